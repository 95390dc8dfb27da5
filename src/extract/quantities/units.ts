import type { QuantityLexicon } from '../../lang/lexicon/quantity.js'
import type { Draft } from './draft.js'
import { type Numeral, times } from './numerals/numeral.js'
import { isCapital, isHyphen, type Piece } from './pieces.js'

/** A unit read at some place: its canonical name and the pieces it takes. */
interface Unit {
  readonly name: string
  readonly from: number
  readonly to: number
  /** What its spelling multiplies by: "MUSD" is a million. */
  readonly times: number
}

const empty = (numeral: Numeral): Draft => ({
  numeral,
  from: numeral.from,
  to: numeral.to,
  value: numeral.value,
  min: numeral.min,
  max: numeral.max,
  approximation: numeral.form === 'vague' ? 'several' : 'exact',
  unit: null,
  measured: false,
  counted: null,
  change: null,
  rule: numeral.rule,
})

/** The numeral with the currency before it, the multiplier letter and unit after it, and what it is told per. */
export function measure(pieces: readonly Piece[], numeral: Numeral, lexicon: QuantityLexicon): Draft {
  const draft = signed(pieces, empty(numeral), lexicon)
  const prefix = currencyBefore(pieces, draft.from, lexicon)
  // "PS4" and "R2" are names.
  const short =
    pieces[numeral.from]!.text.length === 1 && numeral.to === numeral.from + 1 && numeral.scale === 1
  const bareName =
    short &&
    prefix !== null &&
    lexicon.gluedCodes.has(pieces[prefix.from]!.lower) &&
    !/^[mb]n?$/i.test(pieces[numeral.to]?.text ?? '')
  const currency = bareName ? null : prefix
  const scaled = shortScale(
    pieces,
    currency ? scaleBy(draft, currency.times) : draft,
    currency !== null,
    lexicon,
  )
  const withUnit = currency
    ? afterCurrency(pieces, { ...scaled, from: signBefore(pieces, currency.from) }, currency.name, lexicon)
    : unitAfter(pieces, scaled, lexicon)
  return aged(pieces, withRate(pieces, withUnit, lexicon), lexicon)
}

const scaleBy = (draft: Draft, by: number): Draft => {
  if (by === 1) return draft
  const scaled = (n: number | null): number | null => (n === null ? null : times(n, by))
  return { ...draft, value: scaled(draft.value), min: scaled(draft.min), max: scaled(draft.max) }
}

/** A minus before the number: a word, or a sign with a space before it. */
function signed(pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): Draft {
  let at = draft.from - 1
  if (isHyphen(pieces[at]) && pieces[at]!.glued && /^\p{L}/u.test(pieces[at - 1]?.text ?? '')) at--
  const sign = pieces[at]
  if (sign === undefined || !lexicon.negativeSigns.has(sign.lower)) return draft
  if (sign.kind === 'mark' && (sign.glued || !pieces[draft.from]!.glued)) return draft
  // "plus or minus 3 points" and "+/-3" are widths.
  if (lexicon.or.has(pieces[at - 1]?.lower ?? '') || pieces[at - 1]?.text === '/') return draft
  // "Minus awful special teams" and "10 minus 5" take nothing away from a number.
  if (pieces[at - 1]?.kind === 'digits') return draft
  return { ...scaleBy(draft, -1), from: at, rule: 'negative' }
}

const signBefore = (pieces: readonly Piece[], from: number): number => {
  const sign = pieces[from - 1]
  return sign !== undefined && /^[-−]$/.test(sign.text) && !sign.glued && pieces[from]!.glued
    ? from - 1
    : from
}

/** "$", "US$", "US $", "$US", "c $", "EUR", "RM" and the like, right before the number. */
function currencyBefore(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): Unit | null {
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

/** "1.2m", "$4b", "25k": letters that could also be units, settled by currency, case and what follows. */
function shortScale(pieces: readonly Piece[], draft: Draft, money: boolean, lexicon: QuantityLexicon): Draft {
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

function afterCurrency(
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

/** "magnitude 7.6", "magnitude-7.6". */
function unitBefore(pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): Draft | null {
  const at = isHyphen(pieces[draft.from - 1]) ? draft.from - 2 : draft.from - 1
  const unit = lexicon.unitsBefore.get(pieces[at]?.lower ?? '')
  return unit === undefined ? null : { ...draft, from: at, unit, measured: true, rule: 'measure' }
}

/** A unit word, phrase or sign after the number, with a hyphen between or none. */
function unitAfter(pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): Draft {
  const hyphen =
    isHyphen(pieces[draft.to]) && pieces[draft.to]!.glued && pieces[draft.to + 1]?.glued === true ? 1 : 0
  const at = draft.to + hyphen
  const unit =
    unitPhrase(pieces, at, lexicon) ??
    spacedHyphen(pieces, draft.to, lexicon) ??
    gluedUnit(pieces, at, lexicon) ??
    codeAfter(pieces, at, lexicon)
  if (unit === null || isNameAfterYear(pieces, draft, unit))
    return unitBefore(pieces, draft, lexicon) ?? draft
  const scaled = scaleBy(draft, unit.times)
  const rule = lexicon.percentUnits.has(unit.name)
    ? 'percent'
    : lexicon.currencyUnits.has(unit.name)
      ? 'money'
      : 'measure'
  return { ...scaled, to: unit.to, unit: unit.name, measured: true, rule }
}

/** "a 6.1 - magnitude quake", as tokenised text has it. */
function spacedHyphen(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): Unit | null {
  const word = pieces[at + 1]
  if (pieces[at]?.text !== '-' || pieces[at]!.glued || word === undefined || word.glued) return null
  return lexicon.singular(word.lower) === word.lower ? unitPhrase(pieces, at + 1, lexicon) : null
}

/** "During 2016 Stone said": a capitalised word after what may be a year. */
const isNameAfterYear = (pieces: readonly Piece[], draft: Draft, unit: Unit): boolean =>
  !draft.numeral.elaborate &&
  pieces[draft.numeral.from]!.text.length === 4 &&
  !pieces[unit.from]!.glued &&
  isCapital(pieces[unit.from])

/** The longest phrase of up to four pieces that the lexicon knows; also for the finder of rates. */
export function unitPhrase(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): Unit | null {
  if (pieces[at] === undefined || isVerb(pieces[at]!)) return null
  for (let length = Math.min(4, pieces.length - at); length >= 1; length--) {
    if (pieces[at + length - 1]!.text === '.') continue
    const name = unitNamed(pieces, at, length, lexicon)
    const next = pieces[at + length]
    const cut = next?.glued === true && (next.kind === 'word' || next.kind === 'digits')
    if (name !== undefined && !cut && !(length === 1 && isModifier(pieces, at)))
      return { name, from: at, to: at + length, times: 1 }
  }
  return null
}

/** "two real choices": an adjective before its noun. */
const isModifier = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]!.pos === 'ADJ' && !pieces[at]!.glued && pieces[at + 1]?.pos === 'NOUN' && !pieces[at + 1]!.glued

const isVerb = (p: Piece): boolean =>
  /^(?:VERB|AUX)$/.test(p.pos) && (!/s$/.test(p.lower) || p.text.length < 4)

/** As written first ("Nm"), then in lower case ("mbps"), then singular. */
function unitNamed(
  pieces: readonly Piece[],
  at: number,
  length: number,
  lexicon: QuantityLexicon,
): string | undefined {
  const same = (word: string): string => word
  const one = length === 1 ? lexicon.units.get(pieces[at]!.text) : undefined
  return (
    one ??
    lexicon.units.get(phraseAt(pieces, at, length, same)) ??
    lexicon.units.get(phraseAt(pieces, at, length, lexicon.singular))
  )
}

const phraseAt = (
  pieces: readonly Piece[],
  at: number,
  length: number,
  form: (word: string) => string,
): string =>
  pieces
    .slice(at, at + length)
    .filter((p) => p.text !== '.')
    .map((p, i) => `${i > 0 && !p.glued ? ' ' : ''}${form(p.lower)}`)
    .join('')

const SPACED = /^[mglthWV]$/

/** Units of one letter or mark: written right after the digits, or a few letters where nothing else makes sense. */
function gluedUnit(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): Unit | null {
  const p = pieces[at]
  const name = lexicon.gluedUnits.get(p?.lower ?? '')
  if (p === undefined || name === undefined || pieces[at - 1]?.kind === 'word') return null
  const next = pieces[at + 1]
  if (next?.glued && (next.kind === 'word' || next.kind === 'digits')) return null
  if (!(p.glued ? gluedReads(pieces, at, lexicon) : SPACED.test(p.text) || inchMark(pieces, at, lexicon)))
    return null
  return { name, from: at, to: at + 1, times: 1 }
}

function gluedReads(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): boolean {
  const p = pieces[at]!
  // "5G" is a name, "5g" a weight; degrees are written with capitals, the rest without or either way.
  if (p.kind === 'word')
    return /^[CFWVLTM]$/.test(p.text) || (p.text === p.lower && !/^[cf]$/.test(p.text)) || p.text.length > 1
  return /^[″′]$/.test(p.text) || inchMark(pieces, at, lexicon)
}

/** A quotation mark is one of inches only where a measure goes on. */
const inchMark = (pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): boolean =>
  /^["″]$/.test(pieces[at]!.text) && lexicon.afterInches.has(pieces[at + 1]?.lower ?? '')

/** "10 €", "200 USD", "75 USD million". */
function codeAfter(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): Unit | null {
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

/** "per barrel", "a year", "an hour", "/night". */
function withRate(pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): Draft {
  if (draft.unit === null) return draft
  const rate = rateAt(pieces, draft.to, lexicon)
  return rate === null ? draft : { ...draft, to: rate.to, unit: `${draft.unit} per ${rate.name}` }
}

/** What an amount is told per, at piece `at`; also after a counted noun: "three tests a day". */
export function rateAt(
  pieces: readonly Piece[],
  at: number,
  lexicon: QuantityLexicon,
): { readonly name: string; readonly to: number } | null {
  const hyphen = isHyphen(pieces[at]) && pieces[at]!.glued ? 1 : 0
  const word = pieces[at + hyphen]?.lower ?? ''
  const article = lexicon.perArticles.has(word)
  if (!article && !lexicon.per.has(word)) return null
  const next = at + hyphen + 1 + (isHyphen(pieces[at + hyphen + 1]) ? 1 : 0)
  const unit = unitPhrase(pieces, next, lexicon)
  // "a year earlier" tells when, "a year" how often.
  if (unit !== null)
    return article && lexicon.ago.has(pieces[unit.to]?.lower ?? '') ? null : { name: unit.name, to: unit.to }
  const noun = pieces[next]
  if (noun?.kind !== 'word' || (article && !lexicon.perNouns.has(noun.lower))) return null
  if (!article && !/^(?:NOUN|PROPN|ADJ|X)$/.test(noun.pos)) return null
  const name =
    lexicon.perNouns.has(noun.lower) || noun.text.length > 1 ? lexicon.singular(noun.lower) : noun.text
  return { name, to: next + 1 }
}

/** "five years old", "15-year-old", "three months of age": years of a life. "aged 40" too. */
function aged(pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): Draft {
  if (draft.unit === null) return agedBefore(pieces, draft, lexicon)
  if (!lexicon.timeUnits.has(draft.unit)) return draft
  const at = draft.to + (isHyphen(pieces[draft.to]) ? 1 : 0)
  const old = lexicon.oldWords.has(pieces[at]?.lower ?? '')
  const ofAge = lexicon.of.has(pieces[at]?.lower ?? '') && pieces[at + 1]?.lower === lexicon.age.noun
  if (!old && !ofAge) return draft
  // Ages below a year stay the lengths of time they are told in.
  const unit = draft.unit === lexicon.yearUnit ? lexicon.ageUnit : draft.unit
  return { ...draft, unit, to: old ? at + 1 : at + 2, rule: 'age' }
}

function agedBefore(pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): Draft {
  const next = pieces[draft.to]
  if (next !== undefined && lexicon.age.after.has(next.lower) && next.pos !== 'VERB')
    return { ...draft, to: draft.to + 1, unit: lexicon.ageUnit, measured: true, rule: 'age' }
  if (isApposed(pieces, draft)) return { ...draft, unit: lexicon.ageUnit, measured: true, rule: 'age' }
  const before = pieces[draft.from - 1]?.lower ?? ''
  if (diesAt(pieces, draft, lexicon)) return { ...draft, unit: lexicon.ageUnit, measured: true, rule: 'age' }
  if (
    !lexicon.age.before.has(before) ||
    (draft.value ?? 999) > 130 ||
    (draft.numeral.elaborate && draft.numeral.form === 'digits')
  )
    return draft
  return { ...draft, from: draft.from - 1, unit: lexicon.ageUnit, measured: true, rule: 'age' }
}

/** "dies at 91": nothing counted may follow. */
const diesAt = (pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): boolean =>
  !draft.numeral.elaborate &&
  draft.numeral.form === 'digits' &&
  (draft.value ?? 999) <= 120 &&
  pieces[draft.to]?.kind !== 'word' &&
  lexicon.age.phrases.has(`${pieces[draft.from - 2]?.lower ?? ''} ${pieces[draft.from - 1]?.lower ?? ''}`)

/** "Ada Moreau, 65, said": a bare number between commas after a name. */
function isApposed(pieces: readonly Piece[], draft: Draft): boolean {
  const { value, numeral } = draft
  if (numeral.form !== 'digits' || numeral.elaborate || value === null || value < 1 || value > 110)
    return false
  const [name, comma, end] = [pieces[draft.from - 2], pieces[draft.from - 1], pieces[draft.to]]
  const closed = end?.text === ',' || (end?.text === '.' && draft.to === pieces.length - 1)
  if (comma?.text !== ',' || !closed || !end.glued) return false
  return name?.kind === 'word' && /^(?:PROPN|NOUN)$/.test(name.pos)
}
