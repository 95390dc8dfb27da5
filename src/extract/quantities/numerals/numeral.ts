import type { QuantityLexicon } from '../../../lang/lexicon/quantity.js'
import type { Piece, Run } from '../pieces.js'

/** A number as it stands written, without unit or qualifier. */
export interface Numeral extends Run {
  /** Null where the words leave it open ("several thousand"). */
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly form: 'digits' | 'words' | 'vague' | 'fraction'
  /** Written with a group mark, decimals or a multiplier: never a year, label or counter. */
  readonly elaborate: boolean
  /** What a multiplier word multiplied it by; 1 without one. */
  readonly scale: number
  readonly rule: string
}

/** Reads a number that begins at piece `at`, or null. */
export type NumeralFinder = (pieces: readonly Piece[], at: number, lexicon: QuantityLexicon) => Numeral | null

/** A numeral of known value. */
export const exactly = (
  run: Run,
  value: number,
  form: Numeral['form'],
  rule: string,
  more: { readonly elaborate?: boolean; readonly scale?: number } = {},
): Numeral => ({
  from: run.from,
  to: run.to,
  value,
  min: value,
  max: value,
  form,
  elaborate: more.elaborate ?? false,
  scale: more.scale ?? 1,
  rule,
})

/** `a × b` without the dust of binary fractions: 1.2 × 1e6 is 1200000. */
export const times = (a: number, b: number): number => Number((a * b).toPrecision(15))
