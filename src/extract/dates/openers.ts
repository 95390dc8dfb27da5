import type { DateLexicon } from '../../lang/lexicon/date.js'
import { clock } from './finders/clock.js'
import { dayMonth, dayOfMonth, definiteDay, month, monthDay, shiftedMonthDay } from './finders/day.js'
import { beforeLast, dayBeforeYesterday, dayBeside, deictic } from './finders/deictic.js'
import { counted, spanOfUnits, vagueUnits } from './finders/duration.js'
import type { Finder } from './finders/finder.js'
import { holiday } from './finders/holiday.js'
import { nightTo, overnight, wholePart } from './finders/night.js'
import { isoDate, slashDate } from './finders/numeric.js'
import { edge, part, yearEnd } from './finders/part.js'
import { contextUnit, definiteUnit, earlyHours, partOfDay, shiftedUnit, weekOf } from './finders/period.js'
import { agoBefore, postposedShift } from './finders/postposed.js'
import { half, latestQuarter, likePeriod, quarter, shortQuarter, yearBefore } from './finders/quarter.js'
import { season } from './finders/season.js'
import { every, frequency } from './finders/set.js'
import { vague } from './finders/vague.js'
import { nthWeekday, weekday, weeksWeekday } from './finders/weekday.js'
import { century, decade, year } from './finders/year.js'
import { firstWordsOf } from './grammar.js'
import type { Lexemes } from './lexemes.js'

type Words = Iterable<string>

/** A finder with what an expression it reads may begin with: the words of some lists, a number, the definite article. */
interface Opening {
  readonly finder: Finder
  readonly words?: (lexicon: DateLexicon) => readonly Words[]
  readonly number?: true
  /** For what stands right behind the article see {@link afterDefinite}. */
  readonly definite?: true
}

const weekdays = (l: DateLexicon): Words[] => [l.weekdays.keys(), l.shortWeekdays.keys()]
const years = (l: DateLexicon): Words[] => [l.cardinals.keys(), l.shifts.keys(), l.units.keys()]
const counts = (l: DateLexicon): Words[] => [
  firstWordsOf(l.phraseCounts),
  l.cardinals.keys(),
  l.vagueCounts,
  l.one,
]

/** In order: where two read equally far, the earlier one wins. */
const OPENINGS: readonly Opening[] = [
  { finder: isoDate, number: true },
  { finder: slashDate, number: true },
  { finder: monthDay, words: (l) => [l.months.keys()] },
  { finder: dayMonth, words: (l) => [l.ordinals.keys()], number: true },
  { finder: definiteDay, definite: true },
  { finder: shiftedMonthDay, words: (l) => [l.shifts.keys()] },
  {
    finder: weekday,
    words: (l) => [l.shifts.keys(), l.contextShifts.keys(), ...weekdays(l)],
    definite: true,
  },
  { finder: weeksWeekday, words: (l) => [l.shifts.keys()] },
  { finder: dayOfMonth, definite: true },
  { finder: month, words: (l) => [l.shifts.keys(), l.months.keys()] },
  {
    finder: clock,
    words: (l) => [l.cardinals.keys(), l.namedHours.keys(), l.hourParts.keys(), l.one],
    number: true,
  },
  { finder: holiday, words: (l) => [l.shifts.keys(), firstWordsOf(l.holidays)] },
  { finder: nthWeekday, definite: true },
  { finder: every, words: (l) => [l.every] },
  {
    finder: frequency,
    words: (l) => [l.frequencies.keys(), l.pluralWeekdays.keys(), l.weekdays.keys()],
  },
  {
    finder: quarter,
    words: (l) => [...years(l), l.fillers, l.ordinals.keys()],
    number: true,
    definite: true,
  },
  { finder: shortQuarter, words: () => [['q']] },
  { finder: likePeriod, words: years, number: true, definite: true },
  { finder: latestQuarter, definite: true },
  { finder: yearBefore, words: (l) => [l.one, l.units.keys()], definite: true },
  { finder: half, words: (l) => [l.ordinals.keys()], number: true, definite: true },
  { finder: season, words: (l) => [l.shifts.keys(), l.seasons.keys()], definite: true },
  { finder: dayBeforeYesterday, words: (l) => [l.units.keys()], definite: true },
  { finder: dayBeside, definite: true },
  { finder: beforeLast, words: (l) => [l.units.keys()], definite: true },
  {
    finder: postposedShift,
    words: (l) => [...weekdays(l), l.months.keys(), l.units.keys()],
    definite: true,
  },
  { finder: agoBefore, words: (l) => [l.agoBefore] },
  { finder: deictic, words: (l) => [l.deicticDays.keys()] },
  { finder: earlyHours, words: (l) => [l.earlyHours], definite: true },
  { finder: nightTo, words: (l) => [l.overnight, l.nights.keys()], definite: true },
  { finder: overnight, words: (l) => [l.overnight] },
  { finder: wholePart, words: (l) => [l.wholes] },
  { finder: weekOf, words: (l) => [l.units.keys()], definite: true },
  { finder: shiftedUnit, words: (l) => [l.shifts.keys()], definite: true },
  { finder: contextUnit, words: (l) => [l.contextShifts.keys()], definite: true },
  { finder: partOfDay, words: (l) => [l.bareDayParts, l.shifts.keys()], definite: true },
  { finder: edge, definite: true },
  { finder: part, words: (l) => [l.partWords], definite: true },
  { finder: yearEnd, words: (l) => [l.units.keys()] },
  { finder: decade, words: () => [["'"]], number: true, definite: true },
  { finder: century, words: (l) => [l.ordinals.keys()], number: true, definite: true },
  {
    finder: year,
    words: (l) => [l.fiscal, l.units.keys(), l.cardinals.keys()],
    number: true,
    definite: true,
  },
  {
    finder: counted,
    words: (l) => [firstWordsOf(l.approximators), l.half, ...counts(l)],
    number: true,
  },
  { finder: spanOfUnits, words: (l) => [firstWordsOf(l.approximators), l.spans], definite: true },
  { finder: definiteUnit, definite: true },
  { finder: vague, words: (l) => [firstWordsOf(l.vague)] },
  { finder: vagueUnits, words: (l) => [l.vagueAdjectives, l.units.keys()], definite: true },
]

/** All finders, in order. */
export const FINDERS: readonly Finder[] = OPENINGS.map(({ finder }) => finder)

/** What may stand right behind a definite article that opens an expression, beside a number. */
const afterDefinite = (l: DateLexicon): Words[] => [
  ["'", '-'],
  ...years(l),
  ...counts(l),
  ...weekdays(l),
  l.months.keys(),
  l.contextShifts.keys(),
  l.ordinals.keys(),
  l.fillers,
  l.latest,
  l.periodNouns,
  l.seasons.keys(),
  l.earlyHours,
  l.nights.keys(),
  l.dayParts,
  l.edges,
  l.partWords,
  l.decades.keys(),
  l.fiscal,
  l.spans,
  l.vagueAdjectives,
]

interface Dispatch {
  /** Word → the finders of expressions that may begin with it, in order, those that need the definite article apart. */
  readonly byWord: ReadonlyMap<string, readonly Finder[]>
  /** The same for the definite article with what may stand behind it. */
  readonly byArticle: ReadonlyMap<string, readonly Finder[]>
  readonly behindArticle: ReadonlySet<string>
}

const BY_NUMBER: readonly Finder[] = OPENINGS.flatMap(({ finder, number }) => (number ? [finder] : []))
const NONE: readonly Finder[] = []

const dispatches = new WeakMap<DateLexicon, Dispatch>()

function dispatchOf(lexicon: DateLexicon): Dispatch {
  const known = dispatches.get(lexicon)
  if (known) return known
  const openings = OPENINGS.map(({ finder, words, definite }) => ({
    finder,
    words: new Set((words?.(lexicon) ?? []).flatMap((list) => [...list])),
    definite: definite === true,
  }))
  const finders = (word: string, behindArticle: boolean): Finder[] =>
    openings.filter((o) => o.words.has(word) || (behindArticle && o.definite)).map((o) => o.finder)
  const made = {
    byWord: new Map([...new Set(openings.flatMap((o) => [...o.words]))].map((w) => [w, finders(w, false)])),
    byArticle: new Map([...lexicon.definite].map((w) => [w, finders(w, true)])),
    behindArticle: new Set(afterDefinite(lexicon).flatMap((list) => [...list])),
  }
  dispatches.set(lexicon, made)
  return made
}

/** The finders, in order, that may read an expression that begins at lexeme `i`: the others find nothing there. */
export function findersAt(lx: Lexemes, i: number, lexicon: DateLexicon): readonly Finder[] {
  const { lower, number } = lx.at(i)
  if (number !== null) return BY_NUMBER
  const { byWord, byArticle, behindArticle } = dispatchOf(lexicon)
  const withArticle = byArticle.get(lower)
  if (withArticle !== undefined) {
    const next = lx.at(i + 1)
    if (next.number !== null || behindArticle.has(next.lower)) return withArticle
  }
  return byWord.get(lower) ?? NONE
}
