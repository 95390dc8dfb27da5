import type { Name } from './names.js'
import { isCapital, type Words } from './words.js'

/** Whether a capital is meant as the city: after "in" or "from", in a dateline, before the name of its state. */
export function placeUse(words: Words, name: Name): boolean {
  const { tokens, lexicon, sentences, sentenceOf, text } = words
  const sentence = sentences[sentenceOf[name.first]!]!
  const before = name.first > sentence.first ? tokens[name.first - 1]!.lower : ''
  if (lexicon.locatives.has(before)) return true
  const next = name.last < sentence.last ? tokens[name.last]! : undefined
  if (!next) return false
  if (next.lower === ',' && name.last + 1 < sentence.last && isCapital(text, tokens[name.last + 1]!))
    return true
  if (lexicon.placeHeads.has(next.lower)) return true
  return name.first === sentence.first && /^(?:\(|:|—|–|-|,)$/.test(next.lower)
}
