import { isDay, parseDay, weekdayOf } from '../kernels/calendar.js'
import { lowerCase } from '../kernels/lower-case.js'
import type { MetadataLexicon } from './lexicon/metadata.js'

/** Which number of 03/04/2031 is the day. */
export type DayOrder = 'day-first' | 'month-first'

interface Range {
  readonly start: number
  readonly end: number
}

/** A day, and a time where one stands beside it, as printed. */
export interface Stamp {
  /** ISO 8601 to the precision printed; local time, with `Z` or an offset only where the text gives one. */
  readonly value: string
  /** True where the words around it say the text was changed then. */
  readonly changed: boolean
}

const WORDS = /[\p{L}]+(?:\.[\p{L}]+)*\.?|\d+|[^\s\p{L}\d]/gu
const LONGEST = 160

/** Reads a line that holds nothing but a stamp with a full date ("Updated: 29 Oct, 2024 03:27am"); null for anything else. */
export function readStampLine(line: string, lexicon: MetadataLexicon, order?: DayOrder | null): Stamp | null {
  return isStampWords(line, lexicon) ? readStamp(line, lexicon, order) : null
}

/** Whether a line is a stamp and nothing else, be its date full or not: "28 October, 14:26", "3 hours ago". */
export function isStampLine(line: string, lexicon: MetadataLexicon): boolean {
  if (lexicon.elapsed.test(line)) return true
  if (!isStampWords(line, lexicon)) return false
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? []
  return (
    readStamp(line, lexicon) !== null ||
    (words.some((w) => lexicon.months.has(w)) && timeOf(line, lexicon) !== null)
  )
}

/** Whether a line with a digit has no words but those of stamps. */
export function isStampWords(line: string, lexicon: MetadataLexicon): boolean {
  if (line.length > LONGEST || !/\d/.test(line)) return false
  for (const [word] of line.matchAll(/\p{L}+(?:\.\p{L}+)*/gu)) if (!known(word, lexicon)) return false
  return true
}

/** The letters between day and hour and behind the hour in ISO 8601. */
const ISO_LETTER = /^[tz]$/

function known(word: string, { stampWords, months, ordinalSuffixes }: MetadataLexicon): boolean {
  const w = word.toLowerCase()
  return stampWords.has(w) || months.has(w) || ordinalSuffixes.has(w) || ISO_LETTER.test(w)
}

/**
 * The first full date (day, month, year) in a short text, with the time of day nearest to it.
 * `order` settles dates in numbers that either order makes a day of; without it they are none.
 */
export function readStamp(text: string, lexicon: MetadataLexicon, order?: DayOrder | null): Stamp | null {
  const day = isoDay(text) ?? namedDay(text, lexicon) ?? numericDay(text, lexicon, order ?? null)
  if (day === null) return null
  const words = (text.match(WORDS) ?? []).map((w) => w.toLowerCase())
  const changed =
    words.some((w) => lexicon.changeWords.has(w)) && !words.some((w) => lexicon.publishWords.has(w))
  return { value: day.value + (timeOf(text.replace(day.text, ' '), lexicon) ?? ''), changed }
}

/** All stamps of a short text, each with its label: "Published 4 May 2031 09:00, updated 14:30". One without a day has that of the one before. */
export function readStamps(text: string, lexicon: MetadataLexicon, order?: DayOrder | null): Stamp[] {
  const found: Stamp[] = []
  for (const part of labelled(text, lexicon)) {
    const stamp = readStamp(part, lexicon, order) ?? laterThatDay(part, found.at(-1), lexicon)
    if (stamp !== null) found.push(stamp)
  }
  return found
}

function laterThatDay(part: string, before: Stamp | undefined, lexicon: MetadataLexicon): Stamp | null {
  const time = timeOf(part, lexicon)
  return before === undefined || time === null
    ? null
    : { value: before.value.slice(0, 10) + time, changed: true }
}

/** The text cut before each label that follows a number. */
function labelled(text: string, { changeWords, publishWords }: MetadataLexicon): string[] {
  const parts: string[] = []
  let from = 0
  for (const m of text.matchAll(/\p{L}+/gu)) {
    const word = m[0].toLowerCase()
    if (!changeWords.has(word) && !publishWords.has(word)) continue
    if (!/\d/.test(text.slice(from, m.index))) continue
    parts.push(text.slice(from, m.index))
    from = m.index
  }
  return [...parts, text.slice(from)]
}

/** A number, or a time in ISO 8601 or as 9h30; the group holds what else is glued to it. */
const NUMBER = /^\d[\d:./,+-]*(?:t[\d:.]+(?:z|[+-][\d:]+)?)?(?:h\d{0,2}|(\p{L}[\p{L}.]*))?$/u

/** Without a mark at either end, as most words are. */
const ALONE = /^[a-z\d]+$/

/** A word and nothing but a space. */
const WORD_BEFORE = /\p{L} $/u

/** Stretches of stamp words that tell a day or a time: in "Quay Post, Tue 4 Nov 2031, 07:00" all from "Tue" on. */
export function stampRuns(text: string, lexicon: MetadataLexicon): Range[] {
  const runs: { start: number; end: number }[] = []
  let open = false
  for (const m of text.matchAll(/\S+/g)) {
    const lower = lowerCase(m[0])
    const word = ALONE.test(lower) ? lower : lower.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '')
    if (word === '') continue
    const start = m.index + lower.indexOf(word)
    const last = runs.at(-1)
    if (!isRunWord(word, lexicon)) open = false
    else if (lexicon.stampLinks.has(word) && open) continue
    else if (lexicon.proseLinks.has(word) && !open && WORD_BEFORE.test(text.slice(0, start))) continue
    else if (open && last !== undefined) last.end = start + word.length
    else open = runs.push({ start, end: start + word.length }) > 0
  }
  return runs.filter(({ start, end }) => tellsTime(text.slice(start, end), lexicon))
}

const isRunWord = (word: string, lexicon: MetadataLexicon): boolean =>
  isNumber(word, lexicon) ||
  lexicon.stampWords.has(word) ||
  lexicon.months.has(word) ||
  isFromZero(word, lexicon)

/** "gmt+2": an offset from the zone whose own is none. */
const isFromZero = (word: string, { zones }: MetadataLexicon): boolean =>
  zones.get(/^(\p{L}+)[+-]\d/u.exec(word)?.[1] ?? '') === 'Z'

function isNumber(word: string, { ordinalSuffixes, hourSuffixes }: MetadataLexicon): boolean {
  const number = NUMBER.exec(word)
  const glued = number?.[1]
  return number !== null && (glued === undefined || ordinalSuffixes.has(glued) || hourSuffixes.has(glued))
}

const tellsTime = (text: string, lexicon: MetadataLexicon): boolean =>
  /\d/.test(text) &&
  (timeOf(text, lexicon) !== null ||
    numeric(text) !== null ||
    readStamp(text, lexicon) !== null ||
    (text.match(/\p{L}+/gu) ?? []).some((w) => lexicon.months.has(w.toLowerCase())))

/** A day of a stamp (ISO 8601), and the words that tell it. */
export interface Day {
  readonly value: string
  readonly text: string
}

const pad = (n: number): string => String(n).padStart(2, '0')

/** No stamp is of a year before it. */
const FIRST_YEAR = 1600

const dayOf = (year: number, month: number, day: number, text: string): Day | null =>
  year >= FIRST_YEAR && isDay(year, month, day) ? { value: `${year}-${pad(month)}-${pad(day)}`, text } : null

function isoDay(text: string): Day | null {
  const m = /(?<!\d)(\d{4})[-/.](\d{2})[-/.](\d{2})(?!\d)/.exec(text)
  return m === null ? null : dayOf(Number(m[1]), Number(m[2]), Number(m[3]), m[0])
}

const YEAR = /\d{4}/

function namedDay(text: string, { months, dayFirst, monthFirst }: MetadataLexicon): Day | null {
  if (!YEAR.test(text)) return null
  for (const m of text.matchAll(dayFirst)) {
    const month = months.get(m[2]!.toLowerCase())
    if (month !== undefined) return dayOf(Number(m[3]), month, Number(m[1]), m[0])
  }
  for (const m of text.matchAll(monthFirst)) {
    const month = months.get(m[1]!.toLowerCase())
    if (month !== undefined) return dayOf(Number(m[3]), month, Number(m[2]), m[0])
  }
  return null
}

const numeric = (text: string): RegExpExecArray | null =>
  /(?<![\d:])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d:])/.exec(text)

/** The days that the first date in numbers may be, in either order; null where an order makes none. */
export function numericDays(text: string): {
  readonly dayFirst: Day | null
  readonly monthFirst: Day | null
} {
  const m = numeric(text)
  if (m === null) return { dayFirst: null, monthFirst: null }
  const [a, b] = [Number(m[1]), Number(m[3])]
  const year = Number(m[4]) + (m[4]!.length === 2 ? 2000 : 0)
  return {
    dayFirst: dayOf(year, b, a, m[0]),
    monthFirst: m[2] === '.' ? null : dayOf(year, a, b, m[0]),
  }
}

/**
 * 28/10/2024 or 10/28/24, where only one order is a date; 4.11.2031, as nobody puts the month first between full stops;
 * else as the day of the week beside it tells, else as told.
 */
function numericDay(text: string, lexicon: MetadataLexicon, order: DayOrder | null): Day | null {
  const { dayFirst, monthFirst } = numericDays(text)
  if (dayFirst === null || monthFirst === null || dayFirst.value === monthFirst.value)
    return dayFirst ?? monthFirst
  const told = weekdayIn(text, lexicon)
  if (told !== null) {
    const fits = [dayFirst, monthFirst].filter((day) => weekday(day.value) === told)
    return fits.length === 1 ? fits[0]! : null
  }
  if (order === null) return null
  return order === 'day-first' ? dayFirst : monthFirst
}

const weekday = (value: string): number | null => {
  const day = parseDay(value)
  return day === null ? null : weekdayOf(day)
}

function weekdayIn(text: string, { weekdays }: MetadataLexicon): number | null {
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const day = weekdays.get(word)
    if (day !== undefined) return day
  }
  return null
}

function timeOf(rest: string, { clockTimes, zones }: MetadataLexicon): string | null {
  const told = firstMatch(clockTimes, rest)?.groups
  if (told === undefined) return null
  const { minute = '00', second, ante, post, zone } = told
  let hour = Number(told['hour'])
  if (post && hour < 12) hour += 12
  if (ante && hour === 12) hour = 0
  if (hour > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null
  return `T${pad(hour)}:${minute}${second ? `:${second}` : ''}${offsetOf(zone, zones)}`
}

function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match !== null) return match
  }
  return null
}

/** `Z` or an offset; nothing for names that tell none or more than one. */
function offsetOf(text: string | undefined, zones: MetadataLexicon['zones']): string {
  if (text === undefined) return ''
  const offset = /([+-])(\d{1,2}):?(\d{2})?$/.exec(text)
  if (offset !== null) return `${offset[1]}${offset[2]!.padStart(2, '0')}:${offset[3] ?? '00'}`
  return zones.get(text.toLowerCase()) ?? ''
}
