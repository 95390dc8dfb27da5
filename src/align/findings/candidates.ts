import type { Profile } from './profile.js'
import type { Statement } from './statement.js'

/** Of longer lists of claims that share a word only pairs of words are looked up, and then neighbours alone. */
const LONGEST = 80
const NEIGHBOURS = 24

export type Comparable = Pick<Statement, 'profile' | 'figures'>

/** Two claims, by index, the lower first. */
export type Candidate = readonly [number, number]

/**
 * Pairs of claims that share enough to be worth comparing, by inverted index: over single words, what may be used for them, and figures,
 * over pairs of these where a single one is in too many claims, and where even these are, each claim with its neighbours in the order of
 * their words.
 * The order of the claims changes nothing.
 * @param share how much of the lighter claim's weight must be in both, where no figure is
 */
export function candidates(claims: readonly Comparable[], share = LEAST_SHARE): Candidate[] {
  const found = new Map<number, Candidate>()
  const sets = claims.map(setsOf)
  const keys = claims.map((c, i) =>
    [...c.profile.weights.keys(), ...[...sets[i]!].map((s) => `=${s}`), ...figureKeys(c)].sort(),
  )
  const order = neighbourOrder(keys)
  const add = (i: number, j: number): void => {
    const pair: Candidate = i < j ? [i, j] : [j, i]
    const key = pair[0] * claims.length + pair[1]
    if (i === j || found.has(key)) return
    if (alike(claims[i]!, claims[j]!, sets[i]!, sets[j]!, share)) found.set(key, pair)
  }
  const singles = postings(keys)
  const common = new Set<string>()
  for (const [word, list] of singles) {
    if (list.length > LONGEST) common.add(word)
    else allPairs(list, add)
  }
  const doubles = postings(keys.map((k) => pairsOf(k.filter((w) => common.has(w)))))
  for (const list of doubles.values()) {
    if (list.length <= LONGEST) allPairs(list, add)
    else neighbours(list, order, add)
  }
  return [...found.values()].sort((x, y) => x[0] - y[0] || x[1] - y[1])
}

function postings(keys: readonly (readonly string[])[]): Map<string, number[]> {
  const lists = new Map<string, number[]>()
  keys.forEach((words, i) => {
    for (const w of words) {
      const list = lists.get(w)
      if (list) list.push(i)
      else lists.set(w, [i])
    }
  })
  return lists
}

function pairsOf(words: readonly string[]): string[] {
  const out: string[] = []
  for (let i = 0; i < words.length; i++)
    for (let j = i + 1; j < words.length; j++) out.push(`${words[i]} ${words[j]}`)
  return out
}

function allPairs(list: readonly number[], add: (i: number, j: number) => void): void {
  for (let i = 0; i < list.length; i++) for (let j = i + 1; j < list.length; j++) add(list[i]!, list[j]!)
}

/** Rank of each claim when all are sorted by their words. */
function neighbourOrder(keys: readonly (readonly string[])[]): number[] {
  const text = keys.map((k) => k.join(' '))
  const sorted = keys
    .map((_, i) => i)
    .sort((x, y) => (text[x]! < text[y]! ? -1 : text[x]! > text[y]! ? 1 : x - y))
  const rank = new Array<number>(keys.length)
  sorted.forEach((claim, r) => {
    rank[claim] = r
  })
  return rank
}

function neighbours(
  list: readonly number[],
  rank: readonly number[],
  add: (i: number, j: number) => void,
): void {
  const sorted = [...list].sort((x, y) => rank[x]! - rank[y]!)
  sorted.forEach((claim, i) => {
    for (let k = i + 1; k <= Math.min(i + NEIGHBOURS, sorted.length - 1); k++) add(claim, sorted[k]!)
  })
}

/** An eighth of the lighter claim's weight. */
const LEAST_SHARE = 0.12

/** That share of the lighter claim's weight, or a figure, is in both. */
function alike(x: Comparable, y: Comparable, setsX: Sets, setsY: Sets, share: number): boolean {
  const least = share * Math.min(x.profile.mass, y.profile.mass)
  return (
    (x.profile.content.length < y.profile.content.length
      ? shares(x.profile, y.profile, setsY, least)
      : shares(y.profile, x.profile, setsX, least)) || shareFigure(x, y)
  )
}

type Sets = ReadonlySet<number>

const setsOf = ({ profile }: Comparable): Sets => new Set(profile.content.flatMap((w) => w.sets))

/** Whether words of one that are in the other, or are used for one of its words, weigh enough. */
function shares(light: Profile, heavy: Profile, sets: Sets, least: number): boolean {
  let shared = 0
  for (const w of light.content) {
    if (heavy.weights.has(w.stem) || w.sets.some((s) => sets.has(s))) shared += w.weight
    if (shared > 0 && shared >= least) return true
  }
  return false
}

/** Smaller figures are in too many claims to lead anywhere. */
const TELLING = 10

const figureKeys = ({ figures }: Comparable): string[] => [
  ...new Set(figures.flatMap((f) => (f.value >= TELLING ? [`#${f.value}`] : []))),
]

const shareFigure = (x: Comparable, y: Comparable): boolean =>
  x.figures.some((f) => f.value >= TELLING && y.figures.some((g) => g.value === f.value))
