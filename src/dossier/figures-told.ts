import { type ArticleSpan, type Discrepancy, overlap, type Position } from '../model/index.js'

/** A figure that words tell, as an answer to a question on which others give another. */
export interface FigureTold {
  readonly question: Discrepancy
  /** Its place among the positions. */
  readonly at: number
}

/** The figures in question that some words tell. */
export const figuresTold = (words: ArticleSpan, questions: readonly Discrepancy[]): FigureTold[] =>
  questions
    .filter((d) => d.kind === 'quantity')
    .flatMap((question) =>
      question.positions.flatMap((p, at) => (isTold(p, words) ? [{ question, at }] : [])),
    )

const isTold = ({ spans }: Position, words: ArticleSpan): boolean =>
  spans.some((s) => s.article === words.article && overlap(s, words) > 0)

/** What those with another figure state, so that a count is as weighty as the question it answers. */
export const rivalClaims = ({ question, at }: FigureTold): string[] =>
  question.positions.flatMap((p, i) => (i === at ? [] : p.claims))

/** Whether a figure is withdrawn, or another of its question is a later count or that of the whole of which it counts a part. */
export function isOvertaken({ question: { positions, pairs }, at }: FigureTold): boolean {
  const own = positions[at]!
  return (
    own.withdrawn === true ||
    pairs.some(({ relation, between }) => {
      const other = between.includes(at) ? positions[between[0] === at ? between[1] : between[0]] : undefined
      if (other === undefined) return false
      if (relation === 'update') return (own.asOf ?? '') < (other.asOf ?? '')
      return relation === 'scope' && least(own) < least(other)
    })
  )
}

const least = ({ bounds }: Position): number => bounds?.min ?? bounds?.max ?? 0
