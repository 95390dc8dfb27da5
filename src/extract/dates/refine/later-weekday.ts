import type { Refiner } from './refiner.js'

/** "from Tuesday to Thursday", "Monday-Friday", "between Monday and Friday": the second day is the first such one after the other. */
export const laterWeekday: Refiner = (list, lx, lexicon) =>
  list.map((found, i) => {
    const before = list[i - 1]
    if (found.time.kind !== 'weekday' || found.time.which !== null || before?.time.kind !== 'weekday')
      return found
    const between = lexicon.between.has(lx.lower(before.first - 1)) && lexicon.and.has(lx.lower(before.last))
    const joined = between || lexicon.to.has(lx.lower(before.last)) || lx.isDash(before.last)
    if (!joined || found.first - before.last !== 1) return found
    return { ...found, time: { ...found.time, which: 1, from: 'context' } }
  })
