import type { QuantityLexicon } from '../../lang/lexicon/quantity.js'
import { isCapital, isHyphen, type Piece } from './pieces.js'
import { isPlural } from './plurals.js'

/** Which head a noun phrase must have: a plural one, a single thing, the modifier of another noun, or any. */
export type Wanted = 'plural' | 'single' | 'attributive' | 'any'

/** The piece that heads the noun phrase `from … to - 1`; null where none does. */
export function headIn(
  pieces: readonly Piece[],
  from: number,
  to: number,
  wanted: Wanted,
  lexicon: QuantityLexicon,
): number | null {
  if (wanted === 'attributive')
    return pieces[from]!.pos === 'NOUN' || isPlural(pieces[from]!, lexicon) ? from : null
  const plural = pluralHead(pieces, from, to, lexicon)
  if (wanted === 'single') return singleHead(pieces, from, to, lexicon)
  if (plural !== null) return plural
  if (lexicon.personAdjectives.has(pieces[from]!.lower)) return from
  if (isCapital(pieces[from]) && lexicon.nationality.test(pieces[from]!.lower) && wanted === 'plural')
    return from
  if (wanted === 'any') return lastNoun(pieces, from, to)
  // "an 11 member pact": the noun right after the number, where another noun follows.
  const first = pieces[from]!
  const modifies = first.pos === 'NOUN' && !isCapital(first) && to > from + 1
  return modifies ? from : null
}

/** The last plural of the first unbroken stretch of nouns that holds one: "sales representatives". */
function pluralHead(
  pieces: readonly Piece[],
  from: number,
  to: number,
  lexicon: QuantityLexicon,
): number | null {
  let head: number | null = null
  for (let i = from; i < to; i++) {
    if (isPlural(pieces[i]!, lexicon) && !isCompounded(pieces, i, lexicon)) head = i
    else if (head !== null && i > head + 1) break
  }
  return head
}

/** "women-only": a hyphen joins more to the noun; one with blanks is a dash, and so is one before a number, as in "workers-two women". */
function isCompounded(pieces: readonly Piece[], i: number, lexicon: QuantityLexicon): boolean {
  const [hyphen, next] = [pieces[i + 1], pieces[i + 2]]
  if (!isHyphen(hyphen) || (!hyphen!.glued && next?.glued !== true)) return false
  return next?.kind !== 'digits' && !lexicon.cardinals.has(next?.lower ?? '')
}

const lastNoun = (pieces: readonly Piece[], from: number, to: number): number | null => {
  for (let i = to - 1; i >= from; i--)
    if (/^(?:NOUN|PROPN|X)$/.test(pieces[i]!.pos) && pieces[i]!.kind === 'word') return i
  return null
}

function singleHead(
  pieces: readonly Piece[],
  from: number,
  to: number,
  lexicon: QuantityLexicon,
): number | null {
  if (lexicon.personAdjectives.has(pieces[from]!.lower) && to === from + 1) return from
  const noun = lastNoun(pieces, from, to)
  return noun === null || isCapital(pieces[noun]) ? null : noun
}
