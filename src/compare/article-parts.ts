import { type ArticleSpan, contains } from '../model/index.js'
import type { Story } from './story.js'

/** Whether a place lies in its article's headline. */
export function inHeadline(place: ArticleSpan, story: Story): boolean {
  const { headline } = story.article(place.article).metadata
  return headline !== null && contains(headline, place)
}

/** Whether a place lies in a notice of the outlet about its own text. */
export const inNotice = (place: ArticleSpan, story: Story): boolean =>
  story.article(place.article).metadata.notices.some((notice) => contains(notice, place))

/** Whether a place lies in what pages print around their articles; notices are of it. */
export const inFurniture = (place: ArticleSpan, story: Story): boolean =>
  story.article(place.article).metadata.boilerplate.some((line) => contains(line, place))

/** The same without notices, whose figures and days do count. */
export const inMereFurniture = (place: ArticleSpan, story: Story): boolean =>
  inFurniture(place, story) && !inNotice(place, story)
