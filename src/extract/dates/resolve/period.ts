import {
  civil,
  type DayNumber,
  dayNumber,
  edtfDay,
  edtfMonth,
  edtfYear,
  monthLength,
  weekdayOf,
} from '../../../kernels/calendar.js'
import type { TimeUnit } from '../../../lang/lexicon/date.js'
import type { Direction } from '../tense.js'

/** EDTF of the calendar period of a kind, `shift` periods from the one that holds `day`. A week is its Monday to Sunday. */
export function periodAt(unit: TimeUnit, day: DayNumber, shift: number): string | null {
  const { year, month } = civil(day)
  switch (unit) {
    case 'day':
      return edtfDay(day + shift)
    case 'week':
      return interval(mondayOf(day) + 7 * shift, 7)
    case 'weekend':
      return interval(weekendOf(day) + 7 * shift, 2)
    case 'fortnight':
      return null
    case 'month':
      return monthShifted(year, month, shift)
    case 'quarter':
      return quarterShifted(year, Math.ceil(month / 3), shift)
    case 'year':
      return edtfYear(year + shift)
    case 'decade':
      return `${edtfYear(year + 10 * shift).slice(0, 3)}X`
    case 'century':
      return `${edtfYear(year + 100 * shift).slice(0, 2)}XX`
    default:
      return null
  }
}

const mondayOf = (day: DayNumber): DayNumber => day - (weekdayOf(day) - 1)

const weekendOf = (day: DayNumber): DayNumber => mondayOf(day) + 5

/** Which weekend "the weekend" is, counted from the one that ends the week of `day`: by tense, else the past one up to Wednesday. */
export function weekendShift(day: DayNumber, direction: Direction): number {
  const weekday = weekdayOf(day)
  if (weekday >= 6 || direction === 'future') return 0
  return direction === 'past' || weekday <= 3 ? -1 : 0
}

const interval = (start: DayNumber, days: number): string => `${edtfDay(start)}/${edtfDay(start + days - 1)}`

/** EDTF of the month so many months after another; 1 for January. */
export function monthShifted(year: number, month: number, shift: number): string {
  const count = year * 12 + (month - 1) + shift
  return edtfMonth(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1)
}

/** EDTF (ISO 8601-2) codes quarters 33–36. */
export function quarterShifted(year: number, quarter: number, shift: number): string {
  const count = year * 4 + (quarter - 1) + shift
  return `${edtfYear(Math.floor(count / 4))}-${33 + (((count % 4) + 4) % 4)}`
}

/** A day moved by whole months, kept inside the month it falls in. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const from = civil(day)
  const count = from.year * 12 + (from.month - 1) + months
  const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1]
  return dayNumber(year, month, Math.min(from.day, monthLength(year, month)))
}
