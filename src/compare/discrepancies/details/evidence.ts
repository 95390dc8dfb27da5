import { likelihood } from '../../../kernels/likelihood.js'
import { longestCommonSubsequence } from '../../../kernels/longest-common-subsequence.js'
import { type Kin, weightOutside } from '../kin.js'
import { DETAIL_WEIGHTS } from './details.fitted.js'
import type { Telling } from './tellings.js'

/**
 * What speaks for two tellings of one finding being worth holding against each other, by name; in the order of the fitted weights.
 * @public read by scripts/fit-details.mjs
 */
export const DETAIL_EVIDENCE = [
  'containment',
  'own.least',
  'own.most',
  'numbers.one',
  'numbers.both',
  'days.both',
  'names.one',
  'verb.same',
  'holders',
  'length.least',
  'modality',
  'order',
] as const

const [CONTAINMENT, OWN_MOST, NUMBERS] = (['containment', 'own.most', 'numbers.both'] as const).map((name) =>
  DETAIL_EVIDENCE.indexOf(name),
) as [number, number, number]

/** What two tellings of one thing share at least of what the shorter says: findings hold claims that only touch it. */
const HALF = 0.5

/**
 * Whether two tellings tell one thing, and not only another hour of it, which is the dates' question.
 * @public read by scripts/fit-details.mjs
 */
export const isOfOneThing = (evidence: readonly number[]): boolean =>
  evidence[CONTAINMENT]! >= HALF && (evidence[OWN_MOST]! > 0 || evidence[NUMBERS]! > 0)

/** How likely it is that a reader wants to know how two tellings differ, 0..1. */
export function worthOf(a: Telling, b: Telling, kin: Kin): number {
  const evidence = weighDetails(a, b, kin)
  return isOfOneThing(evidence) ? likelihood(evidence, DETAIL_WEIGHTS) : 0
}

/**
 * The evidence on two tellings, in the order of {@link DETAIL_EVIDENCE}.
 * @public read by scripts/fit-details.mjs
 */
export function weighDetails(a: Telling, b: Telling, kin: Kin): number[] {
  const own = [weightOutside(a.content, b.content, kin), weightOutside(b.content, a.content, kin)]
  const [more, other] = [lacks(a.numbers, b.numbers), lacks(b.numbers, a.numbers)]
  return [
    kin.containment(a.content, b.content),
    Math.log1p(Math.min(...own)),
    Math.log1p(Math.max(...own)),
    Number(more !== other),
    Number(more && other),
    Number(lacks(a.days, b.days) && lacks(b.days, a.days)),
    Number(lacks(a.names, b.names) !== lacks(b.names, a.names)),
    Number(a.verbs.some((v) => b.verbs.some((w) => kin.akin(v, w)))),
    Number(a.holder !== null && b.holder !== null && a.holder !== b.holder),
    Math.log(Math.min(a.words.length, b.words.length)),
    Number(a.actual !== b.actual || a.claim.modality !== b.claim.modality),
    orderOf(a, b),
  ]
}

const lacks = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((x) => !b.has(x))

/** The share of the shorter's words that stand in the longer in the same order, 0..1. */
function orderOf(a: Telling, b: Telling): number {
  const ids = new Map<string, number>()
  const idOf = (word: string): number => ids.get(word) ?? ids.set(word, ids.size).size - 1
  const [x, y] = [a.words.map(idOf), b.words.map(idOf)]
  return longestCommonSubsequence(x, y) / Math.max(1, Math.min(x.length, y.length))
}
