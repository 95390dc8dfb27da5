import { DisjointSets } from '../../kernels/disjoint-sets.js'
import { append } from '../../kernels/lists.js'
import { firstFrom } from '../../kernels/lower-bound.js'
import {
  byCodeUnit,
  type FindingGroup,
  type Independence,
  isAgainst,
  type Origin,
  type Reason,
  type StoryClaim,
} from '../../model/index.js'
import { tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import { claimSpan, stanceOf } from '../story.js'
import { stateAlike } from './closeness.js'
import { withoutContraries } from './contrary.js'
import { doubtOfDenied, doubtsAbout } from './doubts.js'
import { joinOf } from './joins/index.js'
import { mayRetell } from './joins/relays.js'
import { type Line, lineOf } from './lines.js'
import { byStanding, stated, tellingFirst } from './standing.js'
import { surely } from './surely.js'

export interface FindingOrigins {
  readonly origins: readonly Origin[]
  readonly independent: Independence
  /** Why the count is not surely its upper end; empty where it is. */
  readonly doubts: readonly Reason[]
}

/**
 * Follows each claim of a finding to where its information enters the story, and counts the independent places.
 * Two claims have one origin if they end in one speaker, agency, copied passage or document (after Dong, Berti-Équille,
 * Srivastava, "Integrating conflicting data: the role of source dependence", 2009). When unsure, fewer.
 */
export function countOrigins(group: FindingGroup, setting: Setting): FindingOrigins {
  const lines = ownClaims(group, setting)
    .map((c) => lineOf(c, setting))
    .sort(byLine)
  const sided = withoutContraries(lines, setting)
  const carrying = sided.filter((l) => asserts(l, setting))
  const counted = carrying.length > 0 ? carrying : lines
  const open = lines.every((l) => leavesOpen(l, setting))
  const { sets, reasons } = join(counted, setting)
  const named = withoutRetold(
    sets.filter((s) => s.some((l) => isSomebody(l, setting))),
    setting,
  )
  // Nobody in particular may be the same somebody in every article; own words beside a named source may rest on it.
  // Neither adds an origin that is sure, and where there is no named source they are one.
  const unnamed = sets
    .filter((s) => !named.includes(s))
    .sort((a, b) => Number(a.every(isOwn)) - Number(b.every(isOwn)))
  const ranked =
    named.length > 0 ? tellingFirst(byStanding(named, group.lead, setting), group.lead, setting) : unnamed
  const near = ranked.filter((set, i) => i === 0 || mayConfirm(set, counted, setting))
  const kept = named.length > 0 ? near : ranked.slice(0, 1)
  const folded = (named.length > 0 ? unnamed : ranked.slice(1)).flat()
  const apart = ranked.filter((set) => named.length > 0 && !kept.includes(set)).flat()
  // Of what some deny nothing is sure.
  const denying = lines.find((l) => !sided.includes(l))
  const max = open ? 1 : Math.max(1, kept.length)
  const min = open || denying ? 1 : surely(kept, setting)
  return {
    origins: kept.map((set, i) => toOrigin(set, i, reasons, i === 0 ? folded : [], i === 0 ? apart : [])),
    independent: { min, max },
    doubts: min === max ? [] : denying ? [doubtOfDenied(denying)] : doubtsAbout(kept, setting),
  }
}

/** Without the sources that have no name where a name is given in the article that theirs draws on. */
const withoutRetold = (sets: readonly Line[][], setting: Setting): Line[][] =>
  sets.filter((s) => !s.every((a) => sets.some((t) => t !== s && t.some((b) => mayRetell(a, b, setting)))))

/** The claims without those copied from a claim of another finding, which say no more than it does; all where all are. */
function ownClaims(group: FindingGroup, { story, copiedFrom }: Setting): readonly StoryClaim[] {
  const claims = group.claims.map((id) => story.claim(id))
  const own = claims.filter((c) => {
    const from = copiedFrom(c)
    return from === null || group.claims.includes(from.id)
  })
  return own.length > 0 ? own : claims
}

/** Whoever speaks against a claim takes a position on it and is no origin of it. */
const asserts = (l: Line, setting: Setting): boolean =>
  !leavesOpen(l, setting) && !isCalledFalse(l, setting) && !isAgainst(stanceOf(l.claim, setting.story))

/** "whether the dam will hold" asserts nothing. */
function leavesOpen({ claim }: Line, { story, pack }: Setting): boolean {
  const { tokens } = story.article(claim.article).annotated
  const first = firstFrom(tokens, claim.start)
  return [tokens[first - 1], tokens[first]].some(
    (t) => t !== undefined && pack.comparison.openClauses.has(t.lower),
  )
}

/** "The transfer of maps is an invention": the last word takes back all before it. */
function isCalledFalse({ claim }: Line, { story, pack }: Setting): boolean {
  const words = tokensIn(claimSpan(claim), story).filter((t) => t.pos !== 'PUNCT')
  const said = words.at(-1)
  return (
    said !== undefined &&
    pack.comparison.falsehood.has(said.lower) &&
    !words.some((t) => pack.claim.negators.has(t.lower))
  )
}

/** Whether a source states what another claim of the finding states, whoever says that. */
const mayConfirm = (set: readonly Line[], all: readonly Line[], setting: Setting): boolean =>
  stateAlike(
    stated(set),
    all.filter((l) => !set.includes(l)),
    setting,
  )

/** Named, or called by a role that sets it apart; not a medium, which has it from somebody. */
const isSomebody = (l: Line, setting: Setting): boolean =>
  l.voice !== 'own' && !isMedium(l) && !isPaperAlone(l, setting) && (l.kind !== 'unnamed' || l.role !== null)

/** "A statement", of which is not told whose: what any of the others may have put out. */
const isPaperAlone = ({ kind, name, through }: Line, { pack }: Setting): boolean =>
  kind === 'document' &&
  through.length <= 1 &&
  !/\p{Lu}/u.test(name) &&
  pack.comparison.statementHeads.has(name.split(' ').at(-1)!)

const isMedium = (l: Line): boolean => l.kind === 'agency' || l.kind === 'outlet'

const isOwn = (l: Line): boolean => l.voice === 'own'

function ruleOf(l: Line): string {
  if (l.voice !== 'named') return l.voice === 'own' ? 'own-voice' : 'carried-over'
  return l.kind === 'unnamed' ? 'unnamed-source' : 'named-source'
}

const byLine = (a: Line, b: Line): number =>
  byCodeUnit(a.claim.article, b.claim.article) || a.claim.start - b.claim.start || a.claim.end - b.claim.end

function join(lines: readonly Line[], setting: Setting): { sets: Line[][]; reasons: Map<Line, Reason[]> } {
  const sets = new DisjointSets(lines.length)
  const reasons = new Map<Line, Reason[]>()
  for (let j = 1; j < lines.length; j++)
    for (let i = 0; i < j; i++) {
      if (sets.find(i) === sets.find(j)) continue
      const why = joinOf(lines[i]!, lines[j]!, setting)
      if (!why) continue
      sets.join(i, j)
      append(reasons, lines[j]!, why)
    }
  return { sets: sets.sets().map((s) => s.map((i) => lines[i]!)), reasons }
}

/** `folded`: what may rest on it; `apart`: what states less than it. */
function toOrigin(
  set: readonly Line[],
  index: number,
  reasons: ReadonlyMap<Line, readonly Reason[]>,
  folded: readonly Line[],
  apart: readonly Line[],
): Origin {
  const lead =
    set.find((l) => l.kind === 'speaker' && l.voice === 'named') ?? set.find((l) => !isOwn(l)) ?? set[0]!
  const several = isOwn(lead) && new Set([...set, ...folded].map((l) => l.claim.article)).size > 1
  return {
    id: `o${index + 1}`,
    kind: several ? 'unnamed' : lead.kind,
    name: several ? NOBODY : lead.name,
    claims: [...set, ...folded, ...apart].map((l) => l.claim.id),
    because: [
      enters(lead),
      ...set.flatMap((l) => reasons.get(l) ?? []),
      ...folded.map((l) => addsNone(l, several ? null : lead)),
      ...apart.map(statesLess),
    ],
  }
}

const enters = (lead: Line): Reason => ({
  rule: ruleOf(lead),
  text: isOwn(lead) ? `${called(lead)} states it in its own voice.` : `It is attributed to ${lead.name}.`,
  spans: [lead.evidence, claimSpan(lead.claim)],
})

const addsNone = (l: Line, lead: Line | null): Reason => ({
  rule: 'adds-none',
  text:
    lead === null
      ? `${called(l)} states it without a source too.`
      : `${called(l)} gives no source of its own; it may rest on ${lead.name}.`,
  spans: [claimSpan(l.claim)],
})

const statesLess = (l: Line): Reason => ({
  rule: 'states-less',
  text: `${called(l)} states something near it, not surely the same; it adds none.`,
  spans: [l.evidence, claimSpan(l.claim)],
})

/** An article whose outlet nothing names has no name but its place. */
const called = ({ name, claim }: Line): string => (name === claim.article ? 'The article' : name)

/** What stands behind a finding that several outlets state in their own voice. */
const NOBODY = 'no source named'

interface Counted {
  readonly groups: readonly FindingGroup[]
  readonly originsOf: ReadonlyMap<string, FindingOrigins>
}

/** The counts of `groups`, their lower ends never above what the same claims reach in the findings of `unaided`. */
export function neverAbove(
  unaided: Counted,
  groups: readonly FindingGroup[],
  originsOf: ReadonlyMap<string, FindingOrigins>,
): Map<string, FindingOrigins> {
  const sure = new Map<string, number>()
  for (const g of unaided.groups)
    for (const c of [...g.claims, ...g.near]) sure.set(c, unaided.originsOf.get(g.id)!.independent.min)
  return new Map(
    groups.map((g) => {
      const counted = originsOf.get(g.id)!
      const most = Math.max(1, ...g.claims.map((c) => sure.get(c) ?? 1))
      const { min, max } = counted.independent
      if (min <= most) return [g.id, counted]
      return [g.id, { ...counted, independent: { min: most, max }, doubts: [byOpinionAlone(counted)] }]
    }),
  )
}

const byOpinionAlone = ({ origins }: FindingOrigins): Reason => ({
  rule: 'by-opinion-alone',
  text: 'Only the second opinion takes their claims for the same; words alone do not reach that many.',
  spans: origins.flatMap((o) => o.because.flatMap((r) => r.spans.slice(0, 1)).slice(0, 1)),
})
