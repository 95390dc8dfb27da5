import type { LanguagePack } from '../lang/pack.js'
import type { ArticleSpan, Token } from '../model/index.js'
import { CARRYING, tokensIn } from './content.js'
import type { Story } from './story.js'

/** A word that tells what happened: what it may go by (its stem, class, synonyms), and how rare it is. */
interface EventWord {
  readonly keys: readonly string[]
  readonly weight: number
}

/** The words of an event, parts of the day left out. */
export interface EventWords {
  readonly words: readonly EventWord[]
  readonly keys: ReadonlySet<string>
  readonly mass: number
  /** Its first word is a personal pronoun: what it is about was named before. */
  readonly pronoun: boolean
}

/** Words commoner than this tell nothing of an event (natural-log inverse document frequency). */
const COMMONEST = 1

/** The words at some places that tell what came about. */
export function eventWordsOf(places: readonly ArticleSpan[], story: Story, pack: LanguagePack): EventWords {
  const tokens = places.flatMap((p) => tokensIn(p, story))
  const found = new Map<string, EventWord>()
  for (const t of tokens) {
    const word = wordOf(t, pack)
    if (word) found.set(word.keys[0]!, word)
  }
  const words = [...found.values()]
  return {
    words,
    keys: new Set(words.flatMap((w) => w.keys)),
    mass: words.reduce((sum, w) => sum + w.weight, 0),
    pronoun: pack.timeline.pronouns.has(tokens[0]?.lower ?? ''),
  }
}

function wordOf(t: Token, pack: LanguagePack): EventWord | null {
  const { partWords, dayParts, bareDayParts } = pack.date
  if (!CARRYING.has(t.pos) || !/\p{L}/u.test(t.lower)) return null
  if (partWords.has(t.lower) || dayParts.has(t.lower) || bareDayParts.has(t.lower)) return null
  const lemma = t.lemma.toLowerCase()
  const weight = Math.min(pack.rarity(lemma), pack.rarity(t.lower))
  if (weight <= COMMONEST) return null
  return { keys: keysOf(t, pack), weight }
}

/** What a word may go by: its class or what it says befell somebody, its stems, the sets of words used for it. */
export function keysOf({ lower, lemma: given }: Token, { comparison, claim }: LanguagePack): string[] {
  const lemma = given.toLowerCase()
  const { state, countedClass } = comparison
  const known = state.get(lemma) ?? state.get(lower) ?? countedClass.get(lemma) ?? countedClass.get(lower)
  // "struck" and "strike" have two stems.
  const stems = [...new Set([claim.stem(lower), claim.stem(lemma)])]
  const sets = stems.flatMap((stem) => claim.synonyms.get(stem) ?? []).map((n) => `set ${n}`)
  return [...(known === undefined ? [] : [`class ${known}`]), ...stems, ...sets]
}

/** How much of the words of the one that says less the other says too, 0..1. */
export function toldInBoth(a: EventWords, b: EventWords): number {
  const [less, more] = a.mass <= b.mass ? [a, b] : [b, a]
  if (less.mass === 0) return 0
  const both = less.words.filter((w) => w.keys.some((k) => more.keys.has(k)))
  return both.reduce((sum, w) => sum + w.weight, 0) / less.mass
}

/** What both say: how much of each by its weight, 0..1 in the mean, and the weight itself. */
export function commonTo(a: EventWords, b: EventWords): { readonly share: number; readonly weight: number } {
  const weighed = (x: EventWords, y: EventWords): number =>
    x.words.reduce((sum, w) => (w.keys.some((k) => y.keys.has(k)) ? sum + w.weight : sum), 0)
  const [inA, inB] = [weighed(a, b), weighed(b, a)]
  const shareOf = (told: number, { mass }: EventWords): number => (mass === 0 ? 0 : told / mass)
  return { share: (shareOf(inA, a) + shareOf(inB, b)) / 2, weight: (inA + inB) / 2 }
}
