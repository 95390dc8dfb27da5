import { edtfDay, parseDay } from '../../../kernels/calendar.js'
import { backdrop, onDays } from './backdrop.js'
import { type Context, inferred, type Resolved, UNKNOWN } from './context.js'
import type { Resolve, TimeOf } from './resolver.js'

/** No later in the day than this, in minutes, "in the evening" is the evening before. */
const BEFORE_EVENING = 17 * 60

/**
 * The day that the sentence names before it, the one past day that the text tells of (of its night the morning after), or the last night; else the coming night of a sentence on the
 * future, the one just past of others, and of the light the day of the text.
 */
export function resolvePart({ part }: TimeOf<'part'>, context: Context): Resolved {
  const { reference, published, direction, sentenceDay, lastNight, taleDay } = context
  if (sentenceDay !== null) return inferred(edtfDay(sentenceDay))
  if (reference === null) return UNKNOWN
  if (part === 'light' && direction === 'past' && taleDay !== null)
    return inferred(edtfDay(Math.min(reference, taleDay + (lastNight === taleDay ? 1 : 0))))
  if (part === 'light' || direction === 'future') return inferred(edtfDay(reference))
  if (lastNight !== null) return inferred(edtfDay(lastNight))
  const past = part === 'night' || (published !== null && published < BEFORE_EVENING)
  return inferred(edtfDay(past ? reference - 1 : reference))
}

/** "that night": of the day its sentence names, or the last night told of. */
export function resolveThatNight(_: TimeOf<'that-night'>, context: Context): Resolved {
  const day = context.sentenceDay ?? context.lastNight ?? backdrop(onDays(context))
  return day === null ? UNKNOWN : inferred(edtfDay(day))
}

/** "the night to Monday": the day that the night leads into, or both. */
export function resolveNightTo(
  { into, both }: TimeOf<'night-to'>,
  context: Context,
  resolve: Resolve,
): Resolved {
  const last = parseDay(resolve(into, context).value)
  if (last === null) return UNKNOWN
  return inferred(both ? `${edtfDay(last - 1)}/${edtfDay(last)}` : edtfDay(last))
}
