import type { PartOfSpeech } from '../model/index.js'
import type { AlternativesLexicon } from './lexicon/alternatives.js'
import type { AttributionLexicon } from './lexicon/attribution.js'
import type { ClaimLexicon } from './lexicon/claim.js'
import type { CollationLexicon } from './lexicon/collation.js'
import type { ComparisonLexicon } from './lexicon/comparison.js'
import type { DateLexicon } from './lexicon/date.js'
import type { DriftLexicon } from './lexicon/drift.js'
import type { EntityLexicon } from './lexicon/entity.js'
import type { FramesLexicon } from './lexicon/frames.js'
import type { HappeningLexicon } from './lexicon/happening.js'
import type { MeaningLexicon } from './lexicon/meaning.js'
import type { MeasureLexicon } from './lexicon/measure.js'
import type { MetadataLexicon } from './lexicon/metadata.js'
import type { QuantityLexicon } from './lexicon/quantity.js'
import type { StyleLexicon } from './lexicon/style.js'
import type { TimelineLexicon } from './lexicon/timeline.js'
import type { UtteranceLexicon } from './lexicon/utterance.js'

/** A block of text cut into tokens, as one language's tagger sees it. Arrays run in parallel, one entry a token. */
export interface TaggedBlock {
  readonly start: readonly number[]
  readonly end: readonly number[]
  readonly pos: readonly PartOfSpeech[]
  readonly lemma: readonly string[]
  /** Index of the first token of each sentence, ascending; the first is 0. */
  readonly sentences: readonly number[]
}

/** How a word is mostly written within sentences: with a small letter, or with a capital as names are. */
export type Casing = 'small' | 'large'

/** All that Stemma knows of one language. The finders ask the pack; they name no language themselves. */
export interface LanguagePack {
  /** BCP 47 primary language. */
  readonly code: string
  /** Offsets are relative to the block. A block without tokens gives empty arrays. */
  readonly tag: (block: string) => TaggedBlock
  readonly alternatives: AlternativesLexicon
  readonly frames: FramesLexicon
  readonly attribution: AttributionLexicon
  readonly claim: ClaimLexicon
  readonly collation: CollationLexicon
  readonly comparison: ComparisonLexicon
  readonly date: DateLexicon
  readonly drift: DriftLexicon
  readonly entity: EntityLexicon
  readonly happening: HappeningLexicon
  readonly meaning: MeaningLexicon
  readonly measure: MeasureLexicon
  readonly metadata: MetadataLexicon
  readonly quantity: QuantityLexicon
  readonly style: StyleLexicon
  readonly timeline: TimelineLexicon
  readonly utterance: UtteranceLexicon
  /** A lower-case word without possessive or plural ending, cheaply: what a text is clustered by. */
  readonly termOf: (word: string) => string
  /** How rare a lower-case word or lemma is in news at large: natural-log inverse document frequency, from counts that ship. */
  readonly rarity: (word: string) => number
  /** How news at large writes a lower-case word within a sentence; null where nothing is known of it. */
  readonly casingOf: (word: string) => Casing | null
}
