import type { LanguagePack } from '../../lang/pack.js'
import { type Content, massOf } from '../content.js'

/** How near two words must be in meaning to say the same. */
const NEAR = 0.5

/** Words that say the same: of one stem, used for one another, or near in meaning. */
export interface Kin {
  readonly akin: (a: string, b: string) => boolean
  /** The weight of those words of `a` that `b` says too, in these or other words. */
  readonly told: (a: Content, b: Content) => number
  /** Share of all that two clauses say which both say, 0..1. */
  readonly likeness: (a: Content, b: Content) => number
  /** Share of what the one that says less says which the other says too, 0..1. */
  readonly containment: (a: Content, b: Content) => number
}

/** Keys that are classes or entities are compared as they are. */
const isWord = (key: string): boolean => !key.includes(' ') && /^\p{Ll}/u.test(key)

export function kinOf({ claim, meaning }: LanguagePack): Kin {
  const known = new Map<string, boolean>()
  const akin = (a: string, b: string): boolean => {
    if (a === b) return true
    if (!isWord(a) || !isWord(b)) return false
    const key = a < b ? `${a} ${b}` : `${b} ${a}`
    const before = known.get(key)
    if (before !== undefined) return before
    const found = areAkin(a, b)
    known.set(key, found)
    return found
  }
  const areAkin = (a: string, b: string): boolean => {
    const [x, y] = [claim.stem(a), claim.stem(b)]
    if (x === y) return true
    if (claim.antonyms.get(x)?.has(y)) return false
    const sets = claim.synonyms.get(x) ?? []
    const others = claim.synonyms.get(y) ?? []
    return sets.some((s) => others.includes(s)) || (meaning.similarity(a, b) ?? 0) >= NEAR
  }
  const told = (a: Content, b: Content): number =>
    [...a].reduce((n, [word, weight]) => {
      const said = b.has(word) || [...b.keys()].some((other) => akin(word, other))
      return said ? n + weight : n
    }, 0)
  const both = (a: Content, b: Content): number => (told(a, b) + told(b, a)) / 2
  return {
    akin,
    told,
    likeness: (a, b) => {
      const all = massOf(a) + massOf(b) - both(a, b)
      return all === 0 ? 0 : both(a, b) / all
    },
    containment: (a, b) => {
      const [less, more] = massOf(a) <= massOf(b) ? [a, b] : [b, a]
      return massOf(less) === 0 ? 0 : told(less, more) / massOf(less)
    },
  }
}

/** Words of one stem, or used for one another: nearness in meaning alone joins too much of what a story goes back to. */
export const closeKinOf = (pack: LanguagePack): Kin =>
  kinOf({ ...pack, meaning: { ...pack.meaning, similarity: () => null } })

/** The weight of what one says that the other does not, in whatever words. */
export const weightOutside = (a: Content, b: Content, kin: Kin): number => massOf(a) - kin.told(a, b)
