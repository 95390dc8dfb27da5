import { averageLink, type Link } from '../../kernels/average-link.js'
import { extended } from '../../kernels/extended.js'
import { joinToGroups } from '../../kernels/join-to-groups.js'
import type { LanguagePack } from '../../lang/pack.js'
import {
  byCodeUnit,
  bySpan,
  type ClaimPair,
  type FindingGroup,
  type LineageEdge,
  type Pool,
  pairKey,
  type SecondOpinion,
} from '../../model/index.js'
import { clausesAlone } from '../pool.js'
import { type Asked, OF_CLAUSES, OF_STRETCHES } from './asked.js'
import { foldCopies } from './copies.js'
import { chooseLead } from './lead.js'
import { judge } from './link.js'
import { byDoubt, isBorderline, reweigh, wordsOf } from './opinions.js'
import { type Alike, foldAlike, type Statement, statementsOf } from './statement.js'
import { weighByStory } from './story-weights.js'
import { wordsShown } from './words.js'

/** Mean score at which two groups of claims are one finding. */
const SAME = 0.3

/** Articles that share no weighty claim are about different things: theirs must be much more alike. */
const STRANGERS = 0.4

/**
 * Groups claims that state the same thing; every claim is in one group. Ids are F1, F2 … in canonical order.
 * Clauses are grouped by themselves; stretches then join their groups, or each other.
 * @param lineage which text derives from which: what a copy took over goes where the original goes.
 * @param opinion re-scores borderline pairs; it neither joins what is barred nor parts what words alone are sure of.
 */
export function groupFindings(
  pool: Pool,
  pack: LanguagePack,
  lineage: readonly LineageEdge[],
  opinion?: SecondOpinion,
): FindingGroup[] {
  const clauses = clausesAlone(pool)
  const stated = inOrder(groupsOf(weigh(clauses, pack, lineage, opinion)))
  const groups =
    clauses === pool ? stated : withStretches(stated, weigh(pool, pack, lineage, opinion, OF_STRETCHES))
  const texts = new Map(pool.articles.map((a) => [a.article.id, a.article.text]))
  const told = new Map(pool.attributions.map((a) => [a.id, a]))
  return groups.map(({ members, lead, near = [] }, i) => ({
    id: `F${i + 1}`,
    lead: lead.claim.id,
    words: wordsShown(lead, told.get(lead.claim.attribution ?? ''), texts.get(lead.claim.article) ?? ''),
    whole: lead.complete,
    blemishes: lead.blemishes,
    claims: members.map((s) => s.claim.id),
    near: near.map((s) => s.claim.id),
    proposed: lead.claim.proposed === true,
  }))
}

/** Pairs of claims that words alone neither join nor part for sure, the most doubtful first; none of a claim and its negation. */
export function borderlinePairs(
  pool: Pool,
  pack: LanguagePack,
  lineage: readonly LineageEdge[],
): ClaimPair[] {
  const { alike, links } = weigh(pool, pack, lineage)
  const words = wordsOf(pool)
  const polarity = (i: number): boolean => alike[i]![0].claim.negated
  const doubtful = links.filter(
    (l) => !l.barred && isBorderline(l.score, SAME) && polarity(l.a) === polarity(l.b),
  )
  return byDoubt(
    doubtful.map(({ a, b, score }) => ({
      a: words(alike[a]![0].claim),
      b: words(alike[b]![0].claim),
      score,
    })),
    SAME,
  )
}

interface Weighed {
  readonly alike: readonly Alike[]
  /** Between places of `alike`. */
  readonly links: readonly Link[]
}

function weigh(
  pool: Pool,
  pack: LanguagePack,
  lineage: readonly LineageEdge[],
  opinion?: SecondOpinion,
  asked: Asked = OF_CLAUSES,
): Weighed {
  const alike = foldCopies(foldAlike(statementsOf(pool, pack)), lineage, pack)
  const statements = alike.map(([first]) => first)
  const pairs = asked.pairs(statements)
  const { profiles, story } = weighByStory(alike, pairs)
  const words = wordsOf(pool)
  const heard = (s: Statement, t: Statement, score: number): number => {
    if (opinion === undefined || !isBorderline(score, SAME)) return score
    const sure = opinion.scores.get(pairKey(words(s.claim), words(t.claim)))
    return sure === undefined ? score : reweigh(SAME, sure)
  }
  const links = pairs.flatMap(([a, b]): Link[] => {
    const [s, t] = [statements[a]!, statements[b]!]
    if (!asked.holds(s, t)) return []
    const verdict = judge(s, t, profiles[a]!, profiles[b]!, pack)
    if (verdict === null) return []
    const score = story[a] === story[b] ? verdict.score : Math.max(0, verdict.score - STRANGERS)
    return [{ a, b, score: heard(s, t, score), barred: verdict.barred }]
  })
  return { alike, links }
}

function likenessOf(links: readonly Link[]): (i: number, j: number) => number {
  const rows = new Map<number, Map<number, number>>()
  for (const { a, b, score } of links) rows.set(a, (rows.get(a) ?? new Map<number, number>()).set(b, score))
  return (i, j) => rows.get(Math.min(i, j))?.get(Math.max(i, j)) ?? 0
}

interface Group {
  readonly members: readonly Statement[]
  readonly lead: Statement
  /** Stretches that state the same as its clauses. */
  readonly near?: readonly Statement[]
}

function groupsOf({ alike, links }: Weighed): Group[] {
  const likeness = likenessOf(links)
  return averageLink(alike.length, links, SAME).map((members) => ({
    members: members.flatMap((i) => alike[i]!).sort((x, y) => x.order - y.order),
    lead: leadOf(members, alike, likeness),
  }))
}

/** The groups of clauses, each with the stretches that state the same; behind them all other stretches, in groups of their own. */
function withStretches(clauses: readonly Group[], { alike, links }: Weighed): Group[] {
  const groupOf = new Map(clauses.flatMap(({ members }, i) => members.map((s) => [s.claim.id, i] as const)))
  const homes = alike.map(
    (list) => list.map((s) => groupOf.get(s.claim.id)).find((g) => g !== undefined) ?? null,
  )
  const stretches = (list: readonly number[]): Statement[] =>
    list.flatMap((i) => alike[i]!.filter((s) => s.claim.proposed)).sort(byReading)
  const likeness = likenessOf(links)
  const joined = joinToGroups(
    homes,
    clauses.length,
    alike.map((list) => list.length),
    links,
    SAME,
  )
  const nearTo = new Map(
    joined.flatMap(({ home, items }) => (home === null ? [] : [[home, stretches(items)] as const])),
  )
  const others = joined.flatMap(({ home, items }) =>
    home === null ? [{ members: stretches(items), lead: leadOf(items, alike, likeness) }] : [],
  )
  return [...clauses.map((g, i) => extended(g, { near: nearTo.get(i) ?? [] })), ...inOrder(others)]
}

const byReading = ({ claim: a }: Statement, { claim: b }: Statement): number =>
  byCodeUnit(a.article, b.article) || bySpan(a, b)

const leadOf = (
  members: readonly number[],
  alike: readonly Alike[],
  likeness: (i: number, j: number) => number,
): Statement =>
  chooseLead(
    members.map((i) => alike[i]![0]),
    members.map((i) => alike[i]!.length),
    (i, j) => likeness(members[i]!, members[j]!),
  )

const articlesOf = (g: Group): number => new Set(g.members.map((s) => s.claim.article)).size

/** Those in most articles first, of these whole clauses, then as they are first read. */
const inOrder = (groups: readonly Group[]): Group[] =>
  groups
    .map((g) => ({ g, n: articlesOf(g) }))
    .sort(
      (x, y) =>
        y.n - x.n ||
        Number(y.g.lead.complete) - Number(x.g.lead.complete) ||
        byReading(x.g.members[0]!, y.g.members[0]!),
    )
    .map(({ g }) => g)
