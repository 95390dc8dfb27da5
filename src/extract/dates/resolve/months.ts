import { civil, type DayNumber, edtfMonth, edtfYear } from '../../../kernels/calendar.js'
import { type Context, inferred, type Resolved, UNKNOWN } from './context.js'
import { quarterShifted } from './period.js'
import type { TimeOf } from './resolver.js'
import { currentYear, onYear, yearOf, yearOfDay } from './year.js'

/** A month of the year told, else of the nearest by tense. */
export function resolveMonth(time: TimeOf<'month'>, context: Context): Resolved {
  const year = time.year === null ? monthYear(time, context) : yearOf(time.year, context)
  return onYear(time.year, year, (y) => edtfMonth(y, time.month))
}

/** "last October" on 29 October is a year back; "this October" the present year's; bare, by tense and nearness. */
function monthYear({ month, which }: TimeOf<'month'>, context: Context): number | null {
  if (which === null) return yearOfDay(month, 15, thisMonthIsNow(month, context))
  if (context.reference === null) return null
  const now = civil(context.reference)
  if (which === 0) return now.year
  return which < 0 ? now.year - (month >= now.month ? 1 : 0) : now.year + (month <= now.month ? 1 : 0)
}

/** Within its own month, a month's name means that month, whatever the tense. */
function thisMonthIsNow(month: number, context: Context): Context {
  const now = context.reference === null ? null : civil(context.reference)
  return now?.month === month ? { ...context, direction: 'unknown' } : context
}

/** A quarter without a year is the last one that has begun, or by tense the next. */
export function resolveQuarter({ quarter, year: ref }: TimeOf<'quarter'>, context: Context): Resolved {
  if (ref !== null) return onYear(ref, yearOf(ref, context), (y) => quarterShifted(y, quarter, 0))
  const year = currentYear(context)
  if (year === null) return UNKNOWN
  const now = context.reference === null ? null : Math.ceil(civil(context.reference).month / 3)
  const back = now !== null && quarter > now && context.direction === 'past' ? 1 : 0
  return inferred(quarterShifted(year - back, quarter, 0))
}

/** The quarter last spoken of nearby, else the one before the text's. */
export const resolveLatestQuarter = (_: TimeOf<'latest-quarter'>, context: Context): Resolved =>
  inferred(context.lastQuarter ?? lastQuarterBefore(context.reference))

function lastQuarterBefore(reference: DayNumber | null): string | null {
  if (reference === null) return null
  const { year, month } = civil(reference)
  return quarterShifted(year, Math.ceil(month / 3), -1)
}

/** "a year ago": the like quarter where quarters are spoken of, else the year before. */
export function resolveYearBefore(_: TimeOf<'year-before'>, context: Context): Resolved {
  if (context.lastQuarter) {
    const year = Number(context.lastQuarter.slice(0, 4))
    return inferred(edtfYear(year - 1) + context.lastQuarter.slice(4))
  }
  return context.reference === null ? UNKNOWN : inferred(edtfYear(civil(context.reference).year - 1))
}

/** "in the like period of 2019": the quarter last spoken of in another year. */
export function resolveLikePeriod({ year }: TimeOf<'like-period'>, context: Context): Resolved {
  const y = yearOf(year, context)
  if (y === null) return UNKNOWN
  return inferred(context.lastQuarter ? edtfYear(y) + context.lastQuarter.slice(4) : edtfYear(y))
}

const SEASON_MONTH: Readonly<Record<number, number>> = { 21: 4, 22: 7, 23: 10, 24: 12 }

/** A winter is named by the year it begins in. */
export function resolveSeason({ season, year: ref, which }: TimeOf<'season'>, context: Context): Resolved {
  const month = SEASON_MONTH[season] ?? 1
  const near = monthYear({ kind: 'month', year: null, month, which }, context)
  const year = ref !== null ? yearOf(ref, context) : near
  const begun = ref === null && which === 0 && season === WINTER && isEarlyInYear(context) ? 1 : 0
  return onYear(ref, year, (y) => `${edtfYear(y - begun)}-${season}`)
}

const WINTER = 24
const isEarlyInYear = ({ reference }: Context): boolean => reference !== null && civil(reference).month <= 3
