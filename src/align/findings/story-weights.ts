import { UnionFind } from '../../kernels/union-find.js'
import type { Candidate } from './candidates.js'
import { type Profile, weighed } from './profile.js'
import type { Statement } from './statement.js'

/** Weight that two claims of different articles must share for the articles to be about one thing. */
const KINDRED = 15

/**
 * The profiles with each word weighed for its story too: what half of the claims say tells no two of them apart. Words are counted over
 * the articles that share claims with each other, so an article about something else changes nothing.
 */
export function weighByStory(statements: readonly Statement[], pairs: readonly Candidate[]): Profile[] {
  const story = storiesOf(statements, pairs)
  const counts = new Map<string, number>()
  const key = (i: number, stem: string): string => `${story[i]} ${stem}`
  statements.forEach((s, i) => {
    for (const stem of s.profile.weights.keys()) counts.set(key(i, stem), (counts.get(key(i, stem)) ?? 0) + 1)
  })
  return statements.map((s, i) => reweigh(s.profile, (stem) => counts.get(key(i, stem)) ?? 1))
}

/** Per claim, which group of articles its article is in. */
function storiesOf(statements: readonly Statement[], pairs: readonly Candidate[]): number[] {
  const articles = new Map<string, number>()
  for (const { claim } of statements)
    if (!articles.has(claim.article)) articles.set(claim.article, articles.size)
  const articleOf = statements.map(({ claim }) => articles.get(claim.article)!)
  const sets = new UnionFind(articles.size)
  for (const [i, j] of pairs)
    if (
      articleOf[i] !== articleOf[j] &&
      sharedMass(statements[i]!.profile, statements[j]!.profile) >= KINDRED
    )
      sets.union(articleOf[i]!, articleOf[j]!)
  return articleOf.map((a) => sets.find(a))
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
