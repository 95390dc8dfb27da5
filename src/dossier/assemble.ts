import { isContested, questionsOf } from '../compare/contested.js'
import { gradeCredibility } from '../compare/credibility.js'
import type { FindingOrigins } from '../compare/origins/index.js'
import type {
  Ancestor,
  Discrepancy,
  Dossier,
  DossierArticle,
  Drift,
  Finding,
  FindingGroup,
  FindingStatus,
  LineageEdge,
  Omission,
  Pool,
  Reason,
  TimelineEntry,
  Utterance,
} from '../model/index.js'
import { takeNotes } from './notes.js'
import { chooseSummary } from './summary.js'
import { verifyEvidence } from './verify.js'

/** The results of every stage, ready to be put together. */
export interface DossierParts {
  readonly version: string
  /** SHA-256 in hex of each article's text. */
  readonly digests: ReadonlyMap<string, string>
  readonly pool: Pool
  readonly groups: readonly FindingGroup[]
  readonly originsOf: ReadonlyMap<string, FindingOrigins>
  readonly utterances: readonly Utterance[]
  readonly drift: readonly Drift[]
  readonly lineage: readonly LineageEdge[]
  readonly ancestors: readonly Ancestor[]
  readonly discrepancies: readonly Discrepancy[]
  readonly timeline: readonly TimelineEntry[]
  readonly omissions: readonly Omission[]
  /** Ids of articles that by their words are about one event, two and two. */
  readonly alike: readonly (readonly [string, string])[]
  /** Where one was sought: whose, on how many pairs, and which findings hold together by it. */
  readonly opinion?:
    | {
        readonly by: string
        readonly pairs: number
        readonly joined: ReadonlyMap<string, readonly Reason[]>
      }
    | undefined
}

/** Puts the dossier together. Decides only what follows from its parts: status, grade, order. */
export function assemble(parts: DossierParts): Dossier {
  const { pool } = parts
  const findings = parts.groups.map(findingMaker(parts))
  const told = findings.filter((f) => !f.proposed)
  const utterancesOf = new Map<string, string[]>()
  for (const u of parts.utterances)
    for (const a of u.attributions) utterancesOf.set(a, [...(utterancesOf.get(a) ?? []), u.id])
  const findingOf = new Map(
    parts.groups.flatMap((g) => [...g.claims, ...g.near].map((c) => [c, g.id] as const)),
  )
  return verifyEvidence({
    schema: 1,
    stemma: parts.version,
    inputs: pool.articles.map(({ article }) => ({ id: article.id, sha256: parts.digests.get(article.id)! })),
    articles: pool.articles.map(toDossierArticle),
    entities: pool.entities,
    attributions: pool.attributions.map((a) => ({ ...a, utterances: utterancesOf.get(a.id) ?? [] })),
    utterances: parts.utterances,
    quantities: pool.quantities,
    dates: pool.dates,
    claims: pool.claims.map((c) => ({ ...c, finding: findingOf.get(c.id) ?? '' })),
    findings,
    discrepancies: parts.discrepancies,
    timeline: parts.timeline,
    drift: parts.drift,
    lineage: parts.lineage,
    ancestors: parts.ancestors,
    omissions: parts.omissions,
    summary: chooseSummary(told, {
      articles: pool.articles,
      attributions: pool.attributions,
      claims: pool.claims,
      dates: pool.dates,
      discrepancies: parts.discrepancies,
      blemishes: new Map(parts.groups.map((g) => [g.id, g.blemishes])),
    }),
    notes: takeNotes({
      articles: pool.articles,
      findings: told,
      lineage: parts.lineage,
      shared: meetingsOf(parts),
      ...(parts.opinion && { opinion: parts.opinion }),
    }),
    ...(parts.opinion && { secondOpinion: { by: parts.opinion.by, pairs: parts.opinion.pairs } }),
  })
}

/** Which articles meet in a question, an utterance or an entry of the timeline, or by their words at large. */
function meetingsOf({
  pool,
  discrepancies,
  utterances,
  timeline,
  alike,
}: DossierParts): (readonly string[])[] {
  const articleOf = new Map(pool.attributions.map((a) => [a.id, a.article]))
  return [
    ...discrepancies.map((d) => d.positions.flatMap((p) => p.spans.map((s) => s.article))),
    ...utterances.map((u) => u.attributions.flatMap((id) => articleOf.get(id) ?? [])),
    ...timeline.map((t) => t.spans.map((s) => s.article)),
    ...alike,
  ]
}

function toDossierArticle({ article, metadata, referenceDate }: Pool['articles'][number]): DossierArticle {
  return {
    id: article.id,
    ...metadata.meta,
    url: article.url ?? null,
    text: article.text,
    headline: metadata.headline,
    boilerplate: metadata.boilerplate,
    notices: metadata.notices,
    referenceDate,
    ...(article.pages ? { pages: article.pages } : {}),
    ...(article.entries ? { entries: article.entries } : {}),
    ...(article.dom ? { dom: article.dom } : {}),
  }
}

function findingMaker(parts: DossierParts): (group: FindingGroup) => Finding {
  const claimOf = new Map(parts.pool.claims.map((c) => [c.id, c]))
  const textOf = new Map(parts.pool.articles.map((a) => [a.article.id, a.article.text]))
  const disputesOf = questionsOf(parts.discrepancies)
  return (group) => {
    const { words } = group
    const claims = group.claims.map((c) => claimOf.get(c)!)
    const articles = [...new Set(claims.map((c) => c.article))]
    const { origins, independent, doubts } = parts.originsOf.get(group.id)!
    const disputes = disputesOf.get(group.id) ?? []
    const joined = parts.opinion?.joined.get(group.id) ?? []
    const { grade, because } = gradeCredibility(group, claims, origins, independent, disputes)
    return {
      id: group.id,
      summary: textOf.get(words.article)!.slice(words.start, words.end),
      summarySpan: words,
      whole: group.whole,
      claims: group.claims,
      ...(group.near.length > 0 && { near: group.near }),
      ...(group.proposed && { proposed: true as const }),
      articles,
      status: statusOf(group, articles.length, independent.min, disputes),
      origins,
      independent,
      ...(doubts.length > 0 && { independentBecause: doubts }),
      credibility: grade,
      credibilityBecause: because,
      ...(joined.length > 0 && { joinedBecause: joined }),
    }
  }
}

function statusOf(
  stated: FindingGroup,
  articles: number,
  independent: number,
  disputes: readonly Discrepancy[],
): FindingStatus {
  if (disputes.some((d) => isContested(d, stated))) return 'disputed'
  if (independent > 1) return 'corroborated'
  return articles > 1 ? 'repeated' : 'single'
}
