import type { DateLexicon } from '../../../lang/lexicon/date.js'
import { firstWordsOf } from '../grammar.js'
import { clock } from './clock.js'
import { dayMonth, dayOfMonth, definiteDay, month, monthDay, shiftedMonthDay } from './day.js'
import { beforeLast, dayBeforeYesterday, dayBeside, deictic } from './deictic.js'
import { counted, spanOfUnits, vagueUnits } from './duration.js'
import type { Finder } from './finder.js'
import { holiday } from './holiday.js'
import { nightTo, overnight, wholePart } from './night.js'
import { isoDate, slashDate } from './numeric.js'
import { edge, part, yearEnd } from './part.js'
import { contextUnit, definiteUnit, earlyHours, partOfDay, shiftedUnit, weekOf } from './period.js'
import { agoBefore, postposedShift } from './postposed.js'
import { half, latestQuarter, likePeriod, quarter, shortQuarter, yearBefore } from './quarter.js'
import { season } from './season.js'
import { every, frequency } from './set.js'
import { vague } from './vague.js'
import { nthWeekday, weekday, weeksWeekday } from './weekday.js'
import { century, decade, year } from './year.js'

export type Words = Iterable<string>

/** A finder with what an expression it reads may begin with: the words of some lists, a number, the definite article; and with what it cannot do without. */
interface Listed {
  readonly finder: Finder
  readonly opens?: (lexicon: DateLexicon) => readonly Words[]
  readonly number?: true
  /** What stands right behind the article is in `openers.ts`. */
  readonly definite?: true
  /** Words of which its expressions hold one, where they hold no number. */
  readonly heads?: (lexicon: DateLexicon) => readonly Words[]
}

export const weekdays = (l: DateLexicon): Words[] => [l.weekdays.keys(), l.shortWeekdays.keys()]
export const years = (l: DateLexicon): Words[] => [l.cardinals.keys(), l.shifts.keys(), l.units.keys()]
export const counts = (l: DateLexicon): Words[] => [
  firstWordsOf(l.phraseCounts),
  l.cardinals.keys(),
  l.vagueCounts,
  l.one,
]

/** "am", "a.m." */
const halfDays = (l: DateLexicon): Words =>
  [...l.ante, ...l.post].flatMap((w) => [w, `${w.slice(0, -1)}.${l.halfDayLetter}`])

const clockHeads = (l: DateLexicon): Words[] => [
  l.namedHours.keys(),
  l.hourParts.keys(),
  halfDays(l),
  [...firstWordsOf(l.oclock)].filter((w) => w.length === 1),
]

/** Cardinals that a year in words begins with. */
const YEAR_STARTS: ReadonlySet<number> = new Set([18, 19, 20])

const yearStarts = (l: DateLexicon): Words =>
  [...l.cardinals.keys()].filter((w) => YEAR_STARTS.has(l.cardinals.get(w)!))

/** In order: where two read equally far, the earlier one wins. */
export const LISTED: readonly Listed[] = [
  { finder: isoDate, number: true },
  { finder: slashDate, number: true },
  { finder: monthDay, opens: (l) => [l.months.keys()], heads: (l) => [l.months.keys()] },
  { finder: dayMonth, opens: (l) => [l.ordinals.keys()], number: true, heads: (l) => [l.months.keys()] },
  { finder: definiteDay, definite: true },
  { finder: shiftedMonthDay, opens: (l) => [l.shifts.keys()] },
  {
    finder: weekday,
    opens: (l) => [l.shifts.keys(), l.contextShifts.keys(), ...weekdays(l)],
    definite: true,
    heads: (l) => weekdays(l),
  },
  { finder: weeksWeekday, opens: (l) => [l.shifts.keys()] },
  { finder: dayOfMonth, definite: true },
  { finder: month, opens: (l) => [l.shifts.keys(), l.months.keys()], heads: (l) => [l.months.keys()] },
  {
    finder: clock,
    opens: (l) => [l.cardinals.keys(), l.namedHours.keys(), l.hourParts.keys(), l.one],
    number: true,
    heads: (l) => clockHeads(l),
  },
  {
    finder: holiday,
    opens: (l) => [l.shifts.keys(), firstWordsOf(l.holidays)],
    heads: (l) => [firstWordsOf(l.holidays)],
  },
  { finder: nthWeekday, definite: true },
  { finder: every, opens: (l) => [l.every] },
  {
    finder: frequency,
    opens: (l) => [l.frequencies.keys(), l.pluralWeekdays.keys(), l.weekdays.keys()],
    heads: (l) => [l.frequencies.keys(), l.pluralWeekdays.keys()],
  },
  {
    finder: quarter,
    opens: (l) => [...years(l), l.fillers, l.ordinals.keys()],
    number: true,
    definite: true,
  },
  { finder: shortQuarter, opens: () => [['q']] },
  { finder: likePeriod, opens: years, number: true, definite: true, heads: (l) => [l.periodNouns] },
  { finder: latestQuarter, definite: true, heads: (l) => [l.periodNouns] },
  {
    finder: yearBefore,
    opens: (l) => [l.one, l.units.keys()],
    definite: true,
    heads: (l) => [l.periodNouns],
  },
  { finder: half, opens: (l) => [l.ordinals.keys()], number: true, definite: true },
  {
    finder: season,
    opens: (l) => [l.shifts.keys(), l.seasons.keys()],
    definite: true,
    heads: (l) => [l.seasons.keys()],
  },
  { finder: dayBeforeYesterday, opens: (l) => [l.units.keys()], definite: true },
  { finder: dayBeside, definite: true },
  { finder: beforeLast, opens: (l) => [l.units.keys()], definite: true },
  {
    finder: postposedShift,
    opens: (l) => [...weekdays(l), l.months.keys(), l.units.keys()],
    definite: true,
  },
  { finder: agoBefore, opens: (l) => [l.agoBefore] },
  { finder: deictic, opens: (l) => [l.deicticDays.keys()], heads: (l) => [l.deicticDays.keys()] },
  { finder: earlyHours, opens: (l) => [l.earlyHours], definite: true },
  { finder: nightTo, opens: (l) => [l.overnight, l.nights.keys()], definite: true },
  { finder: overnight, opens: (l) => [l.overnight], heads: (l) => [l.overnight] },
  { finder: wholePart, opens: (l) => [l.wholes] },
  { finder: weekOf, opens: (l) => [l.units.keys()], definite: true },
  { finder: shiftedUnit, opens: (l) => [l.shifts.keys()], definite: true, heads: (l) => [l.units.keys()] },
  { finder: contextUnit, opens: (l) => [l.contextShifts.keys()], definite: true },
  {
    finder: partOfDay,
    opens: (l) => [l.bareDayParts, l.shifts.keys()],
    definite: true,
    heads: (l) => [l.dayParts, l.bareDayParts],
  },
  { finder: edge, definite: true },
  { finder: part, opens: (l) => [l.partWords], definite: true },
  { finder: yearEnd, opens: (l) => [l.units.keys()] },
  { finder: decade, opens: () => [["'"]], number: true, definite: true, heads: (l) => [l.decades.keys()] },
  { finder: century, opens: (l) => [l.ordinals.keys()], number: true, definite: true },
  {
    finder: year,
    opens: (l) => [l.fiscal, l.units.keys(), l.cardinals.keys()],
    number: true,
    definite: true,
    heads: (l) => [l.fiscal, yearStarts(l)],
  },
  {
    finder: counted,
    opens: (l) => [firstWordsOf(l.approximators), l.half, ...counts(l)],
    number: true,
    heads: (l) => [l.units.keys()],
  },
  { finder: spanOfUnits, opens: (l) => [firstWordsOf(l.approximators), l.spans], definite: true },
  { finder: definiteUnit, definite: true, heads: (l) => [l.units.keys()] },
  {
    finder: vague,
    opens: (l) => [firstWordsOf(l.vague)],
    heads: (l) => [[...l.vague].flatMap((p) => p.split(' '))],
  },
  {
    finder: vagueUnits,
    opens: (l) => [l.vagueAdjectives, l.units.keys()],
    definite: true,
    heads: (l) => [l.units.keys()],
  },
]
