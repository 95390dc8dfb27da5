import type { DateLexicon } from '../../../lang/lexicon/date.js'
import type { Lexemes } from '../lexemes.js'
import type { Found, Time } from '../time.js'

/** What a finder sees. `again` runs all finders at another place, for expressions that hold others. */
export interface Scene {
  readonly lx: Lexemes
  readonly lexicon: DateLexicon
  readonly again: (i: number) => Found | null
}

/** Reads an expression of time that begins at lexeme `i`. Looks ahead a bounded distance only. */
export type Finder = (scene: Scene, i: number) => Found | null

export const found = (rule: string, first: number, last: number, time: Time): Found => ({
  rule,
  first,
  last,
  time,
})

/** Times that lie on the calendar, in the sense that "early" or "the end of" may stand before them. */
export const onCalendar = (time: Time): boolean =>
  time.kind !== 'duration' && time.kind !== 'set' && time.kind !== 'vague' && time.kind !== 'shifted'
