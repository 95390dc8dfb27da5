import type { StoryQuantity } from '../../../model/index.js'
import type { Story } from '../../story.js'

/** More characters than stand between a name and its number. */
const REACH = 10

/** "AK-47", "DC - 3", "version 11.2": a number that is part of a name. A dash between words ("they fled – 12 of them") makes none. */
export const isLabel = (q: StoryQuantity, story: Story): boolean =>
  (q.unit === null || q.counted !== null) &&
  /(?:\p{L}[-–]|\p{Lu} - |\bv(?:ersion)?\.? ?)$/u.test(
    story.words({ article: q.article, start: Math.max(0, q.start - REACH), end: q.start }),
  )
