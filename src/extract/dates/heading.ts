import { type DayNumber, parseDay } from '../../kernels/calendar.js'
import type { AnnotatedText } from '../../model/index.js'
import type { Expression } from './expression.js'
import { NOWHERE } from './resolve/context.js'
import { resolveTime } from './resolve/index.js'

/** Paragraphs after the headline in which a line with the date is looked for, and how long it may be. */
export const HEAD = 4
export const LONGEST_LINE = 120

/** Minutes into the day at which a line at the head says that the text was published on `day`; null where none does. */
export function stampedMinutes(
  text: AnnotatedText,
  expressions: readonly Expression[],
  day: DayNumber | null,
): number | null {
  if (day === null) return null
  for (const { time, sentence } of expressions) {
    if (sentence.paragraph > HEAD) return null
    const line = text.paragraphs[sentence.paragraph]
    if (time.kind !== 'clock' || time.on === null || time.half === 'open' || !line) continue
    if (line.end - line.start > LONGEST_LINE || time.hour > 23) continue
    if (parseDay(resolveTime(time.on, { ...NOWHERE, reference: day }).value) === day)
      return time.hour * 60 + time.minute
  }
  return null
}
