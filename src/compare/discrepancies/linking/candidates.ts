import { append } from '../../../kernels/lists.js'
import type { LanguagePack } from '../../../lang/pack.js'
import { areOfOnePlace } from '../figures/chain.js'
import { dimensionsMeet, ownersMeet, placesMeet, statesMeet } from '../figures/meeting.js'
import { sortsMeet } from '../figures/sorts.js'
import { timesMeet } from '../figures/times.js'
import { MONEY } from './scales.js'
import type { Told } from './told.js'
import type { Word } from './words.js'

/** With how many others each one is held against at most: those that it shares most with. */
const MOST = 24
/** What more than so many say finds nobody. */
const COMMON = 240

/** Two of a list, the higher index first, and how much more they share than either shares with any other value of the other's article. */
export interface Pair {
  readonly a: number
  readonly b: number
  /** In words' weights; below 0 where some other shares more. */
  readonly margin: number
}

/**
 * Pairs that may answer one question: of one dimension, each with those it shares most with. What more than a few hundred share is
 * not looked up, so that the work grows with the length of the story and not with its square.
 */
export function candidatePairs(told: readonly Told[], pack: LanguagePack): Pair[] {
  const clues = told.map(cluesOf)
  const postings = postingsOf(clues)
  const pairs = new Map<number, Pair>()
  told.forEach((_, i) => {
    for (const { j, margin } of partnersOf(i, told, clues[i]!, postings)) {
      const [a, b] = i > j ? [i, j] : [j, i]
      const known = pairs.get(a * told.length + b)
      if (mayMeet(told[a]!, told[b]!, pack))
        pairs.set(a * told.length + b, { a, b, margin: Math.min(margin, known?.margin ?? margin) })
    }
  })
  return [...pairs.values()].sort((x, y) => x.a - y.a || x.b - y.b)
}

/**
 * Two amounts of different money, or of money and money a year, are not held against each other; nor figures of which the rules know that
 * other things befell them, that others have them, that they are parts at other places, or of another year; nor a quake's magnitude and an aftershock's, nor a distance and a way.
 */
function mayMeet(a: Told, b: Told, { claim, comparison }: LanguagePack): boolean {
  if (a.unit !== b.unit && [a, b].every((t) => t.unit !== null && t.dimensions.includes(MONEY))) return false
  // What is denied ("not 12 countries") is no answer.
  if ([a, b].some((t) => claim.negators.has(t.lead))) return false
  if (a.aftershock !== b.aftershock) return false
  if (a.reach !== null && b.reach !== null && a.reach !== b.reach) return false
  if (a.figure === null || b.figure === null) return true
  const [x, y] = [a.figure.thing, b.figure.thing]
  // Those for are not those against.
  if (x.class !== y.class && [x, y].every((t) => comparison.voteFates.has(t.class))) return false
  return (
    statesMeet(a.figure, b.figure, comparison.apart) &&
    ownersMeet(a.figure, b.figure) &&
    dimensionsMeet(a.figure, b.figure) &&
    (x.kind !== 'fate' || y.kind !== 'fate' || a.figure.part === b.figure.part) &&
    !(a.figure.part && b.figure.part && !placesMeet(a.figure, b.figure)) &&
    a.figure.people === b.figure.people &&
    sortsMeet(a.figure, b.figure) &&
    areOfOnePlace(a.figure.scene, b.figure.scene) &&
    timesMeet(a.figure, b.figure)
  )
}

/** What finds a told number: the words of its sentence, what it counts, what befell that; each within its dimensions. */
interface Clue {
  readonly keys: readonly string[]
  readonly weight: number
}

/** What it counts tells as much as a rare word. */
const COUNTED = 4

function cluesOf(t: Told): Clue[] {
  const words: readonly Word[] = t.sentence.list
  const own = [t.noun, t.nounClass, t.state].flatMap((x, i) => (x === null ? [] : [`${i} ${x}`]))
  return [
    ...words.map((w) => ({ keys: w.keys, weight: w.weight })),
    ...own.map((key) => ({ keys: [key], weight: COUNTED })),
  ].map((c) => ({ ...c, keys: t.dimensions.flatMap((d) => c.keys.map((k) => `${d}: ${k}`)) }))
}

/** By key those it finds; of keys that find too many, nobody. */
function postingsOf(clues: readonly (readonly Clue[])[]): ReadonlyMap<string, readonly number[]> {
  const postings = new Map<string, number[]>()
  clues.forEach((own, i) => {
    for (const key of new Set(own.flatMap((c) => c.keys))) {
      append(postings, key, i)
    }
  })
  for (const [key, list] of postings) if (list.length > COMMON) postings.delete(key)
  return postings
}

interface Partner {
  readonly j: number
  readonly shared: number
}

function partnersOf(
  i: number,
  told: readonly Told[],
  clues: readonly Clue[],
  postings: ReadonlyMap<string, readonly number[]>,
): { readonly j: number; readonly margin: number }[] {
  const shared = new Map<number, number>()
  for (const { keys, weight } of clues) {
    const found = new Set(keys.flatMap((k) => postings.get(k) ?? []))
    for (const j of found) if (j !== i) shared.set(j, (shared.get(j) ?? 0) + weight)
  }
  const all = [...shared].map(([j, weight]): Partner => ({ j, shared: weight }))
  const ranked = all.sort((x, y) => y.shared - x.shared || x.j - y.j)
  const byArticle = new Map<string, Partner[]>()
  for (const p of ranked) {
    const { article } = told[p.j]!.span
    append(byArticle, article, p)
  }
  return ranked.slice(0, MOST).map((p) => ({ j: p.j, margin: p.shared - bestOther(p, told, byArticle) }))
}

/** The most that another value of a partner's article shares: of those that share most one is enough. */
function bestOther(
  p: Partner,
  told: readonly Told[],
  byArticle: ReadonlyMap<string, readonly Partner[]>,
): number {
  const own = told[p.j]!
  const others = byArticle.get(own.span.article)!
  return others.find((o) => told[o.j]!.min !== own.min || told[o.j]!.max !== own.max)?.shared ?? 0
}
