import type { DayNumber } from '../../../kernels/calendar.js'
import type { Direction } from '../tense.js'

export type HalfDay = 'ante' | 'post'

/** What an expression is read against. */
export interface Context {
  /** The day the text speaks from; null where unknown. */
  readonly reference: DayNumber | null
  /** Minutes into that day at which the text was published; null where unknown. */
  readonly published: number | null
  /** A day of the year the text is about where the reference is unknown: the nearest full date it states. */
  readonly anchor: DayNumber | null
  readonly direction: Direction
  /** Whether nothing ahead can be meant. */
  readonly surelyPast: boolean
  /** The day, or first day of the month, last spoken of. */
  readonly last: DayNumber | null
  /** The day last spoken of in the same paragraph. */
  readonly lastDay: DayNumber | null
  /** The last day told in full in this paragraph or the one before. */
  readonly toldDay: DayNumber | null
  /** Whether it ends the night that was spoken of: "the night to Monday". */
  readonly lastIsMorrow: boolean
  /** The hour that was told with it. */
  readonly lastHour: number | null
  /** The half of the day last spoken of there: "Monday night". */
  readonly lastHalf: HalfDay | null
  /** The day last spoken of anywhere before. */
  readonly spokenDay: DayNumber | null
  /** The day last spoken of in the same sentence. */
  readonly sentenceDay: DayNumber | null
  /** The day of the last evening or night that the text has told of. */
  readonly lastNight: DayNumber | null
  /** The day shortly before the reference that the text tells of, if it has named one and no other. */
  readonly taleDay: DayNumber | null
  /** EDTF of the quarter last spoken of nearby. */
  readonly lastQuarter: string | null
}

/** An EDTF value, null where none can be told, and whether the text states it or it was inferred. */
export interface Resolved {
  readonly value: string | null
  readonly basis: 'stated' | 'inferred'
  /** An hour whose day is unknown. */
  readonly hour?: string
}

export const stated = (value: string | null): Resolved => ({ value, basis: 'stated' })
export const inferred = (value: string | null): Resolved => ({ value, basis: 'inferred' })
export const UNKNOWN: Resolved = stated(null)

/** No context: what resolves here is stated in full. */
export const NOWHERE: Context = {
  reference: null,
  published: null,
  anchor: null,
  direction: 'unknown',
  surelyPast: false,
  last: null,
  lastDay: null,
  toldDay: null,
  lastIsMorrow: false,
  lastHour: null,
  lastHalf: null,
  spokenDay: null,
  sentenceDay: null,
  lastNight: null,
  taleDay: null,
  lastQuarter: null,
}
