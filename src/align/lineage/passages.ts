import { type Run, sharedRuns } from '../../kernels/shared-runs.js'
import type { OwnText, OwnWord } from './own-text.js'

/** A stretch two texts share, small edits in it allowed. Word indexes, half-open. */
export interface Passage {
  readonly a: readonly [number, number]
  readonly b: readonly [number, number]
  /** Equal words. */
  readonly words: number
  /** Sum of their weights. */
  readonly weight: number
}

/** What two articles share, `x < y` in the order given. */
export interface SharedText {
  readonly x: number
  readonly y: number
  readonly passages: readonly Passage[]
}

const SHORTEST = 4
/** Words that may differ between two equal runs of one passage, on either side. */
const EDIT = 4
/** Least weight of a passage: about eight plain words, or five of which some are rare. */
const SIGNIFICANT = 3

/** The passages every two articles share in their own words. */
export function sharedPassages(texts: readonly OwnText[]): SharedText[] {
  const { sequences, wordAt } = symbolsOf(texts)
  return sharedRuns(sequences, { shortest: SHORTEST, places: 4, partners: 60 }).flatMap(({ x, y, runs }) => {
    const inWords = runs.map((r) => ({ a: wordAt[x]![r.a]!, b: wordAt[y]![r.b]!, length: r.length }))
    const passages = join(tile(inWords), texts[x]!, texts[y]!).filter((p) => p.weight >= SIGNIFICANT)
    return passages.length > 0 ? [{ x, y, passages }] : []
  })
}

/** Forms as numbers, with a number of its own at each break, so that no run crosses one. */
function symbolsOf(texts: readonly OwnText[]): { sequences: number[][]; wordAt: number[][] } {
  const numbers = new Map<string, number>()
  let next = 0
  const wordAt: number[][] = []
  const sequences = texts.map(({ words, breaks }) => {
    const symbols: number[] = []
    const at: number[] = []
    words.forEach((w, i) => {
      if (breaks.has(i)) {
        symbols.push(next++)
        at.push(i)
      }
      let number = numbers.get(w.form)
      if (number === undefined) {
        number = next++
        numbers.set(w.form, number)
      }
      symbols.push(number)
      at.push(i)
    })
    wordAt.push(at)
    return symbols
  })
  return { sequences, wordAt }
}

/** Runs that claim no word twice, the longest first (greedy string tiling, Wise 1993). */
function tile(runs: readonly Run[]): Run[] {
  const takenA = new Set<number>()
  const takenB = new Set<number>()
  const tiles: Run[] = []
  const longestFirst = [...runs].sort((p, q) => q.length - p.length || p.a - q.a || p.b - q.b)
  for (const run of longestFirst) {
    for (const free of freeStretches(run, takenA, takenB)) {
      if (free.length < SHORTEST) continue
      tiles.push(free)
      for (let k = 0; k < free.length; k++) {
        takenA.add(free.a + k)
        takenB.add(free.b + k)
      }
    }
  }
  return tiles.sort((p, q) => p.a - q.a)
}

function freeStretches(run: Run, takenA: ReadonlySet<number>, takenB: ReadonlySet<number>): Run[] {
  const out: Run[] = []
  let from = 0
  for (let k = 0; k <= run.length; k++) {
    if (k < run.length && !takenA.has(run.a + k) && !takenB.has(run.b + k)) continue
    if (k > from) out.push({ a: run.a + from, b: run.b + from, length: k - from })
    from = k + 1
  }
  return out
}

/** Tiles that follow each other on both sides, a few words apart at most, as one passage. */
function join(tiles: readonly Run[], a: OwnText, b: OwnText): Passage[] {
  const passages: { a: [number, number]; b: [number, number]; words: number; weight: number }[] = []
  for (const t of tiles) {
    const weight = sum(a.words, t.a, t.length)
    const last = passages.at(-1)
    if (last && follows(last.a[1], t.a, a) && follows(last.b[1], t.b, b)) {
      last.a[1] = t.a + t.length
      last.b[1] = t.b + t.length
      last.words += t.length
      last.weight += weight
    } else passages.push({ a: [t.a, t.a + t.length], b: [t.b, t.b + t.length], words: t.length, weight })
  }
  return passages
}

function follows(end: number, start: number, { breaks }: OwnText): boolean {
  if (start < end || start - end > EDIT) return false
  for (let i = end; i <= start; i++) if (breaks.has(i)) return false
  return true
}

const sum = (words: readonly OwnWord[], from: number, length: number): number =>
  words.slice(from, from + length).reduce((total, w) => total + w.weight, 0)
