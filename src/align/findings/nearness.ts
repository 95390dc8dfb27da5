import { extended } from '../../kernels/extended.js'
import type { MeaningLexicon } from '../../lang/lexicon/meaning.js'
import type { Word } from './profile.js'

/** How well the words of two claims answer each other when words near in meaning count too, 0..1 per content word. */
export interface Nearness {
  /** Each word once, the nearest pairs first. */
  readonly alignedA: Float64Array
  readonly alignedB: Float64Array
  /** Each word by itself: the nearest of all words of the other. */
  readonly nearestA: Float64Array
  readonly nearestB: Float64Array
}

/** Nearness below which two words have nothing to do with each other. */
const FAR = 0.3

/** Of two pairs as near, words of one class go together. */
const SAME_CLASS = 0.05

/** Pairs of words looked at: no sentence has more, and a text without marks must not cost its square. */
const MOST_PAIRS = 40_000

interface Near {
  readonly i: number
  readonly j: number
  readonly value: number
  readonly rank: number
}

/**
 * Aligns the words that have no answer yet (0 in `inA`, `inB`) by nearness of meaning, one to one, after Sultan, Bethard, Sumner 2014.
 * Words without an entry, names and numbers among them, stay as they are, and so do claims far longer than a sentence.
 */
export function nearWords(
  a: readonly Word[],
  b: readonly Word[],
  inA: Float64Array,
  inB: Float64Array,
  meaning: MeaningLexicon,
): Nearness {
  const nearestA = inA.slice()
  const nearestB = inB.slice()
  if (a.length * b.length > MOST_PAIRS) return { alignedA: inA, alignedB: inB, nearestA, nearestB }
  const free: Near[] = []
  for (let i = 0; i < a.length; i++) {
    const x = a[i]!
    if (x.entry < 0) continue
    for (let j = 0; j < b.length; j++) {
      const y = b[j]!
      const open = inA[i] === 0 && inB[j] === 0
      if (y.entry < 0 || (inA[i]! > 0 && inB[j]! > 0)) continue
      const value = meaning.between(x.entry, y.entry)
      if (inA[i] === 0 && value > nearestA[i]!) nearestA[i] = value
      if (inB[j] === 0 && value > nearestB[j]!) nearestB[j] = value
      if (open && value > FAR) free.push({ i, j, value, rank: value + (x.pos === y.pos ? SAME_CLASS : 0) })
    }
  }
  return extended(align(free, inA, inB), { nearestA, nearestB })
}

/** Equal pairs are taken from either claim alike: the order of the claims must not matter. */
const byRank = (x: Near, y: Near): number =>
  y.rank - x.rank || x.i + x.j - (y.i + y.j) || Math.min(x.i, x.j) - Math.min(y.i, y.j)

function align(free: Near[], inA: Float64Array, inB: Float64Array): Pick<Nearness, 'alignedA' | 'alignedB'> {
  const alignedA = inA.slice()
  const alignedB = inB.slice()
  for (const { i, j, value } of free.sort(byRank))
    if (alignedA[i] === 0 && alignedB[j] === 0) {
      alignedA[i] = value
      alignedB[j] = value
    }
  return { alignedA, alignedB }
}
