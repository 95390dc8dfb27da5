import type { Entity, Span } from '../../model/index.js'
import { genderOf } from './gender.js'
import type { Course } from './pronouns.js'
import { type Scene, sentenceAt, tokenAt } from './scene.js'
import { headOf, type Phrase } from './source.js'

/** Sentences looked back through for whoever "the man" may be. */
const JUST = 2
/** Tokens between a comma behind a name and the noun that says what somebody is. */
const APPOSED = 6

/** "the boy's uncle", "the uncle" where the text has "the boy's uncle, Jan Roe," or "Jan Roe, an uncle of": the one person whom it calls so, wherever it does. */
export function calledBearer(scene: Scene, phrase: Phrase): Entity | null {
  const { text, lexicon } = scene
  const head = headOf(text.tokens, phrase).lower
  if (!lexicon.personNouns.has(head) || lexicon.titleHeads.has(head) || lexicon.genericPeople.has(head))
    return null
  if (!isOwned(scene, phrase) && phrase.last - phrase.first > 1) return null
  if (scene.strangers.some((s) => text.tokens[tokenAt(text, s.end) - 1]!.lower === head)) return null
  const found = new Set<Entity>()
  for (const mention of scene.told)
    if (mention.entity.kind === 'person' && isCalled(scene, mention, head)) found.add(mention.entity)
  return found.size === 1 ? [...found][0]! : null
}

/** "the boy's uncle": a description by whose somebody is. */
export const isOwned = ({ text, lexicon }: Scene, { first, last }: Phrase): boolean => {
  for (let i = first; i < last; i++) if (lexicon.possessives.has(text.tokens[i]!.lower)) return true
  return false
}

/** Whether a noun stands right before a name, across a comma or not, or heads what a comma brings behind it. */
function isCalled({ text, lexicon }: Scene, { start, end }: Span, noun: string): boolean {
  const { tokens } = text
  const first = tokenAt(text, start)
  const before = tokens[first - 1]?.lower === ',' ? first - 2 : first - 1
  if (tokens[before]?.lower === noun && before > 0) return true
  let at = tokenAt(text, end)
  if (tokens[at]?.lower !== ',') return false
  for (const limit = ++at + APPOSED; at < limit; at++) {
    const { lower, pos } = tokens[at] ?? { lower: '', pos: 'PUNCT' }
    if (lower === noun) return !/^(?:NOUN|PART)$/.test(tokens[at + 1]?.pos ?? '')
    if (!/^(?:DET|ADJ|NOUN|PROPN|PART|NUM|PRON)$/.test(pos) && !lexicon.owners.has(lower)) return false
  }
  return false
}

/** "the man" behind "the boy's grandfather said": whoever spoke last, with a name or without, if nothing tells another gender. */
export function lastCalled(scene: Scene, phrase: Phrase, at: number, { last }: Course): Entity | null {
  const { text, lexicon } = scene
  const noun = text.tokens[phrase.last - 1]!.lower
  if (last?.entity.kind !== 'person' || phrase.last - phrase.first > 1) return null
  if (!lexicon.genericPeople.has(noun) || !lexicon.definite.has(text.tokens[phrase.first - 1]?.lower ?? ''))
    return null
  if (sentenceAt(text, at) - sentenceAt(text, last.at) > JUST) return null
  const [told, own] = [lexicon.genderedTitles.get(noun), genderOf(scene, last.entity)]
  return !told || !own || told === own ? last.entity : null
}
