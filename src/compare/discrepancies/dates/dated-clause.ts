import type { LanguagePack } from '../../../lang/pack.js'
import type { ArticleSpan, StoryClaim, StoryDate, Token } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import { claimSpan } from '../../story.js'
import { nearSentence, sentenceOf } from '../places.js'

/** Whether a date stands right behind the noun that it dates, with "of" or "from" between. */
export function datesNoun(
  before: readonly Token[],
  ahead: boolean,
  { comparison, happening, timeline }: LanguagePack,
): boolean {
  const [noun, link] = before.slice(-2)
  const dates = link !== undefined && timeline.dating.has(link.lower)
  // "The truce from Sunday" begins on that day.
  const begins = ahead && !comparison.ofWords.has(link?.lower ?? '')
  const lemma = noun?.lemma.toLowerCase() ?? ''
  const times = comparison.timeNouns.has(lemma) || happening.timesOf.has(lemma)
  return dates && !begins && noun?.pos === 'NOUN' && !times
}

/** "Another strong quake", "similar attacks", "the one signed in March": what is told of beside the story’s own. */
export function isOfAnother(claim: StoryClaim, { story, pack }: Setting): boolean {
  const tokens = tokensIn(claimSpan(claim), story)
  const { otherEvent, otherOnes, incidents, events } = pack.comparison
  return tokens.some(
    (t, i) =>
      ((incidents.has(t.lemma.toLowerCase()) || events.has(t.lemma.toLowerCase())) &&
        tokens.slice(Math.max(0, i - REACH), i).some((w) => otherEvent.has(w.lower))) ||
      (otherOnes.has(t.lower) && tokens[i - 1]?.pos === 'DET' && tokens[i + 1]?.pos === 'VERB'),
  )
}

/** Whether a clause opens with a verb, or with a pronoun: what it is of was named before. */
export function leans(claim: StoryClaim, setting: Setting): boolean {
  const { story, pack } = setting
  const opening = tokensIn(clauseOf(claim, setting), story).find((t) => t.pos !== 'ADV' && t.pos !== 'CCONJ')
  if (!opening) return false
  const { pronouns } = pack.timeline
  return (
    opening.pos === 'VERB' ||
    opening.pos === 'AUX' ||
    pronouns.has(opening.lower) ||
    pack.claim.relativePronouns.has(opening.lower)
  )
}

/** Entity ids of those whom a pronoun at the head of a clause may stand for, where it is one for persons: those named before it in its sentence, else in the one before. */
export function personsMeant(claim: StoryClaim, { story, pack }: Setting): readonly string[] {
  const dates = story.datesAt(claimSpan(claim))
  const opening = tokensIn(claimSpan(claim), story).find(
    (t) =>
      !OPENERS.has(t.pos) &&
      !pack.claim.complementizers.has(t.lower) &&
      !dates.some((d) => d.start <= t.start && t.end <= d.end),
  )
  const sense = pack.entity.pronouns.get(opening?.lower ?? '')
  const isOfPersons = sense !== undefined && (sense.gender !== null || sense.plural)
  if (!isOfPersons || !pack.timeline.pronouns.has(opening?.lower ?? '')) return []
  const start = Math.max(nearSentence(claimSpan(claim), story).start, claim.start - FAR)
  const named = (from: number, end: number): string[] =>
    story
      .mentionsIn({ article: claim.article, start: from, end })
      .flatMap((m) => (m.entity.kind === 'person' ? m.entity.id : []))
  const here = named(start, claim.start)
  return here.length > 0 ? here : named(Math.max(0, start - FAR), start)
}

/** Classes of words in front of a subject. */
const OPENERS: ReadonlySet<string> = new Set(['ADV', 'CCONJ', 'SCONJ'])
/** Characters in front of a clause, and of its sentence, where a person was last named. */
const FAR = 300

/** "On Thursday, added the envoy, she will fly": the date in front of a claim with nothing but its cue between. */
export function ledBy(claim: StoryClaim, setting: Setting): readonly StoryDate[] {
  const { story } = setting
  const cue = story.attribution(claim.attribution)?.cue
  if (!cue || cue.start > claim.start) return []
  const { start } = sentenceOf(claimSpan(claim), story)
  const date = story
    .datesAt({ article: claim.article, start, end: cue.start })
    .find((d) => d.start >= start && d.end <= cue.start && d.start - start <= LONGEST_LEAD)
  const between = date && story.words({ article: claim.article, start: date.end, end: cue.start })
  return date && between?.trim() === ',' ? [date] : []
}

/** Room for a preposition and an article in front of a date that opens a sentence. */
const LONGEST_LEAD = 8

/** The words of a claim; of one that has lost its verb to those who told it ("heard of | the suspicion on 5 May") its sentence up to its end. */
export function clauseOf(claim: StoryClaim, { story }: Setting): ArticleSpan {
  const place = claimSpan(claim)
  const told = tokensIn(place, story).some((t) => t.pos === 'VERB' || t.pos === 'AUX')
  return told ? place : { ...place, start: Math.min(place.start, nearSentence(place, story).start) }
}

/** The verb that a date stands with: the last in front of it, else the first of the clause. */
export function verbOf(claim: StoryClaim, date: StoryDate, setting: Setting): Token | null {
  const { story, pack } = setting
  const tokens = tokensIn(clauseOf(claim, setting), story)
  const behind = tokens.find((t) => isVerb(t) && t.start >= date.end) ?? null
  const before = tokens.findLast((t) => isVerb(t) && t.end <= date.start)
  if (!before) return behind
  const opens = (t: Token): boolean =>
    t.start >= before.end && t.end <= date.start && pack.claim.relativePronouns.has(t.lower)
  return tokens.some(opens) ? behind : before
}

/** How far in front of a verb its negator stands. */
const NEGATED = 4

/** Whether the verb of a date is negated, or nobody is its subject; not by a negator of another verb in front. */
export function isNegated(claim: StoryClaim, date: StoryDate, verb: Token | null, setting: Setting): boolean {
  const { story, pack } = setting
  if (!claim.negated) return false
  const end = verb && verb.end <= date.start ? verb.start : Math.max(claim.start, date.start)
  const before = tokensIn({ ...clauseOf(claim, setting), end }, story)
  const other = before.findLastIndex(isVerb)
  return before
    .slice(Math.max(other + 1, before.length - NEGATED))
    .some((t) => pack.claim.negators.has(t.lower))
}

/** What is so on a day is so on others, and what was said on a day happened on another. */
export const isOfOtherDay = (verb: string | null, { comparison }: LanguagePack): boolean =>
  verb !== null && (comparison.standing.has(verb) || comparison.reporting.has(verb))

/** Of a clause without a verb of its own: "have", or the last verb of its sentence in front of the date ("reported | a third death on Monday"). */
export function verbAround(claim: StoryClaim, date: StoryDate, { story }: Setting): string | null {
  const have = tokensIn(claimSpan(claim), story).find((t) => t.pos === 'AUX')
  if (have) return have.lemma
  const sentence = nearSentence(date, story)
  return tokensIn({ ...sentence, end: date.start }, story).findLast(isVerb)?.lemma ?? null
}

/** Tokens in front of a date that belong to it. */
export const REACH = 3

export const isVerb = (t: Token): boolean => t.pos === 'VERB'

export const isRuledOut = (d: StoryDate, claim: StoryClaim, { story, pack }: Setting): boolean =>
  tokensIn({ ...claimSpan(claim), end: Math.max(claim.start, d.start) }, story)
    .slice(-REACH)
    .some((t) => pack.claim.negators.has(t.lower))
