import type { ArticleSpan, StoryDate, Token } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import type { Story } from '../../story.js'
import { nearSentence } from '../places.js'
import type { Happening } from './happening.js'
import { namedDay, withoutYear } from './named-day.js'

/** "December’s storm" is told by its day; "in October and November" is neither. */
export function namesOrJoins(d: StoryDate, { story, pack }: Setting): boolean {
  const joins = (a: StoryDate, b: StoryDate): boolean => {
    if (b.start < a.end || b.start - a.end > JOIN) return false
    const between = story.words({ article: d.article, start: a.end, end: b.start })
    return pack.happening.alternatively.has(between.trim().split(' ')[0]!.toLowerCase())
  }
  const possessive = /^['’]s?\s/u.test(story.words({ article: d.article, start: d.end, end: d.end + 3 }))
  return possessive || datesBeside(d, JOIN, story).some((o) => joins(d, o) || joins(o, d))
}

/** The dates within so many characters of a place. */
export const datesBeside = (place: ArticleSpan, room: number, story: Story): readonly StoryDate[] =>
  story.datesAt({ ...place, start: place.start - room - 1, end: place.end + room + 1 })

/** Room between two dates for a word that joins them, and a preposition. */
const JOIN = 9

/** "02:52 GMT": an hour told for those elsewhere; "6:52 (02:52 GMT)" is not. */
export function isElsewhere(d: StoryDate, { story, pack }: Setting): boolean {
  const tokens = tokensIn({ article: d.article, start: d.start, end: d.end + ZONE }, story)
  const next = tokens.findIndex((t) => t.start >= d.end && /^[(\d]/.test(t.lower))
  return tokens.slice(0, next < 0 ? tokens.length : next).some((t) => pack.comparison.zones.has(t.lower))
}

/** Characters behind an hour that may name its zone: " o’clock GMT". */
const ZONE = 14

/** "2:50 Norland time", "3 p.m. PST": the word in front of "time" behind an hour, or the zone with it. */
export function clockOf(d: StoryDate, { story, pack }: Setting): string | null {
  if (d.hour === undefined && !d.value?.includes('T')) return null
  const zone = tokensIn({ article: d.article, start: d.start, end: d.end + NEXT }, story).find(
    (t) => pack.date.zones.has(t.lower) && t.lower !== story.words({ ...t, article: d.article }),
  )
  if (zone !== undefined) return zone.lower
  const behind = tokensIn({ article: d.article, start: d.end, end: d.end + CLOCK }, story).slice(0, 3)
  const at = behind.findIndex((t) => t.lower === pack.happening.clock)
  const whose = behind[at - 1]?.lower
  return whose === undefined || pack.happening.ownClock.has(whose) ? null : whose
}

/** Characters behind an hour that a zone may begin in. */
const NEXT = 2
/** Characters behind an hour for the name of a place and "time". */
const CLOCK = 28

/** "The first since 1976": a date that only says how long there was none. */
export function isRecalled(date: StoryDate, { bearing }: Happening, { story, pack }: Setting): boolean {
  if (bearing !== 'from') return false
  const before = tokensIn({ ...nearSentence(date, story), end: date.start }, story)
  return before
    .slice(before.findLastIndex((t) => t.pos === 'PUNCT') + 1)
    .slice(-RANKS)
    .some((t) => pack.timeline.superlative(t.lower) || pack.comparison.ordinals.has(t.lower))
}

/** "Charged after a brawl on Friday": whether what stands between a verb and a date makes it the date of something else that is named there. */
export function isOfWhatLed(date: StoryDate, verb: Token | null, { story, pack }: Setting): boolean {
  if (verb === null || verb.end > date.start) return false
  const between = tokensIn({ article: date.article, start: verb.end, end: date.start }, story)
  const at = between.findLastIndex((t) => pack.happening.sequence.has(t.lower))
  const led = at < 0 ? [] : between.slice(at + 1)
  const { events, incidents } = pack.comparison
  const isEvent = (lemma: string): boolean =>
    [events, incidents, pack.happening.doings].some((of) => of.has(lemma))
  return (
    led.some((t) => t.pos === 'NOUN' && isEvent(t.lemma.toLowerCase())) && !led.some((t) => t.pos === 'PUNCT')
  )
}

/** "The third Friday of every month": a day of the week that is none of one week. */
export function comesAround(date: StoryDate, { story, pack }: Setting): boolean {
  const { article, start, end } = date
  const before = tokensIn({ article, start: Math.max(0, start - CLOCK), end: start }, story).at(-1)
  const behind = tokensIn({ article, start: end, end: end + CLOCK }, story).slice(0, 2)
  return pack.date.ordinals.has(before?.lower ?? '') || behind.some((t) => pack.date.every.has(t.lower))
}

/** Tokens between a superlative and the date since which it holds. */
const RANKS = 10

/**
 * A date's value, of one from which on or up to which something is so the day itself; of an hour on a day that nobody tells `T10:30`, of a
 * day in a year that nobody tells `--12-11`, or `-W-4`.
 */
export function edtfOf(date: StoryDate, { story, pack }: Setting): string {
  if (date.value !== null) return date.value.replace(/^\.\.\/|\/\.\.$/g, '')
  if (date.hour !== undefined) return `T${date.hour}`
  const named = date.type === 'date' ? namedDay(wordsOf(story.words(date)), pack) : null
  return named === null ? '' : withoutYear(named)
}

/** The words of a date, in lower case. */
export const wordsOf = (printed: string): string[] => printed.toLowerCase().split(/[^\p{L}\p{N}]+/u)
