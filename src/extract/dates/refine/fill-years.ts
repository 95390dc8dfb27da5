import type { Found, Time } from '../time.js'
import type { Refiner } from './refiner.js'

/** "from March 3 to April 9, 2014": the year of the second day is the first one's too, unless it ran over New Year. */
export const fillYears: Refiner = (list, lx, lexicon) =>
  list.map((found, i) => {
    const next = list[i + 1]
    if (!next || next.first - found.last !== 1) return found
    const join = lx.lower(found.last)
    const joined = lexicon.to.has(join) || lexicon.and.has(join) || lx.isDash(found.last)
    return joined ? withYearOf(found, next.time) : found
  })

function withYearOf(found: Found, next: Time): Found {
  const { time } = found
  if ((time.kind !== 'day' && time.kind !== 'month') || time.year !== null) return found
  if ((next.kind !== 'day' && next.kind !== 'month') || next.year === null) return found
  const back = time.month <= next.month ? 0 : 1
  const year = typeof next.year === 'number' ? next.year - back : { shift: next.year.shift - back }
  return { ...found, time: { ...time, year } }
}
