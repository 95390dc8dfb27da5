import type { TimelineLexicon } from '../../lang/lexicon/timeline.js'
import { contains, type StoryDate, type Token } from '../../model/index.js'
import { tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import type { Story } from '../story.js'

/**
 * How a date stands to what is told beside it: `compared` with it ("fewer than on Tuesday"), the `limit` up to which something was or is so
 * ("until noon"), the `bound` of it ("empty for the weekend", "spent in fiscal 2030") or what a day is said to be ("it was Saturday"), what did not happen then ("should have
 * come on Friday"), the `deadline` of it ("by Friday"), `recalled` by it ("the worst since 1987"), when it began (`since`),
 * or plainly its date.
 */
export type Frame = 'compared' | 'bound' | 'limit' | 'unreal' | 'deadline' | 'recalled' | 'since' | 'plain'

export function frameOf(date: StoryDate, { story, pack }: Setting): Frame {
  const lexicon = pack.timeline
  const before = tokensBefore(date, story)
  const bare = withoutPrepositions(before, lexicon)
  if (
    lexicon.compared.has(bare.at(-1)?.lower ?? '') ||
    isComparedDoing(bare, lexicon) ||
    isAheadOf(before, lexicon) ||
    isFormerFigure(bare, lexicon)
  )
    return 'compared'
  const last = before.at(-1)?.lower ?? ''
  if (lexicon.limit.has(last)) return 'limit'
  const [first = ''] = story.words(date).toLowerCase().split(/\s+/)
  if (lexicon.bound.has(last) || pack.date.fiscal.has(first) || isNamedDay(before, lexicon)) return 'bound'
  if (isUnreal(before, lexicon)) return 'unreal'
  if (lexicon.deadline.has(last)) return 'deadline'
  if (!lexicon.since.has(last)) return 'plain'
  return ranks(before, lexicon) || counts(before, pack.date.ordinals) ? 'recalled' : 'since'
}

/** "three million more than promised [on Tuesday]", "fewer than were counted [in May]". */
function isComparedDoing(tokens: readonly Token[], { compared }: TimelineLexicon): boolean {
  const at = tokens.findLastIndex((t) => compared.has(t.lower))
  const between = tokens.slice(at + 1)
  return at >= 0 && between.length <= LONGEST_DOING && between.every((t) => DOING.has(t.pos))
}

const LONGEST_DOING = 4
const DOING: ReadonlySet<string> = new Set(['VERB', 'AUX', 'PRON', 'ADV'])

/** "ahead of 2020": no time of what is told. */
const isAheadOf = (tokens: readonly Token[], { aheadOf }: TimelineLexicon): boolean =>
  aheadOf.has(`${tokens.at(-2)?.lower} ${tokens.at(-1)?.lower}`)

/** "as of noon": the hour of a count, not of what is counted. */
export function isCountHour(date: StoryDate, { story, pack }: Setting): boolean {
  const [as, of] = tokensBefore(date, story).slice(-2)
  return date.type === 'time' && pack.timeline.asOf.has(`${as?.lower} ${of?.lower}`)
}

function tokensBefore(date: StoryDate, story: Story): readonly Token[] {
  const sentence = story.article(date.article).annotated.sentences.find((s) => contains(s, date))
  return sentence ? tokensIn({ article: date.article, start: sentence.start, end: date.start }, story) : []
}

/** "at about 10 p.m.", "shortly before a quarter to eleven". */
export const isRough = (date: StoryDate, { story, pack }: Setting): boolean =>
  date.type === 'time' &&
  tokensBefore(date, story)
    .slice(-2)
    .some((t) => pack.timeline.rough.has(t.lower))

/** "than [on]", "than [in early]": what stands between the word and its date. */
function withoutPrepositions(tokens: readonly Token[], { nearer }: TimelineLexicon): readonly Token[] {
  const last = tokens.findLastIndex((t) => !nearer.has(t.lower))
  return tokens.slice(0, last + 1)
}

/** "down from 17 [on Tuesday]": a figure and what it came from. */
function isFormerFigure(tokens: readonly Token[], { from, change }: TimelineLexicon): boolean {
  const at = tokens.findLastIndex((t) => from.has(t.lower))
  if (at < 1 || tokens.length - at > LONGEST_FIGURE) return false
  const figure = tokens.slice(at + 1)
  const near = tokens.slice(Math.max(0, at - LONGEST_FIGURE), at)
  return figure.some((t) => t.pos === 'NUM') && near.some((t) => change.has(t.lower))
}

const LONGEST_FIGURE = 6

/** "it was [Saturday]": the day itself is what is told. */
const isNamedDay = (tokens: readonly Token[], { identity, pronouns }: TimelineLexicon): boolean =>
  identity.has(tokens.at(-1)?.lower ?? '') && pronouns.has(tokens.at(-2)?.lower ?? '')

/** "should have learnt [three weeks ago]". */
const isUnreal = (tokens: readonly Token[], { ought, perfect }: TimelineLexicon): boolean =>
  tokens.some(
    (t, i) =>
      perfect.has(t.lower) && ought.has(tokens[i - 1]?.lower ?? '') && tokens.length - i <= FARTHEST_RANK,
  )

/** A superlative not far before. */
const ranks = (tokens: readonly Token[], { superlative }: TimelineLexicon): boolean =>
  tokens.slice(-FARTHEST_RANK).some((t) => superlative(t.lower))

/** "the fifth barge to sink since": a thing numbered by how many there were. */
const counts = (before: readonly Token[], ordinals: ReadonlyMap<string, number>): boolean =>
  before.slice(-FARTHEST_RANK).some((t, i, near) => ordinals.has(t.lower) && near[i - 1]?.pos === 'DET')

const FARTHEST_RANK = 10
