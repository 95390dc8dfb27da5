import { coverOf } from '../../../kernels/cover.js'
import { firstFrom } from '../../../kernels/lower-bound.js'
import type { AnalysedArticle, Attribution, Claim, Sentence, Span } from '../../../model/index.js'
import type { Clause } from '../clause.js'
import type { Grammar } from '../grammar.js'
import { isQuestion } from '../question.js'
import { type Voices, voicesOf } from '../segments.js'
import { boundsOf } from './bounds.js'
import { type Cut, evidenceOf, type Run, type Scene, sceneOf } from './evidence.js'

/** A stretch of a sentence that may be a claim. */
export interface Candidate extends Run {
  /** The one voice that it holds besides the reporter's. */
  readonly attribution: string | null
  /** The entry of each table of weights. */
  readonly evidence: readonly number[]
}

/** Sentences of more words are lists or tables, and no stretch is longer than these. */
const LONGEST_SENTENCE = 120
const LONGEST = 45
/** The stretches of a sentence, and the claims that the rules cut there. */
interface Tried {
  readonly claims: readonly Claim[]
  readonly candidates: readonly Candidate[]
  readonly cuts: readonly Cut[]
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
  const isFurniture = coverOf(metadata.boilerplate)
  for (const s of annotated.sentences) {
    if (s.last - s.first > LONGEST_SENTENCE || isFurniture(s)) continue
    const claims = claimsIn(extraction.claims, s)
    const cuts = claims.map((c) => ({ ...runOf(c, g), attribution: c.attribution }))
    yield { claims, cuts, candidates: stretchesOf(s, cuts, voices, scene, vocabulary.length) }
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

function stretchesOf(
  s: Sentence,
  cuts: readonly Cut[],
  voices: readonly (string | null)[],
  scene: Scene,
  vocabulary: number,
): Candidate[] {
  const g = scene.grammar
  const { starts, ends } = boundsOf(s, g)
  return starts.flatMap((first) => {
    const held = voicesFrom(first, Math.min(s.last, first + LONGEST), voices)
    return ends.flatMap((last) => {
      if (last <= first || last > first + held.length) return []
      const clause: Clause = { ...NO_FRAME, first, last, attribution: held[last - first - 1]! }
      if (g.weight(clause) === 0 || isQuestion(clause, g)) return []
      return [{ ...clause, evidence: evidenceOf(clause, s, cuts, scene, vocabulary) }]
    })
  })
}

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
