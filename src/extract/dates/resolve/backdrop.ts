import type { DayNumber } from '../../../kernels/calendar.js'
import type { Context } from './context.js'

/** The day last spoken of, unless it lies ahead of a sentence in the past; else the reference. */
export const backdrop = ({ last, reference, direction }: Context): DayNumber | null =>
  last === null || (direction === 'past' && reference !== null && last > reference) ? reference : last

/** What "that evening" points at is a day: a month that was named since is none. */
export const onDays = (context: Context): Context => ({ ...context, last: context.spokenDay ?? context.last })
