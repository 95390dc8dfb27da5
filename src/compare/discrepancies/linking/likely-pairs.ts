import type { LanguagePack } from '../../../lang/pack.js'
import { candidatePairs } from './candidates.js'
import { type Likelihood, type LinkModel, likelihoodOf } from './likelihood.js'
import type { Told } from './told.js'

/** Two of a list and how likely both answer one question. */
export interface LikelyPair {
  readonly a: number
  readonly b: number
  readonly likelihood: Likelihood
}

/** The candidate pairs, each with what the model holds of it. */
export const likelyPairs = (told: readonly Told[], model: LinkModel, pack: LanguagePack): LikelyPair[] =>
  candidatePairs(told, pack).map(({ a, b, margin }) => ({
    a,
    b,
    likelihood: likelihoodOf(told[a]!, told[b]!, margin, model, pack),
  }))
