import { apposedWeekday } from './apposed-weekday.js'
import { besideDate } from './beside-date.js'
import { fillYears } from './fill-years.js'
import { joinYears } from './join-years.js'
import { laterWeekday } from './later-weekday.js'
import { noTitles } from './no-titles.js'
import { openFrom } from './open-from.js'
import type { Refiner } from './refiner.js'
import { yearOfHoliday } from './year-of-holiday.js'

/** In order. */
export const REFINERS: readonly Refiner[] = [
  noTitles,
  fillYears,
  yearOfHoliday,
  laterWeekday,
  apposedWeekday,
  joinYears,
  openFrom,
  besideDate,
]
