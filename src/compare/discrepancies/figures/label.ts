import type { StoryQuantity } from '../../../model/index.js'
import type { Story } from '../../story.js'

/** More characters than stand between a name, or the rest of a number, and its number. */
const REACH = 10

/** Whether digits are no number of their own: part of a name, the rest of a number, or the hour. */
export function isLabel(q: StoryQuantity, story: Story): boolean {
  const lead = story.words({ article: q.article, start: Math.max(0, q.start - REACH), end: q.start })
  const words = story.words(q)
  const behind = story.words({ article: q.article, start: q.end, end: q.end + REACH })
  return (
    ((q.unit === null || q.counted !== null) && isOfName(lead)) ||
    /^\d{4}M\b/.test(words) ||
    isRest(lead, words) ||
    isHour(words, behind)
  )
}

/** "AK-47", "DC - 3", "version 11.2". A dash between words ("they fled – 12 of them") makes none. */
const isOfName = (lead: string): boolean => /(?:\p{L}[-–]|\p{Lu} - |\bv(?:ersion)?\.? ?)$/u.test(lead)

/** "2, 800 pixels" and "4 1 / 2 hours" in texts with stray blanks: digits that others in front of them begin. */
const isRest = (lead: string, words: string): boolean =>
  (/(?:^|[^\d.,])\d{1,3}, $/.test(lead) && /^\d{3}(?!\d)/.test(words)) ||
  (/\d ?[/⁄] ?$/.test(lead) && /^\d/.test(words))

/** "0540 local time": the hour in four digits. */
const isHour = (words: string, behind: string): boolean =>
  /^[0-2]\d[0-5]\d$/.test(words) &&
  /^ (?:\([0-2]\d[0-5]\d |GMT|UTC|hours?\b|hrs\b|local time|local\b)/.test(behind)
