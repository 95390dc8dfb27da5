import { averageLink, type Link } from '../../../kernels/average-link.js'
import type { Likelihood } from './likelihood.js'
import type { LikelyPair } from './likely-pairs.js'
import { arePartAndWhole } from './parts.js'
import type { Told } from './told.js'

/** One answer to a question: all who tell one value. */
type Value = readonly Told[]

/** A question that several articles answer with several values. */
export interface Question {
  readonly values: readonly Value[]
  /** The likeliest pair that joins two of its values, and how likely both answer one question. */
  readonly link: LikelyLink
}

interface LikelyLink {
  readonly a: Told
  readonly b: Told
  readonly likelihood: Likelihood
}

/** How likely two tellings of one value must be of one question to be one answer. */
const SAME_VALUE = 0.3

/**
 * Joins what is told into questions. First those who tell one value are joined, then values whose likeliest pair reaches the threshold, by
 * the average over all pairs of values, so that no chain of likenesses joins what has nothing in common.
 */
export function questionsOf(
  told: readonly Told[],
  pairs: readonly LikelyPair[],
  threshold: number,
): Question[] {
  const same = pairs.filter(({ a, b }) => isOneValue(told[a]!, told[b]!))
  const values = averageLink(
    told.length,
    same.map(({ a, b, likelihood: { p } }) => ({ a, b, score: rounded(p), barred: false })),
    SAME_VALUE,
  )
  const ties = tiesOf(pairs, values, told)
  const links: Link[] = ties.map(({ a, b, best, barred }) => ({
    a,
    b,
    score: rounded(best.likelihood.p),
    barred,
  }))
  return averageLink(values.length, links, threshold)
    .filter((group) => group.length > 1)
    .map((group) => {
      const within = new Set(group)
      const best = ties
        .filter((t) => within.has(t.a) && within.has(t.b))
        .reduce((x, y) => (y.best.likelihood.p > x.best.likelihood.p ? y : x)).best
      return { values: group.map((v) => values[v]!.map((i) => told[i]!)), link: best }
    })
}

/** So that the last bits of a sum cannot decide the order. */
const rounded = (p: number): number => Math.round(p * 1e6) / 1e6

interface Tie {
  readonly a: number
  readonly b: number
  best: LikelyLink
  barred: boolean
}

/** How values are tied: by the likeliest pair; and whether one article tells both in one voice, which does not contradict itself. */
function tiesOf(
  pairs: readonly LikelyPair[],
  values: readonly (readonly number[])[],
  told: readonly Told[],
): Tie[] {
  const valueAt = new Map(values.flatMap((v, n) => v.map((i) => [i, n] as const)))
  const ties = new Map<number, Tie>()
  for (const { a, b, likelihood } of pairs) {
    const [x, y] = [valueAt.get(a)!, valueAt.get(b)!].sort((m, n) => m - n) as [number, number]
    if (x === y || isOneValue(told[a]!, told[b]!)) continue
    const link = { a: told[a]!, b: told[b]!, likelihood }
    const tie = ties.get(x * values.length + y) ?? { a: x, b: y, best: link, barred: false }
    if (likelihood.p > tie.best.likelihood.p) tie.best = link
    tie.barred ||= areToldApart(told[a]!, told[b]!, likelihood)
    ties.set(x * values.length + y, tie)
  }
  return [...ties.values()]
}

/** So likely one question that an article may well answer it twice ("down from 17"). */
const SURE = 0.8

const areToldApart = (a: Told, b: Told, { p }: Likelihood): boolean =>
  arePartAndWhole(a, b) ||
  (a.span.article === b.span.article && a.by === b.by && !a.turned && !b.turned && p < SURE)

/**
 * Whether two give one number, however exactly: "up to 15,000" and "15,000" are no two answers.
 * @public read by scripts/fit-question-links.mjs
 */
export function isOneValue(a: Told, b: Told): boolean {
  const [x, y] = [middleOf(a), middleOf(b)]
  return a.unit === b.unit || a.unit === null || b.unit === null
    ? x === y
    : Math.abs(x - y) <= CONVERTED * Math.max(Math.abs(x), Math.abs(y))
}

/** What a number told in two units differs by at most: 4.5 years and 54 months. */
const CONVERTED = 0.02

export const middleOf = ({ min, max }: Told): number =>
  (min !== null && max !== null ? (min + max) / 2 : (max ?? min)) ?? 0
