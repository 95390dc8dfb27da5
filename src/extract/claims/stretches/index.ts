import { extended } from '../../../kernels/extended.js'
import { decodeBase64 } from '../../../kernels/packed.js'
import type { StretchWeights } from '../../../lang/lexicon/claim.js'
import type { LanguagePack } from '../../../lang/pack.js'
import {
  type AnalysedArticle,
  bySpan,
  type Claim,
  contains,
  overlap,
  type Span,
  spanLength,
} from '../../../model/index.js'
import { claimMaker } from '../claim-maker.js'
import type { Clause } from '../clause.js'
import { Grammar } from '../grammar.js'
import { spanOf } from '../trim.js'
import { type Candidate, candidatesOf, NO_FRAME } from './candidates.js'
import { tableSizes } from './evidence.js'

/** What two claims of a sentence share at most, of what either covers: with one the rules cut, with another stretch. */
const NEAR = 0.75
const SAME = 0.7

/**
 * The article with claims besides those that the rules cut: stretches of a sentence that a fitted estimate holds likely to be read as a statement of
 * their own ("at the cost of 300 jobs", "a maker of rope"). Marked `proposed`.
 */
export function withStretches(analysed: AnalysedArticle, pack: LanguagePack): AnalysedArticle {
  const fit = pack.claim.stretches
  if (fit === null || analysed.extraction.claims.length === 0) return analysed
  const { extraction, metadata, annotated } = analysed
  const g = new Grammar(annotated, pack.claim)
  const claimOf = claimMaker(annotated, { ...extraction, metadata }, g)
  const weights = tablesOf(fit)
  const made: Claim[] = []
  for (const { claims, candidates, evidence } of candidatesOf(analysed, fit.words, g)) {
    const likely = candidates
      .filter((c) => isNew(spanOf(c, g), claims))
      .map((c) => ({ c, score: score(evidence(c), weights) }))
      .filter((l) => l.score >= fit.least)
    for (const clause of chosen(likely, g)) {
      const claim = inContext(claimOf(clause, ''), claims)
      if (claim !== null) made.push(extended(claim, { proposed: true }))
    }
  }
  const claims = [...extraction.claims, ...made].sort(bySpan)
  return {
    ...analysed,
    extraction: { ...extraction, claims: claims.map((c, i) => ({ ...c, id: `c${i + 1}` })) },
  }
}

interface Tables {
  readonly values: Int8Array
  /** Where each table begins. */
  readonly from: readonly number[]
  readonly scale: number
  readonly constant: number
}

function tablesOf({ words, weights, scale, constant }: StretchWeights): Tables {
  let at = 0
  const from = tableSizes(words.length).map((n) => {
    at += n
    return at - n
  })
  return { values: new Int8Array(decodeBase64(weights).buffer), from, scale, constant }
}

/** Log-odds. The sum is one of whole numbers, so that every engine gives the same. */
function score(evidence: Int32Array, { values, from, scale, constant }: Tables): number {
  let sum = 0
  for (let k = 0; k < from.length; k++) sum += values[from[k]! + evidence[k]!]!
  return constant + sum / scale
}

/** Whether a stretch is nearly none of the claims that the rules cut. */
const isNew = (stretch: Span, claims: readonly Claim[]): boolean =>
  !claims.some((c) => sharedOf(c, stretch) >= NEAR)

interface Likely {
  readonly c: Candidate
  readonly score: number
}

/** The likeliest first, and of those nearly alike no other. */
function chosen(likely: readonly Likely[], g: Grammar): Clause[] {
  const taken: Span[] = []
  return [...likely]
    .sort((a, b) => b.score - a.score || a.c.first - b.c.first || a.c.last - b.c.last)
    .flatMap(({ c }) => {
      const span = spanOf(c, g)
      if (taken.some((t) => sharedOf(t, span) > SAME)) return []
      taken.push(span)
      return [{ ...NO_FRAME, first: c.first, last: c.last, attribution: c.attribution }]
    })
}

/** How much two spans share of all that either covers. */
const sharedOf = (a: Span, b: Span): number => {
  const shared = overlap(a, b)
  return shared / (spanLength(a) + spanLength(b) - shared)
}

/** The claim with the modality of the clause around it; null where that clause denies and the stretch leaves the denial out. */
function inContext(claim: Claim, around: readonly Claim[]): Claim | null {
  const host = around
    .filter((c) => contains(c, claim))
    .reduce<Claim | null>(
      (least, c) => (least === null || spanLength(c) < spanLength(least) ? c : least),
      null,
    )
  if (host === null) return claim
  if (host.negated && !claim.negated) return null
  return { ...claim, modality: host.modality === 'actual' ? claim.modality : host.modality }
}
