import type { DateLexicon } from '../../../lang/lexicon/date.js'
import type { Lexemes } from '../lexemes.js'
import type { Found } from '../time.js'

/** Turns the expressions of one sentence into better ones: none is added. */
export type Refiner = (list: readonly Found[], lx: Lexemes, lexicon: DateLexicon) => Found[]
