import type { DateLexicon } from '../../../lang/lexicon/date.js'
import type { Lexemes } from '../lexemes.js'
import type { Found } from '../time.js'
import type { Refiner } from './refiner.js'

/** "29 December 2024, a Sunday,", "on 12 May (Monday)", "Monday (12 May)": a weekday beside the day that it is. */
export const apposedWeekday: Refiner = (list, lx, lexicon) =>
  list.map((found, i) => {
    if (found.time.kind !== 'weekday' || found.time.which !== null) return found
    const beside = [list[i - 1], list[i + 1]].find((d, k) =>
      d && isNumbered(d) ? (k === 0 ? stands(d, found, lx, lexicon) : stands(found, d, lx, lexicon)) : false,
    )
    return beside ? { ...found, time: beside.time } : found
  })

const isNumbered = ({ time }: Found): boolean => time.kind === 'day' || time.kind === 'numeric'

/** Whether the second of two expressions stands beside the first between marks, with an article at most. */
function stands(first: Found, second: Found, lx: Lexemes, { one }: DateLexicon): boolean {
  const article = one.has(lx.lower(second.first - 1)) ? 1 : 0
  if (second.first - first.last !== 1 + article) return false
  const opens = lx.lower(first.last)
  return CLOSES.get(opens)?.has(lx.lower(second.last)) ?? false
}

/** What closes an aside, by what opens it. */
const CLOSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [',', new Set([',', '.', ''])],
  ['(', new Set([')'])],
])
