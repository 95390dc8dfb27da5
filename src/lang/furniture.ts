import type { FurnitureKind, MetadataLexicon } from './lexicon/metadata.js'

/** Longer lines are prose: no furniture is that long. */
const LONGEST = 420

/** What a line, without the white space around it, is for, if it is furniture wherever it stands; null for prose. */
export function furnitureKind(line: string, lexicon: MetadataLexicon): FurnitureKind | null {
  if (line.length === 0 || line.length > LONGEST) return null
  if (isShareRow(line, lexicon)) return 'share'
  const lower = line.toLowerCase()
  return (
    lexicon.furniture.find(
      ({ needs, pattern }) =>
        (needs === undefined || needs.some((n) => lower.includes(n))) && pattern.test(line),
    )?.kind ?? null
  )
}

/** "Share Tweet Email", "Share on Facebook 1,204 shares": words are looked up one by one, as no pattern could without backtracking. */
function isShareRow(line: string, { shareRow }: MetadataLexicon): boolean {
  let called = false
  for (const [word] of line.matchAll(WORD)) {
    const lower = word.toLowerCase()
    if (shareRow.calls.has(lower)) called = true
    else if (!shareRow.fillers.has(lower)) return false
  }
  return called
}

const WORD = /\p{L}+(?:-\p{L}+)*/gu
