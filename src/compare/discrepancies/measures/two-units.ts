import { listsBy } from '../../../kernels/lists.js'
import type { Reason } from '../../../model/index.js'
import type { Setting } from '../../setting.js'
import type { Answer } from '../answer.js'
import type { Draft } from '../draft.js'
import { eventsOf } from '../linked.js'
import { draftOfValues } from '../linking/drafts.js'
import { isOneValue } from '../linking/questions.js'
import type { Told } from '../linking/told.js'
import { groupByQuestion } from '../questions.js'
import { isRestated } from '../restated.js'
import { likenessOf } from './likeness.js'

/** What may be told in two systems of units. */
const DIMENSIONS: ReadonlySet<string> = new Set(['length', 'area', 'mass', 'volume', 'speed'])

/** How much of the words around two measures must be alike where their numbers are one. */
const ALIKE = 0.06

/** One measure told in one article by one system of units, and in another by another: "30 miles" and "48 km". */
export function twoUnitDrafts(
  told: readonly Told[],
  answerOf: (told: Told) => Answer | null,
  setting: Setting,
): Draft[] {
  const event = eventsOf(setting.story)
  const measures = told.filter(
    (t) => t.unit !== null && DIMENSIONS.has(t.dimensions[0]!) && !t.negated && !isToldTwice(t, setting),
  )
  return groupByQuestion(measures, {
    bucket: (t) => `${event(t.span.article)} ${t.dimensions[0]}`,
    comparable: (a, b) => isOneValue(a, b) && (a.factor === b.factor || a.span.article !== b.span.article),
    score: likenessOf,
    threshold: () => ALIKE,
  })
    .map(byUnit)
    .filter(areOfTwoSystems)
    .flatMap((values) => draftOfValues(values, reasonOf(values), answerOf, setting))
}

/** "30 miles (48 km)": an article that tells both leaves nothing to wonder at. */
const isToldTwice = ({ span }: Told, { story, pack }: Setting): boolean => {
  const next = story.quantityBehind(span)
  return next !== undefined && isRestated(next, story, pack)
}

const byUnit = (group: readonly Told[]): Told[][] => [...listsBy(group, (t) => t.factor).values()]

/** 800 metres and 0.8 kilometres are of one system: their units are as many tens apart. */
const areOfTwoSystems = (values: readonly (readonly Told[])[]): boolean =>
  values.some(([a], i) => values.slice(0, i).some(([b]) => !areTensApart(a!.factor, b!.factor)))

/** Less than the last bits of a logarithm. */
const BITS = 1e-9

const areTensApart = (a: number, b: number): boolean => {
  const tens = Math.log10(a / b)
  return Math.abs(tens - Math.round(tens)) < BITS
}

const reasonOf = (values: readonly (readonly Told[])[]): Reason => ({
  rule: 'same-measure',
  text: 'Both measure the same of the same thing.',
  spans: values.slice(0, 2).flatMap((v) => v.slice(0, 1).map((t) => t.span)),
})
