import type { Term } from '../units/terms.js'
import { type Group, isSentence, isTitle, isVerbatim, type Unit } from '../units/units.js'
import { type Acquaintance, acquaintance } from '../units/voice.js'
import { quotedApart } from './apart.js'
import { attach } from './attach.js'
import { cluster, type UnitLikeness } from './cluster.js'
import { joinByContext } from './context.js'
import { cutWhereOthersStop } from './cut.js'
import { joinExpressions } from './expressions.js'
import { JOINED, joinProbable } from './joined.js'
import { FITTED, type LinkWeights } from './link.js'
import { joinMarkedWords } from './marked-words.js'
import {
  isGathered,
  isWordForWord,
  longestRun,
  negatesOther,
  type Resemblance,
  resemblance,
} from './resemblance.js'
import { joinBySequence } from './sequence.js'

// Set by hand, on invented quotations and on the utterances of five annotated reports of one event.
/** Two quotations of one sentence: shared weight over the mean of theirs. */
const SAME = 0.5
const SAME_WEIGHT = 1.5
/** A fragment is in a sentence if so much of it is, and so many words of it that tell something. */
const PART = 0.75
const PART_WORDS = 2
const SENTENCE_WORDS = 3
const WHOLLY = 0.95
/** Or if all of its words are, in a row, and no fewer. */
const RUN = 3
/** More is asked of two speakers who need not be one. */
const PERHAPS = 0.75
/** So many of the words of either must have one in the other where few of them are the same. */
const COVERED = 0.7
/** Enough where one denies what the other says, in a row of the same words. */
const TURNED = 0.55
/** And where nobody is named in one of the articles. */
const NOBODY_NAMED = 0.6
/** What was said to one outlet alone is what another has only in the same words. */
const RETOLD_ELSEWHERE = 0.8
/** So alike and so long, quotations are of one utterance even where articles name different speakers. */
const IDENTICAL = 0.9
const IDENTICAL_WEIGHT = 5

/** Or one has all of the other's words in a row, so many and of such weight. */
const SENTENCE = 6
const LONG_SENTENCE = 10
const SENTENCE_WEIGHT = 2
/** So many words in a row say that two sentences are one where only one word tells something. */
const CLAUSE = 4

/**
 * Groups units by likeness, quotations first, then what is reported without marks; then what is likely one by all evidence there is, and words in marks with the sentence they are from. No
 * group holds two sentences of one quotation.
 */
export const groupUnits = (
  units: readonly Unit[],
  weights: LinkWeights = FITTED,
  threshold = JOINED,
): Group[] =>
  // What one article alone reports without a word in marks is no utterance that could be compared; nor is what none tells in a clause.
  joinMarkedWords(joinProbable(groupAlike(units), weights, threshold)).filter(
    (g) =>
      g.verbatim.length > 0 ||
      (g.reported.length > 1 && g.reported.some((u) => u.terms.some(isVerb))) ||
      g.reported.some((u) => u.verbatim.length > 0),
  )

/** "Accused them of a raid" and "condemned the raid" tell that something was said, and not what. */
const isVerb = ({ pos }: Term): boolean => pos === 'VERB' || pos === 'AUX'

/**
 * Groups of units that are one utterance by their words and the words beside them; those that are like no other in groups of their own.
 * @public read by scripts/fit-utterances.mjs
 */
export function groupAlike(units: readonly Unit[]): Group[] {
  const quoted = cutWhereOthersStop(units.filter((u) => isVerbatim(u)))
  const groups = joinByContext(joinBySequence(cluster(quoted, likenessApart(quoted), SAME)))
  const { reported, left } = attach(
    units.filter((u) => !isVerbatim(u)),
    groups,
  )
  return joinExpressions([
    ...groups.map((verbatim, i) => ({ verbatim, reported: reported[i]! })),
    ...left.map((unit) => ({ verbatim: [], reported: [unit] })),
  ])
}

/** The likeness of quotations, none where they are quoted apart. */
function likenessApart(quoted: readonly Unit[]): UnitLikeness {
  const areApart = quotedApart(quoted)
  return (a, b) => {
    const like = quotedLikeness(a, b)
    return like >= SAME && areApart(a, b) ? 0 : like
  }
}

function quotedLikeness(a: Unit, b: Unit): number {
  if (a.quotation === b.quotation) return 0
  const voices = acquaintance(a.voice, b.voice)
  const found = resemblance(a, b, voices === 'same')
  const { both, shared, told } = found
  if (voices === 'other' || voices === 'perhaps')
    return (both >= IDENTICAL && shared >= IDENTICAL_WEIGHT) || isSentenceOf(a, b, found)
      ? Math.max(SAME, both)
      : 0
  if (voices === 'akin' && isSentenceOf(a, b, found)) return Math.max(SAME, both)
  const part = partOf(a, b, voices, found)
  if (isCovered(a, b, found) && voices === 'same' && a.article !== b.article) return Math.max(both, SAME)
  const tells = told >= PART_WORDS || both >= IDENTICAL || (both >= SAME && longestRun(a, b) >= CLAUSE)
  return tells && shared >= SAME_WEIGHT && both >= leastOf(a, b, voices, found) ? Math.max(both, part) : part
}

/** Whether nearly every word has one in the other, the little ones too: a sentence put in other words one by one. */
const isCovered = (a: Unit, b: Unit, found: Resemblance): boolean =>
  found.told >= SENTENCE_WORDS &&
  found.match.filter((j) => j >= 0).length >= COVERED * Math.max(a.terms.length, b.terms.length) &&
  !negatesOther(a, b, found)

/** Whether one is a sentence that stands in the other word for word, a long one or with little else there. */
const isSentenceOf = (a: Unit, b: Unit, { both, shared }: Resemblance): boolean =>
  shared >= SENTENCE_WEIGHT && isWordForWord(a, b, both >= NOBODY_NAMED ? SENTENCE : LONG_SENTENCE)

/** How much two quotations must have in common to be one sentence as a whole. */
function leastOf(a: Unit, b: Unit, voices: Acquaintance, found: Resemblance): number {
  // One article seldom quotes one sentence twice in two wordings.
  if (a.article === b.article || a.audience !== b.audience) return RETOLD_ELSEWHERE
  // A quotation that lost or won a "not" keeps the words about it.
  if (negatesOther(a, b, found)) return longestRun(a, b) >= CLAUSE ? TURNED : PERHAPS
  if (voices === 'akin') return PERHAPS
  return voices === 'unknown' ? NOBODY_NAMED : 0
}

/** Likeness of a fragment and the sentence that has it, its words close together; 0 where neither is the other's. */
function partOf(a: Unit, b: Unit, voices: Acquaintance, found: Resemblance): number {
  const part = Math.max(found.ofA, found.ofB)
  const least = part < WHOLLY && isSentence(found.ofA > found.ofB ? a : b) ? SENTENCE_WORDS : PART_WORDS
  if (part < PART || found.shared < SAME_WEIGHT) return 0
  if (found.told < least && !isWordForWord(a, b, RUN)) return 0
  if (isTitle(a, a.spans) || isTitle(b, b.spans)) return 0
  if (voices === 'akin' || a.audience !== b.audience) return 0
  if (found.both < PERHAPS && negatesOther(a, b, found)) return 0
  if (a.article === b.article && part < WHOLLY) return 0
  return isGathered(found, a) ? Math.max(found.both, part * 0.9) : 0
}
