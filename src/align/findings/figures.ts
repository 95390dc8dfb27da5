import type { LanguagePack } from '../../lang/pack.js'
import { SCALES } from '../../lang/unit-scales.js'
import type { Pool, Quantity, Span, StoryClaim } from '../../model/index.js'
import { numbersOf } from './profile.js'
import type { ProfileToken } from './token.js'

/** A number that counts or measures; those of dates, ages and stretches of time are none. */
export interface Figure {
  readonly value: number
  /** Said to be near, above or below, not exact. */
  readonly loose: boolean
  /** Given as a bound: "at least 12". */
  readonly bounded: boolean
  /** The noun of what is counted, or the unit; null where none is stated. */
  readonly thing: string | null
}

const TIME = new Set([
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
  'year of age',
  'decade',
  'century',
  // "three times" counts nothing that could be told apart.
  'time',
])

/** The figures of some of the pool's quantities; where they give none, the numbers among the tokens that are no part of the dates. */
export function figuresOf(
  claim: Pick<StoryClaim, 'quantities' | 'dates'>,
  tokens: readonly (ProfileToken & Span)[],
  pool: Pool,
  pack: LanguagePack,
): Figure[] {
  const stated = claim.quantities
    .flatMap((i) => pool.quantities[i] ?? [])
    .filter((q) => !isSetAside(q, tokens, pack))
  if (stated.length > 0) return stated.flatMap(figureOf)
  const dated = claim.dates.flatMap((i) => pool.dates[i] ?? [])
  const counting = tokens.filter(
    (t, i) =>
      !dated.some((d) => d.start < t.end && t.start < d.end) &&
      !besideCalendar(tokens, i, pack) &&
      !isDesignation(t.lower),
  )
  return numbersOf(counting, pack.claim)
    .filter((n) => n !== 1 && !(n >= 1900 && n < 2100))
    .map((value) => ({ value, loose: false, bounded: false, thing: null }))
}

/** "About 6,000, not 3,000": the other figure is not what is stated. */
const isSetAside = (q: Span, tokens: readonly (ProfileToken & Span)[], pack: LanguagePack): boolean =>
  pack.claim.settingAside.has(tokens.findLast((t) => t.end <= q.start)?.lower ?? '')

function figureOf(q: Quantity): Figure[] {
  const value = q.value ?? q.min ?? q.max
  if (value === null || (q.unit !== null && TIME.has(q.unit))) return []
  const bounded = q.approximation === 'at-least' || q.approximation === 'up-to'
  const loose = q.approximation !== 'exact'
  const scale = SCALES.get(q.unit ?? '')
  if (scale?.dimension !== 'length') return [{ value, loose, bounded, thing: q.unit }]
  return [{ value: Math.round(value * scale.factor * MILLIMETRES), loose, bounded, thing: LENGTH }]
}

/** Lengths are compared in whole millimetres: "130 feet" and "40 metres" are one. */
const MILLIMETRES = 1000
const LENGTH = 'millimetre'

/** "b52", "covid-19", and a time of day. */
const isDesignation = (word: string): boolean => /^\p{L}.*\d|^\d{1,2}:\d\d/u.test(word)

const besideCalendar = (tokens: readonly ProfileToken[], i: number, pack: LanguagePack): boolean =>
  [i - 1, i + 1].some((k) => pack.claim.calendar.has(tokens[k]?.lower ?? ''))

export type Agreement = 'none' | 'one-sided' | 'same' | 'different'

/** Whether the figures of two claims agree: each of the fewer has one it may be the rounding of. */
export function compareFigures(a: readonly Figure[], b: readonly Figure[], pack: LanguagePack): Agreement {
  if (a.length === 0 && b.length === 0) return 'none'
  if (a.length === 0 || b.length === 0) return 'one-sided'
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  return few.every((x) => many.some((y) => agree(x, y, pack))) ? 'same' : 'different'
}

/** Whether the two share a figure that few other things have: of ten or more, and exact or of two digits. */
export const shareTellingFigure = (a: readonly Figure[], b: readonly Figure[], pack: LanguagePack): boolean =>
  a.some((x) => isTelling(x) && b.some((y) => isTelling(y) && agree(x, y, pack)))

const isTelling = ({ value, loose }: Figure): boolean => value >= 10 && (!loose || digits(value) > 1)

/** A round number may stand for one this much off. */
const ROUNDING = 0.05

function agree(x: Figure, y: Figure, pack: LanguagePack): boolean {
  const exact = x.value === y.value && digits(x.value) >= UNMISTAKABLE
  if (!exact && !mayBeOneThing(x.thing, y.thing, pack)) return false
  const gap = Math.abs(x.value - y.value)
  const larger = Math.max(Math.abs(x.value), Math.abs(y.value))
  if (gap <= larger * 0.001) return true
  const rounded = digits(x.value) !== digits(y.value) || x.loose || y.loose
  if (rounded && larger < SMALL) return isRounding(x.value, y.value) || isRounding(y.value, x.value)
  return rounded && gap <= ROUNDING * larger
}

/** A number of this many digits is hardly that of another thing. */
const UNMISTAKABLE = 3

/** Of smaller whole numbers none stands for another. */
const SMALL = 20

/** "almost 7" of 6.8. */
const isRounding = (fine: number, coarse: number): boolean =>
  !Number.isInteger(fine) && Number.isInteger(coarse) && Math.round(fine) === coarse

/** How near in meaning the nouns of two counts must be for the counts to be of one thing. */
const NEAR = 0.3

/** Whether two nouns may count one thing: "soldiers" and "troops", all words for people, but not "soldiers" and "houses". */
function mayBeOneThing(a: string | null, b: string | null, pack: LanguagePack): boolean {
  if (a === null || b === null) return true
  const [wordsA, wordsB] = [a.toLowerCase().split(' '), b.toLowerCase().split(' ')]
  if (wordsA.some((w) => wordsB.includes(w))) return true
  const [x, y] = [wordsA.at(-1)!, wordsB.at(-1)!]
  const classOf = (noun: string): string => pack.comparison.countedClass.get(noun) ?? noun
  const [p, q] = [classOf(x), classOf(y)]
  const { people } = pack.comparison
  return p === q || (people.has(p) && people.has(q)) || (pack.meaning.similarity(x, y) ?? 1) >= NEAR
}

/** Significant digits of a number: 2 of 12,000. */
function digits(n: number): number {
  const written = Math.abs(n).toString().replace(/e.*$/, '').replace('.', '').replace(/^0+/, '')
  return written.replace(/0+$/, '').length
}
