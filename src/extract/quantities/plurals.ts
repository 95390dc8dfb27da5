import type { QuantityLexicon } from '../../lang/lexicon/quantity.js'
import type { Piece } from './pieces.js'

/** "MPs", "RBIs". */
export const isAcronymPlural = (p: Piece): boolean => /^\p{Lu}{2,}s$/u.test(p.text)

export const isPluralForm = (p: Piece, lexicon: QuantityLexicon): boolean =>
  isAcronymPlural(p) ||
  (p.lower.length > 3 && lexicon.singular(p.lower) !== p.lower && !lexicon.notPlural.has(p.lower))

export const isPlural = (p: Piece, lexicon: QuantityLexicon): boolean =>
  p.kind === 'word' &&
  !lexicon.notPlural.has(p.lower) &&
  (lexicon.collectives.has(p.lower) || (!p.lower.includes("'") && isPluralForm(p, lexicon)))
