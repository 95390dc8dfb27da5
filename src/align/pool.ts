import { extended } from '../kernels/extended.js'
import {
  type AnalysedArticle,
  hull,
  type Pool,
  type Span,
  type StoryAttribution,
  type StoryClaim,
  type StoryDate,
  type StoryQuantity,
} from '../model/index.js'
import type { MergedEntities } from './entities/index.js'
import { partAt, partsOf } from './resumed.js'

/**
 * Puts the extractions of a story under one set of ids: Q1 … for attributions, C1 … for claims, positions for quantities and dates. A
 * quotation that is resumed in a new sentence is an attribution of its own, with the source and cue of the one before it.
 */
export function pool(articles: readonly AnalysedArticle[], merged: MergedEntities): Pool {
  const attributions: StoryAttribution[] = []
  const quantities: StoryQuantity[] = []
  const dates: StoryDate[] = []
  const claims: StoryClaim[] = []
  for (const analysed of articles) {
    const { article, extraction } = analysed
    const entityOf = merged.of.get(article.id)
    const entity = (id: string): string => entityOf?.get(id) ?? id
    const quantityBase = quantities.length
    const dateBase = dates.length
    const said = extraction.attributions.filter((a) => !a.statesNothing)
    const parts = new Map(said.map((a) => [a.id, partsOf(a, analysed)]))
    const firstOf = new Map<string, number>()
    let count = attributions.length
    for (const [id, { contents }] of parts) {
      firstOf.set(id, count + 1)
      count += contents.length
    }
    /** The story's id of an attribution, of the part of it that a place is in. */
    const idOf = (id: string | null, place: Span): string | null => {
      const of = parts.get(id ?? '')
      return of ? `Q${firstOf.get(of.attribution.id)! + partAt(of, place)}` : null
    }
    for (const { attribution, contents } of parts.values())
      for (const content of contents)
        attributions.push(
          extended(attribution, {
            id: `Q${attributions.length + 1}`,
            content,
            article: article.id,
            speaker: attribution.speaker === null ? null : entity(attribution.speaker),
            parent: idOf(attribution.parent, hull(content)),
            utterances: [],
          }),
        )
    for (const q of extraction.quantities)
      quantities.push(
        extended(q, {
          article: article.id,
          partOf: q.partOf === null ? null : q.partOf + quantityBase,
        }),
      )
    for (const d of extraction.dates) dates.push(extended(d, { article: article.id }))
    for (const c of extraction.claims)
      claims.push(
        extended(c, {
          id: `C${claims.length + 1}`,
          article: article.id,
          finding: '',
          attribution: idOf(c.attribution, c),
          entities: [...new Set(c.entities.map(entity))],
          quantities: c.quantities.map((i) => i + quantityBase),
          dates: c.dates.map((i) => i + dateBase),
        }),
      )
  }
  return { articles, entities: merged.entities, attributions, quantities, dates, claims }
}

/** The pool with the claims alone that rules cut: the same where there are no others. */
export function clausesAlone(pool: Pool): Pool {
  const claims = pool.claims.filter((c) => !c.proposed)
  return claims.length === pool.claims.length ? pool : { ...pool, claims }
}
