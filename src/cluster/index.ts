import type { LanguagePack } from '../lang/pack.js'
import type { Article } from '../model/index.js'
import { StoryStream, type StreamOptions } from './stream.js'

export { pairsOfOneEvent } from './of-one-event.js'
export { StoryStream, type StreamOptions } from './stream.js'

/** Which story an article belongs to. */
export interface StoryOf {
  /** The article's. */
  readonly id: string
  /** The id of the story's first article. */
  readonly story: string
}

/**
 * Splits a stream of articles of one language into stories; the answers come in the order of `articles`. Pairs near in words and time are
 * scored by a fitted model and grouped by average linkage. Which articles are together does not depend on their order within a window of
 * 10,000. A story is named after its first article by id.
 */
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
