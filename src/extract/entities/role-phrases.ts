import { isCapital, type Words } from './words.js'

/** In tokens: the longest description before a name. */
const LONGEST = 12

/**
 * Whether the noun phrase right before token `at` says what a person is, and a body or place it names is only whose: "the chief doctor of
 * the district clinic" before "Jane Roe".
 */
export function describesPerson(words: Words, at: number): boolean {
  const { tokens, lexicon, sentences, sentenceOf } = words
  const opener = sentences[sentenceOf[at]!]!.first
  const before = tokens[at - 1]
  if (!before || at === opener || !(/^(?:NOUN|PROPN)$/.test(before.pos) || isCapital(words.text, before)))
    return false
  if (lexicon.placeHeads.has(before.lower) || lexicon.smallPlaceHeads.has(before.lower)) return false
  let head = -1
  let linked = false
  for (let i = at - 1; i >= Math.max(opener, at - LONGEST); i--) {
    const { pos, lower } = tokens[i]!
    if (pos === 'ADP') {
      if (!lexicon.ofWords.has(lower) && !lexicon.seatWords.has(lower)) break
      linked = true
      head = -1
    } else if (pos === 'NOUN' || pos === 'PROPN' || isCapital(words.text, tokens[i]!)) {
      if (head < 0) head = i
    } else if (pos !== 'ADJ' && pos !== 'DET' && !lexicon.possessives.has(lower)) break
  }
  return linked && head >= 0 && isPerson(words, head)
}

const isPerson = ({ tokens, lexicon, text }: Words, i: number): boolean => {
  const { lower, start } = tokens[i]!
  const small = text.charAt(start) === lower.charAt(0)
  return (
    lexicon.titleHeads.has(lower) || (small && (lexicon.personNouns.has(lower) || lexicon.isAgentNoun(lower)))
  )
}
