import type { StoryClaim } from '../../../model/index.js'
import type { Setting } from '../../setting.js'
import { claimSpan, type Story } from '../../story.js'
import { type Answer, asOf, holderOf, type RelationRule, standsOf } from '../answer.js'
import { type Draft, draft } from '../draft.js'

/** A clause that answers a question by yes or by no. */
export interface Sided {
  readonly claim: StoryClaim
  readonly yes: boolean
}

/** Whether two who are not of one body say the two, one of them at least by name; nobody who speaks contradicts himself. */
export function areOpposed(a: Sided, b: Sided, { story, sameBody }: Setting): boolean {
  const [x, y] = [holderOf(a.claim, story), holderOf(b.claim, story)]
  if (a.yes === b.yes || (x === null && y === null)) return false
  return x === null || y === null ? a.claim.article !== b.claim.article : !sameBody(x, y)
}

/** One question of all clauses that are opposed to another, a position for yes and one for no; none where there are none. */
export function twoSided<S extends Sided>(
  list: readonly S[],
  opposed: (a: S, b: S) => boolean,
  rules: readonly RelationRule[],
  setting: Setting,
): Draft[] {
  const asked = list.filter((a) => list.some((b) => a.yes !== b.yes && opposed(a, b)))
  const first = asked.find((a) => a.yes)
  return first
    ? [
        draft(
          'stance',
          claimSpan(first.claim),
          standsOf(asked.map((s) => answerOf(s, setting.story))),
          rules,
          setting,
        ),
      ]
    : []

  function answerOf({ claim, yes }: Sided, story: Story): Answer {
    const span = claimSpan(claim)
    const value = yes ? 'stated' : 'denied'
    return { claim, span, key: value, value, by: holderOf(claim, story), asOf: asOf(span, setting) }
  }
}
