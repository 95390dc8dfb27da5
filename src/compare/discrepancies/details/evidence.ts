import { likelihood } from '../../../kernels/likelihood.js'
import { longestCommonSubsequence } from '../../../kernels/longest-common-subsequence.js'
import { type Kin, weightOutside } from '../kin.js'
import { DETAIL_WEIGHTS } from './details.fitted.js'
import { swapsOf } from './swaps.js'
import type { Telling } from './tellings.js'
import type { Wording } from './wordings.js'

/**
 * What speaks for two wordings of one finding being worth holding against each other, by name; in the order of the fitted weights.
 * @public read by scripts/fit-details.mjs
 */
export const DETAIL_EVIDENCE = [
  'containment',
  'own.most',
  'numbers.both',
  'days.both',
  'verb.same',
  'length.least',
  'length.ratio',
  'modality',
  'order',
  'swaps',
  'swapped',
  'printed',
] as const

/** What two tellings of one thing share at least of what the shorter says: findings hold claims that only touch it. */
const HALF = 0.5

/**
 * Whether two tellings tell one thing, and not only another hour of it, which is the dates' question.
 * @public read by scripts/fit-details.mjs
 */
export const areOfOneThing = (a: Telling, b: Telling, kin: Kin): boolean =>
  kin.containment(a.content, b.content) >= HALF &&
  (ownMost(a, b, kin) > 0 || (lacks(a.numbers, b.numbers) && lacks(b.numbers, a.numbers)))

/** How likely it is that a reader wants to know how two wordings differ, 0..1. */
export const worthOf = (a: Wording, b: Wording, kin: Kin): number =>
  areOfOneThing(a.telling, b.telling, kin) ? likelihood(weighDetails(a, b, kin), DETAIL_WEIGHTS) : 0

/**
 * The evidence on two wordings, in the order of {@link DETAIL_EVIDENCE}.
 * @public read by scripts/fit-details.mjs
 */
export function weighDetails(one: Wording, other: Wording, kin: Kin): number[] {
  const [a, b] = [one.telling, other.telling]
  const lengths = [a.words.length, b.words.length]
  const { swaps, weight } = swapsOf(a, b)
  return [
    kin.containment(a.content, b.content),
    Math.log1p(ownMost(a, b, kin)),
    Number(lacks(a.numbers, b.numbers) && lacks(b.numbers, a.numbers)),
    Number(lacks(a.days, b.days) && lacks(b.days, a.days)),
    Number(a.verbs.some((v) => b.verbs.some((w) => kin.akin(v, w)))),
    Math.log(Math.min(...lengths)),
    Math.log(Math.max(...lengths) / Math.min(...lengths)),
    Number(a.actual !== b.actual || a.claim.modality !== b.claim.modality),
    orderOf(a, b),
    swaps,
    Math.log1p(weight),
    Math.log(new Set([...one.claims, ...other.claims].map((c) => c.article)).size),
  ]
}

/** The weight of what either says that the other does not, of the one that says more of its own. */
const ownMost = (a: Telling, b: Telling, kin: Kin): number =>
  Math.max(weightOutside(a.content, b.content, kin), weightOutside(b.content, a.content, kin))

const lacks = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((x) => !b.has(x))

/** The share of the shorter's words that stand in the longer in the same order, 0..1. */
function orderOf(a: Telling, b: Telling): number {
  const ids = new Map<string, number>()
  const idOf = (word: string): number => ids.get(word) ?? ids.set(word, ids.size).size - 1
  const [x, y] = [a.words.map(idOf), b.words.map(idOf)]
  return longestCommonSubsequence(x, y) / Math.max(1, Math.min(x.length, y.length))
}
