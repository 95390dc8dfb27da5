import { afterPossessive, readYearAfter } from '../grammar.js'
import type { Read, Time } from '../time.js'
import { dayMonth, monthDay } from './day.js'
import { type Finder, found, type Scene } from './finder.js'
import { slashDate } from './numeric.js'

/** "the last Saturday of August", "the first Monday in May 2031". */
export const nthWeekday: Finder = (scene, i) => {
  const { lx, lexicon } = scene
  const at = lexicon.definite.has(lx.lower(i)) ? i + 1 : i
  const nth = lexicon.shifts.get(lx.lower(at)) === -1 ? -1 : (lexicon.ordinals.get(lx.lower(at)) ?? null)
  const weekday = at === i || nth === null ? null : readWeekday(scene, at + 1)
  if (nth === null || nth > 4 || weekday === null || !lexicon.of.has(lx.lower(at + 2))) return null
  const month = lexicon.months.get(lx.lower(at + 3))
  if (month === undefined) return null
  const year = readYearAfter(lx, at + 4, lexicon)
  const rule = { kind: 'nth', month, weekday, nth } as const
  return found('nth-weekday', i, year.next, { kind: 'holiday', rule, year: year.value, which: null })
}

/** "Friday", "last Friday", "the previous Friday", "Friday night", "Monday, Oct. 26". */
export const weekday: Finder = (scene, i) => {
  const { lx, lexicon } = scene
  const definite = lexicon.definite.has(lx.lower(i)) ? i + 1 : i
  const words = shiftWords(scene, definite)
  if (words.next === definite && definite > i) return null
  const at = words.next
  const value = readWeekday(scene, at)
  if (value === null) return null
  const dated = dateAfter(scene, at)
  if (dated)
    return found(
      'weekday-date',
      i,
      dated.last,
      dated.time.kind === 'numeric' || dated.time.kind === 'day'
        ? { ...dated.time, weekday: value }
        : dated.time,
    )
  const ofWeek = weekAfter(scene, i, at + 1)
  if (ofWeek)
    return found('weekday-of-week', i, ofWeek.next, {
      kind: 'weekday-of-week',
      weekday: value,
      shift: ofWeek.value,
    })
  if (lexicon.shortWeekdays.has(lx.lower(at)) && !lexicon.weekdays.has(lx.lower(at))) return null
  const part = afterPart(scene, at + 1)
  const time: Time = { kind: 'weekday', weekday: value, which: words.which, from: words.from }
  return found('weekday', i, part, time)
}

/** Index after a part of the day that was named: "Friday night", "Tuesday at dawn", "today in the morning". */
export function afterPart({ lx, lexicon }: Scene, i: number): number {
  if (lexicon.dayParts.has(lx.lower(i))) return lexicon.partNouns.has(lx.lower(i + 1)) ? i : i + 1
  if (!lexicon.prepositions.has(lx.lower(i))) return i
  if (lexicon.bareDayParts.has(lx.lower(i + 1))) return i + 2
  return lexicon.definite.has(lx.lower(i + 1)) && lexicon.dayParts.has(lx.lower(i + 2)) ? i + 3 : i
}

/** "last week’s Thursday". */
export const weeksWeekday: Finder = (scene, i) => {
  const { lx, lexicon } = scene
  const shift = lexicon.shifts.get(lx.lower(i))
  if (shift === undefined || lexicon.units.get(lx.lower(i + 1)) !== 'week') return null
  const at = afterPossessive(lx, i + 2)
  const weekday = at > i + 2 ? readWeekday(scene, at) : null
  if (weekday === null) return null
  return found('weekday-of-week', i, at + 1, { kind: 'weekday-of-week', weekday, shift })
}

/** "of last week", "this week": which week a weekday is of. */
function weekAfter({ lx, lexicon }: Scene, first: number, i: number): Read<number> | null {
  const at = lexicon.of.has(lx.lower(i)) ? i + 1 : i
  const shift = lexicon.shifts.get(lx.lower(at))
  const unit = lexicon.units.get(lx.lower(at + 1))
  return shift !== undefined && unit === 'week' && !lexicon.pluralUnits.has(lx.lower(at + 1)) && first < i
    ? { value: shift, next: at + 2 }
    : null
}

/** The weekday named at `i`, 1–7. */
export function readWeekday({ lx, lexicon }: Scene, i: number): number | null {
  const word = lx.at(i)
  if (lexicon.calendarCapital && !word.capital) return null
  return lexicon.weekdays.get(word.lower) ?? lexicon.shortWeekdays.get(word.lower) ?? null
}

interface ShiftWords {
  readonly which: number | null
  readonly from: 'reference' | 'context'
  readonly next: number
}

/** "last", "this coming", and after "the" those that point at a time spoken of: "the following". */
function shiftWords({ lx, lexicon }: Scene, i: number): ShiftWords {
  const word = lx.lower(i)
  const definite = lexicon.definite.has(lx.lower(i - 1))
  const context = definite ? lexicon.contextShifts.get(word) : undefined
  if (context) return { which: context, from: 'context', next: i + 1 }
  const which = lexicon.shifts.get(word)
  if (which === undefined) return { which: null, from: 'reference', next: i }
  const more = which === 0 ? lexicon.shifts.get(lx.lower(i + 1)) : undefined
  return { which: more ?? which, from: 'reference', next: more === undefined ? i + 1 : i + 2 }
}

/** The date that the weekday goes with: "Monday, Oct. 26", "Tues. 5 May", "Sat 06/09/2025". */
function dateAfter(scene: Scene, at: number) {
  const stop = scene.lx.after(at + 1, '.')
  const next = scene.lx.after(stop, ',')
  return monthDay(scene, next) ?? dayMonth(scene, next) ?? slashDate(scene, next)
}
