import { bestLabels, bestWith, type Chain, marginal, sumLabels } from '../../../kernels/chain.js'
import { addScores, FeatureBuffer, type WeightTable } from '../../../kernels/features.js'
import type { Draft, Range } from '../draft.js'
import type { Scene } from '../scene.js'
import { skipTimesBack } from '../sources.js'
import { BEGINS, CUE_LABELS, cueEdgeFeatures, cueFeatures, INSIDE, OUTSIDE } from './cue-features.js'
import { cueHints, draftsByUnit, roleHints } from './hints.js'
import {
  CONTENT,
  ROLE_LABELS,
  roleEdgeFeatures,
  roleFeatures,
  SOURCE,
  viewWindow,
  type Window,
  type WindowView,
} from './role-features.js'
import { QUOTATION, readUnits, type Units } from './units.js'
import { windowOf } from './window.js'

/** The weights of one chain: of labels, and of label pairs. */
export interface ChainWeights {
  readonly nodes: WeightTable
  readonly edges: WeightTable
}

export interface AttributionWeights {
  readonly cues: ChainWeights
  readonly roles: ChainWeights
  /** What decides whether a possible cue is one. */
  readonly decision: Decision
}

/** A possible cue counts where its log-odds, plus `content` times by how much having content beats having none, exceed `threshold`. */
interface Decision {
  /** Taken from the score of "a cue begins" when looking for possible ones. */
  readonly bias: number
  readonly content: number
  readonly threshold: number
}

const FORBIDDEN = -1e6

/** Attributions by the fitted chains: first cues, then for each its source and content. The rules' drafts are evidence. */
export function findByModel(scene: Scene, drafts: readonly Draft[], weights: AttributionWeights): Draft[] {
  const units = readUnits(scene)
  const cues = findModelCues(units, cueHints(units, drafts), weights.cues, weights.decision.bias)
  return rolesOf(scene, units, drafts, cues, weights)
}

/** A possible cue in units, and the log-odds that it begins one. */
export interface PossibleCue extends Range {
  readonly odds: number
}

/** Source and content of each cue that the decision lets stand. */
export function rolesOf(
  scene: Scene,
  units: Units,
  drafts: readonly Draft[],
  cues: readonly PossibleCue[],
  weights: Pick<AttributionWeights, 'roles' | 'decision'>,
): Draft[] {
  const taken = markCues(units, cues)
  const byUnit = draftsByUnit(units, drafts)
  const buffer = new FeatureBuffer()
  return cues.flatMap((cue) => {
    const window = windowOf(scene, units, cue.first, cue.last)
    const others = without(taken, cue)
    const view = viewWindow(units, window, others, roleHints(scene, units, window, byUnit))
    taken.fill(1, cue.first, cue.last)
    const chain = roleChain(view, weights.roles, buffer)
    const best = bestWith(chain, CONTENT)
    const gain = best.score - bestWith(chain, CONTENT, true).score
    const { content, threshold } = weights.decision
    return cue.odds + content * gain > threshold ? (toDraft(scene, units, view, best.labels) ?? []) : []
  })
}

function without(taken: Uint8Array, cue: Range): Uint8Array {
  taken.fill(0, cue.first, cue.last)
  return taken
}

export function markCues(units: Units, cues: readonly Range[]): Uint8Array {
  const taken = new Uint8Array(units.count)
  for (const c of cues) taken.fill(1, c.first, c.last)
  return taken
}

/** Possible cues, as ranges of units. */
export function findModelCues(
  units: Units,
  hints: Uint8Array,
  weights: ChainWeights,
  bias: number,
): PossibleCue[] {
  const found: PossibleCue[] = []
  const buffer = new FeatureBuffer()
  for (let line = 0; line + 1 < units.lines.length; line++) {
    const from = units.lines[line]!
    const inLine = readCues(
      cueChain(units, hints, from, units.lines[line + 1]!, weights, bias, buffer),
      from,
      bias,
    )
    if (inLine.length <= MOST_CUES) found.push(...inLine)
  }
  return found
}

/** A line with more cues is no prose, and each would look through all of it. */
const MOST_CUES = 30

function readCues(chain: Chain, from: number, bias: number): PossibleCue[] {
  const labels = bestLabels(chain)
  if (!labels.includes(BEGINS)) return []
  const sums = sumLabels(chain)
  const found: PossibleCue[] = []
  for (let t = 0; t < labels.length; t++) {
    if (labels[t] !== BEGINS) continue
    let last = t + 1
    while (last < labels.length && labels[last] === INSIDE) last++
    found.push({
      first: from + t,
      last: from + last,
      odds: logOdds(marginal(sums, CUE_LABELS, t, BEGINS)) + bias,
    })
  }
  return found
}

const logOdds = (p: number): number => Math.log(Math.max(p, 1e-9)) - Math.log(Math.max(1 - p, 1e-9))

function cueChain(
  units: Units,
  hints: Uint8Array,
  from: number,
  to: number,
  weights: ChainWeights,
  bias: number,
  buffer: FeatureBuffer,
): Chain {
  const length = to - from
  const nodes = new Float64Array(length * CUE_LABELS)
  const edges = new Float64Array(length * CUE_LABELS * CUE_LABELS)
  for (let t = 0; t < length; t++) {
    const i = from + t
    if (units.pos[i]! >= QUOTATION) {
      nodes[t * CUE_LABELS + BEGINS] = FORBIDDEN
      nodes[t * CUE_LABELS + INSIDE] = FORBIDDEN
    } else {
      buffer.clear()
      cueFeatures(units, hints, i, from, to, buffer)
      addScores(weights.nodes, buffer, nodes, t * CUE_LABELS)
      nodes[t * CUE_LABELS + BEGINS]! -= bias
    }
    if (t === 0) nodes[INSIDE]! += FORBIDDEN
    else {
      buffer.clear()
      cueEdgeFeatures(units, hints, i, from, to, buffer)
      const row = t * CUE_LABELS * CUE_LABELS
      addScores(weights.edges, buffer, edges, row)
      edges[row + OUTSIDE * CUE_LABELS + INSIDE]! += FORBIDDEN
    }
  }
  return { length, labels: CUE_LABELS, nodes, edges }
}

function roleChain(view: WindowView, weights: ChainWeights, buffer: FeatureBuffer): Chain {
  const length = view.to - view.from
  const nodes = new Float64Array(length * ROLE_LABELS)
  const edges = new Float64Array(length * ROLE_LABELS * ROLE_LABELS)
  for (let t = 0; t < length; t++) {
    const i = view.from + t
    if (i >= view.cueFirst && i < view.cueLast) {
      nodes[t * ROLE_LABELS + SOURCE] = FORBIDDEN
      nodes[t * ROLE_LABELS + CONTENT] = FORBIDDEN
    } else {
      buffer.clear()
      roleFeatures(view, i, buffer)
      addScores(weights.nodes, buffer, nodes, t * ROLE_LABELS)
    }
    if (t > 0) {
      buffer.clear()
      roleEdgeFeatures(view, i, buffer)
      addScores(weights.edges, buffer, edges, t * ROLE_LABELS * ROLE_LABELS)
    }
  }
  return { length, labels: ROLE_LABELS, nodes, edges }
}

function toDraft(scene: Scene, units: Units, view: WindowView, labels: Uint8Array): Draft | null {
  const content = runs(units, view, labels, CONTENT)
  if (content.length === 0) return null
  const sources = runs(units, view, labels, SOURCE)
  const source = sources.reduce<Range | null>(
    (a, b) => (a && a.last - a.first >= b.last - b.first ? a : b),
    null,
  )
  const cue = { first: units.first[view.cueFirst]!, last: units.last[view.cueLast - 1]! }
  return { source: source && withoutDay(scene, source), cue, content, rule: 'model' }
}

const withoutDay = (scene: Scene, { first, last }: Range): Range => ({
  first,
  last: skipTimesBack(scene, last, first),
})

/** The stretches of one label, in tokens. */
function runs(units: Units, { from }: Window, labels: Uint8Array, label: number): Range[] {
  const found: Range[] = []
  for (let t = 0; t < labels.length; t++) {
    if (labels[t] !== label) continue
    const first = t
    while (t + 1 < labels.length && labels[t + 1] === label) t++
    found.push({ first: units.first[from + first]!, last: units.last[from + t]! })
  }
  return found
}
