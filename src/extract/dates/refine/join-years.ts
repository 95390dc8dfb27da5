import type { Found } from '../time.js'
import type { Refiner } from './refiner.js'

/** "Late 1987 or early 1988", "in 1987 or 1988": two years in a row of which the text cannot tell one are one stretch. */
export const joinYears: Refiner = (list, lx, lexicon) => {
  const out: Found[] = []
  for (const found of list) {
    const before = out.at(-1)
    const joined =
      before !== undefined && found.first - before.last === 1 && lexicon.or.has(lx.lower(before.last))
    if (joined && isNextYear(before, found))
      out[out.length - 1] = {
        ...before,
        last: found.last,
        rule: 'years',
        time: { kind: 'range', from: before.time, to: found.time },
      }
    else out.push(found)
  }
  return out
}

const isNextYear = ({ time: a }: Found, { time: b }: Found): boolean =>
  a.kind === 'year' && b.kind === 'year' && b.year === a.year + 1
