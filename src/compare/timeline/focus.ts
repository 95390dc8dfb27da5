import type { ArticleSpan, StoryClaim, StoryDate, Token } from '../../model/index.js'
import { tokensIn } from '../content.js'
import { claimSpan, type Story } from '../story.js'

/**
 * The words of a claim that tell what is dated: up to the comma after the date, where a verb stands before the date, else the
 * whole claim; dates left out.
 */
export function focusOf(claim: StoryClaim, date: StoryDate, story: Story): ArticleSpan[] {
  const tokens = tokensIn(claimSpan(claim), story)
  const told = tokens.some((t) => t.end <= date.start && isVerb(t))
  const comma = told ? tokens.find((t) => t.start >= date.end && t.lower === ',') : undefined
  return withoutDates({ ...claimSpan(claim), end: comma?.start ?? claim.end }, story)
}

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX'

/** A place without the dates in it. */
export function withoutDates(place: ArticleSpan, story: Story): ArticleSpan[] {
  const pieces: ArticleSpan[] = []
  let { start } = place
  for (const d of story.datesAt(place)) {
    if (d.end <= start) continue
    if (d.start > start) pieces.push({ ...place, start, end: d.start })
    start = Math.max(start, d.end)
  }
  if (start < place.end) pieces.push({ ...place, start })
  return pieces
}
