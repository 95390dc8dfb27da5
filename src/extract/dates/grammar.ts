import type { DateLexicon, TimeUnit } from '../../lang/lexicon/date.js'
import type { Lexemes } from './lexemes.js'
import type { Read, YearRef } from './time.js'

const LONGEST_PHRASE = 4

type Phrases<T> = ReadonlyMap<string, T>

const firstWordCache = new WeakMap<object, ReadonlySet<string>>()

/** The words that phrases begin with. */
export function firstWordsOf(phrases: Phrases<unknown> | ReadonlySet<string>): ReadonlySet<string> {
  const known = firstWordCache.get(phrases)
  if (known) return known
  const words = new Set([...phrases.keys()].map((p) => /^[^\s'.]+/.exec(p)?.[0] ?? p))
  firstWordCache.set(phrases, words)
  return words
}

/** The longest of the phrases at `i`, up to four words; an apostrophe or full stop is part of its word. */
export function readPhrase<T>(lx: Lexemes, i: number, phrases: Phrases<T>): Read<T> | null {
  const last = longestPhrase(lx, i, phrases)
  return last && { value: phrases.get(last.value)!, next: last.next }
}

export const readMember = (lx: Lexemes, i: number, set: ReadonlySet<string>): Read<string> | null =>
  longestPhrase(lx, i, set)

function longestPhrase(
  lx: Lexemes,
  i: number,
  phrases: Phrases<unknown> | ReadonlySet<string>,
): Read<string> | null {
  if (!firstWordsOf(phrases).has(lx.lower(i))) return null
  let phrase = ''
  let best: Read<string> | null = null
  for (let n = 0, words = 0; words < LONGEST_PHRASE && i + n < lx.length; n++) {
    const { lower, glued } = lx.at(i + n)
    phrase += n === 0 || glued ? lower : ` ${lower}`
    if (lower !== "'" && lower !== '.' && lx.lower(i + n + 1) !== "'") words++
    if (phrases.has(phrase)) best = { value: phrase, next: i + n + 1 }
  }
  return best
}

/** Digits that are a number of their own: no part of a decimal, a grouped number or an amount. */
function plainDigits(lx: Lexemes, i: number): number | null {
  const { number, glued, end, start } = lx.at(i)
  if (number === null || end - start > 4) return null
  const before = lx.at(i - 1)
  if (glued && (/[.,:$£€¥#]/.test(before.lower) || before.number !== null)) return null
  return number
}

/** A whole number in digits that a point, comma or colon does not carry on. */
export function readDigits(lx: Lexemes, i: number): Read<number> | null {
  const value = plainDigits(lx, i)
  if (value === null) return null
  const mark = lx.at(i + 1)
  if (/^[.,:%]$/.test(mark.lower) && mark.glued && lx.at(i + 2).number !== null && lx.at(i + 2).glued)
    return null
  return { value, next: i + 1 }
}

/** "twenty", "twenty-four", "two hundred", "nineteen" … */
function readCardinal(lx: Lexemes, i: number, lexicon: DateLexicon): Read<number> | null {
  const tens = lexicon.cardinals.get(lx.lower(i))
  if (tens === undefined) return null
  let value = tens
  let next = i + 1
  const ones = lexicon.cardinals.get(lx.lower(lx.afterHyphen(next)))
  if (tens >= 20 && tens % 10 === 0 && ones !== undefined && ones < 10) {
    value += ones
    next = lx.afterHyphen(next) + 1
  }
  for (let m = lexicon.multipliers.get(lx.lower(next)); m; m = lexicon.multipliers.get(lx.lower(next))) {
    value *= m
    next++
  }
  return { value, next }
}

/** How many: a number, "a" (one), "several" (null). */
export function readCount(lx: Lexemes, i: number, lexicon: DateLexicon): Read<number | null> | null {
  const phrase = readPhrase(lx, i, lexicon.phraseCounts)
  if (phrase) return phrase
  const plain = readDigits(lx, i) ?? readCardinal(lx, i, lexicon)
  if (plain) return readFraction(lx, plain)
  if (lexicon.vagueCounts.has(lx.lower(i))) return { value: null, next: i + 1 }
  if (!lexicon.one.has(lx.lower(i))) return null
  const many = lexicon.multipliers.get(lx.lower(i + 1))
  return many ? { value: many, next: i + 2 } : { value: 1, next: i + 1 }
}

/** "5 1/2": a whole number and a vulgar fraction. */
function readFraction(lx: Lexemes, whole: Read<number>): Read<number> {
  const at = lx.isDash(whole.next) ? whole.next + 1 : whole.next
  const [top, bottom] = [lx.at(at).number, lx.at(at + 2).number]
  if (top === null || !bottom || lx.lower(at + 1) !== '/' || top >= bottom) return whole
  return { value: whole.value + top / bottom, next: at + 3 }
}

export interface UnitWord {
  readonly unit: TimeUnit
  readonly plural: boolean
}

export function readUnit(lx: Lexemes, i: number, lexicon: DateLexicon): Read<UnitWord> | null {
  const lower = lx.lower(i)
  const unit = lexicon.units.get(lower)
  return unit ? { value: { unit, plural: lexicon.pluralUnits.has(lower) }, next: i + 1 } : null
}

/** An ordinal in letters or digits ("third", "3rd"). */
export function readOrdinal(lx: Lexemes, i: number, lexicon: DateLexicon): Read<number> | null {
  const word = lexicon.ordinals.get(lx.lower(i))
  if (word !== undefined) return { value: word, next: i + 1 }
  const { number } = lx.at(i)
  const suffix = lx.at(i + 1)
  if (number === null || !suffix.glued || !lexicon.ordinalSuffixes.has(suffix.lower)) return null
  return { value: number, next: i + 2 }
}

/** A year in four digits, alone or spelled ("nineteen ninety-six", "two thousand"). */
export function readYear(lx: Lexemes, i: number, lexicon: DateLexicon): Read<number> | null {
  const { start, end } = lx.at(i)
  const digits = readDigits(lx, i)
  if (digits && end - start === 4 && digits.value >= 1000 && digits.value < 2200) return digits
  return digits ? null : spelledYear(lx, i, lexicon)
}

function spelledYear(lx: Lexemes, i: number, lexicon: DateLexicon): Read<number> | null {
  const century = lexicon.cardinals.get(lx.lower(i))
  if (century === 2 && lexicon.multipliers.get(lx.lower(i + 1)) === 1000) return { value: 2000, next: i + 2 }
  if (century === undefined || century < 18 || century > 20) return null
  const rest = readCardinal(lx, i + 1, lexicon)
  if (!rest || rest.value < 10 || rest.value > 99) return null
  return { value: century * 100 + rest.value, next: rest.next }
}

/** What may follow a day or month and say its year: ", 2024", "2024", "of last year", "this year". */
export function readYearAfter(lx: Lexemes, i: number, lexicon: DateLexicon): Read<YearRef> {
  const comma = lx.after(i, ',')
  const year = readYear(lx, comma, lexicon)
  if (year && lx.at(comma).number !== null) return year
  const of = lexicon.of.has(lx.lower(i)) ? i + 1 : i
  const later = readYear(lx, of, lexicon)
  if (later) return later
  const shift = lexicon.shifts.get(lx.lower(of))
  if (
    shift !== undefined &&
    lexicon.units.get(lx.lower(of + 1)) === 'year' &&
    !lexicon.pluralUnits.has(lx.lower(of + 1))
  )
    return { value: { shift }, next: of + 2 }
  return { value: null, next: i }
}

/** Index after "'s" at `i`, else `i`. */
export const afterPossessive = (lx: Lexemes, i: number): number =>
  lx.lower(i) === "'" && lx.at(i).glued && lx.lower(i + 1) === 's' && lx.at(i + 1).glued ? i + 2 : i
