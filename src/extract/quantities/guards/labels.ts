import type { QuantityLexicon } from '../../../lang/lexicon/quantity.js'
import type { Draft } from '../draft.js'
import { isCapital, isHyphen, isNameLike, type Piece } from '../pieces.js'
import { type Guard, isBare } from './guard.js'

/** "11th", "1990s", "5G", "3D": letters written on to a bare number that are no unit. */
export const suffixed: Guard = (draft, { pieces }) => {
  const next = pieces[draft.numeral.to]
  if (next === undefined || !next.glued) return false
  if (draft.measured) return false
  if (draft.numeral.form === 'words') return false
  if (next.kind === 'word') return draft.to <= draft.numeral.to || !isHyphen(next)
  return (
    isHyphen(next) &&
    pieces[draft.numeral.to + 1]?.glued === true &&
    pieces[draft.numeral.to + 1]!.text.length === 1
  )
}

/** "twenty-first": a cardinal that is the beginning of an ordinal. */
export const ordinal: Guard = (draft, { pieces, lexicon }) =>
  draft.numeral.form === 'words' &&
  isHyphen(pieces[draft.numeral.to]) &&
  lexicon.ordinals.has(pieces[draft.numeral.to + 1]?.lower ?? '')

/** "RAV4", "COVID-19", "TA-35", "#10": written on to letters or a mark that makes a name of it. */
export const prefixed: Guard = (draft, { pieces, lexicon }) => {
  const first = pieces[draft.from]!
  const before = pieces[draft.from - 1]
  if (before === undefined || !first.glued) return before?.text === '#'
  if (before.kind === 'word' || before.kind === 'digits' || /^[#_@]$/.test(before.text))
    return !draft.measured || isNamePart(before)
  if (/^['’‘]$/.test(before.text)) return isBare(draft) && pieces[draft.from]!.text.length === 2
  if (before.text === '.') return before.glued && pieces[draft.from - 2]?.kind === 'word' && isBare(draft)
  if (!isHyphen(before) || !before.glued) return false
  const prefix = pieces[draft.from - 2]
  if (prefix?.kind !== 'word') return false
  if (lexicon.underPrefixes.has(prefix.lower) || lexicon.rangeWords.to.has(prefix.lower)) return false
  // "Three workers-two women-were hurt": a dash without its blanks.
  if (
    draft.counted !== null &&
    draft.numeral.form === 'words' &&
    lexicon.singular(prefix.lower) !== prefix.lower
  )
    return false
  return isBare(draft) || draft.rule === 'digits-and-letter'
}

const isNamePart = (p: Piece): boolean => p.kind !== 'word' || isCapital(p)

/** "1.2.3", "5/17/2018", "24/7", "555-0123-44": chains of numbers. */
export const chained: Guard = (draft, { pieces }) => {
  if (draft.numeral.form !== 'digits') return false
  return chainAfter(pieces, draft) || chainBefore(pieces, draft)
}

const CHAIN = /^[./\-–:]$/

function chainAfter(pieces: readonly Piece[], draft: Draft): boolean {
  const [mark, next] = [pieces[draft.numeral.to], pieces[draft.numeral.to + 1]]
  if (draft.measured || mark === undefined || !CHAIN.test(mark.text)) return false
  return mark.glued && next?.kind === 'digits' && next.glued
}

function chainBefore(pieces: readonly Piece[], draft: Draft): boolean {
  const [mark, last] = [pieces[draft.from - 1], pieces[draft.from - 2]]
  if (draft.measured || mark === undefined || !CHAIN.test(mark.text)) return false
  return mark.glued && pieces[draft.from]!.glued && last?.kind === 'digits'
}

/** "020 7946 0018": groups of a telephone or serial number, the first of which begins with a nought. */
export const numbered: Guard = (draft, { pieces }) => {
  if (draft.measured || draft.numeral.form !== 'digits') return false
  const isGroup = (i: number): boolean => pieces[i]?.kind === 'digits' && pieces[i]!.text.length > 2
  const { from, to } = draft.numeral
  const first = isGroup(from - 1) ? (isGroup(from - 2) ? from - 2 : from - 1) : from
  return (first < from || isGroup(to)) && /^0\d/.test(pieces[first]!.text)
}

/** "14 Mill Lane": a house in a street. */
export const address: Guard = (draft, { pieces, lexicon }) => {
  if (!isBare(draft) || draft.numeral.form !== 'digits') return false
  const name = [0, 1, 2, 3].map((n) => pieces[draft.numeral.to + n])
  const end = name.findIndex((p) => p === undefined || !isCapital(p))
  return name.slice(1, end < 0 ? undefined : end).some((p) => lexicon.streets.has(p!.lower))
}

/** "(3) Wait": a number in brackets that opens its sentence counts the items of a list. */
export const item: Guard = (draft, { pieces }) =>
  draft.from === 1 && isBare(draft) && pieces[0]!.text === '(' && pieces[draft.numeral.to]?.text === ')'

/** "Section 427", "flight 12", "No. 10", "version two": the number names one of its kind. */
export const labelled: Guard = (draft, { pieces, lexicon }) => {
  if (draft.measured || draft.numeral.form === 'vague' || draft.numeral.form === 'fraction') return false
  const at = draft.from - 1
  const dotted = pieces[at]?.text === '.' && pieces[at]!.glued
  const word = pieces[dotted ? at - 1 : at]
  if (word?.kind !== 'word') return false
  if (draft.numeral.elaborate && draft.numeral.form === 'digits')
    return (dotted && lexicon.labels.has(word.lower)) || isRelease(pieces, at, draft)
  if (dotted) return lexicon.labels.has(word.lower)
  if (lexicon.labels.has(word.lower) && !verbal(word)) return !isCountedPlainly(draft, word)
  return named(pieces, at, draft, lexicon)
}

/** "Web 2.0", "Falcon 3.1": a small decimal after a name, of nothing. */
const isRelease = (pieces: readonly Piece[], at: number, draft: Draft): boolean =>
  at > 0 &&
  isNameLike(pieces[at]) &&
  draft.unit === null &&
  draft.numeral.to === draft.numeral.from + 3 &&
  pieces[draft.numeral.from + 1]!.text === '.' &&
  draft.numeral.scale === 1

const verbal = (p: Piece): boolean => /^(?:VERB|AUX|ADP|ADV)$/.test(p.pos)
// "At the match 200 fans …": lower-case label words before a counted number are often only the noun before it.
const isCountedPlainly = (draft: Draft, word: Piece): boolean =>
  draft.counted !== null && !isCapital(word) && (draft.value ?? 0) >= 100

/** A bare number after a capitalised name: "Fortune 100", "Boeing 737", "Model 3 sedans". */
function named(pieces: readonly Piece[], at: number, draft: Draft, lexicon: QuantityLexicon): boolean {
  const word = pieces[at]!
  if (draft.numeral.form !== 'digits' || !isNameLike(word) || lexicon.before.has(word.lower)) return false
  if (lexicon.stopNouns.has(word.lower) && !lexicon.clockWords.has(word.lower)) return false
  const opens = at === 0 || /^["“'‘(]$/.test(pieces[at - 1]!.text)
  if (opens && word.pos !== 'PROPN' && word.pos !== 'NOUN') return false
  // "In Arlen 12 people were hurt": the place of a preposition, then a count.
  const placed = pieces[at - 1]?.pos === 'ADP' && draft.counted !== null
  const surely =
    draft.counted !== null &&
    (lexicon.personAdjectives.has(pieces[draft.counted.from]!.lower) ||
      lexicon.surelyCounted.has(pieces[draft.counted.to - 1]!.lower))
  return !placed && !surely
}

/** "called 911". */
export const emergency: Guard = (draft, { pieces, lexicon }) =>
  isBare(draft) &&
  draft.numeral.to === draft.numeral.from + 1 &&
  lexicon.emergencyNumbers.has(pieces[draft.numeral.from]!.text) &&
  draft.counted === null

/** "Orsk 8 and 9", "IE8 and 9": one more of the numbers of a name, of nothing itself. */
export const alsoNamed: Guard = (draft, { pieces, lexicon }) => {
  if (!isBare(draft) || draft.counted !== null || draft.numeral.form !== 'digits') return false
  let at = draft.from - 1
  while (isJoint(pieces[at], lexicon) && pieces[at - 1]?.kind === 'digits') at -= 2
  if (at === draft.from - 1) return false
  // A place of a preposition is no name that has numbers: "in Arlen 8 and 9".
  const glued = pieces[at + 1]!.glued
  return isNameLike(pieces[at]) && (glued || (at > 0 && pieces[at - 1]!.pos !== 'ADP'))
}

const isJoint = (p: Piece | undefined, { rangeWords, or }: QuantityLexicon): boolean =>
  p !== undefined && (p.text === ',' || rangeWords.and.has(p.lower) || or.has(p.lower))
