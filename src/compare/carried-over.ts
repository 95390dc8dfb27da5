import { contains, hull, type Span, type StoryAttribution, type StoryClaim } from '../model/index.js'
import type { Story } from './story.js'

/** How many sentences a report runs on without naming its source again. */
const FARTHEST = 2

/**
 * The attribution that a claim without one may carry on: indirect speech whose cue closes its own sentence ("The ferry had left at nine
 * when fire broke out, she said."), or that of a sentence before, in the same paragraph ("She said 283 people were ashore. Forty-one
 * were in hospital.").
 */
export function carriedOver(claim: StoryClaim, story: Story): StoryAttribution | null {
  if (claim.attribution !== null) return null
  const { sentences } = story.article(claim.article).annotated
  const at = sentences.findIndex((s) => contains(s, claim))
  const own = sentences[at]
  if (!own) return null
  const closing = story.attributionsIn(claim.article).find((a) => runsUpTo(a, claim, own, story))
  if (closing) return closing
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST); i--) {
    const before = sentences[i]!
    if (before.paragraph !== own.paragraph) return null
    const inSentence = story
      .attributionsIn(claim.article)
      .filter((a) => a.cue !== null && contains(before, a.cue))
    const indirect = inSentence.find(isSourced)
    if (indirect) return indirect
    if (inSentence.length > 0) return null
  }
  return null
}

const isSourced = (a: StoryAttribution): boolean =>
  a.parent === null && a.kind === 'indirect' && (a.source !== null || a.speaker !== null)

/** Whether a claim stands in front of what is said, in one sentence with it, and the cue behind both. */
function runsUpTo(a: StoryAttribution, claim: StoryClaim, sentence: Span, story: Story): boolean {
  if (a.cue === null || !isSourced(a) || !contains(sentence, a.cue)) return false
  const { start, end } = hull(a.content)
  if (a.cue.start < end || start < claim.end || start < sentence.start) return false
  return !ENDS_VOICE.test(story.words({ article: claim.article, start: claim.end, end: start }))
}

/** Marks behind which another voice may begin. */
const ENDS_VOICE = /[;:“”"«»]/
