import { type DayNumber, weekdayOf } from '../../kernels/calendar.js'
import type { DateLexicon } from '../../lang/lexicon/date.js'
import type { AnnotatedText, DateMention } from '../../model/index.js'
import { directionOf, sentenceAt } from './tense.js'

/** The days of the week, 1–7, that a text names alone and that do not lie ahead of it: "on Thursday he said". */
export function pastWeekdays(
  text: AnnotatedText,
  dates: readonly DateMention[],
  lexicon: DateLexicon,
): readonly number[] {
  return dates.flatMap((date) => {
    const sentence = date.rule === 'weekday' ? sentenceAt(text, date.start) : null
    const named = sentence && weekdayIn(text.text.slice(date.start, date.end), lexicon)
    return sentence && named && directionOf(text, sentence, date, lexicon) !== 'future' ? [named] : []
  })
}

/** The weekday that stands first in an expression; null where one like "last" does, or none. */
function weekdayIn(words: string, { weekdays }: DateLexicon): number | null {
  const first = /^\p{L}+/u.exec(words.toLowerCase())?.[0]
  return weekdays.get(first ?? '') ?? null
}

/** How many days back the earliest of past weekdays lies from a day. */
const reachBack = (day: DayNumber, weekdays: readonly number[]): number =>
  weekdays.reduce((most, w) => Math.max(most, (weekdayOf(day) - w + 7) % 7), 0)

/** How many days after a likely day an article may have been written, and how near its weekdays must then lie. */
const LATEST = 3
const NEAR = 3

/**
 * The day from which weekdays are best read that lies at or soon after `day`: that day, unless one of them would lie almost a week
 * back there and all lie near a day soon after. "On Tuesday … on Thursday … on Friday" was written on no Thursday.
 */
export function daySpokenFrom(day: DayNumber, weekdays: readonly number[]): DayNumber {
  if (reachBack(day, weekdays) <= NEAR) return day
  for (let later = day + 1; later <= day + LATEST; later++)
    if (reachBack(later, weekdays) <= NEAR) return later
  return day
}
