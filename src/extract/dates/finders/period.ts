import type { TimeUnit } from '../../../lang/lexicon/date.js'
import { readUnit } from '../grammar.js'
import type { Found, Time } from '../time.js'
import { type Finder, found, type Scene } from './finder.js'

/** Units that make a calendar period with "last", "this", "next". */
const CALENDAR: ReadonlySet<TimeUnit> = new Set([
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
])

/** "last week", "this past year", "the current quarter", "next fiscal year". */
export const shiftedUnit: Finder = (scene, i) => {
  const { lx, lexicon } = scene
  const at = lexicon.definite.has(lx.lower(i)) ? i + 1 : i
  const shift = lexicon.shifts.get(lx.lower(at))
  if (shift === undefined) return null
  const more = shift === 0 ? lexicon.shifts.get(lx.lower(at + 1)) : undefined
  const after = skipFillers(scene, more === undefined ? at + 1 : at + 2)
  const unit = readUnit(lx, after, lexicon)
  if (!unit || unit.value.plural || !CALENDAR.has(unit.value.unit)) return null
  if (at > i && unit.value.unit === 'day' && lexicon.contextShifts.has(lx.lower(at))) return null
  return found('shifted-unit', i, unit.next, period(unit.value.unit, more ?? shift))
}

function skipFillers({ lx, lexicon }: Scene, i: number): number {
  return lexicon.fillers.has(lx.lower(i)) ? i + 1 : i
}

const period = (unit: TimeUnit, shift: number): Time =>
  unit === 'decade' && shift < 0
    ? { kind: 'duration', value: 'P10Y' }
    : { kind: 'unit', unit, shift, from: 'reference' }

/** "that year", "the following month", "the same day": counted from the time last spoken of. */
export const contextUnit: Finder = ({ lx, lexicon }, i) => {
  const definite = lexicon.definite.has(lx.lower(i))
  const at = definite ? i + 1 : i
  const word = lx.lower(at)
  const shift = lexicon.contextShifts.get(word)
  if (shift === undefined || (!definite && lexicon.shifts.has(word)) || (!definite && shift !== 0))
    return null
  const part = lexicon.dayParts.has(lx.lower(at + 1))
  const unit = readUnit(lx, at + 1, lexicon)
  if (!part && (!unit || unit.value.plural || !CALENDAR.has(unit.value.unit))) return null
  if (shift === 0 && lexicon.nights.has(lx.lower(at + 1)))
    return found('context-unit', i, at + 2, { kind: 'that-night' })
  return found('context-unit', i, at + 2, {
    kind: 'unit',
    unit: unit?.value.unit ?? 'day',
    shift,
    from: 'context',
  })
}

const DEFINITE_PERIODS: ReadonlySet<TimeUnit> = new Set(['weekend', 'week', 'month', 'year'])

/** "the weekend", "the week", "the month": the present one; "the year" alone is a length. */
export const definiteUnit: Finder = (scene, i) => {
  const { lx, lexicon } = scene
  if (!lexicon.definite.has(lx.lower(i))) return null
  const unit = readUnit(lx, skipFillers(scene, i + 1), lexicon)
  if (!unit || unit.value.plural || isModifier(scene, unit.next)) return null
  if (unit.value.unit === 'year' && unit.next === i + 2)
    return found('definite-unit', i, unit.next, { kind: 'duration', value: 'P1Y' })
  if (!DEFINITE_PERIODS.has(unit.value.unit)) return null
  return found('definite-unit', i, unit.next, {
    kind: 'unit',
    unit: unit.value.unit,
    shift: 0,
    from: 'reference',
  })
}

/** "the week of Oct. 5", "the week-long", "the year before" are other expressions. */
const isModifier = ({ lx, lexicon }: Scene, i: number): boolean =>
  lx.isDash(i) || lexicon.fromContext.has(lx.lower(i))

/** "this morning", "last night", "in the morning", "by dawn", "before dawn today", "on the morning of 5 March". */
export const partOfDay: Finder = (scene, i) => {
  const { lx, lexicon } = scene
  const asked = lexicon.prepositions.has(lx.lower(i - 1))
  const bare = lexicon.bareDayParts.has(lx.lower(i)) && !lexicon.on.has(lx.lower(i + 1))
  if (bare && asked) return namedDayAfter(scene, i, i + 1) ?? partAt(scene, i, i)
  const shift = lexicon.shifts.get(lx.lower(i))
  if (!lexicon.dayParts.has(lx.lower(i + 1))) return null
  if (shift !== undefined && !(shift === 0 && lexicon.nights.get(lx.lower(i + 1)) === 'night'))
    return found('part-of-day', i, i + 2, { kind: 'unit', unit: 'day', shift, from: 'reference' })
  if (shift === undefined && !(lexicon.definite.has(lx.lower(i)) && asked)) return null
  if (lexicon.partNouns.has(lx.lower(i + 2)) || isName(lx.at(i + 1).capital, lx.at(i + 2).capital))
    return null
  return dayOfPart(scene, i) ?? partAt(scene, i, i + 1)
}

/** "the early hours of Friday", "the small hours": hours that belong to the morning of a day. */
export const earlyHours: Finder = ({ lx, lexicon, again }, i) => {
  const at = lexicon.definite.has(lx.lower(i)) ? i + 1 : i
  if (!lexicon.earlyHours.has(lx.lower(at)) || lexicon.units.get(lx.lower(at + 1)) !== 'hour') return null
  const of = lexicon.of.has(lx.lower(at + 2)) ? at + 3 : at + 2
  const day = again(of)
  if (day && of > at + 2 && /^(?:day|weekday|unit|numeric)$/.test(day.time.kind))
    return found('part-of-day', i, day.last, day.time)
  const part = of > at + 2 && lexicon.definite.has(lx.lower(of)) && lexicon.dayParts.has(lx.lower(of + 1))
  return found('part-of-day', i, part ? of + 2 : at + 2, { kind: 'part', part: 'light' })
}

const isName = (word: boolean, next: boolean): boolean => word && next

const partAt = ({ lx, lexicon }: Scene, i: number, at: number): Found =>
  found('part-of-day', i, at + 1, { kind: 'part', part: lexicon.nights.get(lx.lower(at)) ?? 'light' })

/** "dawn today": the day that is named right after. */
function namedDayAfter({ again }: Scene, i: number, at: number): Found | null {
  const day = again(at)
  return day && /^(?:weekday|deictic)$/.test(day.rule) ? found('part-of-day', i, day.last, day.time) : null
}

/** "the morning of 5 March". */
function dayOfPart({ lx, lexicon, again }: Scene, i: number): Found | null {
  const day = lexicon.of.has(lx.lower(i + 2)) ? again(i + 3) : null
  return day && /^(?:day|weekday)$/.test(day.time.kind) ? found('part-of-day', i, day.last, day.time) : null
}

/** "the week of March 5": the week that holds the day. */
export const weekOf: Finder = ({ lx, lexicon, again }, i) => {
  const at = lexicon.definite.has(lx.lower(i)) ? i + 1 : i
  if (lexicon.units.get(lx.lower(at)) !== 'week' || !lexicon.of.has(lx.lower(at + 1))) return null
  const day = again(at + 2)
  if (day?.time.kind !== 'day') return null
  return found('week-of', i, day.last, { kind: 'week-of', day: day.time })
}
