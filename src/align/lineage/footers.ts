import { type AnalysedArticle, type Span, spanText } from '../../model/index.js'
import { outletNames } from './outlets.js'

/** Paragraphs at the end of a text that may be an outlet's standing words. */
const LAST = 3

/** Of each article the closing paragraphs that another text of the same outlet closes with too: standing words, not news. */
export function findFooters(articles: readonly AnalysedArticle[]): Span[][] {
  const uses = new Map<string, number>()
  const closing = articles.map((a) => closingParagraphs(a))
  for (const paragraphs of closing)
    for (const key of new Set(paragraphs.map((p) => p.key))) uses.set(key, (uses.get(key) ?? 0) + 1)
  return closing.map((paragraphs) => {
    const own = paragraphs.findIndex((p) => (uses.get(p.key) ?? 0) < 2)
    return (own < 0 ? paragraphs : paragraphs.slice(0, own)).map((p) => p.span)
  })
}

/** From the last one up, each with its outlet and words as a key. */
function closingParagraphs(a: AnalysedArticle): { readonly key: string; readonly span: Span }[] {
  const outlet = outletNames(a)[0]
  if (outlet === undefined) return []
  return a.annotated.paragraphs
    .slice(1)
    .slice(-LAST)
    .reverse()
    .map((span) => ({ key: `${outlet}\n${spanText(a.article.text, span)}`, span }))
}
