import type { Ancestor, LineageEdge } from '../model/index.js'

/** The lineage as the comparisons need it: edges and inferred ancestors. */
export interface LineageOf {
  readonly edges: readonly LineageEdge[]
  readonly ancestors: readonly Ancestor[]
}
