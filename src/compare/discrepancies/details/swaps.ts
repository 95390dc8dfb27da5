import { alignAffine } from '../../../kernels/affine-alignment.js'
import type { Telling } from './tellings.js'

/** Places where two tellings, laid side by side, have other words between words that both have. */
export interface Swaps {
  /** How many places have words that carry content on both sides. */
  readonly swaps: number
  /** The weight of what is swapped where most is, at the ends as well: of the side that has less there. */
  readonly weight: number
}

/** Below it a word carries no content. */
const CONTENT = 0.5
/** What it costs, times the weights, to lay two other words side by side, and to leave words alone. */
const OTHER = 0.6
const OPEN = 0.4
const EXTEND = 0.15

/** Where two tellings put other words in one place ("heard a bang", "heard a shot"). The same either way round. */
export function swapsOf(one: Telling, other: Telling): Swaps {
  const [a, b] = one.words.join(' ') <= other.words.join(' ') ? [one, other] : [other, one]
  const between = apart(a, b).map(([x, y]) => Math.min(x, y))
  const inner = between.slice(1, -1).filter((w) => w > 0)
  return { swaps: inner.length, weight: Math.max(0, ...between) }
}

/** The weight of the content that each has alone before, between and behind the words that both have. */
function apart(a: Telling, b: Telling): [number, number][] {
  const same = (i: number, j: number): boolean => a.words[i] === b.words[j]
  const { path } = alignAffine(a.words.length, b.words.length, {
    pair: (i, j) => (same(i, j) ? a.weights[i]! : -OTHER * Math.max(a.weights[i]!, b.weights[j]!)),
    open: OPEN,
    extend: EXTEND,
    weightA: (i) => a.weights[i]!,
    weightB: (j) => b.weights[j]!,
  })
  const content = (weight: number | undefined): number =>
    weight !== undefined && weight >= CONTENT ? weight : 0
  const places: [number, number][] = [[0, 0]]
  for (const { a: i, b: j } of path) {
    if (i >= 0 && j >= 0 && same(i, j)) places.push([0, 0])
    else {
      const last = places.at(-1)!
      last[0] += content(a.weights[i])
      last[1] += content(b.weights[j])
    }
  }
  return places
}
