import type { Found, Time } from '../time.js'
import { type Finder, found, onCalendar, type Scene } from './finder.js'

/** "early next year", "mid-November", "late Monday", "the early 1990s", "earlier this month". */
export const part: Finder = ({ lx, lexicon, again }, i) => {
  const at = lexicon.definite.has(lx.lower(i)) ? i + 1 : i
  if (!lexicon.partWords.has(lx.lower(at))) return null
  const ofDay = partOfDayAt({ lx, lexicon, again }, i, lx.afterHyphen(at + 1))
  if (ofDay) return ofDay
  const inner = again(earlierInThe({ lx, lexicon, again }, at + 1))
  if (!inner || !onCalendar(inner.time) || inner.rule === 'part') return null
  if (lexicon.fromContext.has(lx.lower(at)) && !isLong(inner.time)) return null
  return found('part', i, inner.last, inner.time)
}

/** "by mid-afternoon", "early morning Friday", "mid-afternoon yesterday". */
function partOfDayAt({ lx, lexicon, again }: Scene, i: number, at: number): Found | null {
  if (!lexicon.dayParts.has(lx.lower(at))) return null
  const day = again(at + 1)
  if (day && /^(?:weekday|deictic)$/.test(day.rule)) return found('part', i, day.last, day.time)
  if (!lexicon.prepositions.has(lx.lower(i - 1))) return null
  return found('part', i, at + 1, { kind: 'part', part: lexicon.nights.get(lx.lower(at)) ?? 'light' })
}

/** A month or more: "earlier" within a day or week says nothing of it. */
const isLong = (time: Time): boolean =>
  time.kind !== 'weekday' && !(time.kind === 'unit' && /^(?:day|week|weekend)$/.test(time.unit))

/** Index of the expression after "early": past a hyphen, or past "in" before "the". */
const earlierInThe = ({ lx, lexicon }: Scene, i: number): number =>
  lexicon.of.has(lx.lower(i)) && lexicon.definite.has(lx.lower(i + 1)) ? i + 1 : lx.afterHyphen(i)

/** "the end of 1990", "the beginning of October". */
export const edge: Finder = ({ lx, lexicon, again }, i) => {
  const at = lexicon.definite.has(lx.lower(i)) ? i + 1 : i
  if (at === i || !lexicon.edges.has(lx.lower(at)) || !lexicon.of.has(lx.lower(at + 1))) return null
  const inner = again(at + 2)
  if (!inner || (!onCalendar(inner.time) && inner.rule !== 'definite-unit')) return null
  const time =
    inner.time.kind === 'duration'
      ? ({ kind: 'unit', unit: 'year', shift: 0, from: 'reference' } as const)
      : inner.time
  return found('edge', i, inner.last, time)
}

/** "year-end", "the year's end", "month end". */
export const yearEnd: Finder = ({ lx, lexicon }, i) => {
  const unit = lexicon.units.get(lx.lower(i))
  if ((unit !== 'year' && unit !== 'month') || lexicon.pluralUnits.has(lx.lower(i))) return null
  const possessive = lx.lower(i + 1) === "'" ? i + 3 : i + 1
  const at = lx.afterHyphen(possessive)
  if (!lexicon.end.has(lx.lower(at))) return null
  const of = { kind: 'unit', unit, shift: 0, from: 'reference' } as const
  return found('year-end', i, at + 1, { kind: 'edge', edge: 'end', of })
}
