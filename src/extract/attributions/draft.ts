import type { AnnotatedText, AttributionKind, Span } from '../../model/index.js'

/** Tokens `first … last - 1` of the annotated text. */
export interface Range {
  readonly first: number
  readonly last: number
}

/** An attribution while it is looked for, in tokens. */
export interface Draft {
  readonly source: Range | null
  readonly cue: Range | null
  readonly content: readonly Range[]
  /** Where marks do not tell: direct though unmarked. */
  readonly kind?: AttributionKind
  readonly rule: string
  readonly statesNothing?: true
}

export const spanOf = (text: AnnotatedText, r: Range): Span => ({
  start: text.tokens[r.first]!.start,
  end: text.tokens[r.last - 1]!.end,
})

export const rangesOverlap = (a: Range, b: Range): boolean => a.first < b.last && b.first < a.last
