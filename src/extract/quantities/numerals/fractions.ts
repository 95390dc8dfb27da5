import type { QuantityLexicon } from '../../../lang/lexicon/quantity.js'
import { isHyphen, type Piece } from '../pieces.js'
import { exactly, type Numeral } from './numeral.js'

const skipHyphen = (pieces: readonly Piece[], at: number): number =>
  isHyphen(pieces[at]) && pieces[at]!.glued ? at + 1 : at

const cardinal = (p: Piece | undefined, lexicon: QuantityLexicon): number | undefined =>
  p?.kind === 'digits' && p.text.length < 4 ? Number(p.text) : lexicon.cardinals.get(p?.lower ?? '')

/** "two-thirds", "a third of", "half of the", "one in five", "nine out of ten". */
export function findFraction(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): Numeral | null {
  return outOf(pieces, at, lexicon) ?? spelledFraction(pieces, at, lexicon) ?? bareHalf(pieces, at, lexicon)
}

function spelledFraction(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): Numeral | null {
  const article = lexicon.articles.has(pieces[at]!.lower)
  const above = article ? 1 : lexicon.cardinals.get(pieces[at]!.lower)
  const to = skipHyphen(pieces, at + 1)
  const word = pieces[to]?.lower ?? ''
  const below = lexicon.denominators.get(word)
  if (above === undefined || below === undefined || above < 1 || above >= below) return null
  const hyphened = to > at + 1
  const partitive = lexicon.of.has(pieces[to + 1]?.lower ?? '')
  const several = above > 1 && !lexicon.timeDenominators.has(word) && lexicon.singular(word) !== word
  // "two quarters", "a second third" and "one half" count or number something unless something is parted.
  if (!partitive && !several && !(hyphened && (above > 1 || !lexicon.timeDenominators.has(word)))) return null
  return exactly({ from: at, to: to + 1 }, above / below, 'fraction', 'fraction', { elaborate: true })
}

function bareHalf(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): Numeral | null {
  if (lexicon.denominators.get(pieces[at]!.lower) !== 2 || pieces[at + 1]?.glued) return null
  const next = pieces[at + 1]?.lower ?? ''
  const measure = lexicon.articles.has(next) && lexicon.units.has(pieces[at + 2]?.lower ?? '')
  if (!measure && !lexicon.of.has(next) && !lexicon.definite.has(next)) return null
  return exactly({ from: at, to: at + 1 }, 0.5, 'fraction', 'fraction', { elaborate: true })
}

/** "10,000" of "one in 10,000". */
function thousands(
  pieces: readonly Piece[],
  at: number,
): { readonly value: number; readonly to: number } | null {
  if (pieces[at]?.kind !== 'digits' || pieces[at]!.text.length > 3) return null
  let [value, to] = [Number(pieces[at]!.text), at + 1]
  const isGroup = (i: number): boolean =>
    pieces[i]?.text === ',' && pieces[i]!.glued && pieces[i + 1]?.kind === 'digits' && pieces[i + 1]!.glued
  while (isGroup(to) && pieces[to + 1]!.text.length === 3 && to < at + 8) {
    value = value * 1000 + Number(pieces[to + 1]!.text)
    to += 2
  }
  return to === at + 1 || value === 0 ? null : { value, to }
}

function outOf(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): Numeral | null {
  const above = cardinal(pieces[at], lexicon)
  if (above === undefined || above < 1) return null
  let to = skipHyphen(pieces, at + 1)
  if (lexicon.oneIn.out.has(pieces[to]?.lower ?? '') && lexicon.of.has(pieces[to + 1]?.lower ?? '')) to += 2
  else if (lexicon.oneIn.in.has(pieces[to]?.lower ?? '')) to = skipHyphen(pieces, to + 1)
  else return null
  if (lexicon.few.has(pieces[to]?.lower ?? '')) return null
  if (lexicon.oneIn.every.has(pieces[to]?.lower ?? '')) to++
  const many = above === 1 ? thousands(pieces, to) : null
  if (many !== null)
    return exactly({ from: at, to: many.to }, 1 / many.value, 'fraction', 'one-in', { elaborate: true })
  const below = cardinal(pieces[to], lexicon)
  if (below === undefined || below <= above || below > 1000 || pieces[to + 1]?.text === ',') return null
  // Only round wholes part a population; "three in 12" places things.
  if (above > 1 && ![3, 4, 5, 6, 8, 10, 20, 100, 1000].includes(below)) return null
  return exactly({ from: at, to: to + 1 }, above / below, 'fraction', 'one-in', { elaborate: true })
}
