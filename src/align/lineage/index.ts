import type { LanguagePack } from '../../lang/pack.js'
import { type AnalysedArticle, type Ancestor, byCodeUnit, type LineageEdge } from '../../model/index.js'
import { inferAncestors } from './ancestors.js'
import { creditsOf, outletIndex, outletNamesOf } from './credits.js'
import { lonePassages } from './lone-passages.js'
import { sameOutlet } from './outlets.js'
import { proseOf, withoutPublic } from './own-text.js'
import { sharedPassages } from './passages.js'
import { markReduced } from './reduce.js'
import { type Candidate, type Relation, relate } from './relation.js'

export interface Lineage {
  readonly edges: readonly LineageEdge[]
  readonly ancestors: readonly Ancestor[]
}

/** Which article's text derives from which, from passages they share outside quotations. Independent of the order of `articles`. */
export function traceLineage(articles: readonly AnalysedArticle[], pack: LanguagePack): Lineage {
  const ordered = [...articles].sort((a, b) => byCodeUnit(a.article.id, b.article.id))
  const prose = proseOf(ordered, pack)
  const names = outletNamesOf(ordered)
  const outlets = outletIndex(names.flat(), pack)
  const candidates = ordered.map((article, i) => ({
    article,
    own: withoutPublic(prose[i]!),
    credits: creditsOf(article, names[i]!, outlets, pack),
  }))
  const relations = relationsOf(candidates)
  const edges = relations.map((r) => r.edge)
  return {
    edges: markReduced([...edges, ...lonePassages(ordered, prose, edges)]),
    ancestors: inferAncestors(relations),
  }
}

function relationsOf(candidates: readonly Candidate[]): Relation[] {
  const shared = new Map(
    sharedPassages(candidates.map((c) => c.own)).map(({ x, y, passages }) => [
      x * candidates.length + y,
      passages,
    ]),
  )
  const pairs = new Set([...shared.keys(), ...creditedPairs(candidates)])
  return [...pairs]
    .sort((p, q) => p - q)
    .flatMap((pair) => {
      const x = Math.floor(pair / candidates.length)
      const y = pair % candidates.length
      return relate(candidates[x]!, candidates[y]!, shared.get(pair) ?? []) ?? []
    })
}

/** Pairs of which one may name the other's outlet. */
function creditedPairs(candidates: readonly Candidate[]): number[] {
  const articlesOf = new Map<string, readonly number[]>()
  const namedBy = (name: string): readonly number[] => {
    const known = articlesOf.get(name)
    if (known) return known
    const found = candidates.flatMap(({ credits }, y) =>
      credits.names.some((n) => sameOutlet(n, name, credits.lexicon)) ? [y] : [],
    )
    articlesOf.set(name, found)
    return found
  }
  return candidates.flatMap(({ credits }, x) =>
    [...new Set(credits.named.map((c) => c.name))]
      .flatMap((name) => namedBy(name))
      .filter((y) => y !== x)
      .map((y) => Math.min(x, y) * candidates.length + Math.max(x, y)),
  )
}
