import type { ClaimLexicon } from '../lang/lexicon/claim.js'

/**
 * Whether the negator at `i` only carries on one that stands from `first` on: "no food and no water", "neither food nor water" deny
 * once.
 */
export function continuesNegation(
  lowerAt: (i: number) => string,
  first: number,
  i: number,
  { negators, negationJoiners }: ClaimLexicon,
): boolean {
  if (!negationJoiners.has(lowerAt(i)) && (i === first || !negationJoiners.has(lowerAt(i - 1)))) return false
  for (let k = first; k < i; k++) if (negators.has(lowerAt(k))) return true
  return false
}
