/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours, in UTF-16 code units
 * (Boytsov 2011, "Indexing methods for approximate dictionary searching", §2.1).
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
      let cost = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && swapped(a, b, i, j)) cost = Math.min(cost, before[j - 2]! + 1)
      row.push(cost)
    }
    before = above
    above = row
  }
  return above[b.length]!
}

const swapped = (a: string, b: string, i: number, j: number): boolean =>
  a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)

/** 1 for equal strings, 0 where nothing is shared: one less the distance over the longer length. */
export function editSimilarity(a: string, b: string): number {
  if (a === b) return 1
  return 1 - editDistance(a, b) / Math.max(a.length, b.length)
}
