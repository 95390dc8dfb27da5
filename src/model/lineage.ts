import type { Reason } from './reason.js'
import type { Span } from './span.js'

/** A text printed again, one rewritten, both from a third or with no more than passages in common, or one that names the other as its source. */
export type LineageKind = 'copy' | 'rewrite' | 'shared-origin' | 'credit'

/** That an article's text derives from another's, or both from a third, with the passages that show it. */
export interface LineageEdge {
  /** Id of the article that the other draws on. */
  readonly from: string
  readonly to: string
  readonly kind: LineageKind
  /** Share of `to`'s own words found in `from`, 0..1. */
  readonly share: number
  /** Whether it is known which of the two draws on the other. */
  readonly directed: boolean
  /** Implied by other edges: listed, not drawn. */
  readonly reduced: boolean
  /** The passages in common, in the text of either. */
  readonly evidence: readonly { readonly from: Span; readonly to: Span }[]
  readonly because: readonly Reason[]
}

/** Whether one of the two texts depends on the other, or both in good part on a third: a passage in common is not enough. */
export const isDependence = ({ kind, share }: LineageEdge): boolean =>
  kind !== 'shared-origin' || share >= 0.15

/** A text inferred, not given. */
export interface Ancestor {
  readonly id: string
  /** The agency whose text it was; null where nobody names it. */
  readonly name: string | null
  readonly articles: readonly string[]
  readonly because: readonly Reason[]
}
