import type { MetadataLexicon } from './lexicon/metadata.js'

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
export function readStampLine(line: string, lexicon: MetadataLexicon): Stamp | null {
  return isStampWords(line, lexicon) ? readStamp(line, lexicon) : null
}

/** Whether a line is a stamp and nothing else, be its date full or not: "28 October, 14:26", "3 hours ago". */
export function isStampLine(line: string, lexicon: MetadataLexicon): boolean {
  if (lexicon.elapsed.test(line)) return true
  if (!isStampWords(line, lexicon)) return false
  const words = line.toLowerCase().match(/\p{L}+/gu) ?? []
  return (
    readStamp(line, lexicon) !== null || (words.some((w) => lexicon.months.has(w)) && timeOf(line) !== null)
  )
}

function isStampWords(line: string, lexicon: MetadataLexicon): boolean {
  if (line.length > LONGEST || !/\d/.test(line)) return false
  return (line.match(/\p{L}+(?:\.\p{L}+)*/gu) ?? []).every((w) => known(w, lexicon))
}

function known(word: string, { stampWords, months }: MetadataLexicon): boolean {
  const w = word.toLowerCase()
  return stampWords.has(w) || months.has(w) || /^(?:st|nd|rd|th|t|z)$/.test(w)
}

/** The first full date (day, month, year) in a short text, with the time of day nearest to it. */
export function readStamp(text: string, lexicon: MetadataLexicon): Stamp | null {
  const day = isoDay(text) ?? namedDay(text, lexicon) ?? numericDay(text)
  if (day === null) return null
  const words = (text.match(WORDS) ?? []).map((w) => w.toLowerCase())
  const changed = words.some((w) => lexicon.changeWords.has(w)) && !/publish|posted/i.test(text)
  return { value: day.value + (timeOf(text.replace(day.text, ' ')) ?? ''), changed }
}

interface Day {
  readonly value: string
  readonly text: string
}

const pad = (n: number): string => String(n).padStart(2, '0')

function dayOf(year: number, month: number, day: number, text: string): Day | null {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  if (year < 1600 || day < 1 || day > (lengths[month - 1] ?? 0)) return null
  return { value: `${year}-${pad(month)}-${pad(day)}`, text }
}

function isoDay(text: string): Day | null {
  const m = /(?<!\d)(\d{4})[-/.](\d{2})[-/.](\d{2})(?!\d)/.exec(text)
  return m === null ? null : dayOf(Number(m[1]), Number(m[2]), Number(m[3]), m[0])
}

function namedDay(text: string, { months }: MetadataLexicon): Day | null {
  const dayFirst =
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[ \u00a0-](?:of )?(\p{L}{3,12})\.?,?[ \u00a0-](\d{4})(?!\d)/gu
  for (const m of text.matchAll(dayFirst)) {
    const month = months.get(m[2]!.toLowerCase())
    if (month !== undefined) return dayOf(Number(m[3]), month, Number(m[1]), m[0])
  }
  const monthFirst =
    /(?<!\p{L})(\p{L}{3,12})\.?[ \u00a0](\d{1,2})(?:st|nd|rd|th)?,?[ \u00a0]{1,2}(\d{4})(?!\d)/gu
  for (const m of text.matchAll(monthFirst)) {
    const month = months.get(m[1]!.toLowerCase())
    if (month !== undefined) return dayOf(Number(m[3]), month, Number(m[2]), m[0])
  }
  return null
}

/** 28/10/2024 or 10/28/24, where only one order is a date; 03/04/2024 says nothing. */
function numericDay(text: string): Day | null {
  const m = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d:])/.exec(text)
  if (m === null) return null
  const [a, b] = [Number(m[1]), Number(m[3])]
  const year = Number(m[4]) + (m[4]!.length === 2 ? 2000 : 0)
  if (a > 12) return dayOf(year, b, a, m[0])
  return b > 12 || a === b ? dayOf(year, a, b, m[0]) : null
}

function timeOf(rest: string): string | null {
  const m =
    /(?<![\d:])(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?\s*(?:([ap])\.?m\b\.?)?(?:\s*(Z\b|UTC\b|GMT\b|[+-]\d{2}:?\d{2}\b))?/i.exec(
      rest,
    )
  if (m === null) return null
  let hour = Number(m[1])
  const half = m[4]?.toLowerCase()
  if (half === 'p' && hour < 12) hour += 12
  if (half === 'a' && hour === 12) hour = 0
  if (hour > 23 || Number(m[2]) > 59 || Number(m[3] ?? 0) > 59) return null
  return `T${pad(hour)}:${m[2]}${m[3] === undefined ? '' : `:${m[3]}`}${zone(m[5])}`
}

function zone(text: string | undefined): string {
  if (text === undefined) return ''
  return /^[+-]/.test(text) ? text.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2') : 'Z'
}
