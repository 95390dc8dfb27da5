import type { EntityLexicon } from '../../lang/lexicon/entity.js'
import type { Run } from './run.js'
import type { Words } from './words.js'

const NUMBERED = /^\d{1,4}(\p{L}{1,2})$/u

/** Whether a word opens with a digit: most have none, and need no pattern. */
const isDigit = (lower: string): boolean => (lower.charCodeAt(0) - 48) >>> 0 < 10

/** In tokens between the number and the head. */
const WIDTH = 6

/** Numbered military units, capitals or not: "4th separate rifle brigade". */
export function findUnits(words: Words): Run[] {
  const units: Run[] = []
  words.tokens.forEach((token, i) => {
    if (!isDigit(token.lower) || !isOrdinal(token.lower, words.lexicon)) return
    const last = unitEnd(words, i)
    if (last > 0) units.push({ first: i, last })
  })
  return units
}

function isOrdinal(lower: string, { ordinalSuffixes }: EntityLexicon): boolean {
  const numbered = NUMBERED.exec(lower)
  return numbered !== null && ordinalSuffixes.has(numbered[1]!)
}

function unitEnd(words: Words, first: number): number {
  const { tokens, lexicon, sentences, sentenceOf } = words
  const limit = Math.min(sentences[sentenceOf[first]!]!.last, first + WIDTH)
  let last = 0
  for (let i = first + 1; i < limit; i++) {
    const { lower, pos } = tokens[i]!
    if (lexicon.unitHeads.has(lower)) last = i + 1
    else if (last > 0 || !(pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN')) break
  }
  return last
}
