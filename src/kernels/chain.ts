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

/** The labelling of the highest score (Viterbi); of equal ones the lower labels. */
export function bestLabels({ length, labels, nodes, edges }: Chain): Uint8Array {
  const path = new Uint8Array(length)
  if (length === 0) return path
  const back = new Uint8Array(length * labels)
  let score = nodes.slice(0, labels)
  for (let t = 1; t < length; t++) {
    const next = new Float64Array(labels)
    for (let y = 0; y < labels; y++) {
      let best = -Infinity
      for (let y0 = 0; y0 < labels; y0++) {
        const s = score[y0]! + edges[(t * labels + y0) * labels + y]!
        if (s > best) {
          best = s
          back[t * labels + y] = y0
        }
      }
      next[y] = best + nodes[t * labels + y]!
    }
    score = next
  }
  let y = 0
  for (let k = 1; k < labels; k++) if (score[k]! > score[y]!) y = k
  for (let t = length - 1; t >= 0; t--) {
    path[t] = y
    y = back[t * labels + y]!
  }
  return path
}

/** Forward and backward scores, and the logarithm of the sum over all labellings. */
export interface Sums {
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly total: number
}

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
export function logSum(values: Float64Array): number {
  let top = -Infinity
  for (const v of values) if (v > top) top = v
  if (top === -Infinity) return top
  let sum = 0
  for (const v of values) sum += Math.exp(v - top)
  return top + Math.log(sum)
}
