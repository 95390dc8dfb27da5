// Spans `{ article, start, end }` against each other.

export const lengthOf = (s) => s.end - s.start
export const overlapOf = (a, b) =>
  a.article === b.article ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0

/** Shared characters over all characters of the two. */
export function jaccard(a, b) {
  const shared = overlapOf(a, b)
  return shared ? shared / (lengthOf(a) + lengthOf(b) - shared) : 0
}

/** They share half of the shorter one. */
const touch = (a, b) => overlapOf(a, b) > 0 && overlapOf(a, b) * 2 >= Math.min(lengthOf(a), lengthOf(b))
export const anyTouch = (as, bs) => as.some((a) => bs.some((b) => touch(a, b)))

export const hullOf = (spans) => ({
  start: Math.min(...spans.map((s) => s.start)),
  end: Math.max(...spans.map((s) => s.end)),
})

/** A quotation without white space, quotation marks and a closing comma. A closing ’ goes only with an opening ‘. */
export function unmarked(text, { article, start, end }) {
  let [from, to] = [start, end]
  const single = /^[\s"“”«»]*[‘']/.test(text.slice(from, to))
  const outer = single ? /[\s"“”«»‘’']/ : /[\s"“”«»]/
  while (from < to && outer.test(text[from])) from++
  while (to > from && (outer.test(text[to - 1]) || text[to - 1] === ',')) to--
  return { article, start: from, end: to }
}
