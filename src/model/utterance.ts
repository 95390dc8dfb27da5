import type { Reason } from './reason.js'
import type { ArticleSpan } from './span.js'

/**
 * How readings of one place differ: other words, words fewer or more than the base has, another number, another spelling, another
 * translation of the whole, or the same words with and without quotation marks.
 */
export type VariantKind =
  | 'wording'
  | 'omission'
  | 'addition'
  | 'number'
  | 'spelling'
  | 'translation'
  | 'unmarked'

/** One wording of a place in an utterance and who has it; empty text is absence. */
export interface Reading {
  readonly text: string
  readonly attributions: readonly string[]
  readonly spans: readonly ArticleSpan[]
}

/** A place of an utterance that its witnesses give in different ways. */
export interface Variant {
  readonly kind: VariantKind
  /** The first reading is the base's. */
  readonly readings: readonly Reading[]
}

/** A run of base words; span null: a reconstruction that no article prints, shown in [brackets]. */
export interface BasePiece {
  readonly text: string
  readonly span: ArticleSpan | null
}

/** One thing once said, as several attributions have it: the words most of them share, and where they differ. */
export interface Utterance {
  readonly id: string
  /** Entity id of the one who speaks; null where that could not be told. */
  readonly speaker: string | null
  /** Ids of its witnesses. */
  readonly attributions: readonly string[]
  readonly base: readonly BasePiece[]
  readonly variants: readonly Variant[]
  /** What whoever relies on it should know of how its witnesses give it. */
  readonly remarks: readonly Reason[]
}
