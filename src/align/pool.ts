import type {
  AnalysedArticle,
  Pool,
  StoryAttribution,
  StoryClaim,
  StoryDate,
  StoryQuantity,
} from '../model/index.js'
import type { MergedEntities } from './entities/index.js'

/** Puts the extractions of a story under one set of ids: Q1 … for attributions, C1 … for claims, positions for quantities and dates. */
export function pool(articles: readonly AnalysedArticle[], merged: MergedEntities): Pool {
  const attributions: StoryAttribution[] = []
  const quantities: StoryQuantity[] = []
  const dates: StoryDate[] = []
  const claims: StoryClaim[] = []
  for (const { article, extraction } of articles) {
    const entityOf = merged.of.get(article.id)
    const entity = (id: string): string => entityOf?.get(id) ?? id
    const quantityBase = quantities.length
    const dateBase = dates.length
    const attributionId = new Map(
      extraction.attributions.map((a, i) => [a.id, `Q${attributions.length + i + 1}`] as const),
    )
    const idOf = (id: string | null): string | null => (id === null ? null : (attributionId.get(id) ?? null))
    for (const a of extraction.attributions)
      attributions.push({
        ...a,
        id: idOf(a.id)!,
        article: article.id,
        speaker: a.speaker === null ? null : entity(a.speaker),
        parent: idOf(a.parent),
        utterances: [],
      })
    for (const q of extraction.quantities)
      quantities.push({
        ...q,
        article: article.id,
        partOf: q.partOf === null ? null : q.partOf + quantityBase,
      })
    for (const d of extraction.dates) dates.push({ ...d, article: article.id })
    for (const c of extraction.claims)
      claims.push({
        ...c,
        id: `C${claims.length + 1}`,
        article: article.id,
        finding: '',
        attribution: idOf(c.attribution),
        entities: [...new Set(c.entities.map(entity))],
        quantities: c.quantities.map((i) => i + quantityBase),
        dates: c.dates.map((i) => i + dateBase),
      })
  }
  return { articles, entities: merged.entities, attributions, quantities, dates, claims }
}
