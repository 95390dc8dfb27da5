import type { LanguagePack } from '../../lang/pack.js'
import { measure, overlapOf } from './features.js'
import { compareFigures } from './figures.js'
import { type Matching, matchWords } from './matching.js'
import { sameness } from './pair.js'
import type { Profile } from './profile.js'
import type { Statement } from './statement.js'

export interface Verdict {
  readonly score: number
  /** The two can never be one finding, however alike. */
  readonly barred: boolean
}

/** Overlap below which two claims are no match, whatever else. */
const FAINT = 0.1

/**
 * How far two claims of one story state the same. `a` and `b` are their profiles weighed for the story: mostly how much of either the
 * other covers, then what the weights fitted on paraphrases say of the claims as they stand.
 */
export function judge(
  s: Statement,
  t: Statement,
  a: Profile,
  b: Profile,
  pack: LanguagePack,
): Verdict | null {
  const matching = matchWords(a, b, pack.claim)
  const { least, mean, cosine } = overlapOf(a, b, matching)
  const overlap = 0.4 * least + 0.2 * mean + 0.2 * cosine
  if (overlap < FAINT) return null
  const likeness = overlap + 0.2 * sameness(measure(s.profile, t.profile, pack.claim, matching))
  const score = Math.min(1, Math.max(0, likeness - penalty(s, t) - disparity(a, b, matching)))
  return { score, barred: barred(s, t) }
}

const NAMES_ALONE = 0.15
const OTHER_SUBJECT = 0.08

/** What their matched words lack: anything besides names, and what each of them begins with. */
function disparity(a: Profile, b: Profile, m: Matching): number {
  const things = a.content.some((w, i) => m.inA[i]! > 0 && !w.name)
  const apart = isUnmatched(a, m.inA) && isUnmatched(b, m.inB)
  return (things ? 0 : NAMES_ALONE) + (apart ? OTHER_SUBJECT : 0)
}

/** The first noun or name has no answer. */
function isUnmatched({ content }: Profile, matched: Float64Array): boolean {
  const first = content.findIndex((w) => w.pos === 'NOUN' || w.pos === 'PROPN')
  return first >= 0 && matched[first] === 0
}

const ONE_SIDED_FIGURE = 0.15
const SAME_FIGURE = 0.25
const OTHER_DAY = 0.15
const OTHER_MODALITY = 0.1

/** What tells two claims apart though their words agree; less than 0 where a figure holds them together. */
function penalty(s: Statement, t: Statement): number {
  let sum = 0
  const figures = compareFigures(s.figures, t.figures)
  if (figures === 'one-sided') sum += ONE_SIDED_FIGURE
  if (figures === 'same') sum -= SAME_FIGURE
  if (s.days.length > 0 && t.days.length > 0 && !s.days.some((d) => t.days.includes(d))) sum += OTHER_DAY
  if (s.modality !== t.modality) sum += OTHER_MODALITY
  return sum
}

/** A denial, a call and another figure are never the same finding; nor are two claims of one sentence, unless word for word. */
function barred(s: Statement, t: Statement): boolean {
  if (s.negated !== t.negated) return true
  if ((s.modality === 'asked-for') !== (t.modality === 'asked-for')) return true
  if (compareFigures(s.figures, t.figures) === 'different') return true
  return s.claim.article === t.claim.article && s.sentence === t.sentence && !sameWords(s.profile, t.profile)
}

const sameWords = (a: Profile, b: Profile): boolean =>
  a.ids.length === b.ids.length && a.ids.every((id, i) => id === b.ids[i])
