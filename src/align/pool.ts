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
import { type Parts, partAt, partsOf } from './resumed.js'

/**
 * Puts the extractions of a story under one set of ids: Q1 … for attributions, C1 … for claims, positions for quantities and dates. A
 * quotation that is resumed in a new sentence is an attribution of its own, with the source and cue of the one before it.
 */
export function pool(articles: readonly AnalysedArticle[], merged: MergedEntities): Pool {
  const pooled: Pooled = { attributions: [], quantities: [], dates: [], claims: [] }
  for (const analysed of articles) addArticle(analysed, merged, pooled)
  return { articles, entities: merged.entities, ...pooled }
}

interface Pooled {
  readonly attributions: StoryAttribution[]
  readonly quantities: StoryQuantity[]
  readonly dates: StoryDate[]
  readonly claims: StoryClaim[]
}

function addArticle(analysed: AnalysedArticle, merged: MergedEntities, pooled: Pooled): void {
  const { extraction } = analysed
  const article = analysed.article.id
  const said = extraction.attributions
    .filter((a) => !a.statesNothing)
    .map((attribution) => partsOf(attribution, analysed))
  const idOf = numbered(said, pooled.attributions.length)
  const entityOf = merged.of.get(article)
  const entity = (id: string): string => entityOf?.get(id) ?? id
  const [quantityBase, dateBase] = [pooled.quantities.length, pooled.dates.length]
  for (const { attribution, contents } of said)
    for (const content of contents)
      pooled.attributions.push(
        extended(attribution, {
          id: attributionId(pooled.attributions.length),
          content,
          article,
          speaker: attribution.speaker === null ? null : entity(attribution.speaker),
          parent: idOf(attribution.parent, hull(content)),
          utterances: [],
        }),
      )
  for (const q of extraction.quantities) {
    const partOf = q.partOf === null ? null : q.partOf + quantityBase
    pooled.quantities.push(extended(q, { article, partOf }))
  }
  for (const d of extraction.dates) pooled.dates.push(extended(d, { article }))
  for (const c of extraction.claims)
    pooled.claims.push(
      extended(c, {
        id: `C${pooled.claims.length + 1}`,
        article,
        finding: '',
        attribution: idOf(c.attribution, c),
        entities: [...new Set(c.entities.map(entity))],
        quantities: c.quantities.map((i) => i + quantityBase),
        dates: c.dates.map((i) => i + dateBase),
      }),
    )
}

/** The story's id of an article's attribution: of the part of it that a place is in. */
type AttributionIds = (id: string | null, place: Span) => string | null

const attributionId = (at: number): string => `Q${at + 1}`

/** Numbers the parts of an article's attributions from position `base` on. */
function numbered(said: readonly Parts[], base: number): AttributionIds {
  const of = new Map<string, { readonly parts: Parts; readonly first: number }>()
  let first = base
  for (const parts of said) {
    of.set(parts.attribution.id, { parts, first })
    first += parts.contents.length
  }
  return (id, place) => {
    const found = of.get(id ?? '')
    return found ? attributionId(found.first + partAt(found.parts, place)) : null
  }
}

/** The pool with the claims alone that rules cut: the same where there are no others. */
export function clausesAlone(pool: Pool): Pool {
  const claims = pool.claims.filter((c) => !c.proposed)
  return claims.length === pool.claims.length ? pool : { ...pool, claims }
}
