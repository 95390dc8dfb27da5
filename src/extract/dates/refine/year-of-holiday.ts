import type { Refiner } from './refiner.js'

/** "the 2019 Christmas fair": a year right before a holiday is its year. */
export const yearOfHoliday: Refiner = (list) =>
  list.map((found, i) => {
    const before = list[i - 1]
    const { time } = found
    if (time.kind !== 'holiday' || time.year !== null || before?.time.kind !== 'year') return found
    return before.last === found.first ? { ...found, time: { ...time, year: before.time.year } } : found
  })
