import { CAPITAL, LETTER_OR_DIGIT, letterDigitOr } from '../kernels/letters.js'

const PART = `${CAPITAL}${letterDigitOr("/’'-")}*`

/** The pattern of a run of capitalised words, with small ones of a language between them. */
export const pressRunWith = (small: readonly string[]): RegExp =>
  new RegExp(
    String.raw`(?=${CAPITAL})(?<!${LETTER_OR_DIGIT})${PART}(?:\.${CAPITAL}\.)*(?: (?:${small.join('|')}|${PART}))*`,
    'gu',
  )
