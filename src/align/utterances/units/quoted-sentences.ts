import type { LanguagePack } from '../../../lang/pack.js'
import { type AnalysedArticle, overlap, type Span } from '../../../model/index.js'
import { likeness } from './likeness.js'
import { TermIndex } from './term-index.js'
import { type Term, termsOf } from './terms.js'

/** A sentence that stands in quotation marks in an article. */
export interface QuotedSentence extends Span {
  readonly article: string
  readonly terms: readonly Term[]
}

/** Fewer terms say nothing of where they come from. */
const FEWEST = 5

/** The sentences, or parts of one, that an article's attributions have in marks. */
export function quotedSentences(
  { article, annotated, extraction }: AnalysedArticle,
  pack: LanguagePack,
): QuotedSentence[] {
  const marked = extraction.attributions.flatMap((a) => (a.kind === 'direct' ? a.content : a.marked))
  return marked.flatMap((span) =>
    sentencesIn(annotated.sentences, span).flatMap(({ start, end }) => {
      const terms = termsOf(annotated, [{ start, end }], pack)
      return terms.length < FEWEST ? [] : [{ article: article.id, start, end, terms }]
    }),
  )
}

/** The parts of a span that each sentence has. */
export function sentencesIn(sentences: readonly Span[], span: Span): Span[] {
  return sentences
    .filter((s) => overlap(s, span) > 0)
    .map((s) => ({ start: Math.max(s.start, span.start), end: Math.min(s.end, span.end) }))
}

/** How many quoted sentences are looked at closely. */
const CLOSE = 4

/** Finds the quoted sentence of another article that a stretch is most like. */
export class QuotedIndex {
  readonly #quoted: readonly QuotedSentence[]
  readonly #index: TermIndex

  constructor(quoted: readonly QuotedSentence[]) {
    this.#quoted = quoted
    this.#index = new TermIndex(quoted.map((q) => q.terms))
  }

  /** How far the stretch is in its best match, and the match in it; 0 where nothing is like it. */
  best(article: string, terms: readonly Term[]): { readonly ofA: number; readonly ofB: number } {
    let found = { ofA: 0, ofB: 0 }
    for (const i of this.#index.nearest(terms, CLOSE, (j) => this.#quoted[j]!.article !== article)) {
      const { ofA, ofB } = likeness(terms, this.#quoted[i]!.terms)
      if (ofA + ofB > found.ofA + found.ofB) found = { ofA, ofB }
    }
    return found
  }
}
