import { DOCUMENTS, WORD_COUNTS } from './word-counts.fitted.js'

let table: Map<string, number> | undefined

function load(): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of WORD_COUNTS.trim().split('\n')) {
    const [count, ...words] = line.split(' ')
    for (const w of words) counts.set(w, Number(count))
  }
  return counts
}

/** Inverse document frequency, ln((N + 1) / (n + 1)), over the shipped counts; a word never seen is as rare as can be. */
export function rarity(word: string): number {
  table ??= load()
  // Engines differ in the last bits of a logarithm; rounded, they agree.
  return Math.round(Math.log((DOCUMENTS + 1) / ((table.get(word) ?? 0) + 1)) * 1e4) / 1e4
}
