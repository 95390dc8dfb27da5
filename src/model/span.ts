/** A place in one article's text: half-open, in UTF-16 code units. `text.slice(start, end)` is the thing itself. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A {@link Span} together with the article it is a place in. */
export interface ArticleSpan extends Span {
  readonly article: string
}

/** In UTF-16 code units. */
export const spanLength = (s: Span): number => s.end - s.start

/** Length of what two spans of one text share. */
export const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Whether a span lies within another; one holds itself. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Order of reading: by start, the longer first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** The smallest span that holds all the given ones, which must not be empty. */
export function hull(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) }
}

/** The words of a span. */
export const spanText = (text: string, s: Span): string => text.slice(s.start, s.end)

/** `span` without white space at either end. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return { start, end }
}

/** Code-unit order: the same on every machine, whatever its locale. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
