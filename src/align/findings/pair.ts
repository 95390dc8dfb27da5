import type { LanguagePack } from '../../lang/pack.js'
import { ANSWER_FEATURES, measureAnswers } from './answers.js'
import { FEATURES, measure } from './features.js'
import { Interner } from './interner.js'
import { type Profile, profileText } from './profile.js'
import { HEADS } from './weights.fitted.js'

/** How two claims stand to each other. */
export interface PairScore {
  /** 0..1: how far the two say the same. */
  readonly score: number
  /** Whether that is far enough to take them for one. */
  readonly same: boolean
}

/**
 * Scores two free-standing claims, a sentence or clause each, in the language of `pack`: logistic models over the words, names and figures
 * the two share. The score is the same in either order. `question` is the one that both answer, null where there is none.
 */
export function alignPair(a: string, b: string, question: string | null, pack: LanguagePack): PairScore {
  const interner = new Interner()
  const profile = (text: string): Profile => profileText(text, pack, interner)
  const [x, y] = [profile(a), profile(b)]
  return question === null ? scorePair(x, y, pack) : scoreAnswers(x, y, profile(question), pack)
}

interface Head {
  readonly threshold: number
  readonly bias: number
  readonly weights: Readonly<Record<string, number>>
}

type Weights = { readonly threshold: number; readonly bias: number; readonly values: Float64Array }

const weightsOf = (head: Head, names: readonly string[]): Weights => ({
  threshold: head.threshold,
  bias: head.bias,
  values: Float64Array.from(names, (n) => head.weights[n] ?? 0),
})

const SAME = weightsOf(HEADS.same, FEATURES)
const RELATED = weightsOf(HEADS.related, FEATURES)
const GRADED = weightsOf(HEADS.graded, FEATURES)
const ANSWERS = weightsOf(HEADS.answers, ANSWER_FEATURES)

function probability({ bias, values }: Weights, x: Float64Array): number {
  let z = bias
  for (let i = 0; i < x.length; i++) z += values[i]! * x[i]!
  return 1 / (1 + Math.exp(-z))
}

/** How far one is from the threshold, moved to .5. */
const centred = (p: number, t: number): number => (p < t ? (0.5 * p) / t : 0.5 + (0.5 * (p - t)) / (1 - t))

function scoreAnswers(a: Profile, b: Profile, question: Profile, pack: LanguagePack): PairScore {
  const score = centred(probability(ANSWERS, measureAnswers(a, b, question, pack)), ANSWERS.threshold)
  return { score, same: score >= 0.5 }
}

/** How sure it is, 0..1, that two sentences with these features say the same. */
export const sameness = (x: Float64Array): number => probability(SAME, x)

/** Words of the longest headline. */
const HEADLINE = 20

/** Of two headlines the degree; of two sentences the mean of how sure it is that they speak of one thing and say the same of it. */
function scorePair(a: Profile, b: Profile, pack: LanguagePack): PairScore {
  const x = measure(a, b, pack)
  const same = probability(SAME, x)
  const graded = probability(GRADED, x)
  if (!a.stopped && !b.stopped && Math.max(a.words.length, b.words.length) <= HEADLINE)
    return { score: graded, same: graded >= GRADED.threshold }
  return { score: (same + probability(RELATED, x)) / 2, same: same >= SAME.threshold }
}
