import type { Paragraph } from './paragraphs.js'

const LINK_COST = 12
const SCRAP_COST = 6
/** Characters of a word, with the space after it. */
const WORD = 6

/**
 * The run of paragraphs with the most prose: each counts its words, less a cost for what is no prose, and the run with the
 * greatest sum is taken (maximum subsequence segmentation, Pasternack and Roth 2009).
 */
export function bestRun(paragraphs: readonly Paragraph[]): Paragraph[] {
  let [best, start, end] = [0, 0, 0]
  let [sum, from] = [0, 0]
  paragraphs.forEach((p, i) => {
    if (sum <= 0) [sum, from] = [0, i]
    sum += worth(p)
    if (sum > best) [best, start, end] = [sum, from, i + 1]
  })
  return paragraphs.slice(start, end)
}

function worth({ text, linked, heading }: Paragraph): number {
  // By length, since not every script parts its words.
  const words = text.length / WORD
  if (linked > 0.5) return -LINK_COST
  if (heading || words < 6) return -SCRAP_COST
  return words * (1 - linked) - SCRAP_COST
}

/** How many words of prose a list of paragraphs holds. */
export function proseIn(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce((sum, p) => sum + Math.max(0, worth(p)), 0)
}
