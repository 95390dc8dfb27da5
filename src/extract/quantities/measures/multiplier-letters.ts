import type { QuantityLexicon } from '../../../lang/lexicon/quantity.js'
import type { Draft } from '../draft.js'
import type { Piece } from '../pieces.js'
import { scaleBy } from './unit.js'

/** "1.2m", "$4b", "25k": letters that could also be units, settled by currency, case and what follows. */
export function shortScale(
  pieces: readonly Piece[],
  draft: Draft,
  money: boolean,
  lexicon: QuantityLexicon,
): Draft {
  const letter = pieces[draft.to]
  const by = lexicon.shortScales.get(letter?.lower ?? '')
  if (letter === undefined || by === undefined || draft.numeral.scale !== 1) return draft
  if (
    draft.numeral.form !== 'digits' ||
    (pieces[draft.to + 1]?.glued && pieces[draft.to + 1]!.kind !== 'mark')
  )
    return draft
  if (!(money || multiplies(pieces, draft, by, lexicon))) return draft
  const scaled = scaleBy(draft, by)
  return {
    ...scaled,
    to: draft.to + 1,
    numeral: { ...draft.numeral, elaborate: true, scale: by, to: draft.to + 1 },
    rule: 'digits-and-letter',
  }
}

/** Whether a letter after a number without currency multiplies it: "25k", "10M", "35m of its devices", "8 B people". */
function multiplies(pieces: readonly Piece[], draft: Draft, by: number, lexicon: QuantityLexicon): boolean {
  const letter = pieces[draft.to]!
  const upper = letter.text !== letter.lower
  const counts = countsAfter(pieces, draft.to + 1, lexicon)
  if (!letter.glued) return upper && by === 1e9 && counts
  // "4K" is a kind of screen, "54B" a gate.
  if (letter.text.length > 1) return false
  if (by === 1e3) return !upper || counts || (draft.value ?? 0) >= 10
  if (by === 1e6) return upper || counts
  return by === 1e9 && upper && counts
}

/** A plural noun phrase or "of its …" follows: a count, no measure. */
function countsAfter(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): boolean {
  if (lexicon.of.has(pieces[at]?.lower ?? '') && lexicon.determiners.has(pieces[at + 1]?.lower ?? ''))
    return true
  for (let i = at; i < at + 6; i++) {
    const p = pieces[i]
    if (p === undefined || p.kind !== 'word' || !/^(?:NOUN|PROPN|ADJ|CCONJ|VERB)$/.test(p.pos)) return false
    if (lexicon.collectives.has(p.lower) || (p.pos === 'NOUN' && lexicon.singular(p.lower) !== p.lower))
      return true
  }
  return false
}
