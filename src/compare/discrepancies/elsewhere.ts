import type { ArticleSpan } from '../../model/index.js'
import type { Setting } from '../setting.js'
import { sentenceOf } from './places.js'

/** Sentences at the head of a text that tell where its event was: headline and lead. */
const HEAD = 3
/** In how many heads a place is named that is the story's. */
const HEADS = 2

/**
 * Whether a sentence is of another place than the story: it names one that the heads of no two articles name. The places in the title of whoever
 * says it are left aside.
 */
export function elsewhere({ story }: Setting): (span: ArticleSpan) => boolean {
  const heads = new Map<string, Set<string>>()
  for (const { article, annotated } of story.pool.articles) {
    const end = annotated.sentences[Math.min(HEAD, annotated.sentences.length) - 1]?.end ?? 0
    for (const m of story.mentionsIn({ article: article.id, start: 0, end }))
      heads.set(m.entity.id, (heads.get(m.entity.id) ?? new Set()).add(article.id))
  }
  const enough = Math.min(HEADS, story.pool.articles.length)
  return (span) => {
    const sentence = sentenceOf(span, story)
    const sources = story.attributionsIn(span.article).flatMap((a) => a.source ?? [])
    return story
      .mentionsIn(sentence)
      .some(
        (m) =>
          m.entity.kind === 'place' &&
          (heads.get(m.entity.id)?.size ?? 0) < enough &&
          !sources.some((s) => s.start <= m.start && m.end <= s.end),
      )
  }
}
