import { civil, edtfDay, edtfYear, parseDay } from '../../../kernels/calendar.js'
import { isoDuration } from '../iso-duration.js'
import { backdrop, onDays } from './backdrop.js'
import { type Context, inferred, type Resolved, stated, UNKNOWN } from './context.js'
import { monthShifted, periodAt, quarterShifted, weekendShift } from './period.js'
import type { Resolve, TimeOf } from './resolver.js'

/** "this week", "the next year". */
export function resolveUnit({ unit, shift, from }: TimeOf<'unit'>, context: Context): Resolved {
  const day = from === 'reference' ? context.reference : backdrop(unit === 'day' ? onDays(context) : context)
  if (day === null) return UNKNOWN
  const near = unit === 'weekend' && shift === 0 ? weekendShift(day, context.direction) : shift
  return inferred(periodAt(unit, day, near))
}

/** "three days ago", "two weeks later". */
export function resolveShifted(
  { unit, count, direction, from }: TimeOf<'shifted'>,
  context: Context,
): Resolved {
  const day = from === 'context' ? backdrop(context) : context.reference
  if (count === null || day === null) return UNKNOWN
  const n = direction * count
  if (!Number.isInteger(n)) return UNKNOWN
  switch (unit) {
    case 'day':
      return inferred(edtfDay(day + n))
    case 'week':
      return inferred(edtfDay(day + 7 * n))
    case 'fortnight':
      return inferred(edtfDay(day + 14 * n))
    case 'month': {
      const { year, month } = civil(day)
      return inferred(monthShifted(year, month, n))
    }
    case 'quarter': {
      const { year, month } = civil(day)
      return inferred(quarterShifted(year, Math.ceil(month / 3), n))
    }
    case 'year':
      return inferred(edtfYear(civil(day).year + n))
    case 'decade':
      return inferred(edtfYear(civil(day).year + 10 * n))
    case 'century':
      return inferred(edtfYear(civil(day).year + 100 * n))
    default:
      return stated(isoDuration(count, unit))
  }
}

/** As fine as the date it counts from, and no finer than its unit; a length where that date has no value. */
export function resolveMoved(
  { unit, count, direction, of }: TimeOf<'moved'>,
  context: Context,
  resolve: Resolve,
): Resolved {
  const { value } = resolve(of, context)
  const m = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value ?? '')
  const length = stated(isoDuration(count, unit))
  if (!m) return length
  const [year, month, n] = [Number(m[1]), m[2] === undefined ? null : Number(m[2]), direction * count]
  if (unit === 'year') return inferred(edtfYear(year + n))
  if (unit === 'month') return month === null ? length : inferred(monthShifted(year, month, n))
  const day = parseDay(value)
  return day === null ? length : inferred(edtfDay(day + n * (unit === 'week' ? 7 : 1)))
}
