import { type ArticleSpan, overlap, type StoryClaim } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import { claimSpan, innermost, type Story } from '../../story.js'
import { claimsFrom, nearSentence, sentenceOf } from '../places.js'

const AROUND = 40

/** A figure with the words on either side of it, within its clause. */
export const around = (span: ArticleSpan, clause: ArticleSpan): ArticleSpan => ({
  article: span.article,
  start: Math.max(clause.start, span.start - AROUND),
  end: Math.min(clause.end, span.end + AROUND),
})

/** From the first of a claim and a place in it or beside it to the last. */
export const hullOf = (claim: StoryClaim, span: ArticleSpan): ArticleSpan => ({
  article: span.article,
  start: Math.min(claim.start, span.start),
  end: Math.max(claim.end, span.end),
})

/** A claim may be cut before its verb ("some nine barns were | reportedly flooded"): with what follows, up to a comma. */
export function wholeClause(clause: ArticleSpan, story: Story): ArticleSpan {
  const words = tokensIn(clause, story)
  if (words.length > FEW || words.some((t) => t.pos === 'VERB')) return clause
  const rest = tokensIn({ ...clause, start: clause.end, end: nearSentence(clause, story).end }, story)
  const end = rest.findIndex((t) => /^[,;:–—()]$/.test(t.lower))
  const last = (end < 0 ? rest : rest.slice(0, end)).at(-1)
  return last === undefined ? clause : { ...clause, end: last.end }
}

/** Words of a clause that is cut so. */
const FEW = 7

/** The smallest claim that holds the quantity and more; what a bare number tells, its sentence says. */
export function claimOf(index: number, span: ArticleSpan, story: Story): StoryClaim | null {
  const holding = claimsFrom(sentenceOf(span, story), story).filter(
    (c) => (c.quantities.includes(index) || overlap(c, span) > 0) && !isBare(c, story),
  )
  return innermost(holding) ?? null
}

/** "(The police counted) 300": a claim without a word. */
const isBare = (claim: StoryClaim, story: Story): boolean =>
  tokensIn(claimSpan(claim), story).every((t) => t.pos === 'NUM')
