/** A day of the proleptic Gregorian calendar as a count of days; 1970-01-01 is 0. */
export type DayNumber = number

/** A day of the calendar: month 1 to 12, day 1 to 31. */
export interface CivilDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Day number of a civil date (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"). A day past the month's end runs on. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** Inverse of {@link dayNumber}. */
export function civil(number: DayNumber): CivilDay {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** Monday = 1 … Sunday = 7. */
export const weekdayOf = (number: DayNumber): number => ((((number + 3) % 7) + 7) % 7) + 1

/** Days of a month, 1 for January, of a year. */
export const monthLength = (year: number, month: number): number =>
  dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - dayNumber(year, month, 1)

/** Whether the calendar has such a day. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)

/** Easter Sunday (the anonymous Gregorian algorithm, Nature 1876). */
export function easterSunday(year: number): DayNumber {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1)
}

const pad = (n: number, width: number): string => String(n).padStart(width, '0')

/** EDTF year. */
export const edtfYear = (year: number): string => pad(year, 4)
/** EDTF month, 1 for January. */
export const edtfMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`
/** EDTF day. */
export function edtfDay(number: DayNumber): string {
  const { year, month, day } = civil(number)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** The day number of an EDTF day, with or without a time; null for anything else. */
export function parseDay(value: string | null): DayNumber | null {
  const m = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(value ?? '')
  if (!m) return null
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])]
  return isDay(year, month, day) ? dayNumber(year, month, day) : null
}
