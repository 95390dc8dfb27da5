import { afterPossessive } from '../grammar.js'
import type { Lexemes } from '../lexemes.js'
import type { Found } from '../time.js'
import type { Refiner } from './refiner.js'

/** The “This Week” programme, the “Today” show: what counts from now is a title where it fills its quotation marks in capitals. */
export const noTitles: Refiner = (list, lx) => list.filter((found) => !isTitle(found, lx))

function isTitle({ first, last, rule }: Found, lx: Lexemes): boolean {
  if (!COUNTING.has(rule) || !OPENING.test(lx.lower(first - 1)) || !lx.at(first).glued) return false
  for (let i = first; i < last; i++) if (!lx.at(i).capital) return false
  // “Today,” she says: one word may open what is said.
  const comma = last > first + 1 ? lx.after(last, ',') : last
  return CLOSING.test(lx.lower(comma)) && lx.at(comma).glued && afterPossessive(lx, comma) === comma
}

const COUNTING: ReadonlySet<string> = new Set(['deictic', 'shifted-unit', 'part-of-day'])
const OPENING = /^["“'‘]$/
const CLOSING = /^["”'’]$/
