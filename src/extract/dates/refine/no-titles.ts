import { afterPossessive } from '../grammar.js'
import type { Lexemes } from '../lexemes.js'
import type { Found } from '../time.js'
import type { Refiner } from './refiner.js'

/** The “This Week” programme, the “Today” show, “Harby News Sunday”: what stands in a title between quotation marks is no date. */
export const noTitles: Refiner = (list, lx) => list.filter((found) => !isTitle(found, lx))

function isTitle({ first, last, rule }: Found, lx: Lexemes): boolean {
  if (!NAMING.has(rule)) return false
  const from = opening(lx, first - 1)
  if (from === null || !allCapitals(lx, from, first)) return false
  const to = closing(lx, last)
  if (to === null || !allCapitals(lx, first, to)) return false
  // “Today,” she says: one word may open what is said.
  if (to - from === 1 && STOP.test(lx.lower(to))) return false
  return COUNTING.has(rule) || to - from > last - first
}

/** Expressions that a title may hold, and those that may be one alone. */
const COUNTING: ReadonlySet<string> = new Set(['deictic', 'shifted-unit', 'part-of-day'])
const NAMING: ReadonlySet<string> = new Set([...COUNTING, 'weekday', 'month', 'season', 'vague'])

/** How many words a title may have on either side of a date. */
const WORDS = 4

/** The first word behind the quotation mark that opens before index `i`; null where none is near. */
function opening(lx: Lexemes, i: number): number | null {
  for (let k = i; k >= Math.max(0, i - WORDS); k--)
    if (OPENING.test(lx.lower(k))) return lx.at(k + 1).glued ? k + 1 : null
  return null
}

/** The index of the mark that closes a title, or of a comma or stop before it, at `i` or soon behind it. */
function closing(lx: Lexemes, i: number): number | null {
  for (let k = i; k <= i + WORDS; k++) {
    const mark = STOP.test(lx.lower(k)) ? k + 1 : k
    if (CLOSING.test(lx.lower(mark)) && lx.at(mark).glued && afterPossessive(lx, mark) === mark) return k
  }
  return null
}

function allCapitals(lx: Lexemes, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!lx.at(i).capital) return false
  return true
}

const OPENING = /^["“'‘]$/
const CLOSING = /^["”'’]$/
const STOP = /^[,.]$/
