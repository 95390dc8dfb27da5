import type { Matching } from './matching.js'
import type { Profile, Word } from './profile.js'

/** How much of two claims, by rarity, is in the other: of the less covered, of both, and as the cosine of their words. */
export function overlapOf(
  a: Profile,
  b: Profile,
  m: Matching,
): { least: number; mean: number; cosine: number } {
  const [x, y] = [coverage(a.content, m.inA), coverage(b.content, m.inB)]
  return {
    least: Math.min(x, y),
    mean: harmonic(x, y),
    cosine: ratio(sharedWeight(a, b).square, a.norm * b.norm),
  }
}

/** How far two claims are in each other, and what of them is not. */
export interface Mutual {
  /** The share of words, by rarity, of the less covered, the more covered and both. */
  readonly least: number
  readonly most: number
  readonly mean: number
  /** What is left of both, of the one with less left, and of the rarest word. */
  readonly total: number
  readonly both: number
  readonly rarest: number
}

/** `inA` and `inB` say how well each content word is matched, 0..1; up to `from` counts for nothing. */
export function mutual(a: Profile, b: Profile, inA: Float64Array, inB: Float64Array, from = 0): Mutual {
  const [coverA, coverB] = [coverage(a.content, inA, from), coverage(b.content, inB, from)]
  const [restA, restB] = [rest(a.content, inA), rest(b.content, inB)]
  return {
    least: Math.min(coverA, coverB),
    most: Math.max(coverA, coverB),
    mean: harmonic(coverA, coverB),
    total: Math.min(1.5, (restA.sum + restB.sum) / 60),
    both: Math.min(1.5, Math.min(restA.sum, restB.sum) / 30),
    rarest: Math.max(restA.most, restB.most) / 8,
  }
}

export const ratio = (n: number, d: number): number => (d > 0 ? n / d : 0)
const harmonic = (x: number, y: number): number => ratio(2 * x * y, x + y)

/** What the words weigh that two claims share. */
export interface SharedWeight {
  readonly sum: number
  /** The dot product of their weights. */
  readonly square: number
}

export function sharedWeight(a: Profile, b: Profile): SharedWeight {
  let sum = 0
  let square = 0
  for (const [stem, w] of a.weights) {
    const v = b.weights.get(stem)
    if (v === undefined) continue
    sum += Math.min(w, v)
    square += w * v
  }
  return { sum, square }
}

/** Share, by rarity, of the words that are matched; a match of `from` or less counts for nothing. */
function coverage(words: readonly Word[], matched: Float64Array, from = 0): number {
  let got = 0
  let all = 0
  for (let i = 0; i < words.length; i++) {
    const { weight } = words[i]!
    got += weight * Math.max(0, matched[i]! - from)
    all += weight
  }
  return ratio(got, all * (1 - from))
}

function rest(words: readonly Word[], matched: Float64Array): { sum: number; most: number } {
  let sum = 0
  let most = 0
  words.forEach((w, i) => {
    const left = w.weight * (1 - matched[i]!)
    sum += left
    most = Math.max(most, left)
  })
  return { sum, most }
}
