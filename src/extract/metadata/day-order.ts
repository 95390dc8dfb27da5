import { dayNumber, parseDay, weekdayOf } from '../../kernels/calendar.js'
import { CAPITAL, LETTER, SMALL } from '../../kernels/letters.js'
import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import { type DayOrder, numericDays } from '../../lang/stamp.js'

/** How much more must speak for one order than for the other. */
const MARGIN = 2
/** Days mentioned this near to a candidate speak for it. */
const NEAR = 35
const NUMERIC = /(?<![\d:/.-])(\d{1,2})([/-])(\d{1,2})\2\d{2,4}(?![\d:/-]|\.\d)/g
const CLOCK = /(?<![\d:])(?:1[3-9]|2[0-3])[:.h][0-5]\d/
/** Enough of a text to tell its habits by. */
const LONGEST = 20_000

/**
 * Whether the date in numbers in `line` has the day or the month first, by the rest of the text: its other dates, the days of the week it
 * names, its spelling, a clock of 24 hours. Null where little speaks for either, or as much for both.
 */
export function dayOrderOf(line: string, text: string, lexicon: MetadataLexicon): DayOrder | null {
  const { dayFirst, monthFirst } = numericDays(line)
  if (dayFirst === null || monthFirst === null) return null
  const head = text.slice(0, LONGEST)
  const candidates = [dayFirst.value, monthFirst.value] as const
  const lead =
    numericLead(head) +
    namedLead(head, candidates, lexicon) +
    weekdayLead(head, candidates, lexicon) +
    spellingLead(head, lexicon) +
    (CLOCK.test(line) ? 2 : 0)
  if (Math.abs(lead) < MARGIN) return null
  return lead > 0 ? 'day-first' : 'month-first'
}

/** Other dates in numbers of which only one order makes a day. */
function numericLead(text: string): number {
  let lead = 0
  for (const m of text.matchAll(NUMERIC)) {
    const [a, b] = [Number(m[1]), Number(m[3])]
    if (a > 12 && a < 32 && b < 13) lead += 4
    if (b > 12 && b < 32 && a < 13) lead -= 4
  }
  return Math.sign(lead) * 4
}

const DAY_AND_MONTH = /(?<!\p{N})(?<day>\d{1,2})(?<suffix>\p{L}*) (?<month>\p{Lu}\p{Ll}{2,8})(?!\p{L})/gu
const OPENING = `(?=${CAPITAL})(?<!${LETTER})${CAPITAL}`
const MONTH_AND_DAY = new RegExp(
  String.raw`(?<month>${OPENING}${SMALL}{2,8})\.? (?<day>\d{1,2})(?<suffix>${LETTER}*)(?![\p{N}:])`,
  'gu',
)
const WEEKDAY = new RegExp(`${OPENING}${SMALL}{5,8}(?!${LETTER})`, 'gu')

/** Days written with a month's name: those near to one candidate and far from the other. */
function namedLead(text: string, candidates: readonly [string, string], lexicon: MetadataLexicon): number {
  const [dayFirst, monthFirst] = [parseDay(candidates[0]), parseDay(candidates[1])]
  if (dayFirst === null || monthFirst === null) return 0
  const year = Number(candidates[0].slice(0, 4))
  const far = (day: number, from: number): boolean => Math.abs(day - from) > NEAR
  let lead = 0
  for (const [month, day] of namedDays(text, lexicon)) {
    const number = dayNumber(year, month, day)
    lead += Number(far(number, monthFirst)) - Number(far(number, dayFirst))
  }
  return Math.sign(lead) * 3
}

function* namedDays(
  text: string,
  { months, ordinalSuffixes }: MetadataLexicon,
): Generator<readonly [month: number, day: number]> {
  for (const pattern of [DAY_AND_MONTH, MONTH_AND_DAY]) {
    for (const { groups } of text.matchAll(pattern)) {
      const { day, suffix, month } = groups as Record<'day' | 'suffix' | 'month', string>
      const number = months.get(month.toLowerCase())
      const isDay = suffix === '' || ordinalSuffixes.has(suffix)
      if (isDay && number !== undefined && Number(day) < 32) yield [number, Number(day)]
    }
  }
}

/** News tells of its own day and the day before: each weekday named speaks for the candidate it is near to. */
function weekdayLead(text: string, candidates: readonly [string, string], lexicon: MetadataLexicon): number {
  const named = new Set<number>()
  for (const [word] of text.matchAll(WEEKDAY)) {
    const day = lexicon.weekdays.get(word.toLowerCase())
    if (day !== undefined) named.add(day)
  }
  const [a, b] = candidates.map((day) => nearness(day, named))
  return Math.max(-2, Math.min(2, (a ?? 0) - (b ?? 0)))
}

function nearness(day: string, named: ReadonlySet<number>): number {
  const number = parseDay(day)
  if (number === null) return 0
  const weights = [2, 2, 1]
  return [...named].reduce((sum, weekday) => sum + (weights[(weekdayOf(number) - weekday + 7) % 7] ?? 0), 0)
}

function spellingLead(text: string, { dayOrderSpellings }: MetadataLexicon): number {
  const dayFirst = (text.match(dayOrderSpellings.dayFirst) ?? []).length
  const monthFirst = (text.match(dayOrderSpellings.monthFirst) ?? []).length
  return Math.sign(dayFirst - monthFirst) * 2
}
