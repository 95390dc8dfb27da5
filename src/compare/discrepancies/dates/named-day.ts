import { civil, type DayNumber, weekdayOf } from '../../../kernels/calendar.js'
import type { LanguagePack } from '../../../lang/pack.js'

/** What the words of a date name of its day where they name no year: "Thursday", "Dec. 11", "in December". */
export interface NamedDay {
  /** 1–7, Monday first; of a night also the day that it ends on. None where no day of the week is named. */
  readonly weekdays: readonly number[]
  readonly month: number | null
  readonly day: number | null
}

const DAYS_A_WEEK = 7

/** Null where neither a day of the week nor a month is named. `words` are in lower case. */
export function namedDay(words: readonly string[], { date }: LanguagePack): NamedDay | null {
  const at = words.findIndex((w) => date.months.has(w))
  const weekday = words.flatMap((w) => date.weekdays.get(w) ?? [])[0]
  if (at < 0 && weekday === undefined) return null
  const isNight = words.some((w) => date.nights.get(w) === 'night')
  const next = weekday === undefined ? [] : [weekday, (weekday % DAYS_A_WEEK) + 1]
  return {
    weekdays: isNight ? next : next.slice(0, 1),
    month: date.months.get(words[at] ?? '') ?? null,
    day: at < 0 ? null : dayBeside(words, at),
  }
}

/** "Dec. 11", "the 11th of December". */
function dayBeside(words: readonly string[], month: number): number | null {
  const near = [words[month + 1], words[month - 1], words[month - 2]]
  const day = near.find((w) => w !== undefined && /^\d{1,2}\D{0,2}$/.test(w))
  return day === undefined ? null : Number.parseInt(day, 10)
}

/** As it is written where the year is not told: `--12-11`, `--12`, `-W-4`. */
export function withoutYear({ weekdays, month, day }: NamedDay): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  if (month === null) return `-W-${weekdays[0]}`
  return day === null ? `--${two(month)}` : `--${two(month)}-${two(day)}`
}

/** What could be named of a stretch of days, both ends in it, that is no longer than a night. */
export function namesOf(from: DayNumber, to: DayNumber): NamedDay | null {
  if (!Number.isFinite(from) || to - from > 2) return null
  const days = Array.from({ length: to - from + 1 }, (_, i) => from + i)
  const one = from === to ? civil(from) : null
  return { weekdays: days.map(weekdayOf), month: one?.month ?? null, day: one?.day ?? null }
}

/** Whether two days cannot be one by what is named of them. */
export function areNamedApart(a: NamedDay | null, b: NamedDay | null): boolean {
  if (a === null || b === null) return false
  const differ = (x: number | null, y: number | null): boolean => x !== null && y !== null && x !== y
  const inWeek = a.weekdays.length > 0 && b.weekdays.length > 0
  const apart = inWeek && !a.weekdays.some((d) => b.weekdays.includes(d))
  return apart || differ(a.month, b.month) || (a.month !== null && differ(a.day, b.day))
}
