import { civil, edtfDay, parseDay, weekdayOf } from '../../kernels/calendar.js'
import type { DateLexicon } from '../../lang/lexicon/date.js'
import type { LanguagePack } from '../../lang/pack.js'
import type { AnalysedArticle, AnnotatedText, DateMention, Sentence } from '../../model/index.js'
import { HEAD, LONGEST_LINE } from './heading.js'
import { extractDates } from './index.js'
import { sentenceAt, tokenAt } from './tense.js'
import { daySpokenFrom, pastWeekdays } from './weekdays.js'

/**
 * The day that the text states as the one it speaks from: in a line at its head, else as the day of something said; else the day on
 * or soon after that of a post that it shows, where the text tells of that day by its weekday.
 */
export const statedReference = (
  text: AnnotatedText,
  dates: readonly DateMention[],
  pack: LanguagePack,
): string | null =>
  dayOfHeading(text, dates) ?? dayOfSpeaking(text, dates, pack) ?? dayAfterPost(text, dates, pack)

/**
 * The first full day in a short line without a verb between headline and text: "The Vellmar Courier | Sat 06/09/2025, 07:00".
 * At the very top such a line has a mark between its parts, which a headline has not.
 */
function dayOfHeading(
  text: AnnotatedText,
  dates: readonly DateMention[],
  basis: DateMention['basis'] = 'stated',
): string | null {
  for (const date of dates) {
    const sentence = sentenceAt(text, date.start)
    if (!sentence || sentence.paragraph > HEAD) return null
    const line = text.paragraphs[sentence.paragraph]!
    const words = text.text.slice(line.start, line.end)
    if (HANDLE.test(text.text.slice(line.start, date.start))) continue
    const headline = sentence.paragraph === 0 && !PARTED.test(words)
    if (headline || line.end - line.start > LONGEST_LINE || date.basis !== basis) continue
    const day = NUMBERED.test(text.text.slice(date.start, date.end)) ? parseDay(date.value) : null
    if (day !== null && (PARTED.test(words) || !hasVerb(text, sentence, date))) return edtfDay(day)
  }
  return null
}

/** A mark between the parts of a line: "Courier » Economy » 20/05/2024". */
const PARTED = /\s[|»›•·–—-]\s/
/** A day of the month: "Monday" alone is no stamp. */
const NUMBERED = /\d/

/**
 * The latest day that the text itself gives in full as the day of something said: "Speaking in Karsund on 14 March 2031".
 * Null where it gives none. A day inside what was said ("said the war began on …") is none.
 */
export function dayOfSpeaking(
  text: AnnotatedText,
  dates: readonly DateMention[],
  pack: LanguagePack,
): string | null {
  const days = dates
    .filter((d) => d.basis === 'stated' && d.type === 'date')
    .flatMap((d) => {
      const day = d.value?.length === DAY_LENGTH ? parseDay(d.value) : null
      const sentence = day === null ? null : sentenceAt(text, d.start)
      return day !== null && sentence && isDayOfSpeaking(text, sentence, d, pack.date) ? [day] : []
    })
  return days.length === 0 ? null : edtfDay(days.reduce((a, b) => Math.max(a, b)))
}

const DAY_LENGTH = '2024-10-28'.length

/** The nearest verb before the date is one of saying; or the date opens its sentence and the first verb after it is. */
function isDayOfSpeaking(
  text: AnnotatedText,
  sentence: Sentence,
  date: DateMention,
  lexicon: DateLexicon,
): boolean {
  const at = tokenAt(text, sentence, date.start)
  const before = nearestVerb(text, at - 1, sentence.first, -1)
  if (before !== null) return lexicon.reporting.has(text.tokens[before]!.lower)
  const after = nearestVerb(text, tokenAt(text, sentence, date.end), sentence.last - 1, 1)
  return after !== null && lexicon.reporting.has(text.tokens[after]!.lower)
}

/** Whether a verb stands in the sentence outside the date, whose "Sat" a tagger may take for one. */
const hasVerb = (text: AnnotatedText, sentence: Sentence, date: DateMention): boolean =>
  nearestVerb(text, sentence.first, tokenAt(text, sentence, date.start) - 1, 1) !== null ||
  nearestVerb(text, tokenAt(text, sentence, date.end), sentence.last - 1, 1) !== null

/** The name and handle before the day of a post: "— Ada Brunn (@adabrunn) 14 March 2031". */
const HANDLE = /@\w{2,30}\)?[\s·,–—-]*$/
const LONGEST_HANDLE = 40

/** The day of a post is near the article's own where the article speaks of it by its weekday and names no later year. */
function dayAfterPost(text: AnnotatedText, dates: readonly DateMention[], pack: LanguagePack): string | null {
  const weekdays = pastWeekdays(text, dates, pack.date)
  const posted = dates.flatMap((d) => {
    const day = d.basis === 'stated' && d.type !== 'duration' ? parseDay(d.value) : null
    const before = text.text.slice(Math.max(0, d.start - LONGEST_HANDLE), d.start)
    return day !== null && HANDLE.test(before) ? [day] : []
  })
  const last = posted.length === 0 ? null : posted.reduce((a, b) => Math.max(a, b))
  if (last === null || !weekdays.includes(weekdayOf(last)) || latestYear(dates) > civil(last).year)
    return null
  return edtfDay(daySpokenFrom(last, weekdays))
}

const latestYear = (dates: readonly DateMention[]): number =>
  dates.reduce((latest, { value, basis }) => {
    const year = basis === 'stated' ? Number(/^\d{4}/.exec(value ?? '')?.[0] ?? 0) : 0
    return Math.max(latest, year)
  }, 0)

function nearestVerb(text: AnnotatedText, from: number, to: number, step: 1 | -1): number | null {
  for (let i = from; step < 0 ? i >= to : i <= to; i += step) {
    const { pos } = text.tokens[i]!
    if (pos === 'VERB' || pos === 'AUX') return i
  }
  return null
}

/**
 * Gives the articles of a story that have no reference day one from the others, and reads their dates again.
 * It is the day most of the dated articles speak from, of several the earliest; days before the last day that
 * the article itself gives in full as past come only where there is no other. Where the weekdays that the article names as past lie
 * nearer to a day soon after it, it is that day.
 */
export function shareReferences(story: readonly AnalysedArticle[], pack: LanguagePack): AnalysedArticle[] {
  const known = story.flatMap((a) => parseDay(a.referenceDate) ?? [])
  if (known.length === 0) return [...story]
  return story.map((a) =>
    a.referenceDate === null ? withReference(a, daySharedBy(a, known, pack), pack) : a,
  )
}

function daySharedBy(a: AnalysedArticle, known: readonly number[], pack: LanguagePack): number {
  return daySpokenFrom(
    commonest(known, lastStated(a)),
    pastWeekdays(a.annotated, a.extraction.dates, pack.date),
  )
}

function lastStated({ extraction }: AnalysedArticle): number {
  const days = extraction.dates.flatMap((d) => (d.basis === 'stated' ? (parseDay(d.value) ?? []) : []))
  return days.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
}

function commonest(known: readonly number[], notBefore: number): number {
  const late = known.filter((d) => d >= notBefore)
  const count = new Map<number, number>()
  for (const d of late.length > 0 ? late : known) count.set(d, (count.get(d) ?? 0) + 1)
  return [...count].sort(([a, n], [b, m]) => m - n || a - b)[0]![0]
}

/**
 * The article with its dates read against a day of the story; against the day of a line at its own head that lacks but the year
 * ("Fri 7 April"), where it has one near that. Their places stay the same, so what refers to them holds.
 */
function withReference(analysed: AnalysedArticle, shared: number, pack: LanguagePack): AnalysedArticle {
  const read = (day: string): readonly DateMention[] => extractDates(analysed.annotated, day, pack)
  const dates = read(edtfDay(shared))
  const head = parseDay(dayOfHeading(analysed.annotated, dates, 'inferred'))
  const own = head !== null && Math.abs(head - shared) <= NEAR ? head : shared
  const referenceDate = edtfDay(own)
  return {
    ...analysed,
    referenceDate,
    extraction: { ...analysed.extraction, dates: own === shared ? dates : read(referenceDate) },
  }
}

/** How many days a line at the head may lie from the day of the other articles. */
const NEAR = 60
