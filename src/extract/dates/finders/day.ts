import type { DateLexicon } from '../../../lang/lexicon/date.js'
import { readDigits, readOrdinal, readYearAfter } from '../grammar.js'
import type { Lexeme } from '../lexemes.js'
import type { Found, Read, Time, YearRef } from '../time.js'
import { type Finder, found, type Scene } from './finder.js'

/** A month's name, with the full stop of an abbreviation where a number follows. */
export function readMonth({ lx, lexicon }: Scene, i: number): Read<number> | null {
  const word = lx.at(i)
  const month = lexicon.months.get(word.lower)
  if (month === undefined || (lexicon.calendarCapital && !word.capital)) return null
  const stop = lx.lower(i + 1) === '.' && lx.at(i + 1).glued && word.end - word.start <= 4
  const next = lx.lower(i + 2)
  return { value: month, next: stop && (lx.at(i + 2).number !== null || next === ',') ? i + 2 : i + 1 }
}

function readDayNumber({ lx, lexicon }: Scene, i: number): Read<number> | null {
  const read = readOrdinal(lx, i, lexicon) ?? readDigits(lx, i)
  if (!read || read.value < 1 || read.value > 31) return null
  const { start, end, number } = lx.at(i)
  return number !== null && (end - start > 2 || isMark(lx.at(read.next))) ? null : read
}

/** "4C" is no day. */
const isMark = ({ glued, lower }: Lexeme): boolean => glued && /^\p{L}$/u.test(lower)

const day = (year: YearRef, month: number, value: number): Time => ({ kind: 'day', year, month, day: value })
const range = (from: Time, to: Time): Time => ({ kind: 'range', from, to })

/** Index after what joins the two ends of a span of days: a dash, "to" or "and". */
function afterJoin({ lx, lexicon }: Scene, i: number, words: boolean): number {
  if (lx.isDash(i)) return i + 1
  return words && (lexicon.to.has(lx.lower(i)) || lexicon.and.has(lx.lower(i))) ? i + 1 : i
}

/** "28 October 2024", "the 3rd of May", "8-13 October", "8 to 13 October", "30 October – 2 November". */
export const dayMonth: Finder = (scene, i) => {
  const { lx, lexicon } = scene
  const first = readDayNumber(scene, i)
  if (!first) return null
  const joined = afterJoin(scene, first.next, opensSpan(scene, i))
  const second = joined > first.next ? readDayNumber(scene, joined) : null
  const days = second && second.value > first.value ? second : first
  const of =
    lexicon.of.has(lx.lower(days.next)) && (lexicon.cardinalOf || days.next > i + 1)
      ? days.next + 1
      : days.next
  const month = readMonth(scene, of) ?? readMonth(scene, lx.afterHyphen(of))
  if (!month) return null
  const year = readYearAfter(lx, month.next, lexicon)
  const time = day(year.value, month.value, first.value)
  if (second && days === second)
    return found('day-span', i, year.next, range(time, day(year.value, month.value, second.value)))
  return spanOfMonths(scene, i, year, time, dayMonth) ?? found('day-month', i, year.next, time)
}

/** "the 3rd of May". */
export const definiteDay: Finder = (scene, i) => {
  const { lx, lexicon } = scene
  const day =
    lexicon.definite.has(lx.lower(i)) && readOrdinal(lx, i + 1, lexicon) ? dayMonth(scene, i + 1) : null
  return day && found(day.rule, i, day.last, day.time)
}

/** "October 28, 2024", "Oct. 24", "October 8-13", "January 23 - March 9 2014", "between October 8 and 13". */
export const monthDay: Finder = (scene, i) => {
  const { lx, lexicon } = scene
  const month = readMonth(scene, i)
  const first = month && readDayNumber(scene, month.next)
  if (!month || !first || namesElse(scene, i)) return null
  const joined = afterJoin(scene, first.next, opensSpan(scene, i))
  const second = joined > first.next ? readDayNumber(scene, joined) : null
  const days = second && second.value > first.value && !readMonth(scene, second.next) ? second : first
  const year = readYearAfter(lx, days.next, lexicon)
  const time = day(year.value, month.value, first.value)
  if (days === second)
    return found('day-span', i, year.next, range(time, day(year.value, month.value, second.value)))
  return spanOfMonths(scene, i, year, time, monthDay) ?? found('month-day', i, year.next, time)
}

/** "Red October": a month's name that is part of another. */
const namesElse = ({ lx, lexicon }: Scene, i: number): boolean =>
  lx.at(i - 1).capital && lexicon.monthNamers.has(lx.lower(i - 1))

/** "last Oct. 23", "this coming March 8". */
export const shiftedMonthDay: Finder = (scene, i) => {
  const { lx, lexicon } = scene
  const first = lexicon.shifts.get(lx.lower(i))
  if (first === undefined) return null
  const more = first === 0 ? lexicon.shifts.get(lx.lower(i + 1)) : undefined
  const day = monthDay(scene, more === undefined ? i + 1 : i + 2)
  if (day?.time.kind !== 'day' || day.time.year !== null) return null
  return found('month-day', i, day.last, { kind: 'toward', which: more ?? first, day: day.time })
}

/** Whether the word before makes "and" or "to" join two days: "between 8 and 13", "from 8 to 13". */
const opensSpan = ({ lx, lexicon }: Scene, i: number): boolean =>
  lexicon.between.has(lx.lower(i - 1)) || lexicon.from.has(lx.lower(i - 1))

function spanOfMonths(scene: Scene, i: number, year: Read<YearRef>, from: Time, other: Finder): Found | null {
  if (!scene.lx.isDash(year.next)) return null
  const to = other(scene, year.next + 1)
  if (to?.time.kind !== 'day' || from.kind !== 'day') return null
  const start = from.year === null && yearIsBefore(from, to.time) ? { ...from, year: to.time.year } : from
  return found('day-span', i, to.last, range(start, to.time))
}

const yearIsBefore = (a: { month: number }, b: { month: number }): boolean => a.month <= b.month

/** The names of a day of the month without its month, where one is asked for: "on the 13th". */
export const dayOfMonth: Finder = ({ lx, lexicon }, i) => {
  if (!lexicon.definite.has(lx.lower(i)) || !lexicon.on.has(lx.lower(i - 1))) return null
  const ordinal = readOrdinal(lx, i + 1, lexicon)
  if (!ordinal || ordinal.value > 31 || lx.at(i + 1).number === null) return null
  return /^[.,;)]?$/.test(lx.lower(ordinal.next))
    ? found('day-of-month', i, ordinal.next, { kind: 'day-of-month', day: ordinal.value })
    : null
}

const TITLE = 3

/** Whether an ambiguous month name stands where a month would: after a preposition, not as a first name or a verb. */
function framedAsMonth({ lx, lexicon }: Scene, i: number): boolean {
  const before = lx.lower(i - 1)
  if (
    lexicon.prepositions.has(before) ||
    before === '-' ||
    lexicon.soonAs.has(`${lx.lower(i - 2)} ${before}`)
  )
    return true
  return lexicon.shifts.has(before) && i > 0
}

/** "October", "in August", "June 1998", "June of last year", "last October". */
export const month: Finder = (scene, i) => {
  const { lx, lexicon } = scene
  const which = lexicon.shifts.get(lx.lower(i))
  const at = which === undefined ? i : i + 1
  const read = readMonth(scene, at)
  if (!read || namesElse(scene, at)) return null
  const year = readYearAfter(lx, read.next, lexicon)
  // "This May 4, 2019 photo": the day has its year, and needs no "this".
  if (which !== undefined && readDayNumber(scene, read.next)) return null
  const sure = year.value !== null || which !== undefined
  if (!sure && (isName(scene, at, read.next) || !(clear(scene, at) || framedAsMonth(scene, at)))) return null
  const last = year.value === null ? at + 1 : year.next
  return found('month', i, last, { kind: 'month', year: year.value, month: read.value, which: which ?? null })
}

const clear = ({ lx, lexicon }: Scene, i: number): boolean =>
  !lexicon.ambiguousMonths.has(lx.lower(i)) && lx.lower(i).length > TITLE

/** What a hyphen makes one name with a month's: "Jan-Erik"; no other month. */
const isCompound = ({ glued, lower }: Lexeme, { months }: DateLexicon): boolean =>
  glued && /^\p{L}/u.test(lower) && !months.has(lower)

/** "April Smith", "Jan-Erik", "Lord August": a capitalised neighbour that is no preposition makes it a name. */
function isName({ lx, lexicon }: Scene, i: number, next: number): boolean {
  if (!lexicon.ambiguousMonths.has(lx.lower(i))) return false
  const after = lx.at(next)
  if (after.lower === '-' && after.glued && isCompound(lx.at(next + 1), lexicon)) return true
  return after.capital && !lexicon.weekdays.has(after.lower) && !lexicon.months.has(after.lower)
}
