/**
 * A linear chain of labels (conditional random field) in log space. `nodes[t * labels + y]` scores label y at
 * position t; `edges[(t * labels + y0) * labels + y]` scores y at t after y0 at t - 1 (its first row is not read).
 */
export interface Chain {
  readonly length: number
  readonly labels: number
  readonly nodes: Float64Array
  readonly edges: Float64Array
}

/** A labelling and its score. */
export interface Labelling {
  readonly labels: Uint8Array
  readonly score: number
}

/** The labelling of the highest score (Viterbi); of equal ones the lower labels. */
export function bestLabels(chain: Chain): Uint8Array {
  return bestWith(chain, null).labels
}

/** The best labelling among those that use a label at least once, or, `without`, not at all; among all for null. */
export function bestWith(
  { length, labels, nodes, edges }: Chain,
  wanted: number | null,
  without = false,
): Labelling {
  // A state is a label and whether the wanted one was used: labels first, then labels "used".
  const states = wanted === null || without ? labels : labels * 2
  const back = new Uint8Array(length * states)
  let score = new Float64Array(states)
  let next = new Float64Array(states)
  for (let t = 0; t < length; t++) {
    next.fill(-Infinity)
    for (let s = 0; s < states; s++) {
      const y = s % labels
      const used = s >= labels
      if (wanted !== null && y === wanted && (without || !used)) continue
      if (t === 0) {
        if (!used || y === wanted) next[s] = nodes[y]!
        continue
      }
      for (let s0 = 0; s0 < states; s0++) {
        if (s0 >= labels ? !used : used && y !== wanted) continue
        const v = score[s0]! + edges[(t * labels + (s0 % labels)) * labels + y]! + nodes[t * labels + y]!
        if (v > next[s]!) {
          next[s] = v
          back[t * states + s] = s0
        }
      }
    }
    const spare = score
    score = next
    next = spare
  }
  return trace(score, back, length, labels, states, wanted !== null && !without ? labels : 0)
}

function trace(
  score: Float64Array,
  back: Uint8Array,
  length: number,
  labels: number,
  states: number,
  firstEnd: number,
): Labelling {
  const path = new Uint8Array(length)
  let state = firstEnd
  for (let s = firstEnd; s < states; s++) if (score[s]! > score[state]!) state = s
  const best = length > 0 ? score[state]! : 0
  for (let t = length - 1; t >= 0; t--) {
    path[t] = state % labels
    state = back[t * states + state]!
  }
  return { labels: path, score: best }
}

/** Forward and backward scores, and the logarithm of the sum over all labellings. */
export interface Sums {
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly total: number
}

/** The sums over all labellings of a chain, in the log domain, forward and backward. */
export function sumLabels({ length, labels, nodes, edges }: Chain): Sums {
  const forward = new Float64Array(length * labels)
  const backward = new Float64Array(length * labels)
  const cell = new Float64Array(labels)
  for (let t = 0; t < length; t++)
    for (let y = 0; y < labels; y++) {
      for (let y0 = 0; y0 < labels && t > 0; y0++)
        cell[y0] = forward[(t - 1) * labels + y0]! + edges[(t * labels + y0) * labels + y]!
      forward[t * labels + y] = nodes[t * labels + y]! + (t > 0 ? logSum(cell) : 0)
    }
  for (let t = length - 2; t >= 0; t--)
    for (let y0 = 0; y0 < labels; y0++) {
      for (let y = 0; y < labels; y++)
        cell[y] =
          edges[((t + 1) * labels + y0) * labels + y]! +
          nodes[(t + 1) * labels + y]! +
          backward[(t + 1) * labels + y]!
      backward[t * labels + y0] = logSum(cell)
    }
  const total = length > 0 ? logSum(forward.subarray((length - 1) * labels)) : 0
  return { forward, backward, total }
}

/** Probability of label y at position t. */
export const marginal = ({ forward, backward, total }: Sums, labels: number, t: number, y: number): number =>
  Math.exp(forward[t * labels + y]! + backward[t * labels + y]! - total)

/** Logarithm of the summed exponentials. */
function logSum(values: Float64Array): number {
  let top = -Infinity
  for (const v of values) if (v > top) top = v
  if (top === -Infinity) return top
  let sum = 0
  for (const v of values) sum += Math.exp(v - top)
  return top + Math.log(sum)
}
