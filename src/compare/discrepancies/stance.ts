import type { LanguagePack } from '../../lang/pack.js'
import { byCodeUnit, type Stance, type StoryClaim } from '../../model/index.js'
import { sameBody } from '../affiliation.js'
import { type Content, containment, contentOf } from '../content.js'
import { claimSpan, type Story } from '../story.js'
import {
  type Answer,
  asOf,
  holderOf,
  type RelationRule,
  type Setting,
  type Stand,
  standsOf,
} from './answer.js'
import { type Draft, draft } from './draft.js'

const AGAINST: ReadonlySet<Stance> = new Set(['denied', 'dismissed', 'questioned'])

/** How much of a denial's words a finding must hold to be what is denied. */
const SAME_MATTER = 0.5

/** Questions of whether: what some affirm and others deny, dismiss or question. */
export function stanceDrafts(setting: Setting): Draft[] {
  const { story, pack } = setting
  const against = story.pool.claims.filter((c) => opposes(c, story))
  const byGroup = new Map<string, StoryClaim[]>()
  for (const c of against) {
    const group = deniedBy(c, story, pack)
    if (group) byGroup.set(group, [...(byGroup.get(group) ?? []), c])
  }
  return story.groups.flatMap((g) => {
    const denials = byGroup.get(g.id)
    if (!denials) return []
    const claims = [...new Set([...g.claims.map(story.claim), ...denials])]
    const stands = standsOf(claims.map((c) => answerOf(c, story)))
    const sides = new Set(stands.map((s) => sideOf(s, story)))
    return stands.length > 1 && sides.size > 1
      ? [draft('stance', claimSpan(story.claim(g.lead)), stands, STANCE_RULES, setting)]
      : []
  })
}

const opposes = (c: StoryClaim, story: Story): boolean => AGAINST.has(stanceOf(c, story)) || c.negated

const stanceOf = (c: StoryClaim, story: Story): Stance => story.attribution(c.attribution)?.stance ?? 'stated'

/** The finding that a claim speaks against: its own where others affirm it, else the one whose words hold most of its own. */
function deniedBy(claim: StoryClaim, story: Story, pack: LanguagePack): string | null {
  const own = story.groupOf(claim.id)
  if (own?.claims.some((c) => !opposes(story.claim(c), story))) return own.id
  const content = contentOf(claimSpan(claim), story, pack)
  const scored = story.groups
    .filter(
      (g) =>
        g !== own &&
        g.claims.some(
          (c) => !opposes(story.claim(c), story) && story.claim(c).attribution !== claim.attribution,
        ),
    )
    .map((g) => ({ id: g.id, score: bestMatch(content, g.claims, story, pack) }))
    .sort((a, b) => b.score - a.score || byCodeUnit(a.id, b.id))
  return scored[0] && scored[0].score >= SAME_MATTER ? scored[0].id : null
}

const bestMatch = (content: Content, claims: readonly string[], story: Story, pack: LanguagePack): number =>
  content.size < 2
    ? 0
    : Math.max(...claims.map((c) => containment(content, contentOf(claimSpan(story.claim(c)), story, pack))))

function answerOf(claim: StoryClaim, story: Story): Answer {
  const by = holderOf(claim, story)
  const stance = claim.negated && !AGAINST.has(stanceOf(claim, story)) ? 'denied' : stanceOf(claim, story)
  const side = AGAINST.has(stance) ? stance : 'affirmed'
  const span = claimSpan(claim)
  return {
    claim,
    span,
    key: `${side} ${by ?? 'reporters'}`,
    value: side === 'affirmed' ? stance : side,
    by,
    asOf: asOf(span, claim, story),
  }
}

const sideOf = (s: Stand, story: Story): boolean =>
  s.answers.some((a) => a.claim !== null && opposes(a.claim, story))

const STANCE_RULES: readonly RelationRule[] = [
  (a, b, { story }) =>
    sideOf(a, story) === sideOf(b, story)
      ? {
          relation: 'wording',
          reason: { rule: 'same-side', text: 'Both are on the same side.', spans: spansOf(a, b) },
        }
      : null,
  (a, b, { story, affiliations, pack }) =>
    sameBody(a.position.by, b.position.by, story, affiliations, pack)
      ? {
          relation: 'update',
          reason: {
            rule: 'same-source-turned',
            text: 'The same source took another stand.',
            spans: spansOf(a, b),
          },
        }
      : null,
  (a, b) => ({
    relation: 'conflict',
    reason: {
      rule: 'affirmed-and-denied',
      text: 'One affirms what the other denies, dismisses or questions.',
      spans: spansOf(a, b),
    },
  }),
]

const spansOf = (a: Stand, b: Stand) => [...a.position.spans.slice(0, 1), ...b.position.spans.slice(0, 1)]
