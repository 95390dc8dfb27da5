import type { Span } from '../../model/index.js'
import { type Scene, sentenceAt, tokenAt } from './scene.js'
import { isPersonNoun } from './unnamed.js'

/** Longest phrase before a relative pronoun, in tokens. */
const LONGEST = 12

/** What may stand before a noun in its phrase, and between a noun and its relative clause. */
const INSIDE = /^(?:NOUN|PROPN|ADJ|NUM|DET|PART)$/
const BETWEEN = /^(?:NOUN|PROPN|ADJ|NUM|DET|PART|ADP)$/

/** The phrase of the nearest people that "who" may stand behind: "two workers from the yard, who", "the word of a porter who". */
export function peopleBefore({ text, lexicon }: Scene, at: number): Span | null {
  const { tokens } = text
  let head = tokenAt(text, at) - 1
  if (/^(?:,|--?|[–—])$/.test(tokens[head]?.lower ?? '')) head--
  const floor = Math.max(text.sentences[sentenceAt(text, at)]!.first, head - LONGEST)
  while (head >= floor && !(tokens[head]!.pos === 'NOUN' && isPersonNoun(lexicon, tokens[head]!.lower))) {
    if (!BETWEEN.test(tokens[head]!.pos)) return null
    head--
  }
  if (head < floor) return null
  let first = head
  while (first > floor && INSIDE.test(tokens[first - 1]!.pos)) first--
  return { start: tokens[first]!.start, end: tokens[head]!.end }
}

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
