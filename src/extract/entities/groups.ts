import { bySpan, type EntityKind, type Span } from '../../model/index.js'
import { keyOf } from './keys.js'
import type { Name } from './names.js'
import { isCapital, type Words } from './words.js'

/** A noun phrase that names people by state or body: "Ruritanian troops", "citizens of Ruritania". */
export interface Group extends Span {
  /** Groups of one owner and one class are taken for one. */
  readonly key: string
  readonly kind: EntityKind
}

export function findGroups(words: Words, names: readonly Name[]): Group[] {
  const found = names.flatMap((name) => [...headedGroup(words, name), ...groupFrom(words, name)])
  return found.sort(bySpan)
}

const ownerOf = (words: Words, name: Name): string =>
  name.form ? `state:${name.form.state}` : (keyOf(words, name) ?? '')

const WIDTH = 4

/** Name or adjective, at most three more words, and a group head: "Ruritanian military personnel". */
function headedGroup(words: Words, name: Name): Group[] {
  const { tokens, lexicon, sentences, sentenceOf } = words
  if (name.sort === 'title' || name.form?.use === 'people') return []
  const limit = Math.min(sentences[sentenceOf[name.first]!]!.last, name.last + WIDTH)
  let head = -1
  for (let i = name.last; i < limit; i++) {
    const { lower, pos } = tokens[i]!
    if (isCapital(words.text, tokens[i]!) || !(pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN')) break
    if (lexicon.groupHeads.has(lower) || lexicon.stateBodyHeads.has(lower)) head = i
  }
  if (head < 0) return []
  const noun = tokens[head]!.lower
  if (lexicon.stateBodyHeads.has(noun))
    return name.sort === 'state'
      ? [groupAt(words, name, name.first, head + 1, bodyName(words, name, head))]
      : []
  return [groupAt(words, name, name.first, pairEnd(words, head + 1), noun)]
}

/** The body's name without "military" and the like: "military intelligence" and "intelligence" are one, two ministries are not. */
const bodyName = (words: Words, name: Name, head: number): string =>
  words.tokens
    .slice(name.last, head + 1)
    .map((t) => t.lower)
    .filter((w) => !words.lexicon.groupHeads.has(w))
    .join(' ')

/** "officials and diplomats" is one phrase. */
function pairEnd(words: Words, at: number): number {
  const { tokens, lexicon } = words
  const pair =
    lexicon.andWords.has(tokens[at]?.lower ?? '') && lexicon.groupHeads.has(tokens[at + 1]?.lower ?? '')
  return pair ? at + 2 : at
}

/** A group head, "from" or "of", and a state: "soldiers from Ruritania". */
function groupFrom(words: Words, name: Name): Group[] {
  const { tokens, lexicon } = words
  if (name.form?.use !== 'name') return []
  let at = name.first - 1
  if (lexicon.articles.has(tokens[at]?.lower ?? '')) at--
  const link = tokens[at]?.lower ?? ''
  const noun = tokens[at - 1]?.lower ?? ''
  if (!lexicon.originWords.has(link) || !lexicon.groupHeads.has(noun)) return []
  return [groupAt(words, name, at - 1, name.last, noun)]
}

function groupAt(words: Words, name: Name, first: number, last: number, noun: string): Group {
  const { tokens, lexicon } = words
  const sort = lexicon.groupClasses.get(noun) ?? noun
  const body = lexicon.bodyClasses.has(sort) || !lexicon.groupHeads.has(noun)
  return {
    start: tokens[first]!.start,
    end: tokens[last - 1]!.end,
    key: `group:${ownerOf(words, name)}:${sort}`,
    kind: body ? 'organization' : 'group',
  }
}
