import {
  civil,
  type DayNumber,
  dayNumber,
  easterSunday,
  edtfDay,
  edtfMonth,
  edtfYear,
  isDay,
  monthLength,
  parseDay,
  weekdayOf,
} from '../../../kernels/calendar.js'
import type { HolidayRule } from '../../../lang/lexicon/date.js'
import { isoDuration } from '../iso-duration.js'
import type { Time } from '../time.js'
import { type Context, inferred, type Resolved, stated, UNKNOWN } from './context.js'
import { addMonths, monthShifted, periodAt, quarterShifted, weekendShift } from './period.js'
import { currentYear, yearOf, yearOfDay, yearTold } from './year.js'

type Kind = Time['kind']
type Of<K extends Kind> = Extract<Time, { kind: K }>
type Resolvers = { readonly [K in Kind]: (time: Of<K>, context: Context) => Resolved }

const RESOLVERS: Resolvers = {
  day: resolveDay,
  numeric: resolveNumeric,
  toward: ({ which, day }, context) =>
    resolveTime(day, {
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
  unit: ({ unit, shift, from }, context) => {
    const day =
      from === 'reference' ? context.reference : backdrop(unit === 'day' ? onDays(context) : context)
    if (day === null) return UNKNOWN
    const near = unit === 'weekend' && shift === 0 ? weekendShift(day, context.direction) : shift
    return inferred(periodAt(unit, day, near))
  },
  shifted: resolveShifted,
  part: resolvePart,
  'that-night': (_, context) => {
    const day = context.sentenceDay ?? context.lastNight ?? backdrop(onDays(context))
    return day === null ? UNKNOWN : inferred(edtfDay(day))
  },
  'night-to': ({ into, both }, context) => {
    const last = parseDay(resolveTime(into, context).value)
    if (last === null) return UNKNOWN
    return inferred(both ? `${edtfDay(last - 1)}/${edtfDay(last)}` : edtfDay(last))
  },
  season: resolveSeason,
  quarter: resolveQuarter,
  half: ({ half, year }, context) =>
    onYear(year, yearOf(year, context), (y) => `${edtfMonth(y, half * 6 - 5)}/${edtfMonth(y, half * 6)}`),
  'week-of': ({ day }, context) => {
    const start = parseDay(resolveTime(day, context).value)
    return start === null ? UNKNOWN : inferred(periodAt('week', start, 0))
  },
  'latest-quarter': (_, context) => inferred(context.lastQuarter ?? lastQuarterBefore(context.reference)),
  'year-before': resolveYearBefore,
  'like-period': ({ year }, context) => {
    const y = yearOf(year, context)
    if (y === null) return UNKNOWN
    return inferred(context.lastQuarter ? edtfYear(y) + context.lastQuarter.slice(4) : edtfYear(y))
  },
  holiday: resolveHoliday,
  moved: resolveMoved,
  clock: resolveClock,
  'beside-clock': ({ minutes, of }, context) => {
    const { value } = resolveTime(of, context)
    const day = parseDay(value)
    const hour = /T(\d\d):(\d\d)$/.exec(value ?? '')
    if (day === null || !hour) return UNKNOWN
    const at = Number(hour[1]) * 60 + Number(hour[2]) + minutes
    const within = ((at % DAY) + DAY) % DAY
    return inferred(
      `${edtfDay(day + Math.floor(at / DAY))}T${two(Math.floor(within / 60))}:${two(within % 60)}`,
    )
  },
  range: resolveRange,
  open: ({ from }, context) => {
    const start = resolveTime(from, context)
    return start.value === null ? start : { ...start, value: `${start.value}/..` }
  },
  edge: ({ of, edge }, context) => edgeOf(resolveTime(of, context).value, edge),
  duration: ({ value }) => stated(value),
  set: ({ value }) => stated(value),
  vague: () => UNKNOWN,
}

/** The day last spoken of, unless it lies ahead of a sentence in the past; else the reference. */
const backdrop = ({ last, reference, direction }: Context): DayNumber | null =>
  last === null || (direction === 'past' && reference !== null && last > reference) ? reference : last

/** What "that evening" points at is a day: a month that was named since is none. */
const onDays = (context: Context): Context => ({ ...context, last: context.spokenDay ?? context.last })

/** No later in the day than this, in minutes, "in the evening" is the evening before. */
const BEFORE_EVENING = 17 * 60

/**
 * The day that the sentence names before it, the one past day that the text tells of (of its night the morning after), or the last night; else the coming night of a sentence on the
 * future, the one just past of others, and of the light the day of the text.
 */
function resolvePart({ part }: Of<'part'>, context: Context): Resolved {
  const { reference, published, direction, sentenceDay, lastNight, taleDay } = context
  if (sentenceDay !== null) return inferred(edtfDay(sentenceDay))
  if (reference === null) return UNKNOWN
  if (part === 'light' && direction === 'past' && taleDay !== null)
    return inferred(edtfDay(Math.min(reference, taleDay + (lastNight === taleDay ? 1 : 0))))
  if (part === 'light' || direction === 'future') return inferred(edtfDay(reference))
  if (lastNight !== null) return inferred(edtfDay(lastNight))
  const past = part === 'night' || (published !== null && published < BEFORE_EVENING)
  return inferred(edtfDay(past ? reference - 1 : reference))
}

/** Minutes of a day. */
const DAY = 24 * 60

/** The EDTF value of what a text states, read against its context. */
export function resolveTime(time: Time, context: Context): Resolved {
  const resolve = RESOLVERS[time.kind] as (time: Time, context: Context) => Resolved
  return resolve(time, context)
}

function onYear(ref: unknown, year: number | null, value: (year: number) => string): Resolved {
  if (year === null) return UNKNOWN
  return typeof ref === 'number' ? stated(value(year)) : inferred(value(year))
}

function resolveDay({ year: ref, month, day, weekday }: Of<'day'>, context: Context): Resolved {
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

/** The reading that its weekday allows, else the only one near the reference; else open. */
function resolveNumeric({ parts: [a, b], year, weekday }: Of<'numeric'>, context: Context): Resolved {
  const readings = [dayNumber(year, b, a), dayNumber(year, a, b)]
  const named = readings.filter((d) => weekday === null || weekdayOf(d) === weekday)
  if (weekday !== null && named.length === 1) return stated(edtfDay(named[0]!))
  const reference = context.reference ?? context.anchor
  const near = reference === null ? [] : readings.filter((d) => Math.abs(d - reference) <= NEARBY)
  return near.length === 1 ? inferred(edtfDay(near[0]!)) : UNKNOWN
}

function resolveDayOfMonth({ day }: Of<'day-of-month'>, context: Context): Resolved {
  const near = context.last ?? context.reference
  if (near === null) return UNKNOWN
  const { year, month } = civil(near)
  return isDay(year, month, day) ? inferred(edtfDay(dayNumber(year, month, day))) : UNKNOWN
}

function resolveMonth(time: Of<'month'>, context: Context): Resolved {
  const year = time.year === null ? monthYear(time, context) : yearOf(time.year, context)
  return onYear(time.year, year, (y) => edtfMonth(y, time.month))
}

/** "last October" on 29 October is a year back; "this October" the present year's; bare, by tense and nearness. */
function monthYear({ month, which }: Of<'month'>, context: Context): number | null {
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

function resolveWeekday({ weekday, which, from }: Of<'weekday'>, context: Context): Resolved {
  const day = from === 'context' ? backdrop(context) : context.reference
  if (day === null) return UNKNOWN
  const back = (weekdayOf(day) - weekday + 7) % 7
  const ahead = (7 - back) % 7
  if (which === 1) return inferred(edtfDay(day + (ahead || 7)))
  if (which === -1) return inferred(edtfDay(day - (back || 7)))
  const future = context.direction === 'future' || (which === 0 && context.direction !== 'past')
  return inferred(edtfDay(future ? day + ahead : day - back))
}

function resolveShifted({ unit, count, direction, from }: Of<'shifted'>, context: Context): Resolved {
  const day = from === 'context' ? backdrop(context) : context.reference
  if (count === null || day === null) return UNKNOWN
  const n = direction * count
  if (!Number.isInteger(n)) return UNKNOWN
  switch (unit) {
    case 'day':
      return inferred(edtfDay(day + n))
    case 'week':
      return inferred(edtfDay(day + 7 * n))
    case 'fortnight':
      return inferred(edtfDay(day + 14 * n))
    case 'month': {
      const { year, month } = civil(day)
      return inferred(monthShifted(year, month, n))
    }
    case 'quarter': {
      const { year, month } = civil(day)
      return inferred(quarterShifted(year, Math.ceil(month / 3), n))
    }
    case 'year':
      return inferred(edtfYear(civil(day).year + n))
    case 'decade':
      return inferred(edtfYear(civil(day).year + 10 * n))
    case 'century':
      return inferred(edtfYear(civil(day).year + 100 * n))
    default:
      return stated(isoDuration(count, unit))
  }
}

/** As fine as the date it counts from, and no finer than its unit; a length where that date has no value. */
function resolveMoved({ unit, count, direction, of }: Of<'moved'>, context: Context): Resolved {
  const { value } = resolveTime(of, context)
  const m = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value ?? '')
  const length = stated(isoDuration(count, unit))
  if (!m) return length
  const [year, month, n] = [Number(m[1]), m[2] === undefined ? null : Number(m[2]), direction * count]
  if (unit === 'year') return inferred(edtfYear(year + n))
  if (unit === 'month') return month === null ? length : inferred(monthShifted(year, month, n))
  const day = parseDay(value)
  return day === null ? length : inferred(edtfDay(day + n * (unit === 'week' ? 7 : 1)))
}

function lastQuarterBefore(reference: DayNumber | null): string | null {
  if (reference === null) return null
  const { year, month } = civil(reference)
  return quarterShifted(year, Math.ceil(month / 3), -1)
}

/** A quarter without a year is the last one that has begun, or by tense the next. */
function resolveQuarter({ quarter, year: ref }: Of<'quarter'>, context: Context): Resolved {
  if (ref !== null) return onYear(ref, yearOf(ref, context), (y) => quarterShifted(y, quarter, 0))
  const year = currentYear(context)
  if (year === null) return UNKNOWN
  const now = context.reference === null ? null : Math.ceil(civil(context.reference).month / 3)
  const back = now !== null && quarter > now && context.direction === 'past' ? 1 : 0
  return inferred(quarterShifted(year - back, quarter, 0))
}

/** "a year ago": the like quarter where quarters are spoken of, else the year before. */
function resolveYearBefore(_: Of<'year-before'>, context: Context): Resolved {
  if (context.lastQuarter) {
    const year = Number(context.lastQuarter.slice(0, 4))
    return inferred(edtfYear(year - 1) + context.lastQuarter.slice(4))
  }
  return context.reference === null ? UNKNOWN : inferred(edtfYear(civil(context.reference).year - 1))
}

const SEASON_MONTH: Readonly<Record<number, number>> = { 21: 4, 22: 7, 23: 10, 24: 12 }

/** A winter is named by the year it begins in. */
function resolveSeason({ season, year: ref, which }: Of<'season'>, context: Context): Resolved {
  const month = SEASON_MONTH[season] ?? 1
  const near = monthYear({ kind: 'month', year: null, month, which }, context)
  const year = ref !== null ? yearOf(ref, context) : near
  const begun = ref === null && which === 0 && season === WINTER && isEarlyInYear(context) ? 1 : 0
  return onYear(ref, year, (y) => `${edtfYear(y - begun)}-${season}`)
}

const WINTER = 24
const isEarlyInYear = ({ reference }: Context): boolean => reference !== null && civil(reference).month <= 3

/** By tense the last or the next such day, or one much nearer. */
function resolveHoliday({ rule, year: ref, which }: Of<'holiday'>, context: Context): Resolved {
  const near = currentYear(context)
  if (ref !== null) return onYear(ref, yearOf(ref, context), (y) => edtfDay(holidayIn(rule, y)))
  if (near === null) return UNKNOWN
  const days = [near - 1, near, near + 1].map((y) => holidayIn(rule, y))
  const reference = context.reference ?? context.anchor ?? 0
  const fit = days.filter((d) => (which === -1 ? d <= reference : which === 1 ? d >= reference : true))
  const cost = (d: DayNumber): number =>
    Math.abs(d - reference) * (isAgainst(d - reference, context) ? FAR : 1)
  return inferred(edtfDay(fit.sort((a, b) => cost(a) - cost(b))[0] ?? days[1]!))
}

/** A holiday on the side that its tense rules out must be this many times nearer to be taken: some two weeks ahead, not a year ago. */
const FAR = 20

const isAgainst = (away: number, { direction }: Context): boolean =>
  away !== 0 && direction !== 'unknown' && (direction === 'past') === away > 0

function holidayIn(rule: HolidayRule, year: number): DayNumber {
  if (rule.kind === 'fixed') return dayNumber(year, rule.month, rule.day)
  if (rule.kind === 'easter') return easterSunday(year) + rule.days
  const from = dayNumber(year, rule.month, 1)
  const first = from + ((rule.weekday - weekdayOf(from) + 7) % 7)
  if (rule.nth > 0) return first + 7 * (rule.nth - 1)
  const last = from + monthLength(year, rule.month) - 1
  return last - ((weekdayOf(last) - rule.weekday + 7) % 7)
}

function resolveClock({ hour, minute, half, on }: Of<'clock'>, context: Context): Resolved {
  const told = half === 'told' ? hour : hourOfHalf(hour, context)
  const day = on ? resolveTime(on, context) : inferred(dayOrNull(dayOfHour(told, minute, context)))
  const time = told === null ? null : `${two(told)}:${two(minute)}`
  if (day.value === null || parseDay(day.value) === null)
    return time === null ? UNKNOWN : { ...UNKNOWN, hour: time }
  return time === null ? day : { ...day, value: `${day.value}T${time}` }
}

/** The hour in the half of the day last spoken of; null where none was. */
const hourOfHalf = (hour: number, { lastHalf }: Context): number | null =>
  lastHalf === null ? null : (hour % 12) + (lastHalf === 'post' ? 12 : 0)

/** An hour later than the text by less is the text's own: clocks and stamps differ. */
const SLACK = 10

/**
 * The day last spoken of nearby, or the morning after its night, else the text's. An hour of that day which lies ahead of the text in a sentence that is not on the future
 * is the day before's, and one behind it in a sentence on the future the next day's.
 */
function dayOfHour(hour: number | null, minute: number, context: Context): DayNumber | null {
  const { lastDay, reference, published, direction } = context
  const day = lastDay === null ? ofTale(hour, context) : afterNight(hour, lastDay, context)
  if (published === null || hour === null || day === null || day !== reference) return day
  const at = hour * 60 + minute
  if (direction === 'past' && at > published + SLACK) return day - 1
  return direction === 'future' && lastDay === null && at < published ? day + 1 : day
}

/** The one past day that the text tells of, unless an evening of its has been told. */
function ofTale(hour: number | null, context: Context): DayNumber | null {
  const { taleDay, lastNight, direction } = context
  return taleDay !== null && direction === 'past' && lastNight === null ? taleDay : ofNight(hour, context)
}

/** Where no day was spoken of nearby: an hour of the evening, or past midnight, is of the last night told of; another of the text's day. */
function ofNight(hour: number | null, { reference, lastNight, direction }: Context): DayNumber | null {
  if (hour === null || lastNight === null || reference === null || direction === 'future') return reference
  if (hour >= EVENING) return lastNight
  return hour < MORNING && lastNight < reference ? lastNight + 1 : reference
}

const EVENING = 18
const MORNING = 9

/** The day last spoken of, or the one after it where an hour of its evening was spoken of and a morning hour follows. */
function afterNight(
  hour: number | null,
  day: DayNumber,
  { lastHour, reference, lastIsMorrow }: Context,
): DayNumber {
  if (lastIsMorrow && hour !== null && hour >= EVENING) return day - 1
  const follows = hour !== null && hour < MORNING && lastHour !== null && lastHour >= EVENING
  return follows && day + 1 <= (reference ?? day + 1) ? day + 1 : day
}

const dayOrNull = (day: DayNumber | null): string | null => (day === null ? null : edtfDay(day))
const two = (n: number): string => String(n).padStart(2, '0')

/** Both ends; the year of an end that has none follows the other's. */
function resolveRange({ from, to }: Of<'range'>, context: Context): Resolved {
  const end = resolveTime(to, context)
  const start = resolveTime(from, context)
  if (start.value === null || end.value === null) return UNKNOWN
  const value = `${start.value}/${end.value}`
  return { value, basis: start.basis === 'stated' && end.basis === 'stated' ? 'stated' : 'inferred' }
}

function edgeOf(value: string | null, edge: 'start' | 'end'): Resolved {
  if (value === null) return UNKNOWN
  const [year, month] = value.split('-').map(Number)
  if (year === undefined || Number.isNaN(year)) return UNKNOWN
  const first = dayNumber(year, month ?? 1, 1)
  return inferred(edtfDay(edge === 'start' ? first : addMonths(first, month === undefined ? 12 : 1) - 1))
}
