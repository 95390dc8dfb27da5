import { apposedWeekday } from './apposed-weekday.js'
import { besideDate } from './beside-date.js'
import { fillYears } from './fill-years.js'
import { joinYears } from './join-years.js'
import { laterWeekday } from './later-weekday.js'
import { openFrom } from './open-from.js'
import type { Refiner } from './refiner.js'

/** In order. */
export const REFINERS: readonly Refiner[] = [
  fillYears,
  laterWeekday,
  apposedWeekday,
  joinYears,
  openFrom,
  besideDate,
]
