import type { LanguagePack } from '../lang/pack.js'
import type { Frequencies } from './frequencies.js'
import { NAME, NUMBER, type Profile } from './terms.js'

/** A sparse vector of length one: term numbers ascending, with their weights. */
export interface SparseVector {
  readonly terms: Int32Array
  readonly weights: Float64Array
}

/** An article as four vectors over one numbering of terms. */
export interface Vectors {
  readonly all: SparseVector
  readonly names: SparseVector
  readonly numbers: SparseVector
  readonly lead: SparseVector
  readonly day: number | null
}

/** How much more than other words names and numbers tell stories apart. */
const NAME_WEIGHT = 2
const NUMBER_WEIGHT = 1.5

const weightOf = (kind: number): number => (kind === NAME ? NAME_WEIGHT : kind === NUMBER ? NUMBER_WEIGHT : 1)

/** Vectors of all profiles over one numbering of their terms, which follows the terms' code-unit order. */
export function vectorsOf(
  profiles: readonly Profile[],
  frequencies: Frequencies,
  pack: LanguagePack,
): Vectors[] {
  const terms = [...new Set(profiles.flatMap((p) => p.terms as string[]))].sort((a, b) => (a < b ? -1 : 1))
  const numberOf = new Map(terms.map((term, i) => [term, i]))
  const rarity = Float64Array.from(terms, (term) => frequencies.rarity(term, pack))
  return profiles.map((profile) =>
    toVectors(
      profile,
      Int32Array.from(profile.terms, (t) => numberOf.get(t)!),
      rarity,
    ),
  )
}

function toVectors({ weight, lead, kind, day }: Profile, ids: Int32Array, rarity: Float64Array): Vectors {
  const make = (value: (k: number) => number): SparseVector => unit(ids, (k) => value(k) * rarity[ids[k]!]!)
  return {
    all: make((k) => weight[k]! * weightOf(kind[k]!)),
    names: make((k) => (kind[k] === NAME ? weight[k]! : 0)),
    numbers: make((k) => (kind[k] === NUMBER ? weight[k]! : 0)),
    lead: make((k) => lead[k]! * (kind[k] === NAME ? NAME_WEIGHT : 1)),
    day,
  }
}

/** The vector of length one with these values at `ids`, zeros left out. */
function unit(ids: Int32Array, value: (k: number) => number): SparseVector {
  const kept: number[] = []
  const values: number[] = []
  let squares = 0
  for (let k = 0; k < ids.length; k++) {
    const v = value(k)
    if (v <= 0) continue
    kept.push(ids[k]!)
    values.push(v)
    squares += v * v
  }
  const length = Math.sqrt(squares) || 1
  return { terms: Int32Array.from(kept), weights: Float64Array.from(values, (v) => v / length) }
}

/** Cosine of two vectors of length one, by merging their sorted terms. */
export function cosine(a: SparseVector, b: SparseVector): number {
  let [i, j, sum] = [0, 0, 0]
  while (i < a.terms.length && j < b.terms.length) {
    const [x, y] = [a.terms[i]!, b.terms[j]!]
    if (x === y) sum += a.weights[i++]! * b.weights[j++]!
    else if (x < y) i++
    else j++
  }
  return sum
}
