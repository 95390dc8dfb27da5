import { type ArticleSpan, contains } from '../../../model/index.js'
import type { Setting } from '../../setting.js'
import type { Mention, Story } from '../../story.js'
import { sentenceOf } from '../places.js'
import { placesIn } from './scene.js'

/** Sentences at the head of a text that tell where its event was: headline and lead. */
const HEAD = 3
/** In how many heads a place is named that is the story's. */
const HEADS = 2

/**
 * Whether a place in a text is of another place than the story: its sentence or quotation names one that the heads of no two articles name
 * (the places in the title of whoever says it are left aside), or the head of its article names places, and none of the story's.
 */
export function elsewhere({ story }: Setting): (span: ArticleSpan) => boolean {
  const heads = new Map(
    story.pool.articles.map(({ article }) => [article.id, placesIn(headOf(article.id, story), story)]),
  )
  const articles = new Map<string, Set<string>>()
  for (const [article, places] of heads)
    for (const { entity } of places)
      articles.set(entity.id, (articles.get(entity.id) ?? new Set()).add(article))
  const enough = Math.min(HEADS, story.pool.articles.length)
  const isOfStory = ({ entity }: Mention): boolean => (articles.get(entity.id)?.size ?? 0) >= enough
  const away = new Set([...heads].flatMap(([id, of]) => (of.length > 0 && !of.some(isOfStory) ? id : [])))
  return (span) => {
    if (away.has(span.article)) return true
    const sources = story.attributionsIn(span.article).flatMap((a) => a.source ?? [])
    return placesIn(toldAround(span, story), story).some(
      (m) => !isOfStory(m) && !sources.some((s) => contains(s, m)),
    )
  }
}

/** The sentence around a place, or the quotation it stands in: where one spoke is not where it was. */
function toldAround(span: ArticleSpan, story: Story): ArticleSpan {
  const quoted = story
    .attributionsIn(span.article)
    .flatMap((a) => (a.kind === 'indirect' ? [] : a.content))
    .find((c) => contains(c, span))
  return quoted ? { article: span.article, start: quoted.start, end: quoted.end } : sentenceOf(span, story)
}

function headOf(article: string, story: Story): ArticleSpan {
  const { sentences } = story.article(article).annotated
  return { article, start: 0, end: sentences[Math.min(HEAD, sentences.length) - 1]?.end ?? 0 }
}
