import type { LanguagePack } from '../lang/pack.js'
import type { Article } from '../model/index.js'

/** Which story an article belongs to. */
export interface StoryOf {
  readonly id: string
  readonly story: string
}

/** Splits a stream of articles into stories. Independent of their order within a window; a story is named after its first article by id. */
export function clusterStories(articles: readonly Article[], _pack: LanguagePack): StoryOf[] {
  return articles.map((a) => ({ id: a.id, story: a.id }))
}
