import { edtfDay, parseDay } from '../../kernels/calendar.js'
import { tokensIn } from '../content.js'
import { type EventWords, eventWordsOf, keysOf, toldInBoth } from '../event-words.js'
import { mayBeOne, unitsDiffer } from '../figures-apart.js'
import type { Setting } from '../setting.js'
import type { Draft } from './draft.js'
import { phasesApart } from './phases.js'
import { tellsEvent } from './tells-event.js'

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
  const isLongPast = pastIn(setting, LONG_PAST)
  const apart = phasesApart(setting)
  return (a, b) => {
    if (a.kind !== b.kind) return false
    if (a.kind === 'published') return a.who[0] === b.who[0]
    const meet = a.findings.some((f) => b.findings.includes(f))
    if (a.kind === 'said')
      return (
        sameSpeaker(a, b, setting) ||
        namedInBoth(a, b, setting) ||
        (meet && !(isKnown(a, setting) && isKnown(b, setting)))
      )
    const past = isLongPast(a.date)
    if (isOddMinute(a.date) && a.date === b.date && !sameArticle(a, b)) return true
    if (!past && apart(a, b)) return false
    if (meet) return true
    const loose = !figuresDiffer(a, b) && !sameArticle(a, b)
    if (isHour(a.date) && a.date === b.date && loose && sharedBy(words(a), words(b)) > 0) return true
    if (onlyPlan(a) && onlyPlan(b) && areOnePlan(a, b) && mayTellOne(a, b, words)) return true
    if (a.date === b.date && past && loose && mayTellOne(a, b, words)) return true
    const least = loose ? SAME : SAME_BUT_FIGURES
    return saysEnough(words(a)) && saysEnough(words(b)) && toldInBoth(words(a), words(b)) >= least
  }
}

/** How much of the one must stand in the other where one time lies within the other, and no second event of that time is as like. */
const LIKELY = 0.3

/**
 * Whether two drafts of which one tells the time more finely may be one event: they begin with the same thing ("the quake"), or, where
 * no hour is told, they stand in two articles and share some of their words; never where their figures differ.
 */
export function likelyOne(setting: Setting): (a: Draft, b: Draft) => boolean {
  const words = wordsIn(setting)
  const heads = headsIn(setting)
  return (a, b) => {
    if (a.kind !== b.kind || a.kind === 'said' || a.kind === 'published' || unitsDiffer(a.figures, b.figures))
      return false
    const [x, y] = [words(a), words(b)]
    if (heads(a).some((k) => heads(b).includes(k))) return true
    const ofHours = /T/.test(a.date + b.date)
    return (
      !ofHours &&
      !sameArticle(a, b) &&
      saysEnough(x) &&
      saysEnough(y) &&
      sharedBy(x, y) > 1 &&
      toldInBoth(x, y) >= LIKELY
    )
  }
}

/**
 * Whether what one article puts in a month, or some, long past is what another gives a day of that time: no story's background has two
 * events in one month, as far as can be told from one.
 */
export function remoteOne(setting: Setting): (coarse: Draft, fine: Draft) => boolean {
  const isRemote = pastIn(setting, REMOTE)
  const tells = ({ claim }: Draft): boolean => claim !== null && tellsEvent(claim, setting)
  return (coarse, fine) =>
    coarse.kind === 'happened' &&
    MONTHS.test(coarse.date) &&
    isRemote(coarse.date) &&
    tells(coarse) &&
    tells(fine) &&
    !sameArticle(coarse, fine) &&
    !figuresDiffer(coarse, fine)
}

/** How many days before the first article a month must lie. */
const REMOTE = 30

/** A month, or some. */
const MONTHS = /^\d{4}-\d\d(?:\/\d{4}-\d\d)?$/

/** How much two tellings of the news must share, or how many words. */
const SOME = 0.2
const TWO = 2

/** Whether two drafts have some of what happened in common. */
export function sharesWords(setting: Setting): (a: Draft, b: Draft) => boolean {
  const words = wordsIn(setting)
  return (a, b) => {
    const [x, y] = [words(a), words(b)]
    return sharedBy(x, y) >= TWO || toldInBoth(x, y) >= SOME
  }
}

/** Whether two drafts have a word in common. */
export function sharesWord(setting: Setting): (a: Draft, b: Draft) => boolean {
  const words = wordsIn(setting)
  return (a, b) => sharedBy(words(a), words(b)) > 0
}

/** Many things happen in a year: what tells only that of two events has a word in common at least, or says too little to tell. */
const mayTellOne = (a: Draft, b: Draft, words: (draft: Draft) => EventWords): boolean => {
  const [x, y] = [words(a), words(b)]
  return a.date.length > YEAR || sharedBy(x, y) > 0 || !saysEnough(x) || !saysEnough(y)
}

const YEAR = 'yyyy'.length

const sharedBy = (a: EventWords, b: EventWords): number =>
  a.words.filter((w) => w.keys.some((k) => b.keys.has(k))).length

/** What the first noun of a draft may go by: what happened, or what it happened to. */
function headsIn({ story, pack }: Setting): (draft: Draft) => readonly string[] {
  const known = new Map<Draft, readonly string[]>()
  return (draft) => {
    const tokens = draft.focus.flatMap((p) => tokensIn(p, story))
    const at = tokens.findIndex((t, i) => t.pos === 'NOUN' && tokens[i + 1]?.pos !== 'NOUN')
    const keys = known.get(draft) ?? (at < 0 ? [] : keysOf(tokens[at]!, pack))
    known.set(draft, keys)
    return keys
  }
}

/** "at 23:47": a minute that nobody rounds to is hardly that of two events. */
const isOddMinute = (date: string): boolean => /T\d\d:\d[1-46-9]$/.test(date)

const isHour = (date: string): boolean => /T\d\d:\d\d$/.test(date)

/** Whether a draft is the only plan that its article has for its day: of several it is not known which another article means. */
function onlyPlans(drafts: readonly Draft[]): (d: Draft) => boolean {
  const counts = new Map<string, number>()
  const keys = (d: Draft): string[] => [
    ...new Set(d.spans.map((s) => `${s.article} ${beginOf(d).slice(0, DAY)}`)),
  ]
  for (const d of drafts)
    if (d.kind === 'planned') for (const key of keys(d)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return (d) => keys(d).every((key) => counts.get(key) === 1)
}

/** What several articles put on one day, month or year to come is mostly one event; what begins then ("from 3 May") is told with it. */
const areOnePlan = (a: Draft, b: Draft): boolean =>
  a.kind === 'planned' &&
  PLANNED.test(beginOf(a)) &&
  beginOf(a) === beginOf(b) &&
  !sameArticle(a, b) &&
  !figuresDiffer(a, b)

/** A day, a month or a year. */
const PLANNED = /^\d{4}(?:-\d\d){0,2}$/

/** The time of a draft, of "from 3 May" the day on which that begins; not of what is told to be over, or not to be before then. */
const beginOf = ({ date, told }: Draft): string =>
  told.value?.endsWith('/..') ? date.replace(/\/\.\.$/, '') : date

const DAY = 'yyyy-mm-dd'.length

/** How many days before the first article a time must lie for several articles to name it only because of one event. */
const LONG_PAST = 7

/** Whether a time lies some days before the first of the articles: what happened around the story has many events a day, its background few. */
function pastIn({ story }: Setting, days: number): (date: string) => boolean {
  const first = story.pool.articles.flatMap((a) => parseDay(a.referenceDate) ?? []).sort((a, b) => a - b)[0]
  if (first === undefined) return () => false
  const latest = edtfDay(first - days)
  return (date) => !SPAN_OF_DAYS.test(date) && lastOf(date) < latest.slice(0, lastOf(date).length)
}

const SPAN_OF_DAYS = /-\d\d-\d\d\/|\/\.\.$|^\.\.\//
const lastOf = (date: string): string => date.split('/').at(-1) ?? ''

const sameArticle = (a: Draft, b: Draft): boolean =>
  a.spans.some((x) => b.spans.some((y) => x.article === y.article))

const sameSpeaker = (a: Draft, b: Draft, { sameBody }: Setting): boolean =>
  a.who.some((x) => b.who.some((y) => x === y || sameBody(x, y)))

/** Letters by which two forms of a word are one: "Norvia", "Norvian". */
const STEM = 5

/** Whether the name of one speaker stands whole in the other's: "Ada Brunn", "the director of the council Ada Brunn"; of one word it is too slight. */
function namedInBoth(a: Draft, b: Draft, { story }: Setting): boolean {
  const names = (d: Draft): string[][] =>
    d.who.map((id) =>
      [...(story.entity(id)?.name ?? '').toLowerCase().matchAll(/\p{L}{3,}/gu)].map(([w]) =>
        w.slice(0, STEM),
      ),
    )
  const within = (x: readonly string[], y: readonly string[]): boolean =>
    x.length > 1 && x.every((w) => y.includes(w))
  return names(a).some((x) => names(b).some((y) => within(x, y) || within(y, x)))
}

/** Whether the speaker is named, not just described ("the head of the alliance"). */
const isKnown = ({ who }: Draft, { story }: Setting): boolean =>
  who.some((id) => /^\p{Lu}/u.test(story.entity(id)?.name ?? ''))

/** Whether both give figures and none of the one could be one of the other. */
function figuresDiffer(a: Draft, b: Draft): boolean {
  if (a.figures.length === 0 || b.figures.length === 0) return false
  return !a.figures.some((x) => b.figures.some((y) => mayBeOne(x, y)))
}

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
