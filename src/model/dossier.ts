import type { LiveEntry, Meta, Notice } from './article.js'
import type { DomMap } from './dom-map.js'
import type { AnalysedArticle, Attribution, Claim, DateMention, EntityKind, Quantity } from './extraction.js'
import type { Reliability } from './grade.js'
import type { Note } from './note.js'
import type { PageSpan } from './pages.js'
import type { Reason } from './reason.js'
import type { ArticleSpan, Span } from './span.js'

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

/**
 * `corroborated`: by two origins or more that are surely independent; `repeated`: by several articles, perhaps of one origin; `single`:
 * by one article; `disputed`: in a conflict.
 */
export type FindingStatus = 'corroborated' | 'repeated' | 'single' | 'disputed'

/** Where information enters a story: with who is named as saying so, an agency, an outlet, a document, or a source left unnamed. */
export type OriginKind = 'speaker' | 'agency' | 'outlet' | 'document' | 'unnamed'

/** The end of the chain of attribution that claims of a finding share. */
export interface Origin {
  readonly id: string
  readonly kind: OriginKind
  readonly name: string
  readonly claims: readonly string[]
  readonly because: readonly Reason[]
  /** Given by the user; absent where none was. */
  readonly reliability?: Reliability
}

/** How many independent origins: never more than `max`, surely `min`. */
export interface Independence {
  readonly min: number
  readonly max: number
}

/** Claims that state the same thing, before origins are counted. */
export interface FindingGroup {
  readonly id: string
  /** The claim whose words serve as the summary. */
  readonly lead: string
  /** Its words, with the partners of their quotation marks and brackets. */
  readonly words: ArticleSpan
  /** They stand by themselves: a subject that is no pronoun, and a verb; nothing cut off, nothing that ties them to what was said before. */
  readonly whole: boolean
  /** How many things keep them from telling all by themselves: "also", "these boats", "the incident". */
  readonly blemishes: number
  readonly claims: readonly string[]
  /** Stretches that state the same as its clauses. */
  readonly near: readonly string[]
  /** Its claims are stretches, none of them a clause. */
  readonly proposed: boolean
}

/** What claims of one or more articles state alike, who has it from whom, and how far that can be relied on. */
export interface Finding {
  readonly id: string
  /** The lead claim's own words, with the partners of their quotation marks and brackets. */
  readonly summary: string
  readonly summarySpan: ArticleSpan
  /** The summary stands by itself: a subject that is no pronoun, and a verb; nothing cut off, nothing that ties it to what was said before. */
  readonly whole: boolean
  readonly claims: readonly string[]
  /** Stretches that state the same, by a fitted estimate alone: no origin is counted by them, and no article. */
  readonly near?: readonly string[]
  /** Its claims are stretches, none of them a clause: it is in the data and on no page. */
  readonly proposed?: true
  readonly articles: readonly string[]
  readonly status: FindingStatus
  readonly origins: readonly Origin[]
  readonly independent: Independence
  /** Why it is not surely the most. Only where `min` is below `max`. */
  readonly independentBecause?: readonly Reason[]
  /** That of the best graded origin, else of the best graded article; absent where the user graded none of them. */
  readonly reliability?: Reliability
  readonly reliabilityBecause?: readonly Reason[]
  /** Admiralty scale: 1 confirmed … 6 cannot be judged. The user's own grade where one is given. */
  readonly credibility: number
  /** The rule that set the grade, and the places it rests on. */
  readonly credibilityBecause: readonly Reason[]
  /** Why claims whose words alone leave them apart are in it. Only where a second opinion joined them. */
  readonly joinedBecause?: readonly Reason[]
}

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
  readonly value: string
  /** Entity who holds it; null where the reporters do. */
  readonly by: string | null
  /** EDTF day. */
  readonly asOf: string | null
  /** Bounds of a number, inclusive; null = unbounded. Absent on positions that are no numbers. */
  readonly bounds?: { readonly min: number | null; readonly max: number | null }
  /** Withdrawn by the outlet's own notice. */
  readonly withdrawn?: boolean
  readonly claims: readonly string[]
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
  readonly aboutSpan: ArticleSpan | null
  readonly findings: readonly string[]
  readonly utterances: readonly string[]
  /** The gravest of its pairs. */
  readonly relation: Relation
  readonly positions: readonly Position[]
  readonly pairs: readonly PositionPair[]
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
  readonly from: DriftEnd
  readonly to: DriftEnd
  readonly because: readonly Reason[]
}

/** A text printed again, one rewritten, both from a third or with no more than passages in common, or one that names the other as its source. */
export type LineageKind = 'copy' | 'rewrite' | 'shared-origin' | 'credit'

/** That an article's text derives from another's, or both from a third, with the passages that show it. */
export interface LineageEdge {
  readonly from: string
  readonly to: string
  readonly kind: LineageKind
  /** Share of `to`'s own words found in `from`, 0..1. */
  readonly share: number
  readonly directed: boolean
  /** Implied by other edges: listed, not drawn. */
  readonly reduced: boolean
  readonly evidence: readonly { readonly from: Span; readonly to: Span }[]
  readonly because: readonly Reason[]
}

/** Whether one of the two texts depends on the other, or both in good part on a third: a passage in common is not enough. */
export const isDependence = ({ kind, share }: LineageEdge): boolean =>
  kind !== 'shared-origin' || share >= 0.15

/** A text inferred, not given. */
export interface Ancestor {
  readonly id: string
  readonly name: string | null
  readonly articles: readonly string[]
  readonly because: readonly Reason[]
}

/** A finding that others carry and this article leaves out. */
export interface Omission {
  readonly article: string
  readonly findings: readonly string[]
}

/** All that the articles of one story say: what they agree on, where they differ, and who each fact comes from. */
export interface Dossier {
  readonly schema: 1
  readonly stemma: string
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
  readonly notes: readonly Note[]
  /** Whose second opinion was heard on how many pairs of claims. Absent where none was sought. */
  readonly secondOpinion?: { readonly by: string; readonly pairs: number }
}
