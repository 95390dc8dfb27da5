import { edtfDay, edtfMonth, edtfYear, weekdayOf } from '../../../kernels/calendar.js'
import type { Time } from '../time.js'
import { type Context, inferred, type Resolved, stated, UNKNOWN } from './context.js'
import { resolveMoved, resolveShifted, resolveUnit } from './counted.js'
import { resolveDay, resolveDayOfMonth, resolveNumeric, resolveWeekday } from './days.js'
import { resolveHoliday } from './holidays.js'
import { resolveBesideClock, resolveClock } from './hours.js'
import {
  resolveLatestQuarter,
  resolveLikePeriod,
  resolveMonth,
  resolveQuarter,
  resolveSeason,
  resolveYearBefore,
} from './months.js'
import { resolveNightTo, resolvePart, resolveThatNight } from './parts-of-day.js'
import type { Resolve, Resolvers } from './resolver.js'
import { resolveEdge, resolveOpen, resolveRange, resolveWeekOf } from './stretches.js'
import { onYear, yearOf } from './year.js'

const RESOLVERS: Resolvers = {
  day: resolveDay,
  numeric: resolveNumeric,
  toward: ({ which, day }, context, resolve) =>
    resolve(day, {
      ...context,
      direction: which < 0 ? 'past' : which > 0 ? 'future' : context.direction,
    }),
  'day-of-month': resolveDayOfMonth,
  month: resolveMonth,
  year: ({ year }) => stated(edtfYear(year)),
  decade: ({ year }) => stated(`${edtfYear(year).slice(0, 3)}X`),
  century: ({ century }) => stated(`${edtfYear((century - 1) * 100).slice(0, 2)}XX`),
  weekday: resolveWeekday,
  'weekday-of-week': ({ weekday, shift }, { reference }) =>
    reference === null ? UNKNOWN : inferred(edtfDay(reference - weekdayOf(reference) + weekday + 7 * shift)),
  unit: resolveUnit,
  shifted: resolveShifted,
  part: resolvePart,
  'that-night': resolveThatNight,
  'night-to': resolveNightTo,
  season: resolveSeason,
  quarter: resolveQuarter,
  half: ({ half, year }, context) =>
    onYear(year, yearOf(year, context), (y) => `${edtfMonth(y, half * 6 - 5)}/${edtfMonth(y, half * 6)}`),
  'week-of': resolveWeekOf,
  'latest-quarter': resolveLatestQuarter,
  'year-before': resolveYearBefore,
  'like-period': resolveLikePeriod,
  holiday: resolveHoliday,
  moved: resolveMoved,
  clock: resolveClock,
  'beside-clock': resolveBesideClock,
  range: resolveRange,
  open: resolveOpen,
  edge: resolveEdge,
  duration: ({ value }) => stated(value),
  set: ({ value }) => stated(value),
  vague: () => UNKNOWN,
}

/** The EDTF value of what a text states, read against its context. */
export function resolveTime(time: Time, context: Context): Resolved {
  const resolve = RESOLVERS[time.kind] as (time: Time, context: Context, resolve: Resolve) => Resolved
  return resolve(time, context, resolveTime)
}
