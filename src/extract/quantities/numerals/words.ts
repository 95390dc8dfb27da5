import type { QuantityLexicon } from '../../../lang/lexicon/quantity.js'
import { isHyphen, type Piece } from '../pieces.js'
import { exactly, type Numeral, times } from './numeral.js'

interface Read {
  readonly to: number
  readonly value: number
}

/** Spelled numbers: "one hundred and sixty-one", "a thousand", "half a million", "two and a half million", "two point five". */
export function findWords(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): Numeral | null {
  if (pieces[at]!.kind !== 'word') return null
  return (
    halfOfScale(pieces, at, lexicon) ??
    groupOf(pieces, at, lexicon) ??
    articleScale(pieces, at, lexicon) ??
    cardinal(pieces, at, lexicon)
  )
}

/** Past a hyphen between two words, or where it is. */
const skipHyphen = (pieces: readonly Piece[], at: number): number =>
  isHyphen(pieces[at]) && pieces[at]!.glued && pieces[at + 1]?.glued === true ? at + 1 : at

const isArticle = (p: Piece | undefined, lexicon: QuantityLexicon): boolean =>
  p !== undefined && lexicon.articles.has(p.lower)

/** "half a million", "a quarter million", "three quarters billion", "half a dozen". */
function halfOfScale(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): Numeral | null {
  const count = lexicon.cardinals.get(pieces[at]!.lower) ?? 1
  let to = count > 1 || isArticle(pieces[at], lexicon) ? skipHyphen(pieces, at + 1) : at
  const below = lexicon.denominators.get(pieces[to]?.lower ?? '')
  if (below === undefined) return null
  to = skipHyphen(pieces, to + 1)
  if (isArticle(pieces[to], lexicon)) to++
  const by = multiplier(pieces[to], lexicon)
  if (by === undefined) return null
  const value = times(count / below, by)
  return exactly({ from: at, to: to + 1 }, value, 'words', 'part-of-multiplier', {
    elaborate: true,
    scale: by,
  })
}

const multiplier = (p: Piece | undefined, lexicon: QuantityLexicon): number | undefined =>
  p === undefined ? undefined : (lexicon.scales.get(p.lower) ?? lexicon.groups.get(p.lower))

/** "a dozen", "two dozen"; after a larger number it adds up: "three hundred and two dozens". */
function groupOf(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): Numeral | null {
  const count = isArticle(pieces[at], lexicon) ? 1 : lexicon.cardinals.get(pieces[at]!.lower)
  const group = skipHyphen(pieces, at + 1)
  const by = lexicon.groups.get(pieces[group]?.lower ?? '')
  if (by !== undefined && count !== undefined)
    return exactly({ from: at, to: group + 1 }, count * by, 'words', 'dozen', { elaborate: true, scale: by })
  return null
}

/** "a hundred", "a thousand and one"; "mil doscientos" where the article is left out. */
function articleScale(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): Numeral | null {
  if (lexicon.bareScales.has(pieces[at]!.lower)) {
    const bare = sum(pieces, at, lexicon, 1)
    return (
      bare &&
      exactly({ from: at, to: bare.to }, bare.value, 'words', 'spelled', { elaborate: true, scale: 1e3 })
    )
  }
  if (!isArticle(pieces[at], lexicon) || (pieces[at + 1]?.lower.length ?? 0) < 5) return null
  if (!lexicon.scales.has(pieces[at + 1]!.lower)) return null
  const read = sum(pieces, at + 1, lexicon, 1)
  return (
    read &&
    exactly({ from: at, to: read.to }, read.value, 'words', 'spelled', { elaborate: true, scale: read.value })
  )
}

function cardinal(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): Numeral | null {
  const small = below100(pieces, at, lexicon)
  if (small === null) return null
  const half = andAHalf(pieces, small, lexicon)
  const point = half === null ? pointDigits(pieces, small, lexicon) : null
  const read = half ?? point ?? sum(pieces, at, lexicon, null) ?? small
  const scale = read.value >= 100 ? scaleOf(read.value) : 1
  const elaborate = read.value >= 20 || half !== null || point !== null
  return exactly({ from: at, to: read.to }, read.value, 'words', 'spelled', { elaborate, scale })
}

const scaleOf = (value: number): number =>
  value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : value >= 1e6 ? 1e6 : value >= 1e3 ? 1e3 : 100

/** A number below a hundred, or below a thousand where hundreds are one word: "ninety-five", "forty", "seven". */
export function below100(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): Read | null {
  const hundred = lexicon.hundreds.get(pieces[at]?.lower ?? '')
  if (hundred === undefined) return tensAndOnes(pieces, at, lexicon)
  const rest = tensAndOnes(pieces, at + 1, lexicon)
  return rest === null ? { to: at + 1, value: hundred } : { to: rest.to, value: hundred + rest.value }
}

function tensAndOnes(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): Read | null {
  const first = lexicon.cardinals.get(pieces[at]?.lower ?? '')
  if (first === undefined) return null
  if (first < 20) return { to: at + 1, value: first }
  const link = lexicon.tensLinks.has(pieces[at + 1]?.lower ?? '') ? 1 : 0
  const next = skipHyphen(pieces, at + 1 + link)
  const second = lexicon.cardinals.get(pieces[next]?.lower ?? '')
  return second !== undefined && second > 0 && second < 10
    ? { to: next + 1, value: first + second }
    : { to: at + 1, value: first }
}

/** "two and a half million": the multiplier may be missing. */
function andAHalf(pieces: readonly Piece[], small: Read, lexicon: QuantityLexicon): Read | null {
  const atAnd = skipHyphen(pieces, small.to)
  const atA = skipHyphen(pieces, atAnd + 1)
  const atPart = skipHyphen(pieces, atA + 1)
  const [and, a, part] = [pieces[atAnd], pieces[atA], pieces[atPart]]
  const below = lexicon.denominators.get(part?.lower ?? '')
  if (!lexicon.rangeWords.and.has(and?.lower ?? '') || !isArticle(a, lexicon) || below === undefined)
    return null
  const by = multiplier(pieces[atPart + 1], lexicon)
  const value = small.value + 1 / below
  return by === undefined ? { to: atPart + 1, value } : { to: atPart + 2, value: times(value, by) }
}

/** "two point zero three", "two point seventy-one"; with a multiplier after it. */
function pointDigits(pieces: readonly Piece[], whole: Read, lexicon: QuantityLexicon): Read | null {
  if (!lexicon.decimalPoint.has(pieces[whole.to]?.lower ?? '')) return null
  let to = whole.to + 1
  let decimals = ''
  for (;;) {
    const part = below100(pieces, to, lexicon)
    if (part === null || decimals.length > 12) break
    decimals += String(part.value)
    to = part.to
  }
  if (decimals === '') return null
  const value = Number(`${whole.value}.${decimals}`)
  const by = multiplier(pieces[to], lexicon)
  return by === undefined ? { to, value } : { to: to + 1, value: times(value, by) }
}

/**
 * Adds up terms with multipliers, as "two hundred and two thousand" or "twenty-one trillion three hundred":
 * `group` is what the next multiplier applies to, `total` what larger ones have closed.
 */
function sum(
  pieces: readonly Piece[],
  at: number,
  lexicon: QuantityLexicon,
  start: number | null,
): Read | null {
  let total = 0
  let group = start
  let closed = Number.POSITIVE_INFINITY
  let to = at
  for (;;) {
    const next = term(pieces, to, to > at, group, closed, lexicon)
    if (next === null) break
    if (next.kind === 'small') group = (group ?? 0) + next.value
    else if (next.value === 100) group = (group ?? 1) * 100
    else {
      total += times(group ?? 1, next.value)
      group = null
      closed = next.value
    }
    to = next.to
  }
  if (to === at) return null
  const value = total + (group ?? 0)
  const point = pointDigits(pieces, { to, value }, lexicon)
  return point ?? { to, value }
}

interface Term {
  readonly kind: 'small' | 'scale'
  readonly value: number
  readonly to: number
}

function term(
  pieces: readonly Piece[],
  at: number,
  inside: boolean,
  group: number | null,
  closed: number,
  lexicon: QuantityLexicon,
): Term | null {
  let from = inside ? skipHyphen(pieces, at) : at
  const scale = multiplierWord(pieces[from], lexicon)
  if (scale !== undefined && group !== null && scale < closed && !(scale === 100 && group >= 100))
    return { kind: 'scale', value: scale, to: from + 1 }
  const and = inside && lexicon.rangeWords.and.has(pieces[from]?.lower ?? '')
  if (and) from++
  const small = below100(pieces, from, lexicon)
  if (small === null || !fits(small, group, and)) return null
  // "three hundred and two dozens" adds two dozens.
  const dozens = inside ? lexicon.groups.get(pieces[small.to]?.lower ?? '') : undefined
  if (dozens !== undefined) return { kind: 'small', value: small.value * dozens, to: small.to + 1 }
  if (and && group === null && closed === Number.POSITIVE_INFINITY) return null
  return { kind: 'small', value: small.value, to: small.to }
}

const multiplierWord = (p: Piece | undefined, lexicon: QuantityLexicon): number | undefined =>
  p === undefined || (p.text.length < 4 && !lexicon.bareScales.has(p.lower))
    ? undefined
    : lexicon.scales.get(p.lower)

/** A small number starts a group or follows a hundred. */
const fits = (small: Read, group: number | null, and: boolean): boolean =>
  group === null ? true : group >= 100 && group % 100 === 0 && (and || small.value > 0)
