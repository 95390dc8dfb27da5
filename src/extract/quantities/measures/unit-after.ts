import type { QuantityLexicon } from '../../../lang/lexicon/quantity.js'
import type { Draft } from '../draft.js'
import { isCapital, isHyphen, type Piece } from '../pieces.js'
import { codeAfter } from './currency.js'
import { scaleBy, type Unit, unitPhrase } from './unit.js'

/** "magnitude 7.6", "magnitude-7.6"; "a magnitude of about 7.6", where the noun is no part of the quantity. */
function unitBefore(pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): Draft | null {
  const at = isHyphen(pieces[draft.from - 1]) ? draft.from - 2 : draft.from - 1
  const beside = lexicon.unitsBefore.get(pieces[at]?.lower ?? '')
  if (beside !== undefined) return { ...draft, from: at, unit: beside, measured: true, rule: 'measure' }
  const unit = unitNamed(pieces, draft, lexicon)
  return unit === undefined ? null : { ...draft, unit, measured: true, rule: 'measure' }
}

/** How many pieces back the noun may stand: "put the magnitude of the quake at 7.6". */
const REACH = 6

/** The unit named in front of a number: "a magnitude of 7"; a few words away, with no other number between: "the magnitude, at first given as 7.6". */
function unitNamed(pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): string | undefined {
  const qualified = lexicon.before.has(pieces[draft.from - 1]?.lower ?? '') ? 1 : 0
  const of = pieces[draft.from - 1 - qualified]
  if (lexicon.of.has(of?.lower ?? ''))
    return lexicon.unitsBefore.get(pieces[draft.from - 2 - qualified]?.lower ?? '')
  if (!isLevel(draft)) return undefined
  for (let i = draft.from - 1; i >= Math.max(0, draft.from - REACH); i--) {
    const unit = lexicon.unitsBefore.get(pieces[i]!.lower)
    if (unit !== undefined) return unit
    if (pieces[i]!.kind === 'digits' || /^[.;:]$/.test(pieces[i]!.text)) return undefined
  }
  return undefined
}

/** What such a unit is told in: a number with decimals, and one figure before them. */
const isLevel = ({ value }: Draft): boolean =>
  value !== null && value > 0 && value < 10 && !Number.isInteger(value)

/** A unit word, phrase or sign after the number, with a hyphen between or none. */
export function unitAfter(pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): Draft {
  const hyphen =
    isHyphen(pieces[draft.to]) && pieces[draft.to]!.glued && pieces[draft.to + 1]?.glued === true ? 1 : 0
  const at = draft.to + hyphen
  const unit =
    unitPhrase(pieces, at, lexicon) ??
    linkedUnit(pieces, draft, lexicon) ??
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

/** "1,2 millones de euros": a unit of money behind a multiplier and its link. */
function linkedUnit(pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): Unit | null {
  if (draft.numeral.scale < 1e3 || !lexicon.scaleLinks.has(pieces[draft.to]?.lower ?? '')) return null
  return unitPhrase(pieces, draft.to + 1, lexicon)
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
