import type { AnnotatedText } from './annotation.js'
import type { Article, ArticleMetadata, LiveEntry, Meta } from './article.js'
import type { DomMap } from './dom-map.js'
import type { Note } from './note.js'
import type { PageSpan } from './pages.js'
import type { Span } from './span.js'

/** What a name stands for; a `group` is a class of people, a `work` a book, a film, a law. */
export type EntityKind = 'person' | 'organization' | 'place' | 'group' | 'work' | 'other'

/** What one article names, with every place where it does. */
export interface Entity {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  /** Bare names, in reading order; titles without a name that stand for the holder are mentions too. */
  readonly mentions: readonly Span[]
}

/** Words in quotation marks, words without, or words without that hold a fragment in marks. */
export type AttributionKind = 'direct' | 'indirect' | 'mixed'

/** What the verb of saying makes of what is said: "denied", "estimated". */
export type Stance =
  | 'stated'
  | 'confirmed'
  | 'denied'
  | 'alleged'
  | 'estimated'
  | 'predicted'
  | 'urged'
  | 'dismissed'
  | 'questioned'

const AGAINST: ReadonlySet<string> = new Set<Stance>(['denied', 'dismissed', 'questioned'])

/** Whether a stance speaks against what is said; false for what is no {@link Stance}. */
export const isAgainst = (stance: string): boolean => AGAINST.has(stance)

/** Who said what. Content includes its quotation marks and may be in several pieces. */
export interface Attribution {
  readonly id: string
  readonly kind: AttributionKind
  /** The words that name who speaks; null where none do. */
  readonly source: Span | null
  /** The words of saying: "said", "according to"; null where there are none. */
  readonly cue: Span | null
  readonly content: readonly Span[]
  /** Of a mixed one: the fragments in marks inside the content. */
  readonly marked: readonly Span[]
  /** Entity id of the one who speaks; null where that could not be told. */
  readonly speaker: string | null
  /** Id of the attribution this one is nested in. */
  readonly parent: string | null
  readonly stance: Stance
  /** Name of the rule or model that found it. */
  readonly rule: string
  /** Its content only names, asks or withholds what is said: a dossier leaves it out. Absent where it states something. */
  readonly statesNothing?: true
}

/** How the text hedges a number: "about", "over", "at least". */
export type Approximation = 'exact' | 'about' | 'over' | 'under' | 'at-least' | 'up-to' | 'several'

/**
 * A stated number with its bounds; both inclusive, null = unbounded. Of a range and of a movement ("from 240 to 273", rule
 * `from-to`) the value is null; a movement's `change` says which bound it ends at.
 */
export interface Quantity extends Span {
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly approximation: Approximation
  /** Normalised, singular; of counted things the noun after its modifiers ("police officer"), whose last word is the head. Null where none. */
  readonly unit: string | null
  /** Which way a movement goes. */
  readonly change: 'up' | 'down' | null
  /** The words that say what is counted. */
  readonly counted: Span | null
  /** Index of the quantity this one is a part of ("12,000, including 500 officers"). */
  readonly partOf: number | null
  /** Name of the rule that found it. */
  readonly rule: string
}

/** A day or longer, a time of day, a length of time, or what comes again ("every Monday"). */
export type DateType = 'date' | 'time' | 'duration' | 'set'

/** An expression of time in a text. */
export interface DateMention extends Span {
  readonly type: DateType
  /** EDTF (ISO 8601-2); durations ISO 8601; null = too vague. */
  readonly value: string | null
  /** The hour (hh:mm) where that is told and its day is not known: then there is no value. */
  readonly hour?: string
  /** `stated` where the words alone give the value, `inferred` where it rests on a reference day. */
  readonly basis: 'stated' | 'inferred'
  /** Name of the rule that found it. */
  readonly rule: string
}

/** Whether a claim states what is, what is to come, what may be, or what somebody asks for. */
export type Modality = 'actual' | 'planned' | 'possible' | 'asked-for'

/** One clause of one article that states something, attribution left out. */
export interface Claim extends Span {
  readonly id: string
  /** Id of the innermost attribution it is said in; null where the article states it in its own voice. */
  readonly attribution: string | null
  readonly negated: boolean
  readonly modality: Modality
  /** Ids of the entities it names. */
  readonly entities: readonly string[]
  /** Indexes into the extraction's quantities. */
  readonly quantities: readonly number[]
  /** Indexes into the extraction's dates. */
  readonly dates: readonly number[]
  /** Not cut by the rules: a stretch that a fitted estimate takes for a statement of its own. It may be part of other claims, or hold some. */
  readonly proposed?: true
}

/** All that was found in one article. Lists are in reading order. */
export interface Extraction {
  readonly id: string
  readonly text?: string
  /** Of a page: where its text stands in the page. */
  readonly dom?: DomMap
  /** Of a live report: its entries, in the order of the text. */
  readonly entries?: readonly LiveEntry[]
  /** Of a document with pages: which of its text stands on which. */
  readonly pages?: readonly PageSpan[]
  readonly meta: Meta
  readonly boilerplate: readonly Span[]
  readonly sentences: readonly Span[]
  readonly entities: readonly Entity[]
  readonly attributions: readonly Attribution[]
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateMention[]
  readonly claims: readonly Claim[]
  readonly notes: readonly Note[]
}

/** An article with its layers: what every stage across articles works on. */
export interface AnalysedArticle {
  readonly article: Article
  readonly metadata: ArticleMetadata
  readonly annotated: AnnotatedText
  readonly extraction: Extraction
  /** The day the text speaks from (EDTF day), or null: publication, else the latest day the text or the story gives. */
  readonly referenceDate: string | null
}
