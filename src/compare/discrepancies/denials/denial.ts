import { type ArticleSpan, hull, isAgainst, type Stance, type StoryClaim } from '../../../model/index.js'
import type { Setting } from '../../setting.js'
import { claimSpan, type Story, stanceOf } from '../../story.js'
import { holderOf } from '../answer.js'
import { sentenceIndex } from '../places.js'

/** Words that speak against a finding. */
export interface Denial {
  /** Null where the text only says that it is denied ("the firm denied it"). */
  readonly claim: StoryClaim | null
  readonly span: ArticleSpan
  readonly by: string | null
  readonly side: Stance
}

/** The side a claim takes: whether its source affirms what it says. */
function sideOf(claim: StoryClaim, story: Story): Stance {
  const stance = stanceOf(claim, story)
  return claim.negated && !isAgainst(stance) ? 'denied' : stance
}

export const opposes = (claim: StoryClaim, story: Story): boolean => isAgainst(sideOf(claim, story))

/** A claim and the side it takes, with the word that denies it where the claim's own words do not. */
export const denialOf = (claim: StoryClaim, { story }: Setting): Denial => ({
  claim,
  span: withCue(claim, story),
  by: holderOf(claim, story),
  side: sideOf(claim, story),
})

/** A reader must see that it is denied: "denied that the gate was open", not "the gate was open". */
function withCue(claim: StoryClaim, story: Story): ArticleSpan {
  const span = claimSpan(claim)
  const attribution = story.attribution(claim.attribution)
  if (!attribution?.cue || !isAgainst(attribution.stance)) return span
  const cue = { article: claim.article, ...attribution.cue }
  return sentenceIndex(cue, story) === sentenceIndex(span, story)
    ? { article: claim.article, ...hull([cue, span]) }
    : span
}
