// Gradient boosting of small decision trees on the logistic loss (Friedman 2001), by Newton steps with an L2 penalty on the leaves
// (Chen, Guestrin 2016). No randomness: splits are tried at quantiles of each feature, ties go to the first feature and the lowest one.
import { sigmoid } from './logistic.mjs'

const BINS = 12
/** Least weight of a leaf, as the sum of second derivatives. */
const LEAST = 3
const PENALTY = 3

/**
 * @param rows `{ x, y, weight }`, targets 0 or 1
 * @returns `{ constant, trees }`; a tree is a number or `[feature, threshold, tree where at most, tree where above]`
 */
export function boosted(rows, { rounds, rate, depth }) {
  const bins = binsOf(rows)
  const codes = rows.map((r) => Uint8Array.from(r.x, (v, j) => codeOf(v, bins[j])))
  const mass = (y) => rows.reduce((s, r) => s + (r.y === y ? r.weight : 0), 0)
  const constant = Math.log(mass(1) / mass(0))
  const z = new Float64Array(rows.length).fill(constant)
  const trees = []
  for (let round = 0; round < rounds; round++) {
    const g = rows.map((r, i) => r.weight * (sigmoid(z[i]) - r.y))
    const h = rows.map((r, i) => r.weight * Math.max(1e-6, sigmoid(z[i]) * (1 - sigmoid(z[i]))))
    const grown = grow(
      rows.map((_, i) => i),
      depth,
      { codes, bins, g, h },
    )
    const tree = scaled(grown, rate)
    trees.push(tree)
    rows.forEach((r, i) => {
      z[i] += leafOf(tree, r.x)
    })
  }
  return { constant, trees }
}

const leafOf = (tree, x) =>
  typeof tree === 'number' ? tree : leafOf(x[tree[0]] <= tree[1] ? tree[2] : tree[3], x)

export const predict = ({ constant, trees }, x) => trees.reduce((z, t) => z + leafOf(t, x), constant)

/** Up to so many thresholds of each feature, at its quantiles. */
function binsOf(rows) {
  return rows[0].x.map((_, j) => {
    const values = rows.map((r) => r.x[j]).sort((a, b) => a - b)
    const cuts = Array.from(
      { length: BINS },
      (_, k) => values[Math.floor(((k + 1) * values.length) / (BINS + 1))],
    )
    return [...new Set([values[0], ...cuts])].filter((v) => v < values.at(-1))
  })
}

/** The first threshold that a value does not exceed. */
function codeOf(value, cuts) {
  const at = cuts.findIndex((c) => value <= c)
  return at < 0 ? cuts.length : at
}

function grow(items, depth, data) {
  const { g, h } = data
  const [G, H] = [items.reduce((s, i) => s + g[i], 0), items.reduce((s, i) => s + h[i], 0)]
  const split = depth > 0 ? bestSplit(items, G, H, data) : null
  if (split === null) return -G / (H + PENALTY)
  const { feature, bin } = split
  const low = items.filter((i) => data.codes[i][feature] <= bin)
  const high = items.filter((i) => data.codes[i][feature] > bin)
  return [feature, data.bins[feature][bin], grow(low, depth - 1, data), grow(high, depth - 1, data)]
}

function bestSplit(items, G, H, { codes, bins, g, h }) {
  let best = null
  const score = (a, b) => (a * a) / (b + PENALTY)
  for (let j = 0; j < bins.length; j++) {
    const gs = new Float64Array(bins[j].length + 1)
    const hs = new Float64Array(bins[j].length + 1)
    for (const i of items) {
      gs[codes[i][j]] += g[i]
      hs[codes[i][j]] += h[i]
    }
    let [gl, hl] = [0, 0]
    for (let k = 0; k < bins[j].length; k++) {
      gl += gs[k]
      hl += hs[k]
      if (hl < LEAST || H - hl < LEAST) continue
      const gain = score(gl, hl) + score(G - gl, H - hl) - score(G, H)
      if (gain > 1e-3 && (best === null || gain > best.gain + 1e-9)) best = { gain, feature: j, bin: k }
    }
  }
  return best
}

const scaled = (tree, rate) =>
  typeof tree === 'number' ? tree * rate : [tree[0], tree[1], scaled(tree[2], rate), scaled(tree[3], rate)]
