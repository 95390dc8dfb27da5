import { type AnalysedArticle, type Attribution, hull, type Span, trimSpan } from '../../model/index.js'

/** A quotation without marks: its place, and what names its speaker. */
export interface Block {
  readonly content: Span
  readonly source: Span | null
  readonly speaker: string | null
  /** The indirect attribution it was first taken for, whose cue is its own. */
  readonly cued: Attribution | null
  readonly rule: string
}

export const contentOf = ({ article }: AnalysedArticle, body: readonly Span[]): Span =>
  trimSpan(article.text, hull(body))
