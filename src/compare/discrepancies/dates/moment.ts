import { type DayNumber, dayNumber, monthLength, parseDay } from '../../../kernels/calendar.js'
import type { LanguagePack } from '../../../lang/pack.js'
import { areNamedApart, type NamedDay, namedDay, namesOf } from './named-day.js'

/** The stretch of days that a date may mean, both ends in it, and the minute of the day that it tells. */
export interface Moment {
  readonly from: DayNumber
  readonly to: DayNumber
  readonly minute: number | null
  /** What its words name of the day, where no year is known. */
  readonly named?: NamedDay | null
}

const MINUTES_A_DAY = 24 * 60

/** The day of an hour where no article tells its own. */
const ANY_DAY = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY } as const

/** The moment of an EDTF value; null where it gives no day to count from. */
export function momentOf(value: string): Moment | null {
  if (value.startsWith('T')) return { ...ANY_DAY, minute: (minuteOf(value) ?? 0) % MINUTES_A_DAY }
  if (value.startsWith('-')) return { ...ANY_DAY, minute: null }
  const [first = '', last = first] = value.split('/')
  const [from, to] = [edge(first, false), edge(last, true)]
  if (from === null || to === null || to < from) return null
  const minute = minuteOf(first)
  // "Midnight on Sunday" may be the end of that day: the day after begins then.
  const over = minute === MINUTES_A_DAY ? 1 : 0
  return { from: from + over, to: to + over, minute: over === 1 ? 0 : minute }
}

function minuteOf(value: string): number | null {
  const m = /T(\d\d):(\d\d)/.exec(value)
  return m ? Number(m[1]) * 60 + Number(m[2]) : null
}

/** The first day of a year, month or day, or its last. */
function edge(value: string, last: boolean): DayNumber | null {
  const m = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(value)
  if (!m) return null
  if (m[3] !== undefined) return parseDay(value.slice(0, 'yyyy-mm-dd'.length))
  const year = Number(m[1])
  const month = m[2] === undefined ? (last ? MONTHS : 1) : Number(m[2])
  if (month < 1 || month > MONTHS) return null
  return dayNumber(year, month, last ? monthLength(year, month) : 1)
}

const MONTHS = 12

/** How much of a month or year its end or beginning is. */
const THIRD = 3

/**
 * … as its words tell it: "the end of May" is the last third of it, and a night belongs to the day before as well as to the day after.
 * `words` are the date’s, in lower case.
 */
export function momentIn(value: string, words: readonly string[], pack: LanguagePack): Moment | null {
  const whole = momentOf(value)
  if (whole && !hasDay(whole)) return { ...whole, named: namedDay(words, pack) }
  if (!whole || whole.minute !== null) return whole
  const { happening, date } = pack
  if (whole.from === whole.to && words.some((w) => date.nights.get(w) === 'night'))
    return { ...whole, from: whole.from - 1, to: whole.to + 1 }
  const third = Math.floor((whole.to - whole.from + 1) / THIRD)
  if (third < 2) return whole
  if (words.some((w) => happening.late.has(w))) return { ...whole, from: whole.to - third + 1 }
  if (words.some((w) => happening.early.has(w))) return { ...whole, to: whole.from + third - 1 }
  return whole
}

/** Whether two moments have no time in common. Of two hours only these are compared: their days are mostly inferred. */
export function areApart(a: Moment, b: Moment): boolean {
  if (a.minute !== null && b.minute !== null) return a.minute !== b.minute
  if (!hasDay(a) || !hasDay(b)) return areNamedApart(namedOf(a), namedOf(b))
  return a.to < b.from || b.to < a.from
}

/** What is named of the day of a moment, or could be. */
const namedOf = (m: Moment): NamedDay | null => m.named ?? namesOf(m.from, m.to)

/** Whether a day of the week is known of two moments, and they have none in common. */
export function weekdaysDiffer(a: Moment, b: Moment): boolean {
  const [x, y] = [a, b].map((m) => namedOf(m)?.weekdays ?? []) as [readonly number[], readonly number[]]
  return x.length > 0 && y.length > 0 && !x.some((d) => y.includes(d))
}

/** Whether a day of the calendar is known. */
export const hasDay = ({ from }: Moment): boolean => Number.isFinite(from)

/** Whether a moment whose day is known lies, or may lie, after a day. */
export const liesAfter = (m: Moment, day: DayNumber): boolean => hasDay(m) && m.to > day

/** Whether no more than a day lies between two moments. */
export const areNear = (a: Moment, b: Moment): boolean => a.from <= b.to + 1 && b.from <= a.to + 1

/** How many minutes lie between two hours, round the clock; none where one is not known. */
export function minutesBetween(a: Moment, b: Moment): number {
  if (a.minute === null || b.minute === null) return 0
  const away = Math.abs(a.minute - b.minute)
  return Math.min(away, MINUTES_A_DAY - away)
}
