import { averageLink, type Link } from '../../kernels/average-link.js'
import type { LanguagePack } from '../../lang/pack.js'
import type { FindingGroup, Pool } from '../../model/index.js'
import { candidates } from './candidates.js'
import { chooseLead } from './lead.js'
import { judge } from './link.js'
import { foldAlike, type Statement, statementsOf } from './statement.js'
import { weighByStory } from './story-weights.js'

/** Mean likeness at which two groups of claims are one finding. */
const SAME = 0.32

/** Articles that share no weighty claim are about different things: theirs must be much more alike. */
const STRANGERS = 0.25

/** Groups claims that state the same thing; every claim is in one group. Ids are F1, F2 … in canonical order. */
export function groupFindings(pool: Pool, pack: LanguagePack): FindingGroup[] {
  const alike = foldAlike(statementsOf(pool, pack))
  const statements = alike.map(([first]) => first)
  const pairs = candidates(statements)
  const { profiles, story } = weighByStory(alike, pairs)
  const links = pairs.flatMap(([a, b]): Link[] => {
    const verdict = judge(statements[a]!, statements[b]!, profiles[a]!, profiles[b]!, pack)
    if (verdict === null) return []
    const score = story[a] === story[b] ? verdict.score : Math.max(0, verdict.score - STRANGERS)
    return [{ a, b, score, barred: verdict.barred }]
  })
  const weights = alike.map((list) => list.length)
  const likeness = likenessOf(links)
  const groups = averageLink(statements.length, links, SAME, Number.POSITIVE_INFINITY, weights).map(
    (members): Group => {
      const lead = chooseLead(
        members.map((i) => statements[i]!),
        members.map((i) => weights[i]!),
        (i, j) => likeness(members[i]!, members[j]!),
      )
      return { members: members.flatMap((i) => alike[i]!).sort((x, y) => x.order - y.order), lead }
    },
  )
  return inOrder(groups).map(({ members, lead }, i) => ({
    id: `F${i + 1}`,
    lead: lead.claim.id,
    claims: members.map((s) => s.claim.id),
  }))
}

function likenessOf(links: readonly Link[]): (i: number, j: number) => number {
  const rows = new Map<number, Map<number, number>>()
  for (const { a, b, score } of links) rows.set(a, (rows.get(a) ?? new Map<number, number>()).set(b, score))
  return (i, j) => rows.get(Math.min(i, j))?.get(Math.max(i, j)) ?? 0
}

interface Group {
  readonly members: readonly Statement[]
  readonly lead: Statement
}

const articlesOf = (g: Group): number => new Set(g.members.map((s) => s.claim.article)).size

/** Those in most articles first, then as they are first read. */
const inOrder = (groups: readonly Group[]): Group[] =>
  groups
    .map((g) => ({ g, n: articlesOf(g) }))
    .sort((x, y) => y.n - x.n || x.g.members[0]!.order - y.g.members[0]!.order)
    .map(({ g }) => g)
