import { LETTER_OR_DIGIT } from '../../kernels/letters.js'
import type { Span } from '../../model/index.js'
import { paragraphsOf } from '../../text/blocks.js'

/** A line of the article that is not blank, without the white space around it. */
export interface Line extends Span {
  readonly text: string
}

export const linesOf = (text: string): Line[] =>
  paragraphsOf(text).map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))

/** The line from `start` on, without white space. */
export function restOf(line: Line, start: number): Line {
  const text = line.text.slice(start - line.start)
  const lead = text.length - text.trimStart().length
  return { start: start + lead, end: line.end, text: text.slice(lead) }
}

/** Ends as a sentence does, closing marks set aside. */
export const endsSentence = (line: string): boolean => /[.!?…:;]["'”’»)\]]*$/.test(line)

const WORD = new RegExp(`${LETTER_OR_DIGIT}+(?:[-'’.]${LETTER_OR_DIGIT}+)*`, 'gu')

export const wordsOf = (line: string): string[] => line.match(WORD) ?? []

const LONGEST_TITLE = 160
const FEWEST_WORDS = 6

/** Long enough, or ended well enough, to be prose rather than a title or a label. */
export const isProse = (line: string): boolean =>
  line.length > LONGEST_TITLE || (endsSentence(line) && wordsOf(line).length > FEWEST_WORDS)

/** The same of a line that ends as a sentence does, its words being counted. */
export const isLongEnough = (line: string, words: number): boolean =>
  line.length > LONGEST_TITLE || words > FEWEST_WORDS
