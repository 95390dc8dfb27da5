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

/** The span in pieces of bounded length that together cover it. */
export function pieces(text: string, span: Span): Span[] {
  const out: Span[] = []
  let { start } = span
  while (span.end - start > LONGEST) {
    const cut = cutBefore(text, start, start + LONGEST)
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
