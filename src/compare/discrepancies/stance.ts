import { DisjointSets } from '../../kernels/disjoint-sets.js'
import type { Stance, StoryClaim } from '../../model/index.js'
import type { Setting } from '../setting.js'
import { claimSpan } from '../story.js'
import { type Answer, asOf, holderOf, judged, type RelationRule, type Stand, standsOf } from './answer.js'
import { type Denial, isAgainst, sideOf } from './denial.js'
import { allDenialsOf } from './denials.js'
import { type Draft, draft } from './draft.js'

/** Questions of whether: what some affirm and others deny, dismiss or question. */
export function stanceDrafts(setting: Setting): Draft[] {
  const { story } = setting
  return questionsOf(allDenialsOf(setting), setting).flatMap(({ findings, denials }) => {
    const groups = story.groups.filter((g) => findings.has(g.id))
    const claims = groups.flatMap((g) => g.claims.map(story.claim))
    const affirmed = claims.map((c) => answerOf(affirmation(c, setting), setting))
    const stands = standsOf([...affirmed, ...denials.map((d) => answerOf(d, setting))])
    const sides = new Set(stands.map(isAgainstStand))
    const lead = groups.reduce((a, b) => (b.claims.length > a.claims.length ? b : a)).lead
    return sides.size > 1 ? [draft('stance', claimSpan(story.claim(lead)), stands, RULES, setting)] : []
  })
}

interface Question {
  readonly findings: ReadonlySet<string>
  readonly denials: readonly Denial[]
}

/** Findings that one denial speaks against, or denials that say the same, are one question. */
function questionsOf(against: ReadonlyMap<string, readonly Denial[]>, { story }: Setting): Question[] {
  const entries = [...against]
  const sets = new DisjointSets(entries.length)
  const first = new Map<string, number>()
  entries.forEach(([, denials], i) => {
    for (const d of denials) {
      const key = d.claim
        ? (story.groupOf(d.claim.id)?.id ?? d.claim.id)
        : `${d.span.article} ${d.span.start}`
      const known = first.get(key)
      if (known === undefined) first.set(key, i)
      else sets.join(known, i)
    }
  })
  return sets.sets().map((set) => ({
    findings: new Set(set.map((i) => entries[i]![0])),
    denials: set.flatMap((i) => entries[i]![1]),
  }))
}

const affirmation = (claim: StoryClaim, { story }: Setting): Denial => ({
  claim,
  span: claimSpan(claim),
  by: holderOf(claim, story),
  side: sideOf(claim, story),
})

function answerOf({ claim, span, by, side }: Denial, setting: Setting): Answer {
  const key = `${isAgainst(side) ? side : 'affirmed'} ${by ?? 'reporters'}`
  return { claim, span, key, value: side, by, asOf: asOf(span, setting) }
}

/** Nobody says that he denies it: the clause itself is negated or not. */
const isPlain = ({ claim }: Answer, { story }: Setting): boolean =>
  !isAgainst(story.attribution(claim?.attribution ?? null)?.stance ?? 'stated')

const isAgainstStand = (s: Stand): boolean => s.answers.some((a) => isAgainst(a.value as Stance))

const isQuoted = (s: Stand, setting: Setting): boolean =>
  s.answers.every(
    (a) => a.claim !== null && setting.story.attribution(a.claim.attribution)?.kind === 'direct',
  )

const RULES: readonly RelationRule[] = [
  (a, b, setting) =>
    setting.sameBody(a.position.by, b.position.by) &&
    isAgainstStand(a) !== isAgainstStand(b) &&
    [a, b].every((s) => isQuoted(s, setting) && s.answers.every((x) => isPlain(x, setting)))
      ? judged('conflict', 'not-lost', 'One quotation is given with a “not” and without.', a, b)
      : null,
  (a, b, { sameBody }) =>
    sameBody(a.position.by, b.position.by) && a.position.value !== b.position.value
      ? judged('update', 'same-source-turned', 'The same source took another stand.', a, b)
      : null,
  (a, b) =>
    isAgainstStand(a) === isAgainstStand(b)
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
