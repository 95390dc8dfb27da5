import { firstFrom } from '../kernels/lower-bound.js'
import type { LanguagePack } from '../lang/pack.js'
import type { ArticleSpan, PartOfSpeech, Token } from '../model/index.js'
import type { Story } from './story.js'

/** Lemmas of the words that carry content, each with how rare it is. */
export type Content = ReadonlyMap<string, number>

/** The weight of all that is said. */
export const massOf = (c: Content): number => [...c.values()].reduce((sum, w) => sum + w, 0)

/** Classes of words that carry content. */
export const CARRYING: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'X'])

/** The tokens of a place in an article. */
export function tokensIn(span: ArticleSpan, story: Story): readonly Token[] {
  const { tokens } = story.article(span.article).annotated
  const first = firstFrom(tokens, span.start)
  return tokens.slice(first, firstFrom(tokens, span.end))
}

/** Its words and numbers, without marks. */
export const wordsIn = (span: ArticleSpan, story: Story): readonly Token[] =>
  tokensIn(span, story).filter((t) => /[\p{L}\p{N}]/u.test(t.lower))

/** How much a word of a class, or the name of an entity, says about what a clause is about. */
const CLASS_WEIGHT = 4

/**
 * What a place says, with words of one class as one: entities by who they are, counted nouns and states by their classes
 * ("troops" and "soldiers", "sent" and "deployment"), all other words by their lemmas.
 */
export function meaningOf(span: ArticleSpan, story: Story, pack: LanguagePack): Content {
  const { state, countedClass } = pack.comparison
  // "Karsund dockers" is said by its words, which count what they count.
  const counting = (m: ArticleSpan): boolean => tokensIn(m, story).some((t) => countedClass.has(t.lower))
  const entities = story.mentionsIn(span).filter((m) => m.entity.kind !== 'group' && !counting(m))
  const meaning = new Map<string, number>(entities.map((m) => [m.entity.id, CLASS_WEIGHT] as const))
  for (const t of tokensIn(span, story)) {
    if (entities.some((m) => m.start <= t.start && t.end <= m.end)) continue
    const lemma = t.lemma.toLowerCase()
    const known =
      state.get(lemma) ?? state.get(t.lower) ?? countedClass.get(lemma) ?? countedClass.get(t.lower)
    const weight = weightOf(t, pack)
    if (known !== undefined) meaning.set(`class ${known}`, CLASS_WEIGHT)
    else if (weight > 1) meaning.set(lemma, weight)
  }
  return meaning
}

const weightOf = (t: Token, pack: LanguagePack): number =>
  CARRYING.has(t.pos) && /[\p{L}\p{N}]/u.test(t.lower)
    ? Math.min(pack.rarity(t.lemma.toLowerCase()), pack.rarity(t.lower))
    : 0

const masses = new WeakMap<Content, number>()

/** Contents are held against many others; each is summed once. */
function mass(c: Content): number {
  const known = masses.get(c)
  if (known !== undefined) return known
  let sum = 0
  for (const weight of c.values()) sum += weight
  masses.set(c, sum)
  return sum
}

function shared(a: Content, b: Content): number {
  let sum = 0
  for (const [word, weight] of a) if (b.has(word)) sum += weight
  return sum
}

/** How many words both have. */
export const wordsInCommon = (a: Content, b: Content): number => [...a.keys()].filter((w) => b.has(w)).length

/** Weighted Jaccard, 0..1. */
export function likeness(a: Content, b: Content): number {
  const both = shared(a, b)
  return both === 0 ? 0 : both / (mass(a) + mass(b) - both)
}
