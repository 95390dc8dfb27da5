import { inFurniture } from '../article-parts.js'
import type { Story } from '../story.js'
import { type Draft, PLAIN } from './draft.js'

/** The articles' own stamps, where their text prints them. */
export function stamps(story: Story): Draft[] {
  return story.pool.articles.flatMap(({ article, metadata }) => {
    const { publishedAt } = metadata.meta
    const day = publishedAt?.slice(0, 10)
    const printed = story
      .datesIn(article.id)
      .find((d) => day !== undefined && d.value?.startsWith(day) && inFurniture(d, story))
    if (!publishedAt || !printed) return []
    const { start, end } = printed
    return [
      {
        ...PLAIN,
        told: printed,
        date: publishedAt,
        kind: 'published' as const,
        spans: [{ article: article.id, start, end }],
        who: [article.id],
      },
    ]
  })
}
