import type { Span } from '../model/index.js'

/** Longer blocks are cut at white space: a tagger's memory grows with the block. */
const LONGEST = 20_000

/** Lines of the text that are not blank, in order, without the white space around them. A line break is always a boundary. */
export function paragraphsOf(text: string): Span[] {
  const found: Span[] = []
  for (const m of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const start = m.index + m[0].length - m[0].trimStart().length
    const end = m.index + m[0].trimEnd().length
    if (end > start) found.push({ start, end })
  }
  return found
}

/** No word is so long; a tagger may take quadratic time over a chain of hyphens. */
const LONGEST_WORD = 1_000

/** The span in pieces of bounded length that together cover it, none with a word of more than {@link LONGEST_WORD} characters. */
export function pieces(text: string, span: Span): Span[] {
  if (span.start < span.end && span.end - span.start < LONGEST_WORD) return [span]
  const out: Span[] = []
  let from = span.start
  for (const m of text.slice(span.start, span.end).matchAll(/\S{1000,}/g)) {
    const word = { start: span.start + m.index, end: span.start + m.index + m[0].length }
    if (word.start > from) out.push(...cutLong(text, { start: from, end: word.start }, LONGEST))
    out.push(...cutLong(text, word, LONGEST_WORD))
    from = word.end
  }
  return from < span.end ? [...out, ...cutLong(text, { start: from, end: span.end }, LONGEST)] : out
}

function cutLong(text: string, span: Span, longest: number): Span[] {
  const out: Span[] = []
  let { start } = span
  while (span.end - start > longest) {
    const cut = cutBefore(text, start, start + longest)
    out.push({ start, end: cut })
    start = cut
  }
  out.push({ start, end: span.end })
  return out
}

function cutBefore(text: string, start: number, limit: number): number {
  const space = text.lastIndexOf(' ', limit)
  if (space > start) return space
  // Never between the halves of a surrogate pair.
  return /[\udc00-\udfff]/.test(text.charAt(limit)) ? limit - 1 : limit
}
