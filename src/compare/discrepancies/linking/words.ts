import type { LanguagePack } from '../../../lang/pack.js'
import type { ArticleSpan, Span, Token } from '../../../model/index.js'
import { CARRYING, tokensIn } from '../../content.js'
import { keysOf } from '../../event-words.js'
import type { Story } from '../../story.js'

/** A word of a place: what it may go by, its number in the table of meanings (−1: none), and how much it tells within the story. */
export interface Word {
  readonly keys: readonly string[]
  readonly entry: number
  readonly weight: number
}

/** The words of a place that carry content, each once. */
export interface Words {
  readonly list: readonly Word[]
  readonly keys: ReadonlySet<string>
  readonly mass: number
}

/** Reads a place as words, each weighted by how few sentences of the story have it; without other places that lie in it. */
export type WordReader = (place: ArticleSpan, without: readonly Span[]) => Words

/** Words said once in a story tell no more than those said twice: a slip is as rare. */
const LEAST_SAID = 2

/** Counts in how many sentences of a story each word stands, once. */
export function wordReader(story: Story, pack: LanguagePack): WordReader {
  const said = new Map<string, number>()
  let sentences = 0
  for (const { article, annotated } of story.pool.articles)
    for (const s of annotated.sentences) {
      sentences++
      const seen = new Set(
        tokensIn({ article: article.id, ...s }, story)
          .filter(carries)
          .map((t) => keyOf(t, pack)),
      )
      for (const key of seen) said.set(key, (said.get(key) ?? 0) + 1)
    }
  const weight = (key: string): number => Math.log((sentences + 1) / Math.max(LEAST_SAID, said.get(key) ?? 0))
  return (place, without) => {
    const found = new Map<string, Word>()
    for (const t of tokensIn(place, story)) {
      if (!carries(t) || without.some((w) => w.start < t.end && t.start < w.end)) continue
      const key = keyOf(t, pack)
      if (!found.has(key))
        found.set(key, { keys: keysOf(t, pack), entry: entryOf(t, pack), weight: weight(key) })
    }
    const list = [...found.values()]
    return {
      list,
      keys: new Set(list.flatMap((w) => w.keys)),
      mass: list.reduce((sum, w) => sum + w.weight, 0),
    }
  }
}

/** Names and the commonest words are like nothing but themselves. */
const entryOf = (t: Token, { meaning, rarity }: LanguagePack): number =>
  t.pos === 'PROPN' || rarity(t.lower) < COMMON ? -1 : meaning.entry(t.lemma.toLowerCase())

/** Words commoner than this tell nothing (natural-log inverse document frequency). */
const COMMON = 1

const carries = (t: Token): boolean => CARRYING.has(t.pos) && /\p{L}/u.test(t.lower)

const keyOf = (t: Token, { claim }: LanguagePack): string => claim.stem(t.lemma.toLowerCase())

/** How near in meaning two words must be to be taken for each other at all. */
const NEAR = 0.4

/** 0..1: whether two words say the same. */
export function sameness(a: Word, b: Word, { meaning }: LanguagePack, byMeaning = true): number {
  if (a.keys.some((k) => b.keys.includes(k))) return 1
  if (!byMeaning || a.entry < 0 || b.entry < 0) return 0
  const near = meaning.between(a.entry, b.entry)
  return near < NEAR ? 0 : near
}

/** How much two places say alike. */
export interface Overlap {
  /** Share of all that they say which both say, 0..1. */
  readonly likeness: number
  /** Share of what the one that says less says which the other says too, 0..1. */
  readonly within: number
  /** The weight of what both say. */
  readonly told: number
}

/** What two places say alike, in the same words or, where asked, in words near in meaning. */
export function overlapOf(a: Words, b: Words, pack: LanguagePack, byMeaning: boolean): Overlap {
  const [less, more] = a.mass <= b.mass ? [a, b] : [b, a]
  const best = new Array<number>(more.list.length).fill(0)
  let first = 0
  for (const word of less.list) {
    let most = 0
    const known = word.keys.some((k) => more.keys.has(k))
    if (known || byMeaning)
      more.list.forEach((other, j) => {
        const same = sameness(word, other, pack, byMeaning)
        if (same > most) most = same
        if (same > best[j]!) best[j] = same
      })
    first += most * word.weight
  }
  const second = best.reduce((sum, m, j) => sum + m * more.list[j]!.weight, 0)
  const both = (first + second) / 2
  const all = a.mass + b.mass - both
  return {
    likeness: all > 0 ? both / all : 0,
    within: less.mass > 0 ? first / less.mass : 0,
    told: both,
  }
}
