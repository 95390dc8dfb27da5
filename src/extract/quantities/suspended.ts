import type { QuantityLexicon } from '../../lang/lexicon/quantity.js'
import { countedBy } from './counted.js'
import type { Draft } from './draft.js'
import { isHyphen, type Piece } from './pieces.js'

const FURTHEST = 3

/** "7- or 8-inch", "four-, five- and six-cylinder": numbers whose hyphen hangs take the unit of the next one. */
export function suspend(
  pieces: readonly Piece[],
  drafts: readonly Draft[],
  lexicon: QuantityLexicon,
): Draft[] {
  const out = [...drafts]
  for (let i = out.length - 2; i >= 0; i--) {
    const [draft, next] = [out[i]!, out[i + 1]!]
    if (draft.measured || next.from - draft.to > FURTHEST) continue
    if (coordinated(pieces, draft, next, lexicon)) out[i] = { ...draft, unit: next.unit, measured: true }
    if (!hangs(pieces, draft)) continue
    const unit = next.unit ?? countedBy(pieces, next.to, lexicon)?.unit ?? null
    if (unit !== null) out[i] = { ...draft, to: draft.to + 1, unit, measured: true, rule: 'suspended-hyphen' }
  }
  return out
}

/** "5 and 10 percentage points": the first takes the unit of the second. */
function coordinated(pieces: readonly Piece[], draft: Draft, next: Draft, lexicon: QuantityLexicon): boolean {
  if (!next.measured || draft.to + 1 !== next.from || draft.numeral.form !== next.numeral.form) return false
  if (next.from !== next.numeral.from || (draft.value ?? 1900) >= 1900) return false
  return lexicon.rangeWords.and.has(pieces[draft.to]!.lower)
}

const hangs = (pieces: readonly Piece[], draft: Draft): boolean => {
  const [hyphen, next] = [pieces[draft.to], pieces[draft.to + 1]]
  return isHyphen(hyphen) && hyphen!.glued && next !== undefined && (!next.glued || next.text === ',')
}
