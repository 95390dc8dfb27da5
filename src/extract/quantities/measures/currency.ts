import type { QuantityLexicon } from '../../../lang/lexicon/quantity.js'
import type { Draft } from '../draft.js'
import { isCapital, type Piece } from '../pieces.js'
import { isVerb, type Unit } from './unit.js'

/** "$", "US$", "US $", "$US", "c $", "EUR", "RM" and the like, right before the number. */
export function currencyBefore(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): Unit | null {
  const last = pieces[at - 1]
  if (last === undefined) return null
  const symbol = lexicon.currencySymbols.get(last.text)
  if (symbol !== undefined) return prefixedSymbol(pieces, at - 1, symbol, lexicon)
  if (last.kind !== 'word') return null
  const before = lexicon.currencyCodes.get(`${last.lower}${pieces[at - 2]?.text ?? ''}`)
  if (before !== undefined && last.glued) return { name: before, from: at - 2, to: at, times: 1 }
  return code(last, at - 1, pieces[at]!.glued, lexicon)
}

function prefixedSymbol(
  pieces: readonly Piece[],
  at: number,
  symbol: string,
  lexicon: QuantityLexicon,
): Unit {
  const prefix = pieces[at - 1]
  const name = prefix && lexicon.currencyCodes.get(`${prefix.lower}${pieces[at]!.text}`)
  const apart = !pieces[at]!.glued && (lexicon.determiners.has(prefix?.lower ?? '') || prefix?.text === 's')
  return name === undefined || apart
    ? { name: symbol, from: at, to: at + 1, times: 1 }
    : { name, from: at - 1, to: at + 1, times: 1 }
}

function code(word: Piece, at: number, glued: boolean, lexicon: QuantityLexicon): Unit | null {
  // "Euro 2020" is a name, "EUR 20" an amount.
  if (!/^(?:\p{Lu}+|R[sp])$/u.test(word.text)) return null
  const name =
    lexicon.currencyCodes.get(word.lower) ?? (glued ? lexicon.gluedCodes.get(word.lower) : undefined)
  if (name !== undefined && /^\p{Lu}/u.test(word.text)) return { name, from: at, to: at + 1, times: 1 }
  const million = /^M\p{Lu}{3}$/u.test(word.text) ? lexicon.currencyCodes.get(word.lower.slice(1)) : undefined
  return million === undefined ? null : { name: million, from: at, to: at + 1, times: 1e6 }
}

/** The draft with what may follow an amount of money: "$76 US". */
export function afterCurrency(
  pieces: readonly Piece[],
  draft: Draft,
  name: string,
  lexicon: QuantityLexicon,
): Draft {
  const country = pieces[draft.to]
  const skip =
    name === lexicon.currencySymbols.get('$') &&
    isCapital(country) &&
    lexicon.countryAfter.has(country?.lower ?? '')
      ? 1
      : 0
  const scales =
    lexicon.currencyCodes.has(country?.lower ?? '') && /^\p{Lu}{3}$/u.test(country?.text ?? '') ? 1 : 0
  return { ...draft, to: draft.to + Math.max(skip, scales), unit: name, measured: true, rule: 'money' }
}

/** "10 €", "200 USD", "75 USD million". */
export function codeAfter(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): Unit | null {
  const p = pieces[at]
  if (p === undefined) return null
  const symbol = lexicon.currencySymbols.get(p.text)
  // "5 $10 notes": the sign belongs to the number after it.
  if (symbol !== undefined)
    return pieces[at + 1]?.kind === 'digits' ? null : { name: symbol, from: at, to: at + 1, times: 1 }
  const unit =
    p.kind === 'word' && !isVerb(p) ? (lowerCode(p, at, lexicon) ?? code(p, at, false, lexicon)) : null
  if (unit === null) return null
  const scale = lexicon.scales.get(pieces[at + 1]?.lower ?? '')
  return scale === undefined ? unit : { ...unit, to: at + 2, times: scale }
}

function lowerCode(p: Piece, at: number, lexicon: QuantityLexicon): Unit | null {
  const name = p.text.length === 3 || p.text === 'kn' ? lexicon.currencyCodes.get(p.lower) : undefined
  return name === undefined || p.lower === 'try' || p.lower === 'rub'
    ? null
    : { name, from: at, to: at + 1, times: 1 }
}
