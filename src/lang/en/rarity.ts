import type { Casing } from '../pack.js'
import { DOCUMENTS, WORD_COUNTS } from './word-counts.fitted.js'

interface Counted {
  readonly documents: number
  readonly casing: Casing
}

let table: Map<string, Counted> | undefined

function load(): Map<string, Counted> {
  const counts = new Map<string, Counted>()
  for (const line of WORD_COUNTS.trim().split('\n')) {
    const [count, ...words] = line.split(' ')
    for (const w of words) {
      const lower = w.toLowerCase()
      counts.set(lower, { documents: Number(count), casing: w === lower ? 'small' : 'large' })
    }
  }
  return counts
}

const countedOf = (word: string): Counted | undefined => {
  table ??= load()
  return table.get(word)
}

/** Inverse document frequency, ln((N + 1) / (n + 1)), over the shipped counts; a word never seen is as rare as can be. */
export const rarity = (word: string): number =>
  // Engines differ in the last bits of a logarithm; rounded, they agree.
  Math.round(Math.log((DOCUMENTS + 1) / ((countedOf(word)?.documents ?? 0) + 1)) * 1e4) / 1e4

/** How prose writes a word within a sentence; null of one never seen. */
export const casingOf = (word: string): Casing | null => countedOf(word)?.casing ?? null
