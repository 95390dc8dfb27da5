import type { LanguagePack } from '../../lang/pack.js'
import { type AnalysedArticle, overlap, type Span } from '../../model/index.js'
import { likeness, type Term, termsOf } from './terms.js'

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

/** Finds the quoted sentence of another article that a stretch is most like, by an inverted index. */
export class QuotedIndex {
  readonly #quoted: readonly QuotedSentence[]
  readonly #places = new Map<string, number[]>()

  constructor(quoted: readonly QuotedSentence[]) {
    this.#quoted = quoted
    quoted.forEach(({ terms }, i) => {
      for (const form of new Set(terms.map((t) => t.form))) {
        const places = this.#places.get(form)
        if (places) places.push(i)
        else this.#places.set(form, [i])
      }
    })
  }

  /** How far the stretch is in its best match, and the match in it; 0 where nothing is like it. */
  best(article: string, terms: readonly Term[]): { readonly ofA: number; readonly ofB: number } {
    let found = { ofA: 0, ofB: 0 }
    for (const i of this.#candidates(article, terms)) {
      const { ofA, ofB } = likeness(terms, this.#quoted[i]!.terms)
      if (ofA + ofB > found.ofA + found.ofB) found = { ofA, ofB }
    }
    return found
  }

  /** The few quoted sentences of other articles that share the most weight. */
  #candidates(article: string, terms: readonly Term[]): number[] {
    const weights = new Map<number, number>()
    for (const { form, weight } of terms)
      for (const i of this.#places.get(form) ?? [])
        if (this.#quoted[i]!.article !== article) weights.set(i, (weights.get(i) ?? 0) + weight)
    return [...weights]
      .sort((x, y) => y[1] - x[1] || x[0] - y[0])
      .slice(0, 4)
      .map(([i]) => i)
  }
}
