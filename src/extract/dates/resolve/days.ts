import { civil, dayNumber, edtfDay, isDay, weekdayOf } from '../../../kernels/calendar.js'
import { backdrop } from './backdrop.js'
import { type Context, inferred, type Resolved, stated, UNKNOWN } from './context.js'
import type { TimeOf } from './resolver.js'
import { onYear, yearOf, yearOfDay, yearTold } from './year.js'

/** "4 May", with its year or without. */
export function resolveDay({ year: ref, month, day, weekday }: TimeOf<'day'>, context: Context): Resolved {
  const near = ref === null ? (yearTold(month, day, context) ?? yearOfDay(month, day, context)) : null
  const year = ref === null ? near : yearOf(ref, context)
  if (year === null || !isDay(year, month, day)) return UNKNOWN
  // "Born in 1923 … on Thursday, May 3": another year of the text is not this day's where its weekday speaks against it.
  const guessed = ref === null && context.reference === null && weekday !== undefined
  if (guessed && weekdayOf(dayNumber(year, month, day)) !== weekday) return UNKNOWN
  return onYear(ref, year, (y) => edtfDay(dayNumber(y, month, day)))
}

/** How many days from the reference a reading of "04/05/2019" may lie to be believed. */
const NEARBY = 31

/** "04/05/2019": the reading that its weekday allows, else the only one near the reference; else open. */
export function resolveNumeric(
  { parts: [a, b], year, weekday }: TimeOf<'numeric'>,
  context: Context,
): Resolved {
  const readings = [dayNumber(year, b, a), dayNumber(year, a, b)]
  const named = readings.filter((d) => weekday === null || weekdayOf(d) === weekday)
  if (weekday !== null && named.length === 1) return stated(edtfDay(named[0]!))
  const reference = context.reference ?? context.anchor
  const near = reference === null ? [] : readings.filter((d) => Math.abs(d - reference) <= NEARBY)
  return near.length === 1 ? inferred(edtfDay(near[0]!)) : UNKNOWN
}

/** "the 4th": of the month last spoken of. */
export function resolveDayOfMonth({ day }: TimeOf<'day-of-month'>, context: Context): Resolved {
  const near = context.last ?? context.reference
  if (near === null) return UNKNOWN
  const { year, month } = civil(near)
  return isDay(year, month, day) ? inferred(edtfDay(dayNumber(year, month, day))) : UNKNOWN
}

/** "last Monday", "on Monday": bare, the last or the next by tense. */
export function resolveWeekday({ weekday, which, from }: TimeOf<'weekday'>, context: Context): Resolved {
  const day = from === 'context' ? backdrop(context) : context.reference
  if (day === null) return UNKNOWN
  const back = (weekdayOf(day) - weekday + 7) % 7
  const ahead = (7 - back) % 7
  if (which === 1) return inferred(edtfDay(day + (ahead || 7)))
  if (which === -1) return inferred(edtfDay(day - (back || 7)))
  const future = context.direction === 'future' || (which === 0 && context.direction !== 'past')
  return inferred(edtfDay(future ? day + ahead : day - back))
}
