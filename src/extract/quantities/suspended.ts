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
    if (draft.measured || !hangs(pieces, draft) || next.from - draft.to > FURTHEST) continue
    const unit = next.unit ?? countedBy(pieces, next.to, lexicon)?.unit ?? null
    if (unit !== null) out[i] = { ...draft, to: draft.to + 1, unit, measured: true, rule: 'suspended-hyphen' }
  }
  return out
}

const hangs = (pieces: readonly Piece[], draft: Draft): boolean => {
  const [hyphen, next] = [pieces[draft.to], pieces[draft.to + 1]]
  return isHyphen(hyphen) && hyphen!.glued && next !== undefined && (!next.glued || next.text === ',')
}
