import { overlap, type StoryClaim } from '../../model/index.js'
import { type Candidate, candidates } from './candidates.js'
import type { Statement } from './statement.js'

/** Which pairs of statements are weighed. */
export interface Asked {
  readonly pairs: (statements: readonly Statement[]) => Candidate[]
  /** Whether a link between the two is of use. */
  readonly holds: (s: Statement, t: Statement) => boolean
}

/** Of clauses all that share enough. */
export const OF_CLAUSES: Asked = { pairs: (statements) => candidates(statements), holds: () => true }

/** How much of the lighter of two claims must be in the other where one is a stretch: there are many, and nearly all such pairs have little in common. */
const STRETCH_SHARE = 0.2

/**
 * Clauses are grouped already: how alike two of them are is of no use any more. What a stretch shares with the clause that it was cut from, or with
 * another stretch of it, are the same words told once: it speaks neither for nor against their being one.
 */
export const OF_STRETCHES: Asked = {
  pairs: (statements) => candidates(statements, STRETCH_SHARE),
  holds: ({ claim: s }, { claim: t }) => (s.proposed === true || t.proposed === true) && !isOfOnePlace(s, t),
}

const isOfOnePlace = (s: StoryClaim, t: StoryClaim): boolean => s.article === t.article && overlap(s, t) > 0
