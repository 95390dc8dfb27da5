import { edtfDay, parseDay } from '../../kernels/calendar.js'
import type { StoryQuantity } from '../../model/index.js'
import { type EventWords, eventWordsOf, toldInBoth } from '../event-words.js'
import type { Setting } from '../setting.js'
import type { Draft } from './draft.js'

/** How much of the one must stand in the other for two happenings of one time to be one event. */
const SAME = 0.4

/** The same of happenings that tell other figures. */
const SAME_BUT_FIGURES = 0.7

/** How much a happening must say to be told again by words alone; a pronoun's is said before. */
const LEAST = 3

/**
 * Whether two drafts of one time tell one event: one body said both, or one of two speakers is not named and they say
 * the same; or, of happenings, different articles name the same time long past, or they share a finding, or the words of the
 * one that says less stand in the other for the most part.
 */
export function oneEvent(setting: Setting, drafts: readonly Draft[]): (a: Draft, b: Draft) => boolean {
  const onlyPlan = onlyPlans(drafts)
  const words = wordsIn(setting)
  const isLongPast = longPastIn(setting)
  return (a, b) => {
    if (a.kind !== b.kind) return false
    if (a.kind === 'published') return a.who[0] === b.who[0]
    const meet = a.findings.some((f) => b.findings.includes(f))
    if (a.kind === 'said')
      return sameSpeaker(a, b, setting) || (meet && !(isKnown(a, setting) && isKnown(b, setting)))
    if (meet) return true
    if (onlyPlan(a) && onlyPlan(b) && areOnePlan(a, b)) return true
    if (a.date === b.date && isLongPast(a.date) && !sameArticle(a, b)) return !figuresDiffer(a, b)
    const least = figuresDiffer(a, b) ? SAME_BUT_FIGURES : SAME
    return saysEnough(words(a)) && saysEnough(words(b)) && toldInBoth(words(a), words(b)) >= least
  }
}

/** Whether a draft is the only plan that its article has for its day: of several it is not known which another article means. */
function onlyPlans(drafts: readonly Draft[]): (d: Draft) => boolean {
  const counts = new Map<string, number>()
  const keys = (d: Draft): string[] => [
    ...new Set(d.spans.map((s) => `${s.article} ${d.date.slice(0, DAY)}`)),
  ]
  for (const d of drafts)
    if (d.kind === 'planned') for (const key of keys(d)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return (d) => keys(d).every((key) => counts.get(key) === 1)
}

/** What several articles put on one day to come is mostly one event. */
const areOnePlan = (a: Draft, b: Draft): boolean =>
  a.kind === 'planned' &&
  a.date.length === DAY &&
  a.date === b.date &&
  !sameArticle(a, b) &&
  !figuresDiffer(a, b)

const DAY = 'yyyy-mm-dd'.length

/** How many days before the first article a time must lie for several articles to name it only because of one event. */
const LONG_PAST = 7

/** Whether a time lies well before the first of the articles: what happened around the story has many events a day, its background few. */
function longPastIn({ story }: Setting): (date: string) => boolean {
  const first = story.pool.articles.flatMap((a) => parseDay(a.referenceDate) ?? []).sort((a, b) => a - b)[0]
  if (first === undefined) return () => false
  const latest = edtfDay(first - LONG_PAST)
  return (date) => !date.includes('/') && date < latest.slice(0, date.length)
}

const sameArticle = (a: Draft, b: Draft): boolean =>
  a.spans.some((x) => b.spans.some((y) => x.article === y.article))

const sameSpeaker = (a: Draft, b: Draft, { sameBody }: Setting): boolean =>
  a.who.some((x) => b.who.some((y) => x === y || sameBody(x, y)))

/** Whether the speaker is named, not just described ("the head of the alliance"). */
const isKnown = ({ who }: Draft, { story }: Setting): boolean =>
  who.some((id) => /^\p{Lu}/u.test(story.entity(id)?.name ?? ''))

/** Whether both give figures and none of the one could be one of the other. */
function figuresDiffer(a: Draft, b: Draft): boolean {
  if (a.figures.length === 0 || b.figures.length === 0) return false
  return !a.figures.some((x) => b.figures.some((y) => mayBeOne(x, y)))
}

const mayBeOne = (x: StoryQuantity, y: StoryQuantity): boolean =>
  (x.min ?? Number.NEGATIVE_INFINITY) <= (y.max ?? Number.POSITIVE_INFINITY) &&
  (y.min ?? Number.NEGATIVE_INFINITY) <= (x.max ?? Number.POSITIVE_INFINITY)

const saysEnough = ({ mass, pronoun }: EventWords): boolean => pronoun || mass >= LEAST

/** The words of drafts, each worked out once. */
function wordsIn({ story, pack }: Setting): (draft: Draft) => EventWords {
  const known = new Map<Draft, EventWords>()
  return (draft) => {
    const words = known.get(draft) ?? eventWordsOf(draft.focus, story, pack)
    known.set(draft, words)
    return words
  }
}
