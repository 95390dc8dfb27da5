import { type AffineScoring, type AlignedPair, alignAffine, scorePath } from './affine-alignment.js'
import { longestIncreasing } from './longest-increasing.js'

/** How two symbols compare: above 0 where they belong together, highest for a symbol with itself. */
export interface SymbolScoring {
  readonly similarity: (x: number, y: number) => number
  readonly open: number
  readonly extend: number
}

/** One column: for each sequence the index of its element there, or -1. */
export type Column = readonly number[]

/** Work that one full dynamic programme may take, in cells; longer stretches are first cut at anchors. */
const CELLS = 1_000_000
/** Beyond so many sequences an alignment is no longer refined. */
const REFINED = 40
const ROUNDS = 3

/**
 * Progressive multiple alignment of distinct sequences of symbols: the closest are aligned first, profile to profile, along a tree of
 * average similarity (Feng, Doolittle 1987), then each sequence in turn is taken out and put back better where it can be (Barton,
 * Sternberg 1987). The result depends on the order of `sequences` only where alignments are equally good: give them in a canonical one.
 */
export function alignSequences(sequences: readonly (readonly number[])[], scoring: SymbolScoring): Column[] {
  if (sequences.length === 0) return []
  const groups = sequences.map((s, i) =>
    newProfile(
      sequences,
      [i],
      s.map((_, at) => [at]),
    ),
  )
  const merged = mergeByTree(groups, affinities(sequences, scoring), sequences, scoring)
  return refine(merged, sequences, scoring)
}

/** Rows of an alignment so far. `columns[c][k]` is the index into the sequence `rows[k]`. */
interface Profile {
  readonly rows: readonly number[]
  readonly columns: readonly Column[]
  /** Symbols of each column with the share of rows that have them. */
  readonly shares: readonly (readonly (readonly [number, number])[])[]
  /** Share of rows that are no gap. */
  readonly filled: readonly number[]
}

function newProfile(
  sequences: readonly (readonly number[])[],
  rows: readonly number[],
  columns: readonly Column[],
): Profile {
  const shares = columns.map((column) => {
    const counts = new Map<number, number>()
    column.forEach((at, k) => {
      if (at < 0) return
      const symbol = sequences[rows[k]!]![at]!
      counts.set(symbol, (counts.get(symbol) ?? 0) + 1)
    })
    return [...counts].map(([symbol, n]) => [symbol, n / rows.length] as const)
  })
  return { rows, columns, shares, filled: shares.map((s) => s.reduce((sum, [, share]) => sum + share, 0)) }
}

/** Shared symbols and pairs of neighbours, weighted, over what the shorter sequence has. */
function affinities(sequences: readonly (readonly number[])[], { similarity }: SymbolScoring): number[][] {
  const bags = sequences.map((s) => bagOf(s, similarity))
  return bags.map((x, i) => bags.map((y, j) => (i === j ? 0 : affinity(x, y))))
}

interface Bag {
  readonly weights: ReadonlyMap<string, number>
  readonly total: number
}

function bagOf(sequence: readonly number[], similarity: SymbolScoring['similarity']): Bag {
  const weights = new Map<string, number>()
  const add = (key: string, weight: number): void => {
    weights.set(key, (weights.get(key) ?? 0) + weight)
  }
  sequence.forEach((symbol, i) => {
    add(`${symbol}`, similarity(symbol, symbol))
    const next = sequence[i + 1]
    if (next !== undefined) add(`${symbol} ${next}`, similarity(symbol, symbol))
  })
  return { weights, total: [...weights.values()].reduce((a, b) => a + b, 0) }
}

function affinity(x: Bag, y: Bag): number {
  const [few, many] = x.weights.size <= y.weights.size ? [x, y] : [y, x]
  let shared = 0
  for (const [key, weight] of few.weights) shared += Math.min(weight, many.weights.get(key) ?? 0)
  const smaller = Math.min(x.total, y.total)
  // A little for length, so that of equally contained ones the fuller pair goes first.
  return smaller > 0 ? shared / smaller + (shared / Math.max(x.total, y.total)) * 0.1 : 0
}

function mergeByTree(
  leaves: readonly Profile[],
  between: readonly (readonly number[])[],
  sequences: readonly (readonly number[])[],
  scoring: SymbolScoring,
): Profile {
  const groups: (Profile | null)[] = [...leaves]
  const near = between.map((row) => [...row])
  const nearest = leaves.map((_, i) => nearestAfter(i, near, groups))
  for (let left = leaves.length; left > 1; left--) {
    const i = closest(near, nearest, groups)
    const j = nearest[i]!
    averageInto(near, i, groups[i]!.rows.length, j, groups[j]!.rows.length)
    groups[i] = mergeProfiles(groups[i]!, groups[j]!, sequences, scoring)
    groups[j] = null
    for (let k = 0; k < i; k++) if (near[k]![i]! > (near[k]![nearest[k]!] ?? -1)) nearest[k] = i
    groups.forEach((g, k) => {
      if (g && (k === i || nearest[k] === i || nearest[k] === j)) nearest[k] = nearestAfter(k, near, groups)
    })
  }
  return groups[0]!
}

/** Average linkage: group i, grown by group j, is as near to the others as their elements are on average. */
function averageInto(near: number[][], i: number, sizeI: number, j: number, sizeJ: number): void {
  for (let k = 0; k < near.length; k++) {
    const mean = (near[i]![k]! * sizeI + near[j]![k]! * sizeJ) / (sizeI + sizeJ)
    near[i]![k] = mean
    near[k]![i] = mean
  }
}

/** The group after `i` that is nearest to it, the first of equally near ones; -1 for none. */
function nearestAfter(
  i: number,
  near: readonly (readonly number[])[],
  groups: readonly (Profile | null)[],
): number {
  let found = -1
  for (let j = i + 1; j < groups.length; j++)
    if (groups[j] && (found < 0 || near[i]![j]! > near[i]![found]!)) found = j
  return found
}

/** The first group of the closest pair. */
function closest(
  near: readonly (readonly number[])[],
  nearest: readonly number[],
  groups: readonly (Profile | null)[],
): number {
  let found = -1
  for (let i = 0; i < groups.length; i++) {
    if (!groups[i] || nearest[i]! < 0) continue
    if (found < 0 || near[i]![nearest[i]!]! > near[found]![nearest[found]!]!) found = i
  }
  return found
}

function mergeProfiles(
  a: Profile,
  b: Profile,
  sequences: readonly (readonly number[])[],
  scoring: SymbolScoring,
): Profile {
  const profileScoring = scoringOf(a, b, scoring)
  const path = alignProfiles(a, b, profileScoring)
  const kept = meets(path, profileScoring) ? path : apart(a.columns.length, b.columns.length)
  return newProfile(sequences, [...a.rows, ...b.rows], weave(a, b, kept))
}

function scoringOf(a: Profile, b: Profile, { similarity, open, extend }: SymbolScoring): AffineScoring {
  const pair = (i: number, j: number): number => {
    let sum = 0
    for (const [x, shareX] of a.shares[i]!)
      for (const [y, shareY] of b.shares[j]!) sum += shareX * shareY * similarity(x, y)
    return dyadic(sum)
  }
  return { pair, open, extend, weightA: (i) => dyadic(a.filled[i]!), weightB: (j) => dyadic(b.filled[j]!) }
}

/** Rounded to 2⁻¹², so that sums are exact and equally good paths tie. */
const dyadic = (x: number): number => Math.round(x * 4096) / 4096

/** Whether anything belongs together on the path. */
const meets = (path: readonly AlignedPair[], scoring: AffineScoring): boolean =>
  path.some((p) => p.a >= 0 && p.b >= 0 && scoring.pair(p.a, p.b) > 0)

/** Nothing in common: the one after the other. */
const apart = (n: number, m: number): AlignedPair[] => [
  ...Array.from({ length: n }, (_, a) => ({ a, b: -1 })),
  ...Array.from({ length: m }, (_, b) => ({ a: -1, b })),
]

function weave(a: Profile, b: Profile, path: readonly AlignedPair[]): Column[] {
  const gapA = a.rows.map(() => -1)
  const gapB = b.rows.map(() => -1)
  return path.map((p) => [...(p.a < 0 ? gapA : a.columns[p.a]!), ...(p.b < 0 ? gapB : b.columns[p.b]!)])
}

function alignProfiles(a: Profile, b: Profile, scoring: AffineScoring): AlignedPair[] {
  const n = a.columns.length
  const m = b.columns.length
  if (n * m <= CELLS) return [...alignAffine(n, m, scoring).path]
  const path: AlignedPair[] = []
  let from = { a: 0, b: 0 }
  for (const anchor of [...sharedEnds(a, b, anchors(a, b)), { a: n, b: m }]) {
    path.push(...alignStretch(from, anchor, scoring))
    if (anchor.a < n) path.push(anchor)
    from = { a: anchor.a + 1, b: anchor.b + 1 }
  }
  return path
}

function alignStretch(from: AlignedPair, to: AlignedPair, scoring: AffineScoring): AlignedPair[] {
  const n = to.a - from.a
  const m = to.b - from.b
  const local: AffineScoring = {
    ...scoring,
    pair: (i, j) => scoring.pair(i + from.a, j + from.b),
    weightA: (i) => scoring.weightA(i + from.a),
    weightB: (j) => scoring.weightB(j + from.b),
  }
  const path = n * m <= CELLS ? alignAffine(n, m, local).path : apart(n, m)
  return path.map((p) => ({ a: p.a < 0 ? -1 : p.a + from.a, b: p.b < 0 ? -1 : p.b + from.b }))
}

/** Columns whose symbol is the only one of its kind on either side, as many as stand in one order ("patience" anchors). */
function anchors(a: Profile, b: Profile): AlignedPair[] {
  const placeB = uniquePlaces(b)
  const pairs = [...uniquePlaces(a)].flatMap(([symbol, i]) => {
    const j = placeB.get(symbol)
    return j === undefined ? [] : [{ a: i, b: j }]
  })
  pairs.sort((x, y) => x.a - y.a)
  return longestIncreasing(pairs.map((p) => p.b)).map((k) => pairs[k]!)
}

/** The anchors, with the columns equal at either end before the first and after the last of them. */
function sharedEnds(a: Profile, b: Profile, inner: readonly AlignedPair[]): AlignedPair[] {
  const equal = (i: number, j: number): boolean => leading(a, i) === leading(b, j)
  const first = inner[0] ?? { a: a.columns.length, b: b.columns.length }
  const head: AlignedPair[] = []
  for (let k = 0; k < first.a && k < first.b && equal(k, k); k++) head.push({ a: k, b: k })
  const last = inner.at(-1) ?? head.at(-1) ?? { a: -1, b: -1 }
  const tail: AlignedPair[] = []
  for (
    let i = a.columns.length - 1, j = b.columns.length - 1;
    i > last.a && j > last.b && equal(i, j);
    i--, j--
  )
    tail.push({ a: i, b: j })
  return [...head, ...inner, ...tail.reverse()]
}

/** The most frequent symbol of a column. */
const leading = (profile: Profile, c: number): number =>
  profile.shares[c]!.reduce((x, y) => (y[1] > x[1] ? y : x))[0]

function uniquePlaces(profile: Profile): Map<number, number> {
  const places = new Map<number, number>()
  const repeated = new Set<number>()
  profile.shares.forEach((shares, c) => {
    for (const [symbol] of shares) {
      if (places.has(symbol)) repeated.add(symbol)
      places.set(symbol, c)
    }
  })
  for (const symbol of repeated) places.delete(symbol)
  return places
}

function refine(
  merged: Profile,
  sequences: readonly (readonly number[])[],
  scoring: SymbolScoring,
): Column[] {
  let columns = inOrder(merged)
  if (sequences.length < 3 || sequences.length > REFINED) return columns
  for (let round = 0; round < ROUNDS; round++) {
    let changed = false
    for (let row = 0; row < sequences.length; row++) {
      const better = replaced(columns, row, sequences, scoring)
      if (better === null) continue
      columns = better
      changed = true
    }
    if (!changed) break
  }
  return columns
}

/** Columns with their entries in the order of the sequences. */
function inOrder({ rows, columns }: Profile): Column[] {
  const place = new Map(rows.map((row, k) => [row, k]))
  return columns.map((column) => column.map((_, row) => column[place.get(row)!]!))
}

/** The alignment with one row taken out and put back, where that scores higher; else null. */
function replaced(
  columns: readonly Column[],
  row: number,
  sequences: readonly (readonly number[])[],
  scoring: SymbolScoring,
): Column[] | null {
  const others = sequences.map((_, i) => i).filter((i) => i !== row)
  const rest: Column[] = []
  const now: AlignedPair[] = []
  for (const column of columns) {
    const left = others.map((i) => column[i]!)
    const kept = left.some((at) => at >= 0)
    if (kept || column[row]! >= 0) now.push({ a: kept ? rest.length : -1, b: column[row]! })
    if (kept) rest.push(left)
  }
  const profile = newProfile(sequences, others, rest)
  const single = newProfile(
    sequences,
    [row],
    sequences[row]!.map((_, at) => [at]),
  )
  if (rest.length * single.columns.length > CELLS) return null
  const profileScoring = scoringOf(profile, single, scoring)
  const found = alignAffine(rest.length, single.columns.length, profileScoring)
  if (found.score <= scorePath(now, profileScoring) + 1e-9 || !meets(found.path, profileScoring)) return null
  return inOrder(newProfile(sequences, [...others, row], weave(profile, single, found.path)))
}
