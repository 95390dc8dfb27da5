import type { Reason } from './reason.js'
import type { ArticleSpan } from './span.js'

/** What the positions of a discrepancy differ in. */
export type DiscrepancyKind = 'quantity' | 'date' | 'wording' | 'stance' | 'attribution' | 'place' | 'name'

/** How two positions may stand to each other, from the gravest to the slightest. */
export const RELATIONS = ['conflict', 'correction', 'update', 'scope', 'rounding', 'wording'] as const

/** See {@link RELATIONS}. */
export type Relation = (typeof RELATIONS)[number]

/** The gravest first. */
export const byGravity = (a: Relation, b: Relation): number => RELATIONS.indexOf(a) - RELATIONS.indexOf(b)

/** One of the differing answers to a question, and all who give it. */
export interface Position {
  /** The answer in the words of an article: "at least 12", "Tuesday night". */
  readonly value: string
  /** Entity who holds it; null where the reporters do. */
  readonly by: string | null
  /** EDTF day. */
  readonly asOf: string | null
  /** Bounds of a number, inclusive; null = unbounded. Absent on positions that are no numbers. */
  readonly bounds?: { readonly min: number | null; readonly max: number | null }
  /** Withdrawn by the outlet's own notice. */
  readonly withdrawn?: boolean
  /** Ids of the claims that give it. */
  readonly claims: readonly string[]
  /** Where it is given: one place or more an article. */
  readonly spans: readonly ArticleSpan[]
}

/** How two positions, by their indexes, stand to each other, and by which rule. */
export interface PositionPair {
  readonly between: readonly [number, number]
  readonly relation: Relation
  readonly because: readonly Reason[]
}

/** One question to which articles give different answers. */
export interface Discrepancy {
  readonly id: string
  readonly kind: DiscrepancyKind
  /** Words of the articles that name the question. */
  readonly about: string
  /** Where `about` stands; null where no words name the question and `about` is empty. */
  readonly aboutSpan: ArticleSpan | null
  /** Ids of the findings that its positions are told in. */
  readonly findings: readonly string[]
  /** Ids of the utterances whose variants it is about. */
  readonly utterances: readonly string[]
  /** The gravest of its pairs. */
  readonly relation: Relation
  readonly positions: readonly Position[]
  /** How each two of the positions stand to each other; of a great many, each to the first and to the one before. */
  readonly pairs: readonly PositionPair[]
}
