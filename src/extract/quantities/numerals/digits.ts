import type { QuantityLexicon } from '../../../lang/lexicon/quantity.js'
import { unitPhrase } from '../measures/unit.js'
import { isHyphen, type Piece } from '../pieces.js'
import { exactly, type Numeral, times } from './numeral.js'
import { below100 } from './words.js'

/** Digits written so far: how many pieces, the value, and how sure it is that they are a number. */
interface Read {
  readonly to: number
  readonly value: number
  readonly elaborate: boolean
}

const LONGEST = 15
const digits = (p: Piece | undefined, length: number): boolean =>
  p !== undefined && p.kind === 'digits' && p.text.length === length

/** Digits in any grouping, decimals, vulgar fractions, powers of ten and multipliers: "600 000", "1.2m", "10 1/2". */
export function findDigits(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): Numeral | null {
  const read = readMantissa(pieces, at, lexicon)
  if (read === null) return null
  const power = readPower(pieces, read.to)
  if (power !== null) {
    const value = times(read.value, 10 ** power.exponent)
    return exactly({ from: at, to: power.to }, value, 'digits', 'power-of-ten', { elaborate: true })
  }
  const scaled = readScales(pieces, at, read, lexicon)
  if (scaled !== null) return scaled
  return exactly({ from: at, to: read.to }, read.value, 'digits', 'digits', { elaborate: read.elaborate })
}

function readMantissa(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): Read | null {
  const first = pieces[at]!
  if (first.kind === 'fraction') return { to: at + 1, value: vulgar(first.text), elaborate: true }
  if (first.text === '.' && !first.glued) return leadingPoint(pieces, at)
  if (first.kind !== 'digits' || first.text.length > LONGEST) return null
  const whole = grouped(pieces, at, lexicon) ?? { to: at + 1, value: Number(first.text), elaborate: false }
  return mixed(pieces, at, whole) ?? decimals(pieces, at, whole, lexicon) ?? whole
}

function leadingPoint(pieces: readonly Piece[], at: number): Read | null {
  const next = pieces[at + 1]
  if (next?.kind !== 'digits' || !next.glued || next.text.length > 4) return null
  return { to: at + 2, value: Number(`0.${next.text}`), elaborate: true }
}

/** Groups of three after one of up to three digits, all parted by the same mark; or two and three as in India. */
function grouped(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): Read | null {
  const { groupMark } = lexicon
  if (pieces[at]!.text.length > 3 || pieces[at]!.text.startsWith('0')) return null
  return (
    spaceGroups(pieces, at) ??
    markGroups(pieces, at, groupMark) ??
    (groupMark === ',' ? brokenGroup(pieces, at, lexicon) : null) ??
    otherGroups(pieces, at, groupMark === ',' ? '.' : ',')
  )
}

function spaceGroups(pieces: readonly Piece[], at: number): Read | null {
  let to = at + 1
  while (digits(pieces[to], 3) && !pieces[to]!.glued && pieces[to]!.start - pieces[to - 1]!.end === 1) to++
  // "600 0000" and "12 000.5.6" are no groups of three.
  if (to === at + 1) return null
  return { to, value: joined(pieces, at, to), elaborate: true }
}

function markGroups(pieces: readonly Piece[], at: number, mark: string): Read | null {
  let to = at + 1
  while (isGroup(pieces, to, mark, 3) || (isGroup(pieces, to, mark, 2) && isGroup(pieces, to + 2, mark, 3)))
    to += 2
  return to === at + 1 ? null : { to, value: joined(pieces, at, to), elaborate: true }
}

/**
 * "170, 000", "injured 1, 400 people": a stray space after the comma, where nothing but a group can be meant: "000", or one group behind a verb
 * ("ran 6, 728 yards") or a qualifier ("more than 1, 400") that no list goes on from, or in front of a unit with a dash ("the 6, 500 - litre tank").
 */
function brokenGroup(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): Read | null {
  const [comma, group] = [pieces[at + 1], pieces[at + 2]]
  if (comma?.text !== ',' || !comma.glued || !digits(group, 3)) return null
  if (group!.text !== '000' && !isOneNumber(pieces, at, lexicon)) return null
  return { to: at + 3, value: joined(pieces, at, at + 3), elaborate: true }
}

function isOneNumber(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): boolean {
  const [before, next] = [pieces[at - 1], pieces[at + 3]]
  if (before?.kind !== 'word' || (next?.text === ',' && pieces[at + 4]?.kind === 'digits')) return false
  const isListed = next?.pos === 'CCONJ' && pieces[at + 4]?.kind === 'digits'
  const isLed = before.pos === 'VERB' || lexicon.beforeEnds.has(before.lower)
  return !isListed && (isLed || (isHyphen(next) && unitPhrase(pieces, at + 4, lexicon) !== null))
}

/** Groups parted by the language's decimal mark, "1.200.000" and "12.000": one group only where it is "000", which no decimals are. */
function otherGroups(pieces: readonly Piece[], at: number, mark: string): Read | null {
  const read = markGroups(pieces, at, mark)
  if (read === null) return null
  return read.to > at + 3 || pieces[at + 2]!.text === '000' ? read : null
}

const isGroup = (pieces: readonly Piece[], at: number, mark: string, length: number): boolean =>
  pieces[at]?.text === mark && pieces[at]!.glued && digits(pieces[at + 1], length) && pieces[at + 1]!.glued

const joined = (pieces: readonly Piece[], from: number, to: number): number =>
  Number(
    pieces
      .slice(from, to)
      .filter((p) => p.kind === 'digits')
      .map((p) => p.text)
      .join('')
      .slice(0, 300),
  )

/** "1/2", "10 1/2", "4½". */
function mixed(pieces: readonly Piece[], at: number, whole: Read): Read | null {
  const next = pieces[whole.to]
  if (next?.kind === 'fraction')
    return { to: whole.to + 1, value: whole.value + vulgar(next.text), elaborate: true }
  const own = slashFraction(pieces, at)
  if (own !== null) return { to: at + 3, value: own, elaborate: true }
  if (next?.kind !== 'digits' || next.glued) return null
  const after = slashFraction(pieces, whole.to)
  return after === null ? null : { to: whole.to + 3, value: whole.value + after, elaborate: true }
}

function slashFraction(pieces: readonly Piece[], at: number): number | null {
  const [above, slash, below] = [pieces[at], pieces[at + 1], pieces[at + 2]]
  if (above?.kind !== 'digits' || slash === undefined || below?.kind !== 'digits') return null
  if (!/^[/⁄]$/.test(slash.text) || !slash.glued || !below.glued || pieces[at + 3]?.text === '/') return null
  const [a, b] = [Number(above.text), Number(below.text)]
  return a > 0 && a < b && DENOMINATORS.has(b) ? a / b : null
}

// Others are dates, seasons and scores.
const DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64])

const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
])
const vulgar = (text: string): number => VULGAR.get(text) ?? 0

/** The decimal mark and digits; the other mark only before a multiplier, a unit or a sign, where no list can be meant. */
function decimals(pieces: readonly Piece[], at: number, whole: Read, lexicon: QuantityLexicon): Read | null {
  const [mark, part] = [pieces[whole.to], pieces[whole.to + 1]]
  if (mark === undefined || !mark.glued || part?.kind !== 'digits' || !part.glued) return null
  const after = pieces[whole.to + 2]
  const further =
    after?.glued === true && /^[.,]$/.test(after.text) && pieces[whole.to + 3]?.kind === 'digits'
  if (further && pieces[whole.to + 3]!.glued) return null
  const other =
    mark.text === lexicon.groupMark &&
    part.text.length <= 2 &&
    whole.to === at + 1 &&
    (isMeasureWord(pieces, whole.to + 2, lexicon) || isMeasureBefore(pieces[at - 1], lexicon))
  if (mark.text !== lexicon.decimalMark && !other) return null
  return {
    to: whole.to + 2,
    value: Number(`${whole.value}.${part.text.slice(0, LONGEST)}`),
    elaborate: true,
  }
}

function isMeasureWord(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): boolean {
  const p = pieces[at]
  if (p === undefined) return false
  return (
    lexicon.scales.has(p.lower) ||
    lexicon.currencySymbols.has(p.text) ||
    lexicon.units.has(lexicon.singular(p.lower)) ||
    lexicon.units.has(`${p.lower} ${pieces[at + 1]?.lower ?? ''}`)
  )
}

/** "magnitude 6,8", "€1,5". */
const isMeasureBefore = (p: Piece | undefined, lexicon: QuantityLexicon): boolean =>
  p !== undefined && (lexicon.unitsBefore.has(p.lower) || lexicon.currencySymbols.has(p.text))

/** "×10−8", "x 10^6". */
function readPower(pieces: readonly Piece[], at: number): { to: number; exponent: number } | null {
  if (!/^[×x]$/.test(pieces[at]?.text ?? '') || pieces[at + 1]?.text !== '10') return null
  let to = at + 2
  if (pieces[to]?.text === '^') to++
  const negative = /^[-−–]$/.test(pieces[to]?.text ?? '')
  if (negative) to++
  const exponent = pieces[to]
  if (exponent?.kind !== 'digits' || exponent.text.length > 2 || !exponent.glued) return null
  return { to: to + 1, exponent: Number(exponent.text) * (negative ? -1 : 1) }
}

/** Multiplier words after digits, more than one if each is smaller: "4 thousand 3 hundred and 21". */
function readScales(
  pieces: readonly Piece[],
  at: number,
  read: Read,
  lexicon: QuantityLexicon,
): Numeral | null {
  let scale = scaleAt(pieces, read.to, lexicon)
  if (scale === null) return null
  const { times: first } = scale
  let value = times(read.value, first)
  let { to } = scale
  while (scale !== null && scale.times < 1e15) {
    const more = lowerTerm(pieces, to, scale.times, lexicon)
    if (more === null) break
    value += more.value
    to = more.to
    scale = more.scale
  }
  return exactly({ from: at, to }, value, 'digits', 'digits-and-multiplier', {
    elaborate: true,
    scale: first,
  })
}

interface Scale {
  readonly times: number
  readonly to: number
}

function scaleAt(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): Scale | null {
  const hyphen = isHyphen(pieces[at]) && pieces[at]!.glued && pieces[at + 1]?.glued === true ? 1 : 0
  let to = at + hyphen
  let product = 1
  for (;;) {
    const word = pieces[to]?.lower ?? ''
    const by = lexicon.scales.get(word) ?? lexicon.groups.get(word)
    if (by === undefined || product * by > 1e18) break
    product *= by
    to++
  }
  return product === 1 ? null : { times: product, to }
}

function lowerTerm(
  pieces: readonly Piece[],
  at: number,
  below: number,
  lexicon: QuantityLexicon,
): { value: number; to: number; scale: Scale | null } | null {
  const and = lexicon.rangeWords.and.has(pieces[at]?.lower ?? '') ? 1 : 0
  const next = pieces[at + and]
  const spelled = and === 1 && below <= 1000 ? below100(pieces, at + 1, lexicon) : null
  if (spelled !== null && spelled.value < below) return { ...spelled, scale: null }
  if (next?.kind !== 'digits' || next.text.length > 3 || next.text === '0' || next.glued) return null
  if (pieces[at + and + 1]?.glued === true && !/^[,;:!?)]$/.test(pieces[at + and + 1]!.text)) {
    if (pieces[at + and + 1]!.text !== '.' || pieces[at + and + 2]?.glued === true) return null
  }
  const scale = scaleAt(pieces, at + and + 1, lexicon)
  const value = times(Number(next.text), scale?.times ?? 1)
  // A bare number after a multiplier is a term of it only after "and" or another multiplier.
  if (value >= below || (scale === null && and === 0)) return null
  if (scale === null && below > 1000) return null
  return { value, to: scale?.to ?? at + and + 1, scale }
}
