import { type DayNumber, edtfDay, parseDay } from '../../kernels/calendar.js'
import { type AnalysedArticle, contains, type DateMention } from '../../model/index.js'
import { sentenceAt } from './tense.js'

/** An hour that an article gives. */
interface Hour {
  readonly article: string
  readonly minutes: number
  readonly day: DayNumber
  /** Its day is told with it or nearby, not taken from the day of the text. */
  readonly told: boolean
}

/**
 * Hours whose day an article leaves untold, read on the day that others give to the same hour of the story ("at 4:52" and "at 4:52 on
 * Saturday", or "at 4:52" in an earlier text), and with them the article's other such hours close by.
 */
export function shareHours(story: readonly AnalysedArticle[]): AnalysedArticle[] {
  const told = story
    .flatMap((a) => a.extraction.dates.flatMap((d) => hourOf(d, a) ?? []))
    .filter((h) => h.told || !isPlain(h))
  return story.map((a) => {
    const own = a.extraction.dates.flatMap((d) => hourOf(d, a) ?? []).filter((h) => !h.told)
    const moved = new Map(own.flatMap((h) => movedTo(h, told)))
    if (moved.size === 0) return a
    const dates = a.extraction.dates.map((d) => withDay(d, hourOf(d, a), moved))
    return { ...a, extraction: { ...a.extraction, dates } }
  })
}

function hourOf(date: DateMention, article: AnalysedArticle): Hour | null {
  const m = /^\d{4}-\d\d-\d\dT(\d\d):(\d\d)$/.exec(date.value ?? '')
  const day = m && parseDay(date.value)
  if (!m || day === null) return null
  const minutes = Number(m[1]) * 60 + Number(m[2])
  return { article: article.article.id, minutes, day, told: isTold(date, day, article) }
}

/** Whether the words for an hour hold its day, or a date of that day stands in its sentence, or in its paragraph if it is not the day of the text. */
function isTold(
  hour: DateMention,
  day: DayNumber,
  { annotated, extraction, referenceDate }: AnalysedArticle,
): boolean {
  if (hour.rule !== 'clock') return true
  const sentence = sentenceAt(annotated, hour.start)
  if (!sentence) return false
  const reach =
    day === parseDay(referenceDate) ? sentence : (annotated.paragraphs[sentence.paragraph] ?? sentence)
  return extraction.dates.some((d) => d.type === 'date' && contains(reach, d) && parseDay(d.value) === day)
}

/** How far two clocks may be apart for one event, and how far back its day may lie. */
const CLOCKS = 5
const LONGEST = 14

/** The full or the half hour. */
const isPlain = ({ minutes }: Hour): boolean => minutes % 30 === 0

/** Hours that two articles give are one where they agree, or nearly and not on the half hour; other hours of the day by their minutes. */
function areOne(a: Hour, b: Hour): boolean {
  if (a.minutes === b.minutes) return true
  if (!isPlain(a) && !isPlain(b) && Math.abs(a.minutes - b.minutes) <= CLOCKS) return true
  // A clock in another zone.
  return a.minutes % 60 === b.minutes % 60 && a.minutes % CLOCKS !== 0
}

/** The day that the articles with this hour most often give it, where it lies before the one it was read on. */
function movedTo(hour: Hour, told: readonly Hour[]): [string, DayNumber][] {
  const votes = new Map<DayNumber, Set<string>>()
  for (const h of told)
    if (h.article !== hour.article && areOne(h, hour))
      votes.set(h.day, (votes.get(h.day) ?? new Set<string>()).add(h.article))
  const [first, second] = [...votes].sort(([a, n], [b, m]) => m.size - n.size || a - b)
  if (!first || (second && second[1].size === first[1].size)) return []
  const [day] = first
  return day < hour.day && hour.day - day <= LONGEST ? [[keyOf(hour), day]] : []
}

const keyOf = ({ day, minutes }: Hour): string => `${day} ${minutes}`

/** How many minutes from an hour that was moved another is moved with it. */
const CLOSE = 180

function withDay(date: DateMention, hour: Hour | null, moved: ReadonlyMap<string, DayNumber>): DateMention {
  if (!hour || hour.told) return date
  const day = moved.get(keyOf(hour)) ?? besideMoved(hour, moved)
  return day === null
    ? date
    : { ...date, value: edtfDay(day) + (date.value ?? '').slice('yyyy-mm-dd'.length) }
}

function besideMoved(hour: Hour, moved: ReadonlyMap<string, DayNumber>): DayNumber | null {
  for (const [key, day] of moved) {
    const [from, minutes] = key.split(' ').map(Number)
    if (from === hour.day && Math.abs((minutes ?? 0) - hour.minutes) <= CLOSE) return day
  }
  return null
}
