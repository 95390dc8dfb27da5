import type { LanguagePack } from '../../lang/pack.js'
import type { AnalysedArticle, Ancestor, LineageEdge } from '../../model/index.js'

export interface Lineage {
  readonly edges: readonly LineageEdge[]
  readonly ancestors: readonly Ancestor[]
}

/** Which article's text derives from which, from passages they share outside quotations. Independent of the order of `articles`. */
export function traceLineage(_articles: readonly AnalysedArticle[], _pack: LanguagePack): Lineage {
  return { edges: [], ancestors: [] }
}
