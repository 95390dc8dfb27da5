import type { TimeUnit } from '../../../lang/lexicon/date.js'
import type { LanguagePack } from '../../../lang/pack.js'
import { type ArticleSpan, contains, type StoryDate } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import type { Story } from '../../story.js'
import { sentenceOf } from '../places.js'

/**
 * When it was that a figure counts; null where it speaks of now. The year that its sentence puts it in; of what befell people or things also
 * the month, or what is vaguer ("last month", "in February"): news tells the day of its own event or none, what is dated no closer is
 * another that came before. A time since which something has lasted or been without equal is not its own.
 */
export function whenOf(
  span: ArticleSpan,
  clause: ArticleSpan,
  befell: boolean,
  setting: Setting,
): string | null {
  const { story, pack } = setting
  const sentence = sentenceOf(span, story)
  const dates = datesOf(sentence, story, pack)
  const inside = dates.find((d) => contains(clause, d) && /^\d{4}/.test(d.value ?? ''))
  const nearest = inside ?? dates.findLast((d) => d.end <= span.start)
  const own = nearest && (yearOf(nearest, story) ?? (befell ? vagueIn(nearest, story, pack) : null))
  return own ?? (befell && dates.length === 0 ? openingTime(before(sentence, story), setting) : null)
}

/** The sentence in front of one, in its paragraph. */
function before(sentence: ArticleSpan, story: Story): ArticleSpan | null {
  if (sentence.start < 2) return null
  const last = sentenceOf({ ...sentence, start: sentence.start - 2, end: sentence.start - 1 }, story)
  const isNear = last.start < sentence.start && !story.words({ ...last, end: sentence.start }).includes('\n')
  return isNear ? last : null
}

/** Characters in front of the time that a sentence opens with. */
const OPENING = 5

/** "In April last year a quake struck the coast. Five people died": the time that a sentence opens with holds for the next. */
function openingTime(sentence: ArticleSpan | null, { story, pack }: Setting): string | null {
  if (sentence === null) return null
  const opening = datesOf(sentence, story, pack).find((d) => d.start - sentence.start <= OPENING)
  return opening === undefined ? null : (yearOf(opening, story) ?? vagueIn(opening, story, pack))
}

const datesOf = (sentence: ArticleSpan, story: Story, pack: LanguagePack): StoryDate[] =>
  story
    .datesAt(sentence)
    .filter((d) => contains(sentence, d) && d.type === 'date')
    .filter((d) => !isSince(d, story, pack) && !isOfPast(d, story, pack))

/** The year of a date, where it is another than the article's. */
function yearOf({ article, value }: StoryDate, story: Story): string | null {
  const year = /^\d{4}/.exec(value ?? '')?.[0] ?? null
  return year === story.article(article).referenceDate?.slice(0, 4) ? null : year
}

/** Units of which an event is not told that has just happened. */
const VAGUE: ReadonlySet<TimeUnit> = new Set(['month', 'quarter', 'year', 'decade', 'century'])

/** The words of a time no closer than a month that is surely not that of the news: a month well before it, or what is said to be past. */
function vagueIn(d: StoryDate, story: Story, { date }: LanguagePack): string | null {
  const words = tokensIn(d, story).map((t) => t.lower)
  const isPast = words.some((w) => pointsBack(w, date))
  if (d.value !== null) {
    const isMonth = /^\d{4}-\d\d$/.test(d.value)
    const now = story.article(d.article).referenceDate
    return isMonth && (isPast || now === null || monthOf(now) - monthOf(d.value) > 1) ? d.value : null
  }
  const isVague = words.some(
    (w) => date.months.has(w) || (isPast && (date.seasons.has(w) || VAGUE.has(date.units.get(w)!))),
  )
  return isVague && !words.some((w) => /^\d{1,2}\D{0,2}$/.test(w)) ? words.join(' ') : null
}

const pointsBack = (word: string, date: LanguagePack['date']): boolean =>
  date.ago.has(word) ||
  date.agoBefore.has(word) ||
  [date.shifts, date.shiftsAfter, date.contextShifts, date.fromContext].some(
    (map) => (map.get(word) ?? 0) < 0,
  )

/** Months from the year 0 to that of a date. */
const monthOf = (value: string): number => Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7))

/** Tokens from "since" to its date: "since the fighting began in late December". */
const SINCE = 7

const isSince = (d: ArticleSpan, story: Story, pack: LanguagePack): boolean => {
  const near = tokensIn({ ...d, start: Math.max(0, d.start - LONGEST_SINCE), end: d.end }, story)
  const before = near.filter((t) => t.start < d.start).slice(-SINCE)
  const at = before.findLastIndex((t) => pack.comparison.sinceWords.has(t.lower))
  const within = near.filter((t) => t.start >= d.start)
  return (
    within.some((t) => pack.comparison.sinceWords.has(t.lower)) ||
    (at >= 0 && before.slice(at).every((t) => t.pos !== 'PUNCT'))
  )
}

/** Characters that so many tokens take at most. */
const LONGEST_SINCE = 60

/** Tokens of "in a river port ruined by the great flood of 1987", in front of the year. */
const PAST = 12

/** "In a valley ruined by the flood of 1987", "a region that was hit by": the year of what a place went through once. */
function isOfPast(d: ArticleSpan, story: Story, pack: LanguagePack): boolean {
  const before = tokensIn({ ...d, start: Math.max(0, d.start - 2 * LONGEST_SINCE), end: d.start }, story)
  const near = before.slice(-PAST)
  const at = near.findLastIndex((t) => pack.attribution.agents.has(t.lower))
  if (near[at - 1]?.pos !== 'VERB' || near.slice(at).some((t) => /^[.,;:()–—]$/.test(t.lower))) return false
  const phrase = near.slice(0, at - 1)
  const place = phrase.findLastIndex((t) => t.pos !== 'AUX' && t.pos !== 'PRON' && t.pos !== 'SCONJ')
  if (phrase[place]?.pos !== 'NOUN') return false
  const lead = phrase.slice(0, place).findLast((t) => t.pos !== 'ADJ' && t.pos !== 'NOUN')
  return lead?.pos === 'DET' || lead?.pos === 'ADP'
}
