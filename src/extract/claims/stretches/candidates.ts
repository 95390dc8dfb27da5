import { coverOf } from '../../../kernels/cover.js'
import { firstFrom, lowerBound } from '../../../kernels/lower-bound.js'
import type { AnalysedArticle, Attribution, Claim, Sentence, Span } from '../../../model/index.js'
import type { Clause } from '../clause.js'
import type { Grammar } from '../grammar.js'
import { isQuestion } from '../question.js'
import { type Voices, voicesOf } from '../segments.js'
import { phraseEdges } from './bounds.js'
import { type Cut, evidenceOf, type Opening, openingAt, type Run, sceneOf, tableSizes } from './evidence.js'

/** A stretch of a sentence that may be a claim. */
export interface Candidate extends Run {
  /** The one voice that it holds besides the reporter's. */
  readonly attribution: string | null
  readonly opening: Opening
}

/** Sentences of more words are lists or tables, and no stretch is longer than these. */
const LONGEST_SENTENCE = 120
const LONGEST = 45

/** The stretches of a sentence, and the claims that the rules cut there, in order. */
interface Tried {
  readonly claims: readonly Claim[]
  readonly candidates: readonly Candidate[]
  /** The entry of each table of weights, in a list that the next call fills anew. */
  readonly evidence: (candidate: Candidate) => Int32Array
}

/**
 * Sentence by sentence. A stretch holds one voice besides the reporter's, and asks nothing.
 * @public read by scripts/fit-stretches.mjs
 */
export function* candidatesOf(
  { annotated, extraction, metadata }: AnalysedArticle,
  vocabulary: readonly string[],
  g: Grammar,
): Generator<Tried> {
  const said = extraction.attributions.filter((a) => !a.statesNothing)
  const voices = voicesAt(voicesOf(annotated, said), said, g)
  const scene = sceneOf(extraction, metadata.headline, vocabulary, g)
  const filled = new Int32Array(tableSizes(vocabulary.length).length)
  const isFurniture = coverOf(metadata.boilerplate)
  for (const s of annotated.sentences) {
    if (s.last - s.first > LONGEST_SENTENCE || isFurniture(s)) continue
    const claims = claimsIn(extraction.claims, s)
    const cuts = claims.map((c): Cut => ({ ...runOf(c, g), attribution: c.attribution }))
    yield {
      claims,
      candidates: stretchesOf(s, voices, g),
      evidence: (c) => evidenceOf(c, c.opening, s, cuts, scene, filled),
    }
  }
}

const runOf = (claim: Claim, g: Grammar): Run => {
  const [first, last] = g.tokensOf(claim)
  return { first, last }
}

/** The claims of a sentence; `claims` ascend. */
function claimsIn(claims: readonly Claim[], { start, end }: Span): Claim[] {
  const first = firstFrom(claims, start)
  let last = first
  while (last < claims.length && claims[last]!.start < end) last++
  return claims.slice(first, last)
}

function stretchesOf(s: Sentence, voices: readonly (string | null)[], g: Grammar): Candidate[] {
  const { starts, ends } = phraseEdges(s, g)
  const out: Candidate[] = []
  for (const first of starts) {
    const held = voicesFrom(first, Math.min(s.last, first + LONGEST), voices)
    const opening = openingAt(first, first + held.length, g)
    for (let k = firstAbove(ends, first); k < ends.length && ends[k]! <= first + held.length; k++) {
      const last = ends[k]!
      // Field by field: made for every stretch tried, where spreading costs several times as much.
      const attribution = held[last - first - 1]!
      const clause: Clause = { first, last, attribution, frame: false, nominal: true, item: true }
      if (g.weight(clause) > 0 && !isQuestion(clause, g)) out.push({ first, last, attribution, opening })
    }
  }
  return out
}

/** Place of the first number above another; `ascending` ascends. */
const firstAbove = (ascending: readonly number[], n: number): number =>
  lowerBound(0, ascending.length, (i) => ascending[i]! <= n)

/** Per token, whose words it is or introduces; null in the reporter's own. */
function voicesAt({ owner }: Voices, attributions: readonly Attribution[], g: Grammar): (string | null)[] {
  const at = [...owner]
  for (const { id, cue, source } of attributions)
    for (const span of [cue, source]) {
      if (span === null) continue
      const [first, last] = g.tokensOf(span)
      for (let i = first; i < last; i++) at[i] ??= id
    }
  return at
}

/** By how far a stretch from `first` goes, the one voice that it holds besides the reporter's; it ends in front of a second. */
function voicesFrom(first: number, last: number, at: readonly (string | null)[]): (string | null)[] {
  const held: (string | null)[] = []
  for (let i = first; i < last; i++) {
    const before = held.at(-1) ?? null
    const here = at[i] ?? null
    if (here !== null && before !== null && here !== before) break
    held.push(here ?? before)
  }
  return held
}

/** What a stretch is as a clause. */
export const NO_FRAME = { frame: false, nominal: true, item: true } as const
