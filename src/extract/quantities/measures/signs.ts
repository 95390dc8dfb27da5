import type { QuantityLexicon } from '../../../lang/lexicon/quantity.js'
import type { Draft } from '../draft.js'
import { isHyphen, type Piece } from '../pieces.js'
import { scaleBy } from './unit.js'

/** A minus before the number: a word, or a sign with a space before it. */
export function signed(pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): Draft {
  let at = draft.from - 1
  if (isHyphen(pieces[at]) && pieces[at]!.glued && /^\p{L}/u.test(pieces[at - 1]?.text ?? '')) at--
  const sign = pieces[at]
  if (sign === undefined || !lexicon.negativeSigns.has(sign.lower)) return draft
  if (sign.kind === 'mark' && (sign.glued || !pieces[draft.from]!.glued)) return draft
  // "plus or minus 3 points" and "+/-3" are widths.
  if (lexicon.or.has(pieces[at - 1]?.lower ?? '') || pieces[at - 1]?.text === '/') return draft
  // "Minus awful special teams" and "10 minus 5" take nothing away from a number.
  if (pieces[at - 1]?.kind === 'digits') return draft
  return { ...scaleBy(draft, -1), from: at, rule: 'negative' }
}

/** Where a minus written before a currency sign begins, or `from`. */
export const signBefore = (pieces: readonly Piece[], from: number): number => {
  const sign = pieces[from - 1]
  return sign !== undefined && /^[-−]$/.test(sign.text) && !sign.glued && pieces[from]!.glued
    ? from - 1
    : from
}
