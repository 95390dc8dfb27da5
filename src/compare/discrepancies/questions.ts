import { DisjointSets } from '../../kernels/disjoint-sets.js'
import { append } from '../../kernels/lists.js'

/** How answers are told to answer one question. */
export interface Questioning<T> {
  /** Only answers of one bucket are held against each other. */
  readonly bucket: (item: T) => string
  /** Whether nothing speaks against two answers having one question. */
  readonly comparable: (a: T, b: T) => boolean
  /** 0..1: how much speaks for it. */
  readonly score: (a: T, b: T) => number
  readonly threshold: (a: T, b: T) => number
}

/**
 * Groups answers by question: the likeliest pairs first, and two groups become one only where every member is comparable with every other,
 * so that no chain of likenesses joins what cannot be compared.
 */
export function groupByQuestion<T>(items: readonly T[], how: Questioning<T>): T[][] {
  const links = linksOf(items, how)
  const sets = new DisjointSets(items.length)
  const members = new Map(items.map((_, i) => [i, [i]]))
  const barred = new Map<number, Set<number>>()
  const bar = (a: number, b: number): void => {
    barred.set(a, (barred.get(a) ?? new Set()).add(b))
  }
  for (const { i, j } of links) {
    const [a, b] = [sets.find(i), sets.find(j)]
    if (a === b) continue
    if (barred.get(a)?.has(b)) continue
    const [left, right] = [members.get(a)!, members.get(b)!]
    if (!left.every((x) => right.every((y) => how.comparable(items[x]!, items[y]!)))) {
      bar(a, b)
      bar(b, a)
      continue
    }
    sets.join(a, b)
    const joined = sets.find(a)
    members.set(joined, [...left, ...right])
    // What could not join either cannot join both.
    for (const other of [...(barred.get(a) ?? []), ...(barred.get(b) ?? [])]) {
      bar(joined, sets.find(other))
      bar(sets.find(other), joined)
    }
  }
  return sets.sets().map((s) => s.map((i) => items[i]!))
}

interface Link {
  readonly i: number
  readonly j: number
  readonly score: number
}

function linksOf<T>(items: readonly T[], how: Questioning<T>): Link[] {
  const buckets = new Map<string, number[]>()
  items.forEach((item, i) => {
    const key = how.bucket(item)
    append(buckets, key, i)
  })
  const links: Link[] = []
  for (const bucket of buckets.values())
    bucket.forEach((j, at) => {
      for (let before = 0; before < at; before++) {
        const i = bucket[before]!
        if (!how.comparable(items[i]!, items[j]!)) continue
        // Rounded, so that the last bits of a sum cannot decide the order.
        const score = Math.round(how.score(items[i]!, items[j]!) * 1e6) / 1e6
        if (score >= how.threshold(items[i]!, items[j]!)) links.push({ i, j, score })
      }
    })
  return links.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j)
}
