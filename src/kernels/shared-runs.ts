/** A run of equal symbols: `length` of them from `a` on in one sequence and from `b` on in the other. */
export interface Run {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** The runs two sequences share; `x < y` index the sequences given. */
export interface SharedRuns {
  readonly x: number
  readonly y: number
  readonly runs: readonly Run[]
}

/** How runs that sequences share are looked for. */
export interface SharedRunOptions {
  /** Shortest run looked for, a power of two. */
  readonly shortest: number
  /** How many places of one gram in one sequence start a run; more only slow down texts that repeat themselves. */
  readonly places: number
  /** A gram that stands in more sequences than this joins each of them only to so many of the next ones. */
  readonly partners: number
}

/**
 * Maximal runs of equal symbols of at least `shortest`, for every pair of sequences that shares one: an inverted index of grams
 * gives the seeds, each is extended both ways, once a diagonal. Near-linear in the input and the output; pairs that share nothing
 * cost nothing.
 */
export function sharedRuns(
  sequences: readonly (readonly number[])[],
  { shortest, places, partners }: SharedRunOptions,
): SharedRuns[] {
  const grams = gramsOf(sequences, shortest)
  const index = placesOf(grams, places)
  const pairs = new Map<number, PairRuns>()
  for (const standing of index)
    for (let i = 0; i < standing.length; i++) {
      const x = standing[i]!.sequence
      let last = x
      let met = 0
      for (let j = i + 1; j < standing.length && met <= partners; j++) {
        const y = standing[j]!.sequence
        if (y === x) continue
        if (y !== last) met++
        last = y
        if (met <= partners)
          extend(sequences, pairOf(pairs, x, y, sequences.length), standing[i]!, standing[j]!)
      }
    }
  return [...pairs.values()]
    .map(({ x, y, runs }) => ({ x, y, runs: runs.sort((p, q) => p.a - q.a || p.b - q.b) }))
    .sort((p, q) => p.x - q.x || p.y - q.y)
}

interface Place {
  readonly sequence: number
  readonly at: number
}

/** Runs of a pair so far, and those of each diagonal, by which a seed inside one is known. */
interface PairRuns {
  readonly x: number
  readonly y: number
  readonly runs: Run[]
  readonly byDiagonal: Map<number, Run[]>
}

function pairOf(pairs: Map<number, PairRuns>, x: number, y: number, n: number): PairRuns {
  const key = x * n + y
  let pair = pairs.get(key)
  if (!pair) {
    pair = { x, y, runs: [], byDiagonal: new Map() }
    pairs.set(key, pair)
  }
  return pair
}

/** For each position the number of the gram that begins there; equal grams have equal numbers, without collisions. */
function gramsOf(sequences: readonly (readonly number[])[], shortest: number): (readonly number[])[] {
  let grams = [...sequences]
  for (let width = 1; width < shortest; width *= 2) grams = doubled(grams, width)
  return grams
}

/** Grams of twice the width, numbered as their two halves first meet. */
function doubled(grams: readonly (readonly number[])[], width: number): number[][] {
  const numbers = new Map<number, Map<number, number>>()
  let next = 0
  const numberOf = (first: number, second: number): number => {
    const after = numbers.get(first) ?? new Map<number, number>()
    if (after.size === 0) numbers.set(first, after)
    const known = after.get(second)
    if (known !== undefined) return known
    after.set(second, next)
    return next++
  }
  return grams.map((g) =>
    g.slice(0, Math.max(0, g.length - width)).map((first, i) => numberOf(first, g[i + width]!)),
  )
}

/** Places of each gram that more than one sequence has, in order. */
function placesOf(grams: readonly (readonly number[])[], most: number): Place[][] {
  const index: Place[][] = []
  const counts = new Map<number, number>()
  grams.forEach((g, sequence) => {
    counts.clear()
    g.forEach((gram, at) => {
      const n = (counts.get(gram) ?? 0) + 1
      counts.set(gram, n)
      if (n > most) return
      index[gram] ??= []
      index[gram].push({ sequence, at })
    })
  })
  return index.filter((standing) => standing.at(-1)!.sequence !== standing[0]!.sequence)
}

function extend(sequences: readonly (readonly number[])[], pair: PairRuns, inX: Place, inY: Place): void {
  const diagonal = inX.at - inY.at
  const known = pair.byDiagonal.get(diagonal) ?? []
  if (known.some((r) => r.a <= inX.at && inX.at < r.a + r.length)) return
  const s = sequences[inX.sequence]!
  const t = sequences[inY.sequence]!
  let back = 0
  while (inX.at > back && inY.at > back && s[inX.at - back - 1] === t[inY.at - back - 1]) back++
  let ahead = 0
  while (inX.at + ahead < s.length && inY.at + ahead < t.length && s[inX.at + ahead] === t[inY.at + ahead])
    ahead++
  const run = { a: inX.at - back, b: inY.at - back, length: back + ahead }
  known.push(run)
  pair.byDiagonal.set(diagonal, known)
  pair.runs.push(run)
}
