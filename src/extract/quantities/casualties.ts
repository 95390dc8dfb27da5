import type { QuantityLexicon } from '../../lang/lexicon/quantity.js'
import type { Draft } from './draft.js'
import type { Piece } from './pieces.js'

const FURTHEST = 3
const TOLL_FURTHEST = 12

/** A bare number that a verb says the counted of: "killed 12", "12 were injured", "the toll rose to 12". They are people. */
export function countCasualties(pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): Draft {
  if (draft.unit !== null || draft.counted !== null || draft.numeral.form === 'fraction') return draft
  const at =
    verbBefore(pieces, draft, lexicon) ??
    verbAfter(pieces, draft, lexicon) ??
    tollBefore(pieces, draft, lexicon)
  if (at === null) return draft
  return { ...draft, unit: lexicon.personUnit, counted: { from: at, to: at + 1, unit: lexicon.personUnit } }
}

const verbBefore = (pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): number | null =>
  lexicon.casualties.has(pieces[draft.from - 1]?.lower ?? '') ? draft.from - 1 : null

function verbAfter(pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): number | null {
  for (let i = draft.to; i < Math.min(pieces.length, draft.to + FURTHEST); i++) {
    if (lexicon.casualties.has(pieces[i]!.lower)) return i
    if (!/^(?:AUX|ADV)$/.test(pieces[i]!.pos) && !lexicon.moreWords.has(pieces[i]!.lower)) return null
  }
  return null
}

function tollBefore(pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): number | null {
  for (let i = draft.from - 1; i >= Math.max(0, draft.from - TOLL_FURTHEST); i--) {
    if (/^[;:.]$/.test(pieces[i]!.text) || pieces[i]!.kind === 'digits') return null
    if (lexicon.tolls.has(pieces[i]!.lower)) return i
  }
  return null
}
