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
import { type Cut, tableSizes } from './evidence.js'

/** What two claims of a sentence share at most, of what either covers: with one the rules cut, with another stretch. */
const NEAR = 0.5
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
  for (const { claims, candidates, cuts } of candidatesOf(analysed, fit.words, g))
    for (const clause of chosen(candidates, cuts, weights, fit.least, g)) {
      const claim = inContext(claimOf(clause, ''), claims)
      if (claim !== null) made.push({ ...claim, proposed: true })
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
const score = ({ evidence }: Candidate, { values, from, scale, constant }: Tables): number =>
  constant + evidence.reduce((sum, entry, k) => sum + values[from[k]! + entry]!, 0) / scale

/** The likeliest stretches of a sentence that are neither one of its claims nor one another, from a log-odds on. */
function chosen(
  candidates: readonly Candidate[],
  cuts: readonly Cut[],
  tables: Tables,
  least: number,
  g: Grammar,
): Clause[] {
  const known = cuts.map((c) => spanOf({ ...NO_FRAME, ...c }, g))
  const taken: Span[] = []
  const likely = candidates
    .map((c) => ({ c, score: score(c, tables) }))
    .filter((l) => l.score >= least)
    .sort((a, b) => b.score - a.score || a.c.first - b.c.first || a.c.last - b.c.last)
  return likely.flatMap(({ c: { first, last, attribution } }) => {
    const clause = { ...NO_FRAME, first, last, attribution }
    const span = spanOf(clause, g)
    if (known.some((k) => sharedOf(k, span) >= NEAR) || taken.some((t) => sharedOf(t, span) > SAME)) return []
    taken.push(span)
    return [clause]
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
