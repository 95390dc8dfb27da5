import type { QuantityLexicon } from '../../../lang/lexicon/quantity.js'
import type { Piece } from '../pieces.js'
import { findDigits } from './digits.js'
import { findFraction } from './fractions.js'
import type { Numeral, NumeralFinder } from './numeral.js'
import { findVague } from './vague.js'
import { findWords } from './words.js'

// The first that reads something wins.
const FINDERS: readonly NumeralFinder[] = [findVague, findFraction, findWords, findDigits]

/** Every number written in a sentence, left to right, without overlap. */
export function findNumerals(pieces: readonly Piece[], lexicon: QuantityLexicon): Numeral[] {
  const found: Numeral[] = []
  for (let at = 0; at < pieces.length; ) {
    const numeral = firstOf(pieces, at, lexicon)
    if (numeral !== null && Number.isFinite(numeral.value ?? 0)) found.push(numeral)
    at = numeral?.to ?? at + 1
  }
  return found
}

function firstOf(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): Numeral | null {
  if (!mayStart(pieces[at]!, lexicon)) return null
  for (const find of FINDERS) {
    const numeral = find(pieces, at, lexicon)
    if (numeral !== null) return numeral
  }
  return null
}

const mayStart = (piece: Piece, lexicon: QuantityLexicon): boolean =>
  piece.kind === 'word' ? lexicon.starts.has(piece.lower) : piece.kind !== 'mark' || piece.text === '.'
