import type { LanguagePack } from '../lang/pack.js'
import type { Article } from '../model/index.js'
import { StoryStream, type StreamOptions } from './stream.js'

export { StoryStream, type StreamOptions } from './stream.js'

/** Which story an article belongs to. */
export interface StoryOf {
  readonly id: string
  readonly story: string
}

/** Splits a stream of articles into stories. Independent of their order within a window; a story is named after its first article by id. */
export function clusterStories(
  articles: readonly Article[],
  pack: LanguagePack,
  options: StreamOptions = {},
): StoryOf[] {
  const stream = new StoryStream(pack, options)
  for (const article of articles) stream.add(article)
  const storyOf = new Map(stream.stories().flatMap((ids) => ids.map((id) => [id, ids[0]!] as const)))
  return articles.map(({ id }) => ({ id, story: storyOf.get(id)! }))
}
