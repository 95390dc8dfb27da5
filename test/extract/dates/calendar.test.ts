import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addMonths,
  monthShifted,
  periodAt,
  quarterShifted,
} from '../../../src/extract/dates/resolve/period.js'
import {
  civil,
  dayNumber,
  easterSunday,
  edtfDay,
  parseDay,
  weekdayOf,
} from '../../../src/kernels/calendar.js'

const DAY = 86_400_000
const anyDay = fc.integer({ min: dayNumber(1600, 1, 1), max: dayNumber(2400, 12, 31) })

test('agrees with the built-in calendar', () => {
  fc.assert(
    fc.property(anyDay, (n) => {
      const oracle = new Date(n * DAY)
      expect(edtfDay(n)).toBe(oracle.toISOString().slice(0, 10))
      expect(weekdayOf(n) % 7).toBe(oracle.getUTCDay())
      const { year, month, day } = civil(n)
      expect(dayNumber(year, month, day)).toBe(n)
      expect(parseDay(edtfDay(n))).toBe(n)
    }),
  )
})

test('refuses days that are none', () => {
  expect(['2023-02-29', '2024-13-01', '2024-00-10', '2024-10', 'soon', null].map(parseDay)).toEqual(
    Array(6).fill(null),
  )
})

test('Easter Sundays', () => {
  const known = {
    1961: '1961-04-02',
    2000: '2000-04-23',
    2008: '2008-03-23',
    2024: '2024-03-31',
    2038: '2038-04-25',
  }
  for (const [year, day] of Object.entries(known)) expect(edtfDay(easterSunday(Number(year)))).toBe(day)
})

test('a week runs from Monday to Sunday and holds its day', () => {
  fc.assert(
    fc.property(anyDay, (n) => {
      const [from, to] = periodAt('week', n, 0)!
        .split('/')
        .map((d) => parseDay(d)!)
      expect([weekdayOf(from!), weekdayOf(to!)]).toEqual([1, 7])
      expect(from! <= n && n <= to!).toBe(true)
    }),
  )
})

test('months and quarters carry over the year', () => {
  expect(monthShifted(2024, 1, -1)).toBe('2023-12')
  expect(monthShifted(2024, 12, 14)).toBe('2026-02')
  expect(quarterShifted(2024, 1, -1)).toBe('2023-36')
  expect(edtfDay(addMonths(parseDay('2024-01-31')!, 1))).toBe('2024-02-29')
})
