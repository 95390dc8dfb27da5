import type { DateLexicon } from '../../../lang/lexicon/date.js'
import { readDigits, readOrdinal, readYear } from '../grammar.js'
import type { Lexemes } from '../lexemes.js'
import { type Finder, found, type Scene } from './finder.js'

/** "1998", "fiscal 1989", "the year 2000", "nineteen ninety-six", "1998-99". */
export const year: Finder = (scene, i) => {
  const { lx, lexicon } = scene
  const at = afterYearWords(scene, i)
  const read = readYear(lx, at, lexicon)
  if (!read || (at === i && !standsAsYear(scene, at, read.next))) return null
  const to = secondYear(scene, read.next, read.value)
  if (to)
    return found('year-span', i, to.next, {
      kind: 'range',
      from: { kind: 'year', year: read.value },
      to: { kind: 'year', year: to.value },
    })
  return found('year', i, read.next, { kind: 'year', year: read.value })
}

/** Index after "fiscal", "fiscal year", "the year" at `i`. */
function afterYearWords({ lx, lexicon }: Scene, i: number): number {
  const definite = lexicon.definite.has(lx.lower(i)) ? i + 1 : i
  const fiscal = lexicon.fiscal.has(lx.lower(definite)) ? definite + 1 : definite
  const word = lexicon.units.get(lx.lower(fiscal)) === 'year' ? fiscal + 1 : fiscal
  return word > definite ? word : i
}

const MODERN = [1800, 2100] as const

/** A bare number of four digits is a year unless it counts something or is part of a longer number. */
function standsAsYear({ lx, lexicon }: Scene, i: number, next: number): boolean {
  const { number, glued } = lx.at(i)
  const after = lx.at(next)
  if (after.glued && /^[%°/:]$/.test(after.lower)) return false
  if (after.glued && after.number === null && /^\p{L}+$/u.test(after.lower)) return false
  const asked = lexicon.yearPrepositions.has(lx.lower(i - 1))
  if (number === null) return asked || next - i !== 2 || lx.lower(i + 1) === '-'
  if (glued && !/^["'“‘([–—-]$/.test(lx.lower(i - 1))) return false
  if (glued && lx.isDash(i - 1) && carriesOn(lx, i - 2)) return false
  if (/^[$£€¥#]$/.test(lx.lower(i - 1)) || lexicon.multipliers.has(after.lower)) return false
  if (lexicon.numbered.has(lx.lower(i - 1)) || (!asked && lexicon.counted.has(after.lower))) return false
  if (number < MODERN[0] || number >= MODERN[1]) return asked && !lexicon.pluralEnd.test(after.lower)
  const counts =
    lexicon.units.has(after.lower) || (number % 100 === 0 && !asked && isPlural(after.lower, lexicon))
  return !counts || lexicon.quarter.has(after.lower)
}

const isPlural = (word: string, { pluralEnd }: DateLexicon): boolean =>
  /^\p{Ll}./u.test(word) && pluralEnd.test(word)

/** A number before a hyphen that is no year: the two are a telephone or serial number. */
function carriesOn(lx: Lexemes, i: number): boolean {
  const { number, start, end } = lx.at(i)
  return number !== null && end - start !== 4
}

function secondYear({ lx }: Scene, i: number, from: number) {
  if (!lx.isDash(i) || !lx.at(i).glued || !lx.at(i + 1).glued) return null
  const read = readDigits(lx, i + 1)
  if (!read) return null
  const { start, end } = lx.at(i + 1)
  const value = end - start === 2 ? from - (from % 100) + read.value : read.value
  return value > from && value - from < 1000 ? { value, next: read.next } : null
}

/** "the 1990s", "the '80s", "the nineties", "the late 1960's". */
export const decade: Finder = (scene, i) => {
  const { lx, lexicon } = scene
  const at = lexicon.definite.has(lx.lower(i)) ? i + 1 : i
  const word = lexicon.decades.get(lx.lower(at))
  if (word !== undefined && at > i) return found('decade', i, at + 1, { kind: 'decade', year: 1900 + word })
  const apostrophe = lx.after(at, "'")
  const { number, start, end } = lx.at(apostrophe)
  if (number === null || number % 10 !== 0) return null
  const plural = pluralAfter(scene, apostrophe, i)
  const s = lx.at(plural)
  if (s.lower !== 's' || !s.glued) return null
  if (end - start === 4 && number >= 1000 && number < 2200)
    return found('decade', i, plural + 1, { kind: 'decade', year: number })
  if (end - start === 2 && (apostrophe > at || (at > i && number >= 20)))
    return found('decade', i, plural + 1, { kind: 'decade', year: 1900 + number })
  return null
}

/** Index of the "s" of a decade whose number stands at `at`: past an apostrophe where "the", "late" or "mid-" goes before. */
function pluralAfter({ lx, lexicon }: Scene, at: number, first: number): number {
  const before = lx.lower(at - 1)
  const marked = at > first || lexicon.partWords.has(before) || before === '-'
  return marked && lx.at(at + 1).glued ? lx.after(at + 1, "'") : at + 1
}

/** "the 20th century", "the nineteenth century". */
export const century: Finder = ({ lx, lexicon }, i) => {
  const at = lexicon.definite.has(lx.lower(i)) ? i + 1 : i
  const ordinal = readOrdinal(lx, at, lexicon)
  if (!ordinal || ordinal.value > 30) return null
  const noun = lx.afterHyphen(ordinal.next)
  if (lexicon.units.get(lx.lower(noun)) !== 'century') return null
  return found('century', i, noun + 1, { kind: 'century', century: ordinal.value })
}
