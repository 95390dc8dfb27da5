import { append } from '../kernels/lists.js'
import { type ArticleSpan, type Discrepancy, overlap, type Position } from '../model/index.js'

/** A group of claims that state one thing, and the words it is told in. */
export interface Stated {
  readonly claims: readonly string[]
  readonly words: ArticleSpan
}

/**
 * Whether an answer that what is stated gives is held against a conflicting one. A later count, a rounder figure or a part of the whole
 * beside an answer contests nothing, though others of the same question conflict; nor does an answer that few of the claims give and the
 * words do not.
 */
export function isContested({ positions, pairs }: Discrepancy, stated: Stated): boolean {
  const gives = positions.map((p) => isGiven(p, stated))
  return pairs.some(
    ({ relation, between: [i, j] }) => relation === 'conflict' && (gives[i] === true || gives[j] === true),
  )
}

function isGiven({ claims, spans }: Position, stated: Stated): boolean {
  const own = claims.filter((c) => stated.claims.includes(c)).length
  const told = spans.some((s) => s.article === stated.words.article && overlap(s, stated.words) > 0)
  return own > 0 && (told || own * 2 >= stated.claims.length)
}

/** The questions that each finding, by its id, has an answer to. */
export function questionsOf(
  discrepancies: readonly Discrepancy[],
): ReadonlyMap<string, readonly Discrepancy[]> {
  const of = new Map<string, Discrepancy[]>()
  for (const d of discrepancies) for (const f of d.findings) append(of, f, d)
  return of
}
