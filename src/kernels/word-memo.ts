/** Enough for the words of many articles; the memo is emptied when it holds as many. */
const MOST = 20_000

/** `work`, which must depend on the word alone and give no `undefined`, done once for each distinct word: the words of texts repeat. */
export function memoOfWords<T>(work: (word: string) => T, most = MOST): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const kept = known.get(word)
    if (kept !== undefined) return kept
    if (known.size >= most) known.clear()
    const made = work(word)
    known.set(word, made)
    return made
  }
}
