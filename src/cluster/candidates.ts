import type { SparseVector } from './vectors.js'

/** Terms of an article that are looked up: its weightiest. */
const LOOKED_UP = 30
/** A term in more articles than this finds nothing in particular. */
const LONGEST_POSTING = 800
/** Sum of the squared weights of the shared terms below which a pair is not looked at: one common word is no reason. */
const LEAST_SHARED = 0.015
/** Most candidates an article brings; an average over stories counts on no more links than these. */
export const MOST_CANDIDATES = 60

/**
 * The pairs worth comparing, each once, lower number first: those that share most of the weightiest terms of either, found
 * through an inverted index.
 */
export function candidatePairs(vectors: readonly SparseVector[]): (readonly [number, number])[] {
  const heads = vectors.map(heaviest)
  const postings = postingsOf(heads)
  const lists = heads.map((head, article) => new Set(lookUp(head, article, postings)))
  return lists.flatMap((list, a) =>
    [...list].filter((b) => a < b || !lists[b]!.has(a)).map((b) => [Math.min(a, b), Math.max(a, b)] as const),
  )
}

function postingsOf(heads: readonly (readonly Weighted[])[]): Map<number, number[]> {
  const postings = new Map<number, number[]>()
  heads.forEach((head, article) => {
    for (const { term } of head) {
      const posting = postings.get(term)
      if (posting) posting.push(article)
      else postings.set(term, [article])
    }
  })
  return postings
}

interface Weighted {
  readonly term: number
  readonly weight: number
}

function heaviest({ terms, weights }: SparseVector): Weighted[] {
  return Array.from(terms, (term, k) => ({ term, weight: weights[k]! }))
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
    .slice(0, LOOKED_UP)
}

function lookUp(
  head: readonly Weighted[],
  self: number,
  postings: ReadonlyMap<number, readonly number[]>,
): number[] {
  const shared = new Map<number, number>()
  for (const { term, weight } of head) {
    const posting = postings.get(term) ?? []
    if (posting.length > LONGEST_POSTING) continue
    for (const other of posting)
      if (other !== self) shared.set(other, (shared.get(other) ?? 0) + weight * weight)
  }
  return [...shared]
    .filter(([, x]) => x >= LEAST_SHARED)
    .sort(([a, x], [b, y]) => y - x || a - b)
    .slice(0, MOST_CANDIDATES)
    .map(([other]) => other)
}
