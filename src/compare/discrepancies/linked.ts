import { DisjointSets } from '../../kernels/disjoint-sets.js'
import type { Story } from '../story.js'

const known = new WeakMap<Story, (article: string) => number>()

/**
 * A number for each article, the same for articles about one event, as far as shared findings, utterances or their words at large join
 * them, directly or through others.
 */
export function eventsOf(story: Story): (article: string) => number {
  const before = known.get(story)
  if (before !== undefined) return before
  const events = findEvents(story)
  known.set(story, events)
  return events
}

function findEvents(story: Story): (article: string) => number {
  const index = new Map(story.pool.articles.map(({ article }, i) => [article.id, i]))
  const sets = new DisjointSets(index.size)
  const told = story.groups.map((g) => g.claims.map((c) => story.claim(c).article))
  const said = story.utterances.map((u) => u.attributions.flatMap((a) => story.attribution(a)?.article ?? []))
  for (const articles of [...told, ...said, ...story.alike]) {
    const [first, ...others] = articles.map((a) => index.get(a)!)
    for (const other of others) if (first !== undefined) sets.join(first, other)
  }
  return (article) => sets.find(index.get(article)!)
}
