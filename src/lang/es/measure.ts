import type { MeasureLexicon } from '../lexicon/measure.js'

const NONE: ReadonlySet<string> = new Set()

/** No table yet. */
export const spanishMeasureLexicon: MeasureLexicon = {
  kind: 'measure',
  axisAdjectives: new Map(),
  axisNouns: new Map(),
  directions: NONE,
  onward: NONE,
  away: NONE,
  lasting: NONE,
  ending: NONE,
  endingLeads: NONE,
  lengthLeads: NONE,
  ways: NONE,
  weighing: NONE,
  passed: NONE,
  limits: NONE,
  naming: NONE,
  idle: NONE,
}
