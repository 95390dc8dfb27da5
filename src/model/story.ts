import type { AnalysedArticle, Attribution, Claim, DateMention, EntityKind, Quantity } from './extraction.js'
import type { Reason } from './reason.js'
import type { ArticleSpan } from './span.js'

/** A person, body or thing that the story names: the entities of its articles that were taken for one. */
export interface StoryEntity {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly aliases: readonly string[]
  /** Why its articles' entities were taken for one. */
  readonly because: readonly Reason[]
  readonly mentions: readonly ArticleSpan[]
}

/** An attribution of the story: ids are the story's, `speaker` is a {@link StoryEntity}. */
export interface StoryAttribution extends Attribution {
  readonly article: string
  /** Ids of those it witnesses. */
  readonly utterances: readonly string[]
}

/** A {@link Quantity} of the story: `partOf` indexes the story's list. */
export interface StoryQuantity extends Quantity {
  readonly article: string
}

/** A {@link DateMention} of the story. */
export interface StoryDate extends DateMention {
  readonly article: string
}

/** `quantities` and `dates` index the story's lists. `finding` is '' until claims are grouped. */
export interface StoryClaim extends Claim {
  readonly article: string
  readonly finding: string
}

/** The extractions of a story with one set of ids: what every stage across articles reads. */
export interface Pool {
  /** In canonical order. */
  readonly articles: readonly AnalysedArticle[]
  readonly entities: readonly StoryEntity[]
  readonly attributions: readonly StoryAttribution[]
  readonly quantities: readonly StoryQuantity[]
  readonly dates: readonly StoryDate[]
  readonly claims: readonly StoryClaim[]
}
