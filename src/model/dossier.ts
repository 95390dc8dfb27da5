import type { LiveEntry, Meta, Notice } from './article.js'
import type { Discrepancy } from './discrepancy.js'
import type { DomMap } from './dom-map.js'
import type { Finding } from './finding.js'
import type { Reliability } from './grade.js'
import type { Ancestor, LineageEdge } from './lineage.js'
import type { Note } from './note.js'
import type { PageSpan } from './pages.js'
import type { Reason } from './reason.js'
import type { ArticleSpan, Span } from './span.js'
import type { StoryAttribution, StoryClaim, StoryDate, StoryEntity, StoryQuantity } from './story.js'
import type { Utterance } from './utterance.js'

/** An article of the story with its metadata. Offsets everywhere count in its `text`. */
export interface DossierArticle extends Meta {
  readonly id: string
  readonly url: string | null
  readonly text: string
  readonly headline: Span | null
  readonly boilerplate: readonly Span[]
  readonly notices: readonly Notice[]
  readonly referenceDate: string | null
  /** Given by the user; absent where none was. */
  readonly reliability?: Reliability
  /** Of a page: where its text stands in the page. */
  readonly dom?: DomMap
  /** Of a live report: its entries, in the order of the text. */
  readonly entries?: readonly LiveEntry[]
  /** Of a document with pages: which of its text stands on which. */
  readonly pages?: readonly PageSpan[]
}

/** Something that happened, was said, is planned or was published at one time, and who tells it. */
export interface TimelineEntry {
  /** EDTF. */
  readonly date: string
  readonly kind: 'happened' | 'said' | 'planned' | 'published'
  readonly findings: readonly string[]
  readonly spans: readonly ArticleSpan[]
}

/** What grew surer: a hedge fell away, a stance hardened, a bound became a number, or who says so was left out. */
export type DriftKind = 'hedge' | 'stance' | 'bound' | 'attribution'

/** One end of a drift: the words in question come first, then the claim they stand in. */
export interface DriftEnd {
  readonly article: string
  readonly spans: readonly ArticleSpan[]
}

/** How a finding is stated more surely in one article than in another that has it from the same source. */
export interface Drift {
  readonly id: string
  readonly kind: DriftKind
  readonly finding: string
  /** Whether `to` is known to be the later text; else the two only differ. */
  readonly directed: boolean
  /** The less sure end. */
  readonly from: DriftEnd
  /** The surer end. */
  readonly to: DriftEnd
  readonly because: readonly Reason[]
}

/** A finding that others carry and this article leaves out. */
export interface Omission {
  readonly article: string
  readonly findings: readonly string[]
}

/** All that the articles of one story say: what they agree on, where they differ, and who each fact comes from. */
export interface Dossier {
  /** Version of this shape. */
  readonly schema: 1
  /** Version of Stemma that made it. */
  readonly stemma: string
  /** Each article with the SHA-256 of its text, in hex. */
  readonly inputs: readonly { readonly id: string; readonly sha256: string }[]
  readonly articles: readonly DossierArticle[]
  readonly entities: readonly StoryEntity[]
  readonly attributions: readonly StoryAttribution[]
  readonly utterances: readonly Utterance[]
  readonly quantities: readonly StoryQuantity[]
  readonly dates: readonly StoryDate[]
  readonly claims: readonly StoryClaim[]
  readonly findings: readonly Finding[]
  readonly discrepancies: readonly Discrepancy[]
  readonly timeline: readonly TimelineEntry[]
  readonly drift: readonly Drift[]
  readonly lineage: readonly LineageEdge[]
  readonly ancestors: readonly Ancestor[]
  readonly omissions: readonly Omission[]
  /** Ids of the findings to read first, best first. */
  readonly summary: readonly string[]
  /** What could not be told. */
  readonly notes: readonly Note[]
  /** Whose second opinion was heard on how many pairs of claims. Absent where none was sought. */
  readonly secondOpinion?: { readonly by: string; readonly pairs: number }
}
