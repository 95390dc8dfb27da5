import type { QuantityLexicon } from '../../lang/lexicon/quantity.js'
import type { Draft } from './draft.js'
import { isDash, type Piece } from './pieces.js'

/**
 * For each draft of a sentence the index of the one it is a part of, or null: "8,000 sailors, including 300 divers and
 * four admirals"; "12 of the 50 survivors".
 */
export function partsOf(
  pieces: readonly Piece[],
  drafts: readonly Draft[],
  lexicon: QuantityLexicon,
): (number | null)[] {
  const parts: (number | null)[] = []
  for (let i = 0; i < drafts.length; i++)
    parts.push(included(pieces, drafts, parts, i, lexicon) ?? wholeAfter(pieces, drafts, i, lexicon))
  return parts
}

function included(
  pieces: readonly Piece[],
  drafts: readonly Draft[],
  parts: readonly (number | null)[],
  i: number,
  lexicon: QuantityLexicon,
): number | null {
  const before = drafts[i - 1]
  if (before === undefined) return null
  const gap = pieces.slice(before.to, drafts[i]!.from)
  if (lexicon.partMarkers.has(gap.at(-1)?.lower ?? '') || among(gap, lexicon)) return wholeBefore(drafts, i)
  // "… including 300 divers and four admirals": a further part of the same whole.
  return gap.length <= 2 && gap.every((p) => p.text === ',' || lexicon.rangeWords.and.has(p.lower))
    ? sibling(drafts, parts, i)
    : null
}

/** "among them", "of whom", "of which", "of them" at the end of the gap, or with a short verb after it. */
const among = (gap: readonly Piece[], lexicon: QuantityLexicon): boolean => {
  const tail = gap.slice(-3).map((p) => p.lower)
  return tail.some(
    (w, k) =>
      lexicon.wholePronouns.has(w) &&
      (lexicon.of.has(tail[k - 1] ?? '') || lexicon.among.has(tail[k - 1] ?? '')) &&
      !gap.slice(-1).some(isDash),
  )
}

/** The nearest counted number before, in the sentence, that is larger. */
function wholeBefore(drafts: readonly Draft[], i: number): number | null {
  const size = sizeOf(drafts[i]!)
  for (let k = i - 1; k >= Math.max(0, i - 4); k--)
    if (comparable(drafts[k]!, drafts[i]!) && sizeOf(drafts[k]!) > size) return k
  return null
}

const sibling = (drafts: readonly Draft[], parts: readonly (number | null)[], i: number): number | null => {
  const whole = parts[i - 1] ?? null
  if (whole === null || whole > i) return null
  return comparable(drafts[whole]!, drafts[i]!) && sizeOf(drafts[whole]!) > sizeOf(drafts[i]!) ? whole : null
}

/** "12 of the 50 survivors", "30 % of the 1,200 people asked". */
function wholeAfter(
  pieces: readonly Piece[],
  drafts: readonly Draft[],
  i: number,
  lexicon: QuantityLexicon,
): number | null {
  const [draft, next] = [drafts[i]!, drafts[i + 1]]
  if (next === undefined) return null
  const gap = pieces.slice(draft.to, next.from)
  if (!lexicon.of.has(gap[0]?.lower ?? '') || gap.length > 2) return null
  if (gap.length === 2 && !lexicon.determiners.has(gap[1]!.lower)) return null
  return draft.measured || sizeOf(next) > sizeOf(draft) ? i + 1 : null
}

const sizeOf = (d: Draft): number => d.value ?? d.max ?? d.min ?? 0

/** Both count things, or both are amounts of one unit. */
const comparable = (whole: Draft, part: Draft): boolean =>
  whole.measured === part.measured && (!whole.measured || whole.unit === part.unit)
