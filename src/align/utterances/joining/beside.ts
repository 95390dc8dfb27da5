import { isVerbatim, sentenceOf, type Unit } from '../units/units.js'
import { resemblance } from './resemblance.js'

/** So many sentences of a text are its headline and lead, which tell what the text quotes. */
const LEAD = 4
/** So much in common, or so much of it there, a report has with a quotation beside it that it is of. */
const OF_IT = 0.6
const WITHIN_IT = 0.8

/** Whether a report without a word in marks stands in the body of an article, in the sentence before a quotation, with it or behind it. */
export const isBeside = (report: Unit, quotation: Unit): boolean =>
  report.article === quotation.article &&
  report.verbatim.length === 0 &&
  sentenceOf(report) >= LEAD &&
  Math.abs(sentenceOf(report) - sentenceOf(quotation)) <= 1

/** Whether a report beside a quotation has too little of it: what one is first reported and then quoted to say is mostly two things. */
export function tellsAnotherThing(report: Unit, quotation: Unit): boolean {
  const { both, ofA } = resemblance(report, quotation)
  return both < OF_IT && ofA < WITHIN_IT
}

/** Whether two units are a report and a quotation that tells another thing beside it. */
export const areTwoThings = (a: Unit, b: Unit): boolean => {
  if (isVerbatim(a) === isVerbatim(b)) return false
  const [report, quotation] = isVerbatim(a) ? [b, a] : [a, b]
  return isBeside(report, quotation) && tellsAnotherThing(report, quotation)
}
