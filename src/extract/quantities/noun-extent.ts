import type { QuantityLexicon } from '../../lang/lexicon/quantity.js'
import { isCapital, isHyphen, type Piece } from './pieces.js'
import { isPlural, isPluralForm } from './plurals.js'

/** A noun phrase is no longer, in pieces. */
const LONGEST = 9

/** Where the run of words that could be one noun phrase ends. */
export function phraseEnd(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): number {
  let end = at
  for (let i = at; i < Math.min(pieces.length, at + LONGEST); i++) {
    if (!carriesOn(pieces, i, at, lexicon)) break
    if (pieces[i]!.kind === 'word' && !lexicon.rangeWords.and.has(pieces[i]!.lower)) end = i + 1
  }
  return end
}

function carriesOn(pieces: readonly Piece[], i: number, at: number, lexicon: QuantityLexicon): boolean {
  const p = pieces[i]!
  if (p.kind === 'mark') return joins(pieces, i, at) || hyphensModel(pieces, i, at)
  if (p.kind === 'digits') return isModel(pieces, i, at)
  if (
    p.kind !== 'word' ||
    (lexicon.stopNouns.has(p.lower) && !(i === at && tellsWhich(pieces, i, lexicon))) ||
    lexicon.partMarkers.has(p.lower) ||
    lexicon.cardinals.has(p.lower)
  )
    return false
  if (i > at && isPlural(pieces[i - 1]!, lexicon) && endsAfterPlural(pieces, i)) return false
  return nominal(pieces, i, at, lexicon)
}

/** "Two older boys", "four earlier court rulings": an adjective right behind a number and in front of a plural noun. */
function tellsWhich(pieces: readonly Piece[], i: number, lexicon: QuantityLexicon): boolean {
  if (!/^(?:ADJ|ADV)$/.test(pieces[i]!.pos)) return false
  const rest = pieces.slice(i + 1, i + 1 + TOLD)
  const noun = rest.findIndex((p) => p.pos === 'NOUN' && isPlural(p, lexicon))
  return (
    noun >= 0 && rest.slice(0, noun).every((p) => /^(?:ADJ|NOUN|PROPN)$/.test(p.pos) && p.kind === 'word')
  )
}

/** Pieces from such an adjective to its noun. */
const TOLD = 3

/** After a plural head: a name beside common nouns, or what only follows a noun phrase. */
const endsAfterPlural = (pieces: readonly Piece[], i: number): boolean =>
  (isCapital(pieces[i]) && !isCapital(pieces[i - 1])) || /^(?:VERB|ADV)$/.test(pieces[i]!.pos)

/** A hyphen inside a word, or "&" between names. */
const joins = (pieces: readonly Piece[], i: number, at: number): boolean =>
  i > at &&
  ((isHyphen(pieces[i]) && pieces[i]!.glued && pieces[i + 1]?.glued === true) || pieces[i]!.text === '&') &&
  pieces[i + 1]?.kind === 'word'

/** The number in the name of a kind that is counted: "six AK-47 rifles", "18 Boeing 747 aircraft". */
function isModel(pieces: readonly Piece[], i: number, at: number): boolean {
  const name = i - (isHyphen(pieces[i - 1]) ? 2 : 1)
  const next = pieces[i + 1]
  return (
    name >= at &&
    isCapital(pieces[name]) &&
    next?.kind === 'word' &&
    !next.glued &&
    /^(?:NOUN|PROPN)$/.test(next.pos)
  )
}

const hyphensModel = (pieces: readonly Piece[], i: number, at: number): boolean =>
  isHyphen(pieces[i]) && pieces[i + 1]?.kind === 'digits' && isModel(pieces, i + 1, at)

function nominal(pieces: readonly Piece[], i: number, at: number, lexicon: QuantityLexicon): boolean {
  const p = pieces[i]!
  if (lexicon.rangeWords.and.has(p.lower)) return i > at && joinsModifiers(pieces, i, at, lexicon)
  if (/^(?:NOUN|PROPN|ADJ|X)$/.test(p.pos)) return true
  if (lexicon.collectives.has(p.lower) || lexicon.personAdjectives.has(p.lower)) return true
  if (isHyphen(pieces[i - 1]) && i > at) return true
  const next = pieces[i + 1]
  if (i === at && tellsWhich(pieces, i, lexicon)) return true
  if (p.pos === 'ADV')
    return lexicon.adverb.test(p.lower) && next?.kind === 'word' && /^(?:ADJ|VERB)$/.test(next.pos)
  if (isCapital(p) && i > at && /^(?:VERB|ADV|INTJ)$/.test(p.pos)) return true
  if (p.pos !== 'VERB') return false
  // After a number, what ends in -s is a plural noun; -ed and -ing before a noun are its modifiers.
  if (isPluralForm(p, lexicon)) return i === at || /^(?:ADJ|NOUN|PROPN)$/.test(pieces[i - 1]!.pos)
  return (
    lexicon.participle.test(p.lower) &&
    next !== undefined &&
    (/^(?:NOUN|PROPN|ADJ)$/.test(next.pos) || isHyphen(next))
  )
}

/** "digital and physical sales": no head has been passed yet, and one follows. */
function joinsModifiers(pieces: readonly Piece[], i: number, at: number, lexicon: QuantityLexicon): boolean {
  for (let k = at; k < i; k++) if (isPlural(pieces[k]!, lexicon)) return false
  const next = pieces[i + 1]
  return (
    next?.kind === 'word' &&
    /^(?:NOUN|PROPN|ADJ)$/.test(next.pos) &&
    !lexicon.personAdjectives.has(pieces[i - 1]!.lower)
  )
}
