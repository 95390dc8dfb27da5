import { type DayNumber, edtfDay, parseDay } from '../../../kernels/calendar.js'
import { type Context, inferred, type Resolved, UNKNOWN } from './context.js'
import type { Resolve, TimeOf } from './resolver.js'

/** "10.40 p.m.", of a day that is told with it or spoken of before. */
export function resolveClock(
  { hour, minute, half, on }: TimeOf<'clock'>,
  context: Context,
  resolve: Resolve,
): Resolved {
  const told = half === 'told' ? hour : hourOfHalf(hour, context)
  const day = on ? resolve(on, context) : inferred(dayOrNull(dayOfHour(told, minute, context)))
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

/** Minutes of a day. */
const DAY = 24 * 60

/** "a quarter of an hour before that": minutes away from another hour. */
export function resolveBesideClock(
  { minutes, of }: TimeOf<'beside-clock'>,
  context: Context,
  resolve: Resolve,
): Resolved {
  const { value } = resolve(of, context)
  const day = parseDay(value)
  const hour = /T(\d\d):(\d\d)$/.exec(value ?? '')
  if (day === null || !hour) return UNKNOWN
  const at = Number(hour[1]) * 60 + Number(hour[2]) + minutes
  const within = ((at % DAY) + DAY) % DAY
  return inferred(
    `${edtfDay(day + Math.floor(at / DAY))}T${two(Math.floor(within / 60))}:${two(within % 60)}`,
  )
}
