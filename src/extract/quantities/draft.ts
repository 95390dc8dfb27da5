import type { Approximation } from '../../model/index.js'
import type { Numeral } from './numerals/numeral.js'
import type { Run } from './pieces.js'

/** What is counted: the noun phrase after the number, and the name of its kind. */
export interface Counted extends Run {
  readonly unit: string
}

/** A quantity in the making: a run of pieces of one sentence, grown by one refiner after the other. */
export interface Draft extends Run {
  readonly numeral: Numeral
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly approximation: Approximation
  readonly unit: string | null
  /** The unit was written in full or by its sign, and is no noun that is counted. */
  readonly measured: boolean
  readonly counted: Counted | null
  readonly change: 'up' | 'down' | null
  readonly rule: string
}
