import { dayNumber, edtfDay, parseDay } from '../../../kernels/calendar.js'
import { type Context, inferred, type Resolved, UNKNOWN } from './context.js'
import { addMonths, periodAt } from './period.js'
import type { Resolve, TimeOf } from './resolver.js'

/** Both ends; the year of an end that has none follows the other's. */
export function resolveRange({ from, to }: TimeOf<'range'>, context: Context, resolve: Resolve): Resolved {
  const end = resolve(to, context)
  const start = resolve(from, context)
  if (start.value === null || end.value === null) return UNKNOWN
  const value = `${start.value}/${end.value}`
  return { value, basis: start.basis === 'stated' && end.basis === 'stated' ? 'stated' : 'inferred' }
}

/** "since Monday": from there on. */
export function resolveOpen({ from }: TimeOf<'open'>, context: Context, resolve: Resolve): Resolved {
  const start = resolve(from, context)
  return start.value === null ? start : { ...start, value: `${start.value}/..` }
}

/** "the week of 4 May": the whole of it. */
export function resolveWeekOf({ day }: TimeOf<'week-of'>, context: Context, resolve: Resolve): Resolved {
  const start = parseDay(resolve(day, context).value)
  return start === null ? UNKNOWN : inferred(periodAt('week', start, 0))
}

/** The first or last day of a month or year. */
export const resolveEdge = ({ of, edge }: TimeOf<'edge'>, context: Context, resolve: Resolve): Resolved =>
  edgeOf(resolve(of, context).value, edge)

function edgeOf(value: string | null, edge: 'start' | 'end'): Resolved {
  if (value === null) return UNKNOWN
  const [year, month] = value.split('-').map(Number)
  if (year === undefined || Number.isNaN(year)) return UNKNOWN
  const first = dayNumber(year, month ?? 1, 1)
  return inferred(edtfDay(edge === 'start' ? first : addMonths(first, month === undefined ? 12 : 1) - 1))
}
