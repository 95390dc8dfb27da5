import { DisjointSets } from '../kernels/disjoint-sets.js'
import type { Story } from './story.js'

/** Which article prints which text: articles alike but for white space and case, and copies by lineage, have one. */
export function copyFamilies(story: Story): (article: string) => number {
  const { articles } = story.pool
  const index = new Map(articles.map(({ article }, i) => [article.id, i]))
  const sets = new DisjointSets(articles.length)
  const firstWith = new Map<string, number>()
  articles.forEach(({ article }, i) => {
    const text = article.text.toLowerCase().replace(/\s+/g, ' ').trim()
    const first = firstWith.get(text) ?? i
    firstWith.set(text, first)
    sets.join(first, i)
  })
  for (const e of story.lineage) if (e.kind === 'copy') sets.join(index.get(e.from)!, index.get(e.to)!)
  return (article) => sets.find(index.get(article)!)
}
