import { gradeCredibility } from '../compare/credibility.js'
import type { FindingOrigins } from '../compare/origins/index.js'
import type {
  Ancestor,
  Discrepancy,
  Dossier,
  DossierArticle,
  Finding,
  FindingGroup,
  FindingStatus,
  LineageEdge,
  Note,
  Omission,
  Pool,
  TimelineEntry,
  Utterance,
} from '../model/index.js'

/** The results of every stage, ready to be put together. */
export interface DossierParts {
  readonly version: string
  /** SHA-256 in hex of each article's text. */
  readonly digests: ReadonlyMap<string, string>
  readonly pool: Pool
  readonly groups: readonly FindingGroup[]
  readonly originsOf: ReadonlyMap<string, FindingOrigins>
  readonly utterances: readonly Utterance[]
  readonly lineage: readonly LineageEdge[]
  readonly ancestors: readonly Ancestor[]
  readonly discrepancies: readonly Discrepancy[]
  readonly timeline: readonly TimelineEntry[]
  readonly omissions: readonly Omission[]
  readonly notes: readonly Note[]
}

/** Puts the dossier together. Decides only what follows from its parts: status, grade, order. */
export function assemble(parts: DossierParts): Dossier {
  const { pool } = parts
  const findings = parts.groups.map((g) => toFinding(g, parts))
  const utterancesOf = new Map<string, string[]>()
  for (const u of parts.utterances)
    for (const a of u.attributions) utterancesOf.set(a, [...(utterancesOf.get(a) ?? []), u.id])
  const findingOf = new Map(parts.groups.flatMap((g) => g.claims.map((c) => [c, g.id] as const)))
  return {
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
    lineage: parts.lineage,
    ancestors: parts.ancestors,
    omissions: parts.omissions,
    summary: findings.slice(0, 5).map((f) => f.id),
    notes: parts.notes,
  }
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
  }
}

function toFinding(group: FindingGroup, parts: DossierParts): Finding {
  const claims = parts.pool.claims.filter((c) => group.claims.includes(c.id))
  const lead = claims.find((c) => c.id === group.lead)!
  const text = parts.pool.articles.find((a) => a.article.id === lead.article)!.article.text
  const articles = [...new Set(claims.map((c) => c.article))]
  const { origins, independent } = parts.originsOf.get(group.id)!
  const disputes = parts.discrepancies.filter((d) => d.findings.includes(group.id))
  const { grade, because } = gradeCredibility(origins, independent, disputes)
  return {
    id: group.id,
    summary: text.slice(lead.start, lead.end),
    summarySpan: { article: lead.article, start: lead.start, end: lead.end },
    claims: group.claims,
    articles,
    status: statusOf(articles.length, independent.min, disputes),
    origins,
    independent,
    credibility: grade,
    credibilityBecause: because,
  }
}

function statusOf(articles: number, independent: number, disputes: readonly Discrepancy[]): FindingStatus {
  if (disputes.some((d) => d.relation === 'conflict')) return 'disputed'
  if (independent > 1) return 'corroborated'
  return articles > 1 ? 'repeated' : 'single'
}
