import type { ClaimLexicon } from '../../lang/lexicon/claim.js'
import type { LanguagePack } from '../../lang/pack.js'
import { type Nearness, nearWords } from './nearness.js'
import type { Profile, Word } from './profile.js'

/** How the content words of two claims answer each other, each word once, the best matches first; then those near in meaning. */
export interface Matching extends Nearness {
  /** Per content word of either claim: how well it is matched, 0..1. */
  readonly inA: Float64Array
  readonly inB: Float64Array
  /** Positions in `b` of the words matched to those of `a`, in the order of `a`. */
  readonly order: Int32Array
  /** Pairs of unmatched words that say the opposite. */
  readonly opposites: number
}

export function matchWords(a: Profile, b: Profile, { claim, meaning }: LanguagePack): Matching {
  const inA = new Float64Array(a.content.length)
  const inB = new Float64Array(b.content.length)
  const partner = new Int32Array(a.content.length).fill(-1)
  for (const step of STEPS)
    for (let i = 0; i < inA.length; i++) {
      if (partner[i]! >= 0) continue
      const x = a.content[i]!
      for (let j = 0; j < inB.length; j++)
        if (inB[j] === 0 && step.alike(x, b.content[j]!)) {
          inA[i] = step.value
          inB[j] = step.value
          partner[i] = j
          break
        }
    }
  return {
    inA,
    inB,
    order: partner.filter((j) => j >= 0),
    opposites: countOpposites(a, b, inA, inB, claim),
    ...nearWords(a.content, b.content, inA, inB, meaning),
  }
}

/** The same word, one used for it, one of its family: in this order, so that the best match is taken. */
const STEPS: readonly { readonly value: number; readonly alike: (x: Word, y: Word) => boolean }[] = [
  { value: 1, alike: (x, y) => x.id === y.id },
  { value: 0.8, alike: (x, y) => synonyms(x.sets, y.sets) },
  { value: 0.7, alike: (x, y) => family(x.stem, y.stem) },
]

function synonyms(x: readonly number[], y: readonly number[]): boolean {
  for (const set of x) if (y.includes(set)) return true
  return false
}

/** Words that begin alike for most of their length: "democracy" and "democratic". */
function family(x: string, y: string): boolean {
  const short = Math.min(x.length, y.length)
  if (short < 4) return false
  let k = 0
  while (k < short && x.charCodeAt(k) === y.charCodeAt(k)) k++
  return k >= 5 ? k >= 0.6 * Math.max(x.length, y.length) : k === 4 && Math.max(x.length, y.length) <= 5
}

function countOpposites(
  a: Profile,
  b: Profile,
  inA: Float64Array,
  inB: Float64Array,
  lexicon: ClaimLexicon,
): number {
  const left = new Set<string>()
  for (let j = 0; j < inB.length; j++) if (inB[j] === 0) left.add(b.content[j]!.stem)
  let n = 0
  for (let i = 0; i < inA.length; i++)
    if (inA[i] === 0) for (const o of lexicon.antonyms.get(a.content[i]!.stem) ?? []) if (left.has(o)) n++
  return n
}
