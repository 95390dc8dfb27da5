import type { LanguagePack } from '../../../lang/pack.js'
import type { ArticleSpan, StoryQuantity } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Story } from '../../story.js'

/** More characters than stand between a name, or the rest of a number, and its number. */
const REACH = 10

/** Whether digits are no number of their own: part of a name, the rest of a number, or the hour. */
export function isLabel(q: StoryQuantity, story: Story, pack: LanguagePack): boolean {
  const around = (start: number, end: number): ArticleSpan => ({ article: q.article, start, end })
  const before = around(Math.max(0, q.start - REACH), q.start)
  const lead = story.words(before)
  const words = story.words(q)
  const bare = q.unit === null || q.counted !== null
  return (
    (bare && (isOfName(lead) || isNumbered(before, story, pack))) ||
    /^\d{4}\p{Lu}\b/u.test(words) ||
    isRest(lead, words) ||
    (FOUR_DIGITS.test(words) && isHour(around(q.end, q.end + REACH), story, pack))
  )
}

/** "AK-47", "DC - 3". A dash between words ("they fled – 12 of them") makes none. */
const isOfName = (lead: string): boolean => /(?:\p{L}[-–]|\p{Lu} - )$/u.test(lead)

/** "Version 11.2", "v. 2". */
function isNumbered(before: ArticleSpan, story: Story, { quantity }: LanguagePack): boolean {
  const last = tokensIn(before, story).findLast((t) => t.lower !== '.')
  return last !== undefined && quantity.numbering.has(last.lower.replace(/\.$/, ''))
}

/** "2, 800 pixels" and "4 1 / 2 hours" in texts with stray blanks: digits that others in front of them begin. */
const isRest = (lead: string, words: string): boolean =>
  (/(?:^|[^\d.,])\d{1,3}, $/.test(lead) && /^\d{3}(?!\d)/.test(words)) ||
  (/\d ?[/⁄] ?$/.test(lead) && /^\d/.test(words))

const FOUR_DIGITS = /^[0-2]\d[0-5]\d$/

/** "0540 local time", "1130 (0930 GMT)": four digits that are the hour. */
function isHour(behind: ArticleSpan, story: Story, { quantity }: LanguagePack): boolean {
  const [next, second] = tokensIn(behind, story)
  return (
    quantity.hourMarks.has(next?.lower ?? '') ||
    (next?.lower === '(' && FOUR_DIGITS.test(second?.lower ?? ''))
  )
}
