import { DisjointSets } from '../../kernels/disjoint-sets.js'
import type { Story } from '../story.js'

/** A number for each article, the same for articles about one event, as far as shared findings join them, directly or through others. */
export function eventsOf(story: Story): (article: string) => number {
  const index = new Map(story.pool.articles.map(({ article }, i) => [article.id, i]))
  const sets = new DisjointSets(index.size)
  for (const g of story.groups) {
    const [first, ...others] = g.claims.map((c) => index.get(story.claim(c).article)!)
    for (const other of others) if (first !== undefined) sets.join(first, other)
  }
  return (article) => sets.find(index.get(article)!)
}
