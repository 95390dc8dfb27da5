import { attach } from './attach.js'
import { cluster } from './cluster.js'
import { joinByContext } from './context.js'
import { cutWhereOthersStop, unitDice } from './cut.js'
import { FUNCTION_WEIGHT, likeness } from './terms.js'
import { type Group, isVerbatim, nested, type Unit } from './units.js'
import { type Acquaintance, acquaintance } from './voice.js'

// Set by hand, on invented quotations and on the utterances of five annotated reports of one event.
/** Two quotations of one sentence: shared weight over the mean of theirs. */
const SAME = 0.5
const SAME_WEIGHT = 1.5
/** A fragment is in a sentence if so much of it is, and so many words of it that tell something. */
const PART = 0.75
const PART_WORDS = 2
/** Two paraphrases of words nobody quotes. */
const RETOLD = 0.6
/** More is asked of two speakers who need not be one. */
const PERHAPS = 0.75
/** So alike and so long, quotations are of one utterance even where articles name different speakers. */
const IDENTICAL = 0.9
const IDENTICAL_WEIGHT = 5

/** Groups units by likeness, quotations first, then what is reported without marks. No group holds two sentences of one attribution. */
export function groupUnits(units: readonly Unit[]): Group[] {
  const quoted = cutWhereOthersStop(units.filter((u) => isVerbatim(u)))
  const groups = cluster(quoted, quotedLikeness, SAME)
  const { reported, left } = attach(
    units.filter((u) => !isVerbatim(u)),
    groups,
  )
  const joined = joinByContext(
    groups.map((verbatim, i) => ({ verbatim, reported: reported[i]! })),
    left,
  )
  const others = cluster(joined.left, retoldLikeness, RETOLD).filter(
    (g) => g.length > 1 || g[0]!.verbatim.length > 0,
  )
  return [...joined.groups, ...others.map((units) => ({ verbatim: [], reported: units }))]
}

function quotedLikeness(a: Unit, b: Unit): number {
  if (a.attribution === b.attribution) return 0
  const { ofA, ofB, shared, match } = likeness(a.terms, b.terms)
  const both = (2 * shared) / Math.max(a.weight + b.weight, Number.MIN_VALUE)
  const voices = acquaintance(a.voice, b.voice)
  if (voices === 'other') return both >= IDENTICAL && shared >= IDENTICAL_WEIGHT ? both : 0
  if (shared < SAME_WEIGHT || (voices === 'perhaps' && both < PERHAPS)) return 0
  const part = Math.max(ofA, ofB)
  return part >= PART && told(match, a) >= PART_WORDS ? Math.max(both, part * 0.9) : both
}

/** Matched terms that tell something. */
const told = (match: readonly number[], { terms }: Unit): number =>
  match.filter((j, i) => j >= 0 && terms[i]!.weight > FUNCTION_WEIGHT).length

const retoldLikeness = (a: Unit, b: Unit): number =>
  a.attribution === b.attribution || nested(a, b) ? 0 : retold(acquaintance(a.voice, b.voice), unitDice(a, b))

const retold = (voices: Acquaintance, alike: number): number =>
  voices === 'other' || (voices === 'perhaps' && alike < PERHAPS) ? 0 : alike
