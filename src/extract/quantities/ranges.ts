import type { QuantityLexicon } from '../../lang/lexicon/quantity.js'
import type { Draft } from './draft.js'
import { scaleBy } from './measures/unit.js'
import { times } from './numerals/numeral.js'
import { isDash, isHyphen, type Piece } from './pieces.js'

/** How two numbers stand together. */
type Link = 'to' | 'dash' | 'and' | 'or'

/** Neighbouring drafts joined where they are the ends of one range; scores and other pairs that are none are dropped. */
export function joinRanges(
  pieces: readonly Piece[],
  drafts: readonly Draft[],
  lexicon: QuantityLexicon,
): Draft[] {
  const out: Draft[] = []
  for (let i = 0; i < drafts.length; i++) {
    const b = drafts[i + 1]
    const link = b && linkOf(pieces, drafts[i]!, b, lexicon)
    const a = b && link != null ? withLetterOf(pieces, drafts[i]!, b, lexicon) : drafts[i]!
    if (b === undefined || link == null) {
      out.push(a)
      continue
    }
    const range = rangeOf(pieces, a, b, link, lexicon)
    if (range !== null) out.push(range)
    if (range !== null || isPair(pieces, drafts, i, link, lexicon)) i++
    else out.push(a)
  }
  return out
}

/** "between 8m and 12m marks": a letter that could be a unit multiplies where the same letter does at the other end. */
function withLetterOf(pieces: readonly Piece[], a: Draft, b: Draft, lexicon: QuantityLexicon): Draft {
  const letter = pieces[a.to - 1]!
  const by = lexicon.shortScales.get(letter.lower)
  if (by === undefined || !a.measured || a.to !== a.numeral.to + 1 || !letter.glued) return a
  if (b.rule !== 'digits-and-letter' || pieces[b.numeral.to - 1]?.lower !== letter.lower) return a
  const numeral = { ...a.numeral, elaborate: true, scale: by, to: a.to }
  return { ...scaleBy(a, by), numeral, unit: null, measured: false, rule: b.rule }
}

function linkOf(pieces: readonly Piece[], a: Draft, b: Draft, lexicon: QuantityLexicon): Link | null {
  const gap = pieces.slice(a.to, b.from)
  const [first, second] = gap
  if (first === undefined || gap.length > 2) return null
  if (gap.length === 2 && !(isHyphen(second) || isHyphen(first) || lexicon.before.has(second!.lower)))
    return null
  if (
    lexicon.rangeWords.to.has(first.lower) ||
    (isHyphen(first) && lexicon.rangeWords.to.has(second?.lower ?? ''))
  )
    return 'to'
  if (isDash(first) && gap.length === 1)
    return first.glued === pieces[b.from]!.glued || isMoneyTwice(first, a, b, lexicon) ? 'dash' : null
  if (lexicon.rangeWords.and.has(first.lower) && gap.length === 1) return 'and'
  return lexicon.or.has(first.lower) && gap.length === 1 ? 'or' : null
}

/** "$140- $150 million": a coin at either end tells a range, however the dash is spaced. */
const isMoneyTwice = (dash: Piece, a: Draft, b: Draft, lexicon: QuantityLexicon): boolean =>
  dash.glued && a.unit !== null && a.unit === b.unit && lexicon.currencyUnits.has(a.unit)

function rangeOf(
  pieces: readonly Piece[],
  a: Draft,
  b: Draft,
  link: Link,
  lexicon: QuantityLexicon,
): Draft | null {
  if (a.value === null || b.value === null || a.counted !== null) return null
  const unit = commonUnit(a, b)
  if (unit === undefined) return null
  const opener = openerBefore(pieces, a, lexicon)
  if (!allowed(pieces, a, b, link, opener, lexicon)) return null
  const low = inherits(a, b) ? times(a.value, b.numeral.scale) : a.value
  if (low >= b.value && opener !== 'from') return null
  const aged = opener !== 'none' && unit === null && lexicon.age.before.has(pieces[a.from - 2]?.lower ?? '')
  return {
    ...b,
    from: opener === 'none' ? a.from : openerAt(a),
    value: null,
    min: Math.min(low, b.value),
    max: Math.max(low, b.value),
    unit: aged ? lexicon.ageUnit : unit,
    measured: a.measured || b.measured || aged,
    numeral: { ...b.numeral, from: a.numeral.from, elaborate: true },
    rule: opener === 'from' ? 'from-to' : 'range',
  }
}

/** The unit both ends share, or undefined where they measure different things. */
function commonUnit(a: Draft, b: Draft): string | null | undefined {
  if (a.unit === b.unit || a.unit === null) return b.unit
  if (b.unit === null) return a.unit
  // "$10 to $15 a week": the rate stands once.
  return b.unit.startsWith(`${a.unit} per `) ? b.unit : undefined
}

type Opener = 'from' | 'between' | 'none'
const openerAt = (a: Draft): number => a.from - 1

function openerBefore(pieces: readonly Piece[], a: Draft, lexicon: QuantityLexicon): Opener {
  const word = pieces[a.from - 1]?.lower ?? ''
  return lexicon.rangeWords.from.has(word)
    ? 'from'
    : lexicon.rangeWords.between.has(word)
      ? 'between'
      : 'none'
}

function allowed(
  pieces: readonly Piece[],
  a: Draft,
  b: Draft,
  link: Link,
  opener: Opener,
  lexicon: QuantityLexicon,
): boolean {
  if (yearLike(a) || (yearLike(b) && b.unit === null)) return false
  if (link === 'and') return opener === 'between'
  const bare = b.unit === null && b.counted === null && !b.numeral.elaborate
  if (link === 'or') return a.unit === null && !bare && a.value! < b.value! && isGuess(a.value!, b.value!)
  if (link === 'dash') return !bare && !scored(pieces, b, lexicon)
  // "rose 18 points to 40 points" ends at 40; "by 1 to 1.5 degrees" ranges.
  if (opener === 'none' && a.unit !== null && changesBefore(pieces, a, lexicon)) return false
  return opener !== 'none' || !bare
}

/** "Two or three", "100 or 200": neighbours among the small numbers, or among the tens, the hundreds, the thousands. */
function isGuess(a: number, b: number): boolean {
  if (b <= 20 && b - a <= 2) return true
  const step = 10 ** Math.floor(Math.log10(Math.max(a, 1)))
  return step >= 10 && a % step === 0 && b === a + step
}

const changesBefore = (pieces: readonly Piece[], a: Draft, lexicon: QuantityLexicon): boolean => {
  const word = pieces[a.from - 1]?.lower ?? ''
  return lexicon.change.up.has(word) || lexicon.change.down.has(word)
}

const scored = (pieces: readonly Piece[], b: Draft, lexicon: QuantityLexicon): boolean =>
  b.counted !== null && lexicon.scoreNouns.has(lexicon.singular(pieces[b.counted.to - 1]!.lower))

const yearLike = (d: Draft): boolean =>
  !d.numeral.elaborate &&
  d.numeral.form === 'digits' &&
  !d.measured &&
  (d.value ?? 0) >= 1100 &&
  (d.value ?? 0) <= 2100

/** "10 to $15 billion", "one to two thousand": the first end lacks the multiplier and would be the smaller with it. */
const inherits = (a: Draft, b: Draft): boolean =>
  a.numeral.scale === 1 && b.numeral.scale >= 100 && a.value! < b.value! / b.numeral.scale && a.value! < 1000

/** "2-1", "555-0123", "2024-10-28": glued numbers that are neither a range nor two quantities. */
function isPair(
  pieces: readonly Piece[],
  drafts: readonly Draft[],
  i: number,
  link: Link,
  lexicon: QuantityLexicon,
): boolean {
  const [a, b] = [drafts[i]!, drafts[i + 1]!]
  if (link !== 'dash' || a.unit !== null || a.counted !== null || b.measured) return false
  if (!pieces[b.from]!.glued && !isHyphen(pieces[a.to])) return false
  return (
    b.counted === null ||
    scored(pieces, b, lexicon) ||
    a.value === null ||
    b.value === null ||
    a.value >= b.value
  )
}
