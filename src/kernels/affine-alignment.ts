/** One step of a path through two sequences: an index into each, -1 where that side has a gap. */
export interface AlignedPair {
  readonly a: number
  readonly b: number
}

/** What a path is worth. Gaps cost `open` once and `extend` an element, both times the weight of the element left alone. */
export interface AffineScoring {
  readonly pair: (i: number, j: number) => number
  readonly open: number
  readonly extend: number
  readonly weightA: (i: number) => number
  readonly weightB: (j: number) => number
}

/** The best alignment of two sequences, as pairs in order, and its score. */
export interface Alignment {
  readonly score: number
  readonly path: readonly AlignedPair[]
}

// States of the recurrence: the last step paired, left an element of A alone, left one of B alone.
const PAIR = 0
const ONLY_A = 1
const ONLY_B = 2

/**
 * Best global alignment of sequences of lengths `n` and `m` under affine gap costs (Gotoh 1982).
 * Of equally good paths the one with its gaps furthest to the left, gaps in B before gaps in A. Time and memory O(n·m).
 */
export function alignAffine(n: number, m: number, scoring: AffineScoring): Alignment {
  const { pair, open, extend, weightA, weightB } = scoring
  const width = m + 1
  const from = new Uint8Array((n + 1) * width)
  let above = borderRow(m, scoring)
  for (let j = 1; j <= m; j++) from[j] = j === 1 ? PAIR << 4 : ONLY_B << 4
  for (let i = 1; i <= n; i++) {
    const row = newRow(m)
    const costA = weightA(i - 1)
    for (let j = 0; j <= m; j++) {
      let trace = 0
      if (j > 0) {
        const k = best(above.paired[j - 1]!, above.onlyA[j - 1]!, above.onlyB[j - 1]!)
        row.paired[j] = stateValue(above, k, j - 1) + pair(i - 1, j - 1)
        trace = k
      }
      const a = bestGap(above.onlyA[j]!, above.paired[j]! - open * costA, above.onlyB[j]! - open * costA)
      row.onlyA[j] = a.value - extend * costA
      trace |= (a.which === 0 ? ONLY_A : a.which === 1 ? PAIR : ONLY_B) << 2
      if (j > 0) {
        const costB = weightB(j - 1)
        const b = bestGap(
          row.onlyB[j - 1]!,
          row.paired[j - 1]! - open * costB,
          row.onlyA[j - 1]! - open * costB,
        )
        row.onlyB[j] = b.value - extend * costB
        trace |= (b.which === 0 ? ONLY_B : b.which === 1 ? PAIR : ONLY_A) << 4
      }
      from[i * width + j] = trace
    }
    above = row
  }
  const last = best(above.paired[m]!, above.onlyA[m]!, above.onlyB[m]!)
  return { score: stateValue(above, last, m), path: traceBack(n, m, last, from) }
}

interface Row {
  readonly paired: Float64Array
  readonly onlyA: Float64Array
  readonly onlyB: Float64Array
}

const newRow = (m: number): Row => ({
  paired: new Float64Array(m + 1).fill(-Infinity),
  onlyA: new Float64Array(m + 1).fill(-Infinity),
  onlyB: new Float64Array(m + 1).fill(-Infinity),
})

function borderRow(m: number, { open, extend, weightB }: AffineScoring): Row {
  const row = newRow(m)
  row.paired[0] = 0
  for (let j = 1; j <= m; j++) {
    const before = j === 1 ? -open * weightB(0) : row.onlyB[j - 1]!
    row.onlyB[j] = before - extend * weightB(j - 1)
  }
  return row
}

const best = (paired: number, onlyA: number, onlyB: number): number =>
  paired >= onlyA && paired >= onlyB ? PAIR : onlyA >= onlyB ? ONLY_A : ONLY_B

function bestGap(
  stay: number,
  fromPair: number,
  fromOther: number,
): { readonly value: number; readonly which: number } {
  if (stay >= fromPair && stay >= fromOther) return { value: stay, which: 0 }
  return fromPair >= fromOther ? { value: fromPair, which: 1 } : { value: fromOther, which: 2 }
}

const stateValue = (row: Row, state: number, j: number): number =>
  (state === PAIR ? row.paired : state === ONLY_A ? row.onlyA : row.onlyB)[j]!

function traceBack(n: number, m: number, last: number, from: Uint8Array): AlignedPair[] {
  const path: AlignedPair[] = []
  let state = last
  for (let i = n, j = m; i > 0 || j > 0; ) {
    const trace = from[i * (m + 1) + j]!
    if (state === PAIR) path.push({ a: --i, b: --j })
    else if (state === ONLY_A) path.push({ a: --i, b: -1 })
    else path.push({ a: -1, b: --j })
    state = (trace >> (state * 2)) & 3
  }
  return path.reverse()
}

/** What a given path is worth. */
export function scorePath(path: readonly AlignedPair[], scoring: AffineScoring): number {
  let total = 0
  let state = PAIR
  for (const { a, b } of path) {
    const now = a < 0 ? ONLY_B : b < 0 ? ONLY_A : PAIR
    if (now === PAIR) total += scoring.pair(a, b)
    else {
      const weight = now === ONLY_A ? scoring.weightA(a) : scoring.weightB(b)
      total -= weight * (scoring.extend + (state === now ? 0 : scoring.open))
    }
    state = now
  }
  return total
}
