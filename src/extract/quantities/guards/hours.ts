import type { QuantityLexicon } from '../../../lang/lexicon/quantity.js'
import type { Draft } from '../draft.js'
import type { Piece } from '../pieces.js'
import type { Guard } from './guard.js'

const LAST_HOUR = 12
/** How far back a verb or noun of level may stand: "the toll stood, by then, at seven". */
const FURTHEST = 8

/** An hour of the day in words, of nothing counted: "set out at seven", "closed by six this evening". */
export const hour: Guard = (draft, { pieces, lexicon }) => {
  if (!isHourWord(draft, lexicon)) return false
  const about = lexicon.before.has(pieces[draft.from - 1]?.lower ?? '') ? 1 : 0
  const at = draft.from - 1 - about
  const before = pieces[at]?.lower ?? ''
  if (!lexicon.hourPrepositions.has(before) || goesOn(pieces, draft, lexicon)) return false
  return lexicon.amountPrepositions.has(before) ? !tellsLevel(pieces, at, lexicon) : true
}

const isHourWord = (draft: Draft, lexicon: QuantityLexicon): boolean =>
  draft.numeral.form === 'words' &&
  draft.numeral.scale === 1 &&
  draft.unit === null &&
  draft.counted === null &&
  Number.isInteger(draft.value) &&
  draft.value! >= 1 &&
  draft.value! <= LAST_HOUR &&
  draft.rule !== 'negative' &&
  lexicon.hourPrepositions.size > 0

/** "after three were freed", "at two of the sites", "by four to three". */
const goesOn = (pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): boolean => {
  const next = pieces[draft.to]
  if (next === undefined) return false
  return (
    /^(?:VERB|AUX)$/.test(next.pos) ||
    lexicon.of.has(next.lower) ||
    lexicon.rangeWords.to.has(next.lower) ||
    lexicon.moreWords.has(next.lower)
  )
}

/** "stood at seven", "won by two", "put the number at five": the preposition tells an amount. */
function tellsLevel(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): boolean {
  for (let i = at - 1; i >= Math.max(0, at - FURTHEST); i--) {
    const { lower, text } = pieces[i]!
    if (/^[.;:]$/.test(text)) return false
    if (lexicon.levelWords.has(lower) || lexicon.tolls.has(lower)) return true
    if (lexicon.change.up.has(lower) || lexicon.change.down.has(lower)) return true
  }
  return false
}

/** "twenty past eleven": the minutes and the hour, whatever noun comes next. */
export const minutesPast: Guard = (draft, { pieces, lexicon }) => {
  const { from, to, form } = draft.numeral
  if (form !== 'words' && form !== 'fraction') return false
  const opens = lexicon.past.has(pieces[to]?.lower ?? '') && isHour(pieces[to + 1], lexicon)
  const closes = lexicon.past.has(pieces[from - 1]?.lower ?? '') && isMinute(pieces[from - 2], lexicon)
  return (
    (opens && isMinute(pieces[to - 1], lexicon)) ||
    (closes && isHour(pieces[from], lexicon)) ||
    isMinutesTo(pieces, to - 1, lexicon) ||
    isMinutesTo(pieces, from - 2, lexicon)
  )
}

/** "at ten to nine", "twenty to ten": the minutes are more than the hour, which no range is, or a time's preposition stands before them. */
function isMinutesTo(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): boolean {
  const [minutes, to, hours] = [pieces[at], pieces[at + 1], pieces[at + 2]]
  if (!lexicon.rangeWords.to.has(to?.lower ?? '') || !isMinute(minutes, lexicon) || !isHour(hours, lexicon))
    return false
  const many = (lexicon.cardinals.get(minutes!.lower) ?? 0) > lexicon.cardinals.get(hours!.lower)!
  return many || lexicon.hourPrepositions.has(pieces[at - 1]?.lower ?? '')
}

const isHour = (p: Piece | undefined, { cardinals }: QuantityLexicon): boolean => {
  const n = cardinals.get(p?.lower ?? '') ?? 0
  return n >= 1 && n <= LAST_HOUR
}

const isMinute = (p: Piece | undefined, { cardinals, denominators }: QuantityLexicon): boolean =>
  p !== undefined && (cardinals.has(p.lower) || denominators.has(p.lower))
