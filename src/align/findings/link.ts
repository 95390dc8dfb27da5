import type { LanguagePack } from '../../lang/pack.js'
import { measure } from './features.js'
import { compareFigures, shareTellingFigure } from './figures.js'
import { LINK_WEIGHTS } from './link.fitted.js'
import { type Matching, matchWords } from './matching.js'
import { overlapOf } from './overlap.js'
import { sameness } from './pair.js'
import type { Profile } from './profile.js'
import type { Statement } from './statement.js'
import { weighStretch } from './stretch-evidence.js'
import { STRETCH_LINK_WEIGHTS } from './stretch-link.fitted.js'
import { compareTimes } from './times.js'

export interface Verdict {
  /** 0..1: how likely the two state the same. */
  readonly score: number
  /** The two can never be one finding, however alike. */
  readonly barred: boolean
}

/**
 * What speaks for and against two claims of one story stating the same, in the order of the fitted weights, the bias last.
 * @public read by scripts/fit-link.mjs
 */
export const EVIDENCE = [
  'covered.least',
  'covered.mean',
  'cosine',
  'sameness',
  'names.alone',
  'figure.one-sided',
  'figure.same',
  'figure.telling',
  'day.other',
  'day.same',
  'modality.other',
  'article.same',
  'negated.both',
  'negated.one',
  'pronoun',
  'length',
  'bias',
] as const

type Evidence = Record<(typeof EVIDENCE)[number], number>

/**
 * `a` and `b` are the profiles of `s` and `t` weighed for the story.
 * @public read by scripts/fit-link.mjs
 */
export function weighEvidence(
  s: Statement,
  t: Statement,
  a: Profile,
  b: Profile,
  pack: LanguagePack,
  matching: Matching = matchWords(a, b, pack),
): Float64Array {
  const { least, mean, cosine } = overlapOf(a, b, matching)
  const figures = compareFigures(s.figures, t.figures, pack)
  const days = compareDays(s.days, t.days)
  const evidence: Evidence = {
    'covered.least': least,
    'covered.mean': mean,
    cosine,
    sameness: sameness(measure(s.profile, t.profile, pack, matching)),
    'names.alone': isByNamesAlone(a, matching) ? 1 : 0,
    'figure.one-sided': figures === 'one-sided' ? 1 : 0,
    'figure.same': figures === 'same' ? 1 : 0,
    'figure.telling': shareTellingFigure(s.figures, t.figures, pack) ? 1 : 0,
    'day.other': days === 'other' ? 1 : 0,
    'day.same': days === 'same' ? 1 : 0,
    'modality.other': s.modality === t.modality ? 0 : 1,
    'article.same': s.claim.article === t.claim.article ? 1 : 0,
    'negated.both': s.negated && t.negated ? 1 : 0,
    'negated.one': s.negated === t.negated ? 0 : 1,
    pronoun: standsFor(a, b) || standsFor(b, a) ? 1 : 0,
    length: Math.min(1, Math.min(a.content.length, b.content.length) / LONG),
    bias: 1,
  }
  const out = new Float64Array(EVIDENCE.length)
  for (let i = 0; i < out.length; i++) out[i] = evidence[EVIDENCE[i]!]
  return out
}

/** Content words from which on a claim is not short. */
const LONG = 6

/** Judges two claims of one story by the evidence, a stretch by weights of its own; null where nothing of either is in the other. */
export function judge(
  s: Statement,
  t: Statement,
  a: Profile,
  b: Profile,
  pack: LanguagePack,
): Verdict | null {
  const matching = matchWords(a, b, pack)
  const evidence = weighEvidence(s, t, a, b, pack, matching)
  if (evidence[1] === 0) return null
  const z =
    s.claim.proposed || t.claim.proposed
      ? sum([...evidence, ...weighStretch(s, t, a, b, matching, pack)], STRETCH_LINK_WEIGHTS)
      : sum(evidence, LINK_WEIGHTS)
  return { score: 1 / (1 + Math.exp(-z)), barred: isBarred(s, t, pack) }
}

function sum(evidence: ArrayLike<number>, weights: readonly number[]): number {
  let z = 0
  for (let i = 0; i < weights.length; i++) z += weights[i]! * evidence[i]!
  return z
}

/** Of the words that match there is none but names. */
const isByNamesAlone = (a: Profile, m: Matching): boolean =>
  !a.content.some((w, i) => m.inA[i]! > 0 && !w.name)

/** Where the one has a pronoun for a subject, the other a noun. */
const standsFor = (a: Profile, b: Profile): boolean => subjectOf(a) === 'pronoun' && subjectOf(b) === 'noun'

/** A pronoun is looked for among this many words. */
const OPENING = 3

function subjectOf({ words }: Profile): 'noun' | 'pronoun' | 'none' {
  const verb = words.findIndex((w) => w.pos === 'VERB' || w.pos === 'AUX')
  if (words.slice(0, verb < 0 ? words.length : verb).some((w) => w.content)) return 'noun'
  return words.slice(0, OPENING).some((w) => w.pos === 'PRON') ? 'pronoun' : 'none'
}

/** Days of the calendar; lengths of time say nothing. */
function compareDays(s: readonly string[], t: readonly string[]): 'none' | 'same' | 'other' {
  const [x, y] = [s.flatMap(dayOf), t.flatMap(dayOf)]
  if (x.length === 0 || y.length === 0) return 'none'
  return x.some((d) => y.includes(d)) ? 'same' : 'other'
}

const dayOf = (value: string): string[] => (/^\d/.test(value) ? [value.slice(0, 10)] : [])

/**
 * A call, another figure and another time of day are never the same finding; nor are two claims of one sentence, unless word for word.
 * A claim and what denies it may be: who denies takes a position on it.
 * @public read by scripts/fit-link.mjs
 */
export function isBarred(s: Statement, t: Statement, pack: LanguagePack): boolean {
  if ((s.modality === 'asked-for') !== (t.modality === 'asked-for')) return true
  if (compareFigures(s.mainFigures, t.mainFigures, pack) === 'different') return true
  if (compareTimes(s.times, t.times) === 'different') return true
  return s.claim.article === t.claim.article && s.sentence === t.sentence && !sameWords(s.profile, t.profile)
}

const sameWords = (a: Profile, b: Profile): boolean =>
  a.ids.length === b.ids.length && a.ids.every((id, i) => id === b.ids[i])
