import { DisjointSets } from '../../kernels/disjoint-sets.js'
import type { Candidate } from './candidates.js'
import { type Profile, weighed } from './profile.js'
import type { Alike, Statement } from './statement.js'

/** Weight that two claims of different articles must share for the articles to be about one thing. */
const KINDRED = 15

/**
 * The profiles with each word weighed for its story too: what half of the claims say tells no two of them apart. Words are counted over
 * the articles that share claims with each other, so an article about something else changes nothing.
 */
export function weighByStory(
  alike: readonly Alike[],
  pairs: readonly Candidate[],
): { readonly profiles: Profile[]; readonly story: readonly number[] } {
  const story = storiesOf(alike, pairs)
  const counts = new Map<string, number>()
  const key = (i: number, stem: string): string => `${story[i]} ${stem}`
  alike.forEach(([{ profile }], i) => {
    for (const stem of profile.weights.keys()) counts.set(key(i, stem), (counts.get(key(i, stem)) ?? 0) + 1)
  })
  const profiles = alike.map(([s], i) => reweigh(s.profile, (stem) => counts.get(key(i, stem)) ?? 1))
  return { profiles, story }
}

/** Per claim, which group of articles its article is in. */
function storiesOf(alike: readonly Alike[], pairs: readonly Candidate[]): number[] {
  const articles = new Map<string, number>()
  const article = ({ claim }: Statement): number => {
    const known = articles.get(claim.article)
    if (known !== undefined) return known
    articles.set(claim.article, articles.size)
    return articles.size - 1
  }
  const homes = alike.map((list) => list.map(article))
  const sets = new DisjointSets(articles.size)
  alike.forEach(([s], i) => {
    if (s.profile.mass >= KINDRED) for (const other of homes[i]!) sets.join(homes[i]![0]!, other)
  })
  for (const [i, j] of pairs)
    if (sharedMass(alike[i]![0].profile, alike[j]![0].profile) >= KINDRED)
      sets.join(homes[i]![0]!, homes[j]![0]!)
  return homes.map(([first]) => sets.find(first!))
}

function sharedMass(a: Profile, b: Profile): number {
  let sum = 0
  for (const [stem, w] of a.weights) if (b.weights.has(stem)) sum += w
  return sum
}

/** A word in every second claim keeps a fraction of its weight, one in a single claim all of it. */
const damped = (weight: number, claims: number): number => weight / (1 + 0.5 * Math.log2(claims))

function reweigh(p: Profile, claims: (stem: string) => number): Profile {
  const words = p.words.map((w) => (w.content ? { ...w, weight: damped(w.weight, claims(w.stem)) } : w))
  return { ...p, words, ...weighed(words) }
}
