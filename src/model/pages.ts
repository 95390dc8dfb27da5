import type { Span } from './span.js'

/** What of an article's text stands on one page of its document: half-open, UTF-16. What is between two pages belongs to neither. */
export interface PageSpan extends Span {
  /** Counted from 1, whatever number the page prints. */
  readonly page: number
}

/** The pages a span lies on, in order; none where the article's pages are not known. `pages` are in reading order. */
export function pagesOf(span: Span, pages: readonly PageSpan[]): readonly number[] {
  return pages.filter((p) => p.start < span.end && span.start < p.end).map((p) => p.page)
}

/** "p. 3", "pp. 3–4"; empty where the pages are not known. */
export function pageLabel(span: Span, pages: readonly PageSpan[] = []): string {
  const on = pagesOf(span, pages)
  const [first, last] = [on[0], on.at(-1)]
  if (first === undefined || last === undefined) return ''
  return first === last ? `p. ${first}` : `pp. ${first}–${last}`
}
