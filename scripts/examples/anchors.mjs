// Places in a text and how the gold format writes them.

const LETTER = /[\p{L}\p{N}]/u

/** `{ article, text, n }`: `n` counts occurrences of the words from the file's start, overlapping ones too. */
export function anchor(article, text, { start, end }) {
  const words = text.slice(start, end)
  let n = 0
  for (let at = text.indexOf(words); at >= 0 && at <= start; at = text.indexOf(words, at + 1)) n++
  return { article, text: words, n }
}

export const overlaps = (a, b) => a.start < b.end && b.start < a.end
export const within = (inner, outer) => outer.start <= inner.start && inner.end <= outer.end

/** Every place where `name` stands as whole words. */
export function occurrences(text, name) {
  const found = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length
    if (!LETTER.test(text[at - 1] ?? ' ') && !LETTER.test(text[end] ?? ' ')) found.push({ start: at, end })
  }
  return found
}
