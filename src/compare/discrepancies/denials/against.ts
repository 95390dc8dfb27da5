import { extended } from '../../../kernels/extended.js'
import { type ArticleSpan, isAgainst, type StoryClaim, type Token } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import { claimSpan, type Story, stanceOf } from '../../story.js'
import { sentenceOf } from '../places.js'
import { type Denial, denialOf, opposes } from './denial.js'

/** A denial with words, and what in them is denied. */
export interface Against extends Denial {
  readonly claim: StoryClaim
  /** What is denied, as it is worded. */
  readonly words: ArticleSpan
  /** Somebody is told to deny it; else a clause only says "not" or "no". */
  readonly outright: boolean
}

/** The claims that deny something in words of their own. */
export const claimsAgainst = (setting: Setting): Against[] =>
  setting.story.clauses.flatMap(
    (c) =>
      deniedOutright(c, setting) ??
      deniedInPlace(c, setting) ??
      deniedPassively(c, setting) ??
      calledFalse(c, setting) ??
      unproven(c, setting) ??
      negated(c, setting) ??
      [],
  )

/** "The firm denied that the gate was open", read as an attribution. */
function deniedOutright(claim: StoryClaim, setting: Setting): Against | null {
  const { story } = setting
  const stance = stanceOf(claim, story)
  if (!isAgainst(stance) || isOpen(claim, setting)) return null
  if (stance !== 'denied' && (!saysSomething(claim, setting) || isSilence(claim, setting))) return null
  return extended(denialOf(claim, setting), { claim, words: claimSpan(claim), outright: true })
}

/** "Would not comment on talk of a merger", "declined to discuss it": nothing is said against it. */
function isSilence(claim: StoryClaim, { story, pack }: Setting): boolean {
  const cue = story.attribution(claim.attribution)?.cue
  return (
    cue !== undefined &&
    cue !== null &&
    tokensIn({ article: claim.article, start: cue.start, end: claim.start }, story).some((t) =>
      pack.comparison.commenting.has(t.lemma.toLowerCase()),
    )
  )
}

/** Who "did not deny" something does not question it. */
export function isGranted(claim: StoryClaim, setting: Setting): boolean {
  const { story } = setting
  const cue = story.attribution(claim.attribution)?.cue
  if (!cue) return false
  const start = Math.max(0, cue.start - CUE)
  return leavesOpen(tokensIn({ article: claim.article, start, end: cue.end }, story), setting)
}

/** Room for "did not" in front of a cue. */
const CUE = 10

/** "The firm denies having been warned", told in one clause whose subject denies a clause or, outright, a noun. */
function deniedInPlace(claim: StoryClaim, setting: Setting): Against | null {
  const { story, pack } = setting
  const span = claimSpan(claim)
  const tokens = tokensIn(span, story)
  const verb = denyingVerb(tokens, setting)
  if (!verb || story.attribution(claim.attribution)) return null
  const words = { ...span, start: verb.end }
  const [next, ...others] = tokensIn(words, story)
  const by = story.mentionsIn({ ...span, end: verb.start }).at(-1)
  if (!next || !by || verb.start - by.end > SUBJECT) return null
  // What is called for can be turned down, not untrue; taggers take "calls for" for a verb.
  if (
    [next, ...others].slice(0, SUBJECT_WORDS).some((t) => pack.comparison.requests.has(t.lemma.toLowerCase()))
  )
    return null
  const clause = next.pos === 'VERB' || pack.claim.complementizers.has(next.lower)
  if (!clause && !pack.comparison.denyingDeeds.has(verb.lemma.toLowerCase())) return null
  return [next, ...others].some((t) => tellsWhat(t, setting))
    ? { claim, span, by: by.entity.id, side: 'denied', words, outright: true }
    : null
}

/** "Any withdrawal was denied in the capital": what is denied is the subject. */
function deniedPassively(claim: StoryClaim, setting: Setting): Against | null {
  const { story, pack } = setting
  const span = claimSpan(claim)
  const tokens = tokensIn(span, story)
  const at = tokens.findIndex(
    (t, i) =>
      t.pos === 'VERB' &&
      pack.comparison.denyingDeeds.has(t.lemma.toLowerCase()) &&
      tokens.slice(Math.max(0, i - 2), i).some((x) => x.pos === 'AUX' && x.lemma === pack.comparison.passive),
  )
  if (at < 0 || story.attribution(claim.attribution)) return null
  const words = { ...span, end: tokens[at]!.start }
  return tokensIn(words, story).some((t) => tellsWhat(t, setting))
    ? { claim, span, by: null, side: 'denied', words, outright: true }
    : null
}

/** Room for an auxiliary and an adverb between a subject and its verb. */
const SUBJECT = 24

/** Words up to the noun of a subject: "all those reports". */
const SUBJECT_WORDS = 3

/** A word by which something is said, unlike "the claims". */
const tellsWhat = ({ pos, lemma }: Token, { pack }: Setting): boolean =>
  (pos === 'VERB' || pos === 'NOUN') && !pack.comparison.wordsForWords.has(lemma.toLowerCase())

/** "The minister called the reports of a landing a fairy tale", "it is untrue that …". */
function calledFalse(claim: StoryClaim, setting: Setting): Against | null {
  const { story, pack } = setting
  const span = claimSpan(claim)
  const tokens = tokensIn(span, story).filter((t) => /\p{L}/u.test(t.lower))
  // "The reports of a leak are untrue."
  const noun = tokens
    .slice(0, SUBJECT_WORDS)
    .findIndex((t) => pack.comparison.wordsForWords.has(t.lemma.toLowerCase()))
  const ofWords = noun >= 0
  // "Whatever reports they spread are untrue" does not tell which.
  const then = tokens[noun + 1]
  if (
    ofWords &&
    (then?.pos === 'PROPN' || then?.pos === 'PRON') &&
    !pack.claim.complementizers.has(then.lower)
  )
    return null
  if (tokens.some((t) => pack.claim.negators.has(t.lower)) || isOpen(claim, setting)) return null
  if (!ofWords && !story.attribution(claim.attribution)) return null
  // A word of a name calls nothing untrue.
  const at = tokens.findIndex((t) => pack.comparison.falsehood.has(t.lower) && t.pos !== 'PROPN')
  if (at < 0) return null
  const behind = tokens.slice(at + 1)
  const words = pack.claim.complementizers.has(behind[0]?.lower ?? '')
    ? { ...span, start: behind[0]!.end }
    : { ...span, end: tokens[at]!.start }
  // "An invention of the opposition."
  const isLast = words.start !== span.start || behind.length === 0 || behind[0]!.pos === 'ADP'
  const told = tokensIn(words, story).filter((t) => tellsWhat(t, setting)).length
  return isLast && told > (ofWords ? 0 : 1)
    ? { ...denialOf(claim, setting), side: 'dismissed', claim, words, outright: true }
    : null
}

/** "There is no proof that the gate was open", "no evidence of a leak". */
function unproven(claim: StoryClaim, setting: Setting): Against | null {
  const { story, pack } = setting
  const span = claimSpan(claim)
  const tokens = tokensIn(span, story)
  const { proofNouns, ofWords } = pack.comparison
  const at = tokens.findIndex(
    (t, i) => proofNouns.has(t.lower) && pack.claim.negators.has(tokens[i - 1]?.lower ?? ''),
  )
  const next = tokens[at + 1]
  // "No proof had ever been seen" is of the time before.
  if (tokens.some((t) => pack.comparison.everWords.has(t.lower))) return null
  if (at < 0 || !next || !(pack.claim.complementizers.has(next.lower) || ofWords.has(next.lower))) return null
  return {
    ...denialOf(claim, setting),
    side: 'denied',
    claim,
    words: { ...span, start: next.end },
    outright: true,
  }
}

/** "There was no fire": a clause that says "not" or "no", and takes back all that follows. */
function negated(claim: StoryClaim, setting: Setting): Against | null {
  const { story } = setting
  if (!opposes(claim, story) || isOpen(claim, setting) || !isFullyNegated(claim, setting)) return null
  if (isAgainst(stanceOf(claim, story)) || isUnknown(claim, setting)) return null
  return extended(denialOf(claim, setting), { claim, words: claimSpan(claim), outright: false })
}

/** "I do not remember the letter", "cannot say where it came from": who does not know denies nothing. */
function isUnknown(claim: StoryClaim, { story, pack }: Setting): boolean {
  const words = tokensIn(claimSpan(claim), story)
  const at = words.findIndex((t) => pack.claim.negators.has(t.lower))
  const next = words.slice(at + 1).find((t) => t.pos === 'VERB' || t.pos === 'ADJ' || t.pos === 'NOUN')
  const lemma = next?.lemma.toLowerCase() ?? ''
  const able = words.slice(Math.max(0, at - 1), at + 1).some((t) => pack.comparison.abilities.has(t.lower))
  return pack.comparison.ofKnowledge.has(lemma) || (able && pack.comparison.telling.has(lemma))
}

/** "It is not known what …": nothing is denied. */
const isOpen = (claim: StoryClaim, { story, pack }: Setting): boolean =>
  pack.comparison.openQuestions.has(tokensIn(claimSpan(claim), story)[0]?.lower ?? '')

/** Not "not only", "not the first", "hardly". */
function isFullyNegated(claim: StoryClaim, { story, pack }: Setting): boolean {
  const { partlyNegating, partlyNegated, determiners, timeLimits } = pack.comparison
  const words = tokensIn(claimSpan(claim), story)
  // "Not before Monday" is so later.
  if (words.some((t) => timeLimits.has(t.lower))) return false
  const at = words.findIndex((t) => pack.claim.negators.has(t.lower))
  // What "may not" be may be.
  if (pack.drift.modals.has(words[at - 1]?.lower ?? '')) return false
  const next = words.slice(at + 1, at + 3).find((t) => !determiners.has(t.lower))
  return at >= 0 && !partlyNegating.has(words[at]!.lower) && !partlyNegated.has(next?.lower ?? '')
}

/** Whether what is dismissed can be true or false: a that-clause, or words named as words ("reports about …"). A deed cannot. */
function saysSomething(claim: StoryClaim, { story, pack }: Setting): boolean {
  const span = claimSpan(claim)
  const before = tokensIn({ ...span, start: Math.max(0, claim.start - 8), end: claim.start }, story)
  const words = tokensIn(span, story)
  const { wordsForWords } = pack.comparison
  const noun = words.findIndex((t) => t.pos === 'NOUN' && wordsForWords.has(t.lemma.toLowerCase()))
  const verb = words.findIndex((t) => t.pos === 'VERB' || t.pos === 'AUX')
  const tells = words.slice(noun + 1).some((t) => t.pos === 'NOUN' || t.pos === 'VERB')
  return (
    pack.claim.complementizers.has(before.at(-1)?.lower ?? '') ||
    (noun >= 0 && (verb < 0 || noun < verb) && tells)
  )
}

/** The verb by which something is denied: taggers take "doubts this" for a noun. */
export const denyingVerb = (words: readonly Token[], { pack }: Setting): Token | undefined =>
  words.find(
    (t, i) =>
      pack.comparison.denying.has(t.lemma.toLowerCase()) &&
      (t.pos === 'VERB' || pack.comparison.referring.has(words[i + 1]?.lower ?? '')),
  )

/** Two negations are no denial of one; nor is what should be averted, or is called false, said to be so. */
export const hasNegator = (claim: StoryClaim, { story, pack }: Setting): boolean =>
  tokensIn(claimSpan(claim), story).some(
    ({ lower, lemma }) =>
      pack.claim.negators.has(lower) ||
      pack.comparison.averting.has(lemma.toLowerCase()) ||
      pack.comparison.falsehood.has(lower),
  )

/** Whether a claim says that something is so: neither denied nor asked ("whether …", "is it true that …?"). */
export const isAffirmation = (claim: StoryClaim, setting: Setting): boolean =>
  !opposes(claim, setting.story) && !isOpen(claim, setting) && !isAsked(claim, setting)

/** Whether a claim stands in a question. */
function isAsked(claim: StoryClaim, { story }: Setting): boolean {
  const { article, end } = sentenceOf(claim, story)
  return /\?["”’'»]?\s*$/u.test(story.words({ article, start: Math.max(0, end - LAST), end }))
}

/** Room for the mark that ends a sentence and one that closes a quotation. */
const LAST = 4

/** Whether somebody or something is said to do or be something: neither a command nor words without a verb. */
export function isClause(claim: StoryClaim, story: Story): boolean {
  const words = tokensIn(claimSpan(claim), story)
  const opens = words[0]?.pos ?? 'VERB'
  // "A drying plant" dries nothing.
  const tells = ({ pos }: Token, i: number): boolean =>
    pos === 'AUX' || (pos === 'VERB' && words[i - 1]?.pos !== 'DET')
  return opens !== 'VERB' && opens !== 'PART' && words.some(tells)
}

/** The place of what is denied as a claim, to be held against others. */
export const asClaim = ({ claim, words }: Against): StoryClaim =>
  words.start === claim.start && words.end === claim.end
    ? claim
    : { ...claim, id: `${claim.id} from ${words.start} to ${words.end}`, ...words }

/** "Did not deny", "cannot exclude", "would not rule out". */
export const leavesOpen = (words: readonly Token[], { pack }: Setting): boolean =>
  words.some(
    (t, i) =>
      pack.comparison.excluding.has(t.lemma.toLowerCase()) &&
      words.slice(Math.max(0, i - NEAR), i).some((x) => pack.claim.negators.has(x.lower)),
  )

/** Words between a "not" and its verb. */
const NEAR = 2
