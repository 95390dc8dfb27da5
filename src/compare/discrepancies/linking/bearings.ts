import { type ArticleSpan, contains } from '../../../model/index.js'
import type { Setting } from '../../setting.js'
import type { Story } from '../../story.js'
import { sentenceIndex, sentenceOf } from '../places.js'

/** Where a number stands in its text: in whose part of it, beside which measures, at its head or behind, among things long past. */
export interface Bearings {
  /** Who was named last in front of it, those that only tell it left aside. */
  readonly topic: string | null
  /** The measures in other units in its sentence, which tell one of several like things from the others: "the 13-inch model". */
  readonly measures: ReadonlyMap<string, ReadonlySet<number>>
  /** Whether it stands in the headline or the lead. */
  readonly head: boolean
  /** How many other numbers stand around it, and how many its text has for each thousand characters. */
  readonly beside: number
  readonly density: number
  /** Whether its sentence tells of a day weeks before its article, or of a year before. */
  readonly past: boolean
}

/** Sentences at the head of a text. */
const HEAD = 3

export const bearingsOf = (span: ArticleSpan, setting: Setting): Bearings => {
  const { story } = setting
  const sentence = sentenceOf(span, story)
  return {
    topic: topicOf(span, story),
    measures: measuresBeside(span, sentence, story),
    head: sentenceIndex(span, story) < HEAD,
    past: isPast(sentence, story),
    beside: besideOf(span, story),
    density: densityOf(span.article, story),
  }
}

/** Characters in front of a number that may name whom it is of. */
const REACH = 300

function topicOf(span: ArticleSpan, story: Story): string | null {
  const before = { ...span, start: Math.max(0, span.start - REACH), end: span.start }
  const tellers = story
    .attributionsIn(span.article)
    .flatMap((a) => (a.source && a.source.end > before.start && a.source.start < before.end ? a.source : []))
  return (
    story
      .mentionsIn(before)
      .findLast(
        (m) =>
          (m.entity.kind === 'person' || m.entity.kind === 'organization') &&
          !tellers.some((t) => contains(t, m)),
      )?.entity.id ?? null
  )
}

function measuresBeside(
  span: ArticleSpan,
  sentence: ArticleSpan,
  story: Story,
): ReadonlyMap<string, ReadonlySet<number>> {
  const inside = story.quantitiesAt(sentence).filter((q) => contains(sentence, q))
  const own = inside.find((q) => q.start === span.start)?.unit ?? null
  const found = new Map<string, Set<number>>()
  for (const { unit, value } of inside)
    if (unit !== null && unit !== own && value !== null)
      found.set(unit, (found.get(unit) ?? new Set<number>()).add(value))
  return found
}

/** Days before its article from which on a thing is past, and no part of the news. */
const LONG_AGO = 21

function isPast(sentence: ArticleSpan, story: Story): boolean {
  const { referenceDate } = story.article(sentence.article)
  if (referenceDate === null) return false
  return story
    .datesAt(sentence)
    .some(
      (d) =>
        contains(sentence, d) &&
        d.type === 'date' &&
        d.value !== null &&
        isLongBefore(d.value, referenceDate),
    )
}

function isLongBefore(value: string, day: string): boolean {
  if (/^\d{4}$/.test(value)) return value < day.slice(0, 4)
  const at = /^\d{4}-\d\d-\d\d/.test(value)
    ? value.slice(0, 10)
    : /^\d{4}-\d\d$/.test(value)
      ? `${value}-31`
      : null
  return at !== null && dayNumber(at) + LONG_AGO < dayNumber(day)
}

/** Days since no matter when, months taken as 31 days long: exact enough to tell weeks apart. */
const dayNumber = (iso: string): number => {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
  return year * 372 + month * 31 + day
}

/** Characters on either side of a number. */
const AROUND = 150

const besideOf = (span: ArticleSpan, story: Story): number =>
  story
    .quantitiesAt({ ...span, start: span.start - AROUND, end: span.end + AROUND })
    .filter((q) => q.start > span.start - AROUND && q.end < span.end + AROUND).length - 1

const densityOf = (article: string, story: Story): number =>
  (1000 * story.quantitiesIn(article).length) / Math.max(1000, story.article(article).annotated.text.length)
