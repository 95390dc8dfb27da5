import type { LanguagePack } from '../../lang/pack.js'
import { FEATURES, measure } from './features.js'
import { sameness } from './pair.js'
import type { Profile } from './profile.js'
import type { Statement } from './statement.js'

export interface Verdict {
  readonly score: number
  /** The two can never be one finding, however alike. */
  readonly barred: boolean
}

const AT = new Map(FEATURES.map((name, i) => [name, i]))
const value = (x: Float64Array, name: (typeof FEATURES)[number]): number => x[AT.get(name)!]!

/**
 * How far two claims of one story state the same. `a` and `b` are their profiles weighed for the story: mostly how much of either the
 * other covers, then what the weights fitted on paraphrases say.
 */
export function judge(s: Statement, t: Statement, a: Profile, b: Profile, pack: LanguagePack): Verdict {
  const x = measure(a, b, pack.claim)
  const likeness =
    0.4 * value(x, 'coverage.least') +
    0.2 * value(x, 'coverage.mean') +
    0.2 * value(x, 'cosine') +
    0.2 * sameness(measure(s.profile, t.profile, pack.claim))
  const score = Math.max(0, likeness - penalty(s, t))
  return { score, barred: barred(s, t, x) }
}

const ONE_SIDED_FIGURE = 0.2
const OTHER_DAY = 0.15
const OTHER_MODALITY = 0.1

function penalty(s: Statement, t: Statement): number {
  let sum = 0
  if (s.figures.length > 0 !== t.figures.length > 0) sum += ONE_SIDED_FIGURE
  if (s.days.length > 0 && t.days.length > 0 && !s.days.some((d) => t.days.includes(d))) sum += OTHER_DAY
  if (s.modality !== t.modality) sum += OTHER_MODALITY
  return sum
}

/** A denial, a call and another figure are never the same finding; nor are two claims of one sentence, unless word for word. */
function barred(s: Statement, t: Statement, x: Float64Array): boolean {
  if (s.negated !== t.negated) return true
  if ((s.modality === 'asked-for') !== (t.modality === 'asked-for')) return true
  if (figuresDiffer(s.figures, t.figures)) return true
  return s.claim.article === t.claim.article && s.sentence === t.sentence && value(x, 'identical') === 0
}

const NEAR = 0.005

function figuresDiffer(a: readonly number[], b: readonly number[]): boolean {
  if (a.length === 0 || b.length === 0) return false
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  return !few.every((n) => many.some((m) => Math.abs(n - m) <= NEAR * Math.max(Math.abs(n), Math.abs(m))))
}
