import { contains, type StoryAttribution, type StoryClaim } from '../model/index.js'
import type { Story } from './story.js'

/** How many sentences a report runs on without naming its source again. */
const FARTHEST = 2

/**
 * The attribution that a claim without one may carry on: indirect speech in the sentence before, in the same paragraph
 * ("She said 283 people were ashore. Forty-one were in hospital.").
 */
export function carriedOver(claim: StoryClaim, story: Story): StoryAttribution | null {
  if (claim.attribution !== null) return null
  const { sentences } = story.article(claim.article).annotated
  const at = sentences.findIndex((s) => contains(s, claim))
  const own = sentences[at]
  if (!own) return null
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
    const before = sentences[i]!
    if (before.paragraph !== own.paragraph) return null
    const inSentence = story
      .attributionsIn(claim.article)
      .filter((a) => a.cue !== null && contains(before, a.cue))
    const indirect = inSentence.find(
      (a) => a.parent === null && a.kind === 'indirect' && (a.source !== null || a.speaker !== null),
    )
    if (indirect) return indirect
    if (inSentence.length > 0) return null
  }
  return null
}
