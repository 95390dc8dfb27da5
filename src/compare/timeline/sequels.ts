import { parseDay } from '../../kernels/calendar.js'
import {
  contains,
  type Sentence,
  type Span,
  type StoryClaim,
  type StoryDate,
  type Token,
} from '../../model/index.js'
import { inFurniture } from '../article-parts.js'
import type { Setting } from '../setting.js'
import { innermost, type Story } from '../story.js'
import { tellsEvent } from './tells-event.js'

/** An event told by how it follows on another: what tells so, read as a date, and the claim of the event. */
export interface Sequel {
  readonly date: StoryDate
  readonly claim: StoryClaim
}

/**
 * What an article tells without a date of its own as having come soon after, or before, what it told last: "An hour later, …", "…
 * shortly afterwards", "In an earlier raid, …". The first are of that day, the others of a day up to it.
 */
export function sequelsOf(setting: Setting): Sequel[] {
  const { articles } = setting.story.pool
  return articles.flatMap(({ article, annotated }) =>
    annotated.sentences.flatMap((s) => sequelIn(s, article.id, annotated.tokens, setting) ?? []),
  )
}

function sequelIn(
  sentence: Sentence,
  article: string,
  all: readonly Token[],
  setting: Setting,
): Sequel | null {
  const { story, pack } = setting
  const tokens = all.slice(sentence.first, sentence.last)
  if (!tokens.some((t) => pack.timeline.afterwards.has(t.lower) || pack.timeline.earlier.has(t.lower)))
    return null
  const after = soonAfter(tokens, setting)
  const place = after ?? inEarlier(tokens, setting)
  if (!place || story.datesAt({ article, ...sentence }).some((d) => isDay(d) && contains(sentence, d)))
    return null
  const day = lastDay(article, sentence, story)
  const claim = claimAt(place, article, sentence, story)
  if (
    day === null ||
    claim?.modality !== 'actual' ||
    (claim.start < place.start && !tellsEvent(claim, setting))
  )
    return null
  const value = after ? day : `../${day}`
  return { claim, date: { ...place, article, type: 'date', value, basis: 'inferred', rule: 'sequel' } }
}

/** "An hour later" at the head of a sentence; "shortly afterwards" anywhere. */
function soonAfter(tokens: readonly Token[], { pack }: Setting): Span | null {
  const { afterwards, soon } = pack.timeline
  const at = tokens.findIndex((t) => afterwards.has(t.lower))
  const [last, before] = [tokens[at], tokens[at - 1]]
  if (!last || !before) return null
  if (soon.has(before.lower)) return { start: before.start, end: last.end }
  const length = tokens.slice(0, at - 1)
  const opens = length.length <= LONGEST_LENGTH && length.every((t) => COUNTS.has(t.pos))
  return opens && pack.timeline.shortUnits.has(before.lower)
    ? { start: tokens[0]!.start, end: last.end }
    : null
}

/** "About one and a half hours". */
const LONGEST_LENGTH = 5
const COUNTS: ReadonlySet<string> = new Set(['DET', 'NUM', 'ADJ', 'ADV', 'ADP', 'CCONJ'])

/** "In an earlier raid" at the head of a sentence. */
function inEarlier(tokens: readonly Token[], { pack }: Setting): Span | null {
  const { settingIn, earlier, occasions } = pack.timeline
  if (!settingIn.has(tokens[0]?.lower ?? '') || !earlier.has(tokens[2]?.lower ?? '')) return null
  const noun = tokens.slice(3, LONGEST_NAME).find((t) => occasions.has(t.lemma.toLowerCase()))
  return noun ? { start: tokens[0]!.start, end: noun.end } : null
}

const LONGEST_NAME = 7

/** The claim around a place, or right behind it. */
function claimAt(place: Span, article: string, sentence: Span, story: Story): StoryClaim | undefined {
  const inside = story.claimsIn(article).filter((c) => contains(sentence, c))
  return (
    innermost(inside.filter((c) => contains(c, place))) ??
    inside.find((c) => c.start - place.end <= MARK && c.start >= place.end)
  )
}

/** ", " */
const MARK = 2

const isDay = ({ type, value }: StoryDate): boolean =>
  (type === 'date' || type === 'time') && /^\d{4}-\d\d-\d\d(?:T|$)/.test(value ?? '')

/** How many days back the day told last may lie from that of the text. */
const LATELY = 14

/** The day that an article told last before a sentence, not long before its own: nearby, unless it has told of no other. */
function lastDay(article: string, sentence: Sentence, story: Story): string | null {
  const { referenceDate, annotated } = story.article(article)
  const now = parseDay(referenceDate)
  const isLately = ({ value }: StoryDate): boolean => {
    const away = (now ?? Number.NaN) - (parseDay(value) ?? Number.NaN)
    return away >= 0 && away <= LATELY
  }
  const told = story
    .datesIn(article)
    .filter((d) => isDay(d) && d.end <= sentence.start && !inFurniture(d, story) && isLately(d))
  const last = told.at(-1)
  if (!last) return null
  const nearby = (annotated.paragraphs[sentence.paragraph - 1]?.start ?? 0) <= last.start
  return nearby || told.every((d) => dayOf(d) === dayOf(last)) ? dayOf(last) : null
}

const dayOf = ({ value }: StoryDate): string => (value ?? '').slice(0, 'yyyy-mm-dd'.length)
