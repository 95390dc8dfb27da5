import { byCodeUnit, type StoryClaim } from '../model/index.js'
import type { Kinship } from './kinship.js'
import type { Story } from './story.js'

/** How much of the words of two claims must be the same, and how many there must be, for one to be copied from the other. */
const SAME = 0.7
const FEWEST_WORDS = 4

/**
 * The claim that a claim was copied from: one in nearly the same words in the earliest article that its own depends on; null where it has
 * none. What is worked out for an article is kept.
 */
export function copyFinder(
  story: Story,
  kinship: Kinship,
  plainWords: (claim: StoryClaim) => string,
): (claim: StoryClaim) => StoryClaim | null {
  const sources = sourceArticles(story, kinship)
  const found = new Map<string, StoryClaim | null>()
  return (claim) => {
    const known = found.get(claim.id)
    if (known !== undefined) return known
    const source = sources.get(claim.article)
    const from = source === undefined ? null : nearest(claim, story.claimsIn(source), plainWords)
    found.set(claim.id, from)
    return from
  }
}

/** Each dependent article → the earliest of those before it that it depends on. */
function sourceArticles(story: Story, kinship: Kinship): Map<string, string> {
  const day = new Map(story.pool.articles.map((a) => [a.article.id, a.metadata.meta.publishedAt ?? LATEST]))
  const earlier = (a: string, b: string): number =>
    byCodeUnit(day.get(a) ?? LATEST, day.get(b) ?? LATEST) || byCodeUnit(a, b)
  const sources = new Map<string, string>()
  for (const { from, to } of story.lineage) {
    if (!kinship.dependent(from, to)) continue
    const [first, second] = earlier(from, to) < 0 ? [from, to] : [to, from]
    const known = sources.get(second)
    if (known === undefined || earlier(first, known) < 0) sources.set(second, first)
  }
  return sources
}

/** Sorts behind every date. */
const LATEST = '~'

function nearest(
  claim: StoryClaim,
  others: readonly StoryClaim[],
  plainWords: (claim: StoryClaim) => string,
): StoryClaim | null {
  const words = plainWords(claim).split(' ')
  if (words.length < FEWEST_WORDS) return null
  let best: { readonly claim: StoryClaim; readonly share: number } | null = null
  for (const other of others) {
    const share = shared(words, plainWords(other).split(' '))
    if (share >= SAME && share > (best?.share ?? 0)) best = { claim: other, share }
  }
  return best?.claim ?? null
}

/** Words in common, each as often as both have it, over the mean number of words. */
function shared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>()
  for (const w of a) left.set(w, (left.get(w) ?? 0) + 1)
  let both = 0
  for (const w of b) {
    const n = left.get(w) ?? 0
    if (n > 0) both++
    left.set(w, n - 1)
  }
  return (2 * both) / (a.length + b.length)
}
