import type { StoryClaim } from '../../model/index.js'
import { tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import { sentenceOf } from './places.js'

/** Words in front of a clause among which a verb of believing is of it, and the room for them. */
const IN_FRONT = 3
const ROOM = 48

/** "He had believed that it was shut": what somebody takes to be so is not told as so. */
export function isBelieved(claim: StoryClaim, { story, pack }: Setting): boolean {
  const { article } = claim
  const cue = story.attribution(claim.attribution)?.cue
  const telling = cue ? tokensIn({ article, start: cue.start, end: cue.end }, story) : []
  const start = Math.max(sentenceOf(claim, story).start, claim.start - ROOM)
  const before = tokensIn({ article, start, end: claim.start }, story).slice(-IN_FRONT)
  return [...telling, ...before].some((t) => pack.comparison.believing.has(t.lemma.toLowerCase()))
}
