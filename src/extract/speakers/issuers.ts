import type { Entity } from '../../model/index.js'
import type { Course } from './pronouns.js'
import { type Scene, sentenceAt } from './scene.js'
import type { Phrase } from './source.js'

/** In sentences: as far as "the statement" reaches back for whoever spoke in one. */
const NEAR = 2

/** Tokens between a preposition and the text: "in a joint press statement". */
const GAP = 5

/** "The statement added that …": whoever spoke last, if it was in a statement. */
export function issuerOf(scene: Scene, phrase: Phrase, at: number, last: Course['last']): Entity | null {
  const { text, lexicon } = scene
  const { lower } = text.tokens[phrase.last - 1]!
  if (!last || !lexicon.issuedTexts.has(lower)) return null
  const spoke = sentenceAt(text, last.at)
  if (sentenceAt(text, at) - spoke > NEAR) return null
  const { first, last: end } = text.sentences[spoke]!
  for (let i = first + 1; i < end; i++)
    if (text.tokens[i]!.lower === lower && isIssuedIn(scene, i, first)) return last.entity
  return null
}

/** "in its statement", "via a message" */
function isIssuedIn({ text, lexicon }: Scene, noun: number, opening: number): boolean {
  for (let i = noun - 1; i >= Math.max(opening, noun - GAP); i--) {
    const { lower, pos } = text.tokens[i]!
    if (pos === 'ADP') return lexicon.issuedIn.has(lower)
    if (!/^(?:DET|PRON|ADJ|NOUN|PROPN|NUM|PART)$/.test(pos)) return false
  }
  return false
}
