import { DisjointSets } from '../../../kernels/disjoint-sets.js'
import { type ArticleSpan, isAgainst, type StoryClaim } from '../../../model/index.js'
import { type EventWords, eventWordsOf, toldInBoth } from '../../event-words.js'
import type { Setting } from '../../setting.js'
import { claimSpan, type Story, stanceOf } from '../../story.js'
import { type Answer, asOf, judged, type RelationRule, type Stand, standsOf } from '../answer.js'
import { clearest, readsAlone } from '../asked-clause.js'
import { type Draft, draft } from '../draft.js'
import { isGranted } from './against.js'
import { type Denial, denialOf, opposes } from './denial.js'
import { allDenialsOf, type Denied } from './denials.js'
import { isOneState } from './state-voice.js'

/** Questions of whether: what some affirm and others deny, dismiss or question. */
export function stanceDrafts(setting: Setting): Draft[] {
  const { story } = setting
  return questionsOf(allDenialsOf(setting), setting).flatMap(({ findings, denied }) => {
    const groups = story.groups.filter((g) => findings.has(g.id))
    const claims = claimsOf(
      groups.flatMap((g) => g.claims.map(story.claim)),
      denied,
      story,
    )
    const answers = [...claims.map((c) => denialOf(c, setting)), ...denied.map((d) => d.denial)]
    const stands = standsOf(answers.map((d) => answerOf(d, setting)))
    const sides = new Set(stands.map(isAgainstStand))
    const lead = groups.reduce((a, b) => (b.claims.length > a.claims.length ? b : a)).lead
    const about = aboutOf(claims, lead, setting)
    // Who only "did not deny" it has a position, but makes no question.
    const isDenied = denied.some(({ denial: d }) => d.claim === null || !isGranted(d.claim, setting))
    return sides.size > 1 && about && isDenied ? [draft('stance', about, stands, RULES, setting)] : []
  })
}

/** The lead's words where they read by themselves, else those of what is affirmed that do. */
function aboutOf(claims: readonly StoryClaim[], lead: string, setting: Setting): ArticleSpan | null {
  const first = claims.find((c) => c.id === lead) ?? claims[0]
  if (first === undefined) return null
  return readsAlone(claimSpan(first), setting)
    ? claimSpan(first)
    : (clearest(claims, setting) ?? claimSpan(first))
}

/** Of the findings' claims those that say what is denied. */
function claimsOf(claims: readonly StoryClaim[], denied: readonly Denied[], story: Story): StoryClaim[] {
  const told = new Set(denied.flatMap((d) => d.claims ?? []))
  return claims.filter((c) => (told.size > 0 ? told.has(c) : !opposes(c, story)))
}

interface Question {
  readonly findings: ReadonlySet<string>
  readonly denied: readonly Denied[]
}

/** Findings that one denial speaks against, or denials that say the same, are one question. */
function questionsOf(against: ReadonlyMap<string, readonly Denied[]>, { story }: Setting): Question[] {
  const entries = [...against]
  const sets = new DisjointSets(entries.length)
  const first = new Map<string, number>()
  entries.forEach(([, list], i) => {
    for (const { denial: d } of list) {
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
    denied: set.flatMap((i) => entries[i]![1]),
  }))
}

function answerOf({ claim, span, by, side }: Denial, setting: Setting): Answer {
  const key = `${isAgainst(side) ? side : 'affirmed'} ${by ?? 'reporters'}`
  return { claim, span, key, value: side, by, asOf: asOf(span, setting) }
}

/** Nobody says that he denies it: the clause itself is negated or not. */
const isPlain = ({ claim }: Answer, { story }: Setting): boolean => !isAgainst(stanceOf(claim, story))

const isAgainstStand = (s: Stand): boolean => s.answers.some((a) => isAgainst(a.value))

/** The answers of a stand that are quotations of what the speaker plainly says. */
const quoted = (s: Stand, setting: Setting): Answer[] =>
  s.answers.filter(
    (a) =>
      a.claim !== null &&
      setting.story.attribution(a.claim.attribution)?.kind === 'direct' &&
      isPlain(a, setting),
  )

/** How much of two quotations must be the same for them to be of one sentence. */
const ONE_SENTENCE = 0.85

/** Whether a quotation of one stand is a quotation of the other but for some words. */
const isOneSentence = (a: Stand, b: Stand, setting: Setting): boolean => {
  const words = (s: Stand): EventWords[] =>
    quoted(s, setting).map((x) => eventWordsOf([x.span], setting.story, setting.pack))
  return words(a).some((x) =>
    words(b).some(
      (y) => toldInBoth(x, y) >= ONE_SENTENCE && Math.min(x.mass, y.mass) * 2 > Math.max(x.mass, y.mass),
    ),
  )
}

const RULES: readonly RelationRule[] = [
  (a, b, setting) =>
    setting.sameBody(a.position.by, b.position.by) &&
    isAgainstStand(a) !== isAgainstStand(b) &&
    isOneSentence(a, b, setting)
      ? judged('conflict', 'not-lost', 'One quotation is given with a “not” and without.', a, b)
      : null,
  (a, b, setting) =>
    (setting.sameBody(a.position.by, b.position.by) || isOneState(a.position.by, b.position.by, setting)) &&
    a.position.value !== b.position.value
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
