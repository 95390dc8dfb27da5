import {
  type DayNumber,
  dayNumber,
  easterSunday,
  edtfDay,
  monthLength,
  weekdayOf,
} from '../../../kernels/calendar.js'
import type { HolidayRule } from '../../../lang/lexicon/date.js'
import { type Context, inferred, type Resolved, UNKNOWN } from './context.js'
import type { TimeOf } from './resolver.js'
import { currentYear, onYear, yearOf } from './year.js'

/** By tense the last or the next such day, or one much nearer. */
export function resolveHoliday({ rule, year: ref, which }: TimeOf<'holiday'>, context: Context): Resolved {
  const near = currentYear(context)
  if (ref !== null) return onYear(ref, yearOf(ref, context), (y) => edtfDay(holidayIn(rule, y)))
  if (near === null) return UNKNOWN
  const days = [near - 1, near, near + 1].map((y) => holidayIn(rule, y))
  const reference = context.reference ?? context.anchor ?? 0
  const fit = days.filter((d) => (which === -1 ? d <= reference : which === 1 ? d >= reference : true))
  const cost = (d: DayNumber): number =>
    Math.abs(d - reference) * (isAgainst(d - reference, context) ? FAR : 1)
  return inferred(edtfDay(fit.sort((a, b) => cost(a) - cost(b))[0] ?? days[1]!))
}

/** A holiday on the side that its tense rules out must be this many times nearer to be taken: some two weeks ahead, not a year ago. */
const FAR = 20

const isAgainst = (away: number, { direction }: Context): boolean =>
  away !== 0 && direction !== 'unknown' && (direction === 'past') === away > 0

function holidayIn(rule: HolidayRule, year: number): DayNumber {
  if (rule.kind === 'fixed') return dayNumber(year, rule.month, rule.day)
  if (rule.kind === 'easter') return easterSunday(year) + rule.days
  const from = dayNumber(year, rule.month, 1)
  const first = from + ((rule.weekday - weekdayOf(from) + 7) % 7)
  if (rule.nth > 0) return first + 7 * (rule.nth - 1)
  const last = from + monthLength(year, rule.month) - 1
  return last - ((weekdayOf(last) - rule.weekday + 7) % 7)
}
