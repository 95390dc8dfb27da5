import { type ArticleSpan, overlap, type Reason } from '../../../model/index.js'
import type { Setting } from '../../setting.js'
import { type Answer, asOf, standsOf } from '../answer.js'
import { askedClause } from '../asked-clause.js'
import { type Draft, draft } from '../draft.js'
import { QUANTITY_RULES } from '../figures/quantity-relations.js'
import { eventsOf } from '../linked.js'
import { reasonText } from './likelihood.js'
import type { LikelyPair } from './likely-pairs.js'
import { middleOf, type Question, questionsOf } from './questions.js'
import type { Told } from './told.js'

/** Questions of how many and how much to which the fitted linker holds that figures of several articles are answers. */
export function linkedQuantityDrafts(
  told: readonly Told[],
  pairs: readonly LikelyPair[],
  threshold: number,
  answerOf: (told: Told) => Answer | null,
  setting: Setting,
): Draft[] {
  return questionsOf(told, pairs, threshold).flatMap((q) =>
    draftOfValues(q.values, linkReason(q), answerOf, setting),
  )
}

/** The question that figures of several articles about one event answer; none where they give one value. `more` is known of all. */
export function draftOfValues(
  values: readonly (readonly Told[])[],
  because: Reason,
  answerOf: (told: Told) => Answer | null,
  setting: Setting,
  more: Partial<Answer> = {},
): Draft[] {
  const told = values.flat()
  if (!isBetweenArticles(told, eventsOf(setting.story))) return []
  const tongue = tongueOf({ values })
  const stands = standsOf(
    values.flatMap((value) => {
      const answers = value.map((t) => inTongue(t, tongue, answerOf(t) ?? bareAnswer(t, setting)))
      // "40 metres" and "131 feet" are one answer.
      return answers.map((a) => ({ ...a, ...more, key: answers[0]!.key, value: answers[0]!.value }))
    }),
  )
  if (stands.length < 2) return []
  const made = draft('quantity', aboutOf(told, setting), stands, QUANTITY_RULES, setting)
  return [{ ...made, pairs: made.pairs.map((p) => ({ ...p, because: [...p.because, because] })) }]
}

const isBetweenArticles = (told: readonly Told[], event: (article: string) => number): boolean => {
  const articles = new Set(told.map((t) => t.span.article))
  return articles.size > 1 && new Set([...articles].map(event)).size === 1
}

/** What the values of a question are told in. */
interface Tongue {
  /** Whether in several units: each value is then told with its own. */
  readonly mixed: boolean
  /** How many of its dimension the smallest unit has: by it all are held against each other. */
  readonly factor: number
}

export function tongueOf({ values }: Pick<Question, 'values'>): Tongue {
  const told = values.flat()
  return {
    mixed: new Set(told.flatMap((t) => (t.unit === null ? [] : [t.factor]))).size > 1,
    factor: Math.min(...told.map((t) => t.factor)),
  }
}

const linkReason = ({ link: { a, b, likelihood } }: Question): Reason => ({
  rule: 'question-link',
  text: reasonText(likelihood),
  spans: [a.span, b.span],
})

/** What the answer of a figure that the rules make nothing of is. */
export const bareAnswer = (t: Told, setting: Setting): Answer => ({
  claim: t.claim,
  span: t.span,
  key: '',
  value: '',
  by: t.by,
  asOf: asOf(t.span, setting),
  approximate: t.about,
})

/** Decimals that are told of a converted number. */
const thousandth = (n: number): number => Math.round(n * 1000) / 1000

export function inTongue(t: Told, { mixed, factor }: Tongue, answer: Answer): Answer {
  const own = (n: number | null): string => (n === null ? '' : String(thousandth(n / t.factor)))
  const isRange = t.min !== null && t.max !== null && t.min !== t.max && !t.about
  const number = isRange ? `${own(t.min)}–${own(t.max)}` : own(middleOf(t))
  const value = mixed && t.unit !== null ? `${number} ${t.unit}` : number
  const held = (n: number | null): number | null => (n === null ? null : thousandth(n / factor))
  const size = middleOf(t) / t.factor
  const unit = t.factor / factor
  return {
    ...answer,
    key: value,
    value,
    bounds: { min: held(t.min), max: held(t.max) },
    // "A mile" is so much only when rounded.
    ...(t.dimensions[0] === 'time' ? { days: middleOf(t) } : {}),
    ...(mixed && t.unit !== null ? { measuredIn: t.unit } : {}),
    ...(mixed ? { room: roomIn(size, t.about) * unit, approximate: t.about || size === 1 } : {}),
  }
}

/** How far a number told in one of several units may be off: "nearly two decades" and "a mile" by a tenth, others by a half of the last digit that counts. */
const roomIn = (size: number, about: boolean): number =>
  about || size === 1 ? size / 10 : 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, size)))) / 20

const aboutOf = (told: readonly Told[], setting: Setting): ArticleSpan | null =>
  askedClause(
    told.flatMap((t) => t.claim ?? []),
    setting,
  )

/** Whether some position of a draft answers another question already. */
export const isTold = (d: Draft, others: readonly Draft[]): boolean =>
  others.some((o) => d.positions.some((p) => o.positions.some((q) => meets(p.spans, q.spans))))

/** Whether a draft has all places of another, and more. */
export const tellsMore = (more: Draft, less: Draft): boolean => {
  const places = (d: Draft): ArticleSpan[] => d.positions.flatMap((p) => p.spans)
  const own = places(more)
  return places(less).every((x) => meets([x], own)) && own.length > places(less).length
}

const meets = (a: readonly ArticleSpan[], b: readonly ArticleSpan[]): boolean =>
  a.some((x) => b.some((y) => x.article === y.article && overlap(x, y) > 0))
