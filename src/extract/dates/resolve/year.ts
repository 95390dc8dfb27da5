import { civil, dayNumber, isDay } from '../../../kernels/calendar.js'
import type { YearRef } from '../time.js'
import { type Context, inferred, type Resolved, stated, UNKNOWN } from './context.js'

/** The year of the reference day, or of the text's own full dates. */
export const currentYear = (context: Context): number | null => {
  const day = context.reference ?? context.anchor
  return day === null ? null : civil(day).year
}

/** The year that a {@link YearRef} names; null where it names none or the reference is unknown. */
export function yearOf(ref: YearRef, context: Context): number | null {
  if (ref === null || typeof ref === 'number') return ref
  return context.reference === null ? null : civil(context.reference).year + ref.shift
}

/** What `value` makes of a year: stated where the text gives the year itself. */
export function onYear(ref: YearRef, year: number | null, value: (year: number) => string): Resolved {
  if (year === null) return UNKNOWN
  return typeof ref === 'number' ? stated(value(year)) : inferred(value(year))
}

/**
 * The year of a month and day given without one: by tense the last or the next such day,
 * else the one nearest to the reference.
 */
export function yearOfDay(month: number, day: number, context: Context): number | null {
  const reference = context.reference ?? context.anchor
  if (reference === null) return null
  const { year } = civil(reference)
  const best = [year - 1, year, year + 1]
    .filter((y) => isDay(y, month, day))
    .map((y) => ({ y, away: dayNumber(y, month, day) - reference }))
    .map(({ y, away }) => ({ y, cost: Math.abs(away) * weight(away, context) }))
    .sort((a, b) => a.cost - b.cost)
  return best[0]?.y ?? null
}

/** How near a day of another year must have been told for a day without a year to go with it. */
const NEAR_TOLD = 62

/** The year that puts a day near one of another year told right before: "on 29 December 2021 … on 13 January". */
export function yearTold(month: number, day: number, context: Context): number | null {
  const { toldDay, direction, reference } = context
  if (reference === null || toldDay === null || direction === 'future') return null
  if (civil(toldDay).year >= civil(reference).year) return null
  const { year } = civil(toldDay)
  const near = [year - 1, year, year + 1].filter(
    (y) => isDay(y, month, day) && Math.abs(dayNumber(y, month, day) - toldDay) <= NEAR_TOLD,
  )
  return near.find((y) => dayNumber(y, month, day) <= reference) ?? null
}

/** A day on the side that the tense rules out must be this many times nearer to be taken. */
const AGAINST_TENSE = 8

/** News tells of what was: where no tense tells, a day ahead must be this many times nearer. */
const AHEAD_UNSAID = 3

function weight(away: number, { direction, surelyPast, reference }: Context): number {
  if (reference === null || away === 0) return 1
  if (surelyPast && away > 0) return Number.POSITIVE_INFINITY
  if (direction === 'unknown') return away < 0 ? 1 : AHEAD_UNSAID
  return (direction === 'past') === away < 0 ? 1 : AGAINST_TENSE
}
