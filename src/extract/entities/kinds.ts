import { featuresOf } from './features.js'
import type { Name } from './names.js'
import type { Words } from './words.js'

/** How much speaks for each class of the kind model, as log-odds without a common scale. */
export function scoresOf(words: Words, name: Name): number[] {
  const { classes, weights } = words.lexicon.kinds
  const sums = classes.map(() => 0)
  for (const feature of featuresOf(words, name)) {
    const row = weights.get(feature)
    if (row) for (let k = 0; k < sums.length; k++) sums[k]! += row[k]!
  }
  return sums
}

/** The scores as natural-log probabilities. */
export function logProbabilities(sums: readonly number[]): number[] {
  const top = Math.max(...sums)
  const total = sums.reduce((t, s) => t + Math.exp(s - top), 0)
  return sums.map((s) => s - top - Math.log(total))
}
