import type { StoryClaim } from '../../model/index.js'
import type { Setting } from '../setting.js'
import { claimSpan, type Story } from '../story.js'
import { type Answer, asOf, holderOf, judged, type RelationRule, type Stand, standsOf } from './answer.js'
import { denialsOf, opposes, sideOf } from './denials.js'
import { type Draft, draft } from './draft.js'

/** Questions of whether: what some affirm and others deny, dismiss or question. */
export function stanceDrafts(setting: Setting): Draft[] {
  const { story } = setting
  const denials = denialsOf(setting)
  return story.groups.flatMap((g) => {
    const against = denials.get(g.id)
    if (!against) return []
    const claims = [...new Set([...g.claims.map(story.claim), ...against])]
    const stands = standsOf(claims.map((c) => answerOf(c, setting)))
    const sides = new Set(stands.map((s) => isAgainst(s, story)))
    return sides.size > 1 ? [draft('stance', claimSpan(story.claim(g.lead)), stands, RULES, setting)] : []
  })
}

function answerOf(claim: StoryClaim, setting: Setting): Answer {
  const { story } = setting
  const by = holderOf(claim, story)
  const side = sideOf(claim, story)
  const span = claimSpan(claim)
  const key = `${opposes(claim, story) ? side : 'affirmed'} ${by ?? 'reporters'}`
  return { claim, span, key, value: side, by, asOf: asOf(span, setting) }
}

const isAgainst = (s: Stand, story: Story): boolean =>
  s.answers.some((a) => a.claim !== null && opposes(a.claim, story))

const RULES: readonly RelationRule[] = [
  (a, b, { sameBody }) =>
    sameBody(a.position.by, b.position.by) && a.position.value !== b.position.value
      ? judged('update', 'same-source-turned', 'The same source took another stand.', a, b)
      : null,
  (a, b, { story }) =>
    isAgainst(a, story) === isAgainst(b, story)
      ? judged('wording', 'same-side', 'Both are on the same side.', a, b)
      : null,
  (a, b) =>
    judged(
      'conflict',
      'affirmed-and-denied',
      'One affirms what the other denies, dismisses or questions.',
      a,
      b,
    ),
]
