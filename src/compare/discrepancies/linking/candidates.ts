import { MONEY } from './scales.js'
import type { Told } from './told.js'
import type { Word } from './words.js'

/** With how many others each one is held against at most: those that it shares most with. */
const MOST = 24
/** What more than so many say finds nobody. */
const COMMON = 240

/** A pair of a list, the higher index first. */
export type Pair = readonly [number, number]

/**
 * Pairs that may answer one question: of one dimension, each with those it shares most with. What more than a few hundred share is
 * not looked up, so that the work grows with the length of the story and not with its square.
 */
export function candidatePairs(told: readonly Told[]): Pair[] {
  const postings = postingsOf(told)
  const pairs = new Map<number, Pair>()
  told.forEach((_, i) => {
    for (const j of partnersOf(i, told, postings)) {
      const [a, b] = i > j ? [i, j] : [j, i]
      if (mayMeet(told[a]!, told[b]!)) pairs.set(a * told.length + b, [a, b])
    }
  })
  return [...pairs.values()].sort((x, y) => x[0] - y[0] || x[1] - y[1])
}

/** Two amounts of different money, or of money and money a year, are not held against each other. */
const mayMeet = (a: Told, b: Told): boolean =>
  a.unit === b.unit || ![a, b].every((t) => t.unit !== null && t.dimensions.includes(MONEY))

/** What finds a told number: the words of its sentence, what it counts, what befell that; each within its dimensions. */
interface Clue {
  readonly keys: readonly string[]
  readonly weight: number
}

/** What it counts tells as much as a rare word. */
const COUNTED = 4

function cluesOf(t: Told): Clue[] {
  const words: readonly Word[] = t.sentence.list
  const own = [t.noun, t.nounClass, t.state].flatMap((x, i) => (x === null ? [] : [`${i} ${x}`]))
  return [
    ...words.map((w) => ({ keys: w.keys, weight: w.weight })),
    ...own.map((key) => ({ keys: [key], weight: COUNTED })),
  ].map((c) => ({ ...c, keys: t.dimensions.flatMap((d) => c.keys.map((k) => `${d}: ${k}`)) }))
}

function postingsOf(told: readonly Told[]): ReadonlyMap<string, readonly number[]> {
  const postings = new Map<string, number[]>()
  told.forEach((t, i) => {
    for (const key of new Set(cluesOf(t).flatMap((c) => c.keys))) {
      const list = postings.get(key)
      if (list) list.push(i)
      else postings.set(key, [i])
    }
  })
  return postings
}

function partnersOf(
  i: number,
  told: readonly Told[],
  postings: ReadonlyMap<string, readonly number[]>,
): number[] {
  const shared = new Map<number, number>()
  for (const { keys, weight } of cluesOf(told[i]!)) {
    const found = new Set(
      keys.flatMap((k) => {
        const list = postings.get(k) ?? []
        return list.length > COMMON ? [] : list
      }),
    )
    for (const j of found) if (j !== i) shared.set(j, (shared.get(j) ?? 0) + weight)
  }
  return [...shared]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST)
    .map(([j]) => j)
}
