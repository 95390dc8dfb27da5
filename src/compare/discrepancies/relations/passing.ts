import { parseDay } from '../../../kernels/calendar.js'
import { judged, type RelationRule, type Stand } from '../answer.js'

/** Days by which two lengths of time may be off, told in hours by one and in days by the other. */
const OFF = 1.25

/** "The search has lasted 50 hours", two days later "four days": what still lasts is the longer by the days between. */
export const timePassed: RelationRule = (a, b) => {
  const lasts = (s: Stand): number | null => s.answers[0]?.days ?? null
  const [x, y] = [lasts(a), lasts(b)]
  const [from, to] = [parseDay(a.position.asOf), parseDay(b.position.asOf)]
  if (x === null || y === null || from === null || to === null || from === to || x === y) return null
  return Math.abs(y - x - (to - from)) <= OFF && y > x === to > from
    ? judged('update', 'time-passed', 'What still lasts had lasted longer on the later day.', a, b)
    : null
}
