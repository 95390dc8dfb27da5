import type { PronounSense } from '../../lang/lexicon/entity.js'
import type { Entity, Span } from '../../model/index.js'
import { described } from './descriptions.js'
import { antecedent, type Course } from './pronouns.js'
import { type Scene, tokenAt } from './scene.js'
import { headPhrase, type Phrase } from './source.js'

/** "the letter", and "the inspectorate's register", whose head may be taken for a verb. */
export function isOwnedText({ text, lexicon }: Scene, source: Span, { last }: Phrase): boolean {
  const isText = (at: number): boolean => {
    const token = text.tokens[at]
    return (
      token !== undefined &&
      token.end <= source.end &&
      (lexicon.documentNouns.has(token.lower) || lexicon.documentNouns.has(token.lemma))
    )
  }
  return isText(last - 1) || (lexicon.possessives.has(text.tokens[last - 1]!.lower) && isText(last))
}

/** "the ministry's press service" */
export const isPressDesk = ({ text, lexicon }: Scene, { first, last }: Phrase): boolean =>
  last - first > 1 &&
  lexicon.pressDesks.has(text.tokens[last - 1]!.lower) &&
  lexicon.pressWords.has(text.tokens[last - 2]!.lower)

/** Whose text it is where no name tells: "her report", "the inspectorate's register". */
export function ownerCalled(scene: Scene, source: Span, course: Course): Entity | null {
  const { text, lexicon } = scene
  const at = tokenAt(text, source.start)
  const sense = lexicon.pronouns.get(text.tokens[at]!.lower)
  if (sense && lexicon.owners.has(text.tokens[at]!.lower))
    return antecedent(scene, source.start, sense, course)
  const within = placedBy(scene, source)
  // What a text says is about its owner: that words are reported does not count against a name.
  if (within) return antecedent(scene, within.at, within.sense, { ...course, isContent: () => false })
  let last = at
  while (last < text.tokens.length && /^(?:DET|ADJ|NOUN)$/.test(text.tokens[last]!.pos)) last++
  const mark = text.tokens[last]
  if (!mark || mark.start >= source.end || !lexicon.possessives.has(mark.lower)) return null
  const owner = headPhrase(scene, { start: source.start, end: mark.start })
  return owner && described(scene, owner, source.start, course.last)
}

/** The possessive behind a text's preposition: "a notice on its page". */
function placedBy(
  { text, lexicon }: Scene,
  { start, end }: Span,
): { readonly at: number; readonly sense: PronounSense } | null {
  for (let i = tokenAt(text, start) + 1; (text.tokens[i]?.end ?? end + 1) <= end; i++) {
    const { lower, start: at } = text.tokens[i]!
    const sense = lexicon.owners.has(lower) ? lexicon.pronouns.get(lower) : undefined
    if (sense && text.tokens[i - 1]!.pos === 'ADP') return { at, sense }
  }
  return null
}
