import type { Span } from '../../model/index.js'
import { type Scene, sentenceAt, tokenAt } from './scene.js'

/** Longest phrase before a relative pronoun, in tokens. */
const LONGEST = 12

/** The noun phrase, with its determiner, that a relative pronoun stands behind: "a Ruritanian official, who …". */
export function nounBefore({ text }: Scene, at: number): Span | null {
  const { tokens } = text
  const opening = text.sentences[sentenceAt(text, at)]!.first
  let last = tokenAt(text, at)
  if (tokens[last - 1]?.lower === ',') last--
  const isNoun = /^(?:NOUN|PROPN|ADJ)$/.test(tokens[last - 1]?.pos ?? '') || tokens[last - 2]?.lower === '-'
  if (last <= opening || !isNoun) return null
  const floor = Math.max(opening, last - LONGEST)
  for (let i = last - 1; i >= floor; i--) {
    const { pos, lower, start } = tokens[i]!
    if (pos === 'DET' && tokens[i - 1]?.pos !== 'ADP') return { start, end: tokens[last - 1]!.end }
    if (!/^(?:NOUN|PROPN|ADJ|NUM|PART|DET|AUX)$/.test(pos) && lower !== '-' && pos !== 'ADP') return null
  }
  return null
}
