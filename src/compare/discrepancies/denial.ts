import type { ArticleSpan, Stance, StoryClaim } from '../../model/index.js'
import type { Story } from '../story.js'

const AGAINST: ReadonlySet<Stance> = new Set(['denied', 'dismissed', 'questioned'])

/** Words that speak against a finding. */
export interface Denial {
  /** Null where the text only says that it is denied ("the firm denied it"). */
  readonly claim: StoryClaim | null
  readonly span: ArticleSpan
  readonly by: string | null
  readonly side: Stance
}

/** The side a claim takes: whether its source affirms what it says. */
export function sideOf(claim: StoryClaim, story: Story): Stance {
  const stance = story.attribution(claim.attribution)?.stance ?? 'stated'
  return claim.negated && !AGAINST.has(stance) ? 'denied' : stance
}

export const isAgainst = (side: Stance): boolean => AGAINST.has(side)

export const opposes = (claim: StoryClaim, story: Story): boolean => isAgainst(sideOf(claim, story))
