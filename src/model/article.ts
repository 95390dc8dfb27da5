import type { DomMap } from './dom-map.js'
import type { Note } from './note.js'
import type { PageSpan } from './pages.js'
import type { Span } from './span.js'

/** What may be known of an article besides its text; null where neither given nor found. */
export interface Meta {
  readonly title: string | null
  readonly outlet: string | null
  /** The news agency credited, e.g. "Reuters". */
  readonly agency: string | null
  readonly byline: string | null
  /** The place of a dateline, e.g. "BRUSSELS". */
  readonly dateline: string | null
  /** ISO 8601, to the precision known. */
  readonly publishedAt: string | null
  /** ISO 8601; when the page says it was changed. */
  readonly modifiedAt: string | null
  /** BCP 47. */
  readonly language: string | null
}

/** One outlet's text, exactly as given; everything else is what was told about it. */
export interface Article {
  /** Any string; in one story no two may be the same, see {@link identify}. */
  readonly id: string
  /** Plain text, which all offsets count in: paragraphs and headlines as lines. */
  readonly text: string
  readonly title?: string
  readonly outlet?: string
  readonly url?: string
  readonly byline?: string
  /** ISO 8601, to the precision known: the day that relative dates are read from. */
  readonly publishedAt?: string
  /** ISO 8601. */
  readonly modifiedAt?: string
  /** BCP 47; told from the text where it is left out. */
  readonly language?: string
  /** True where the text was found in a page or document: nobody gave it. */
  readonly textFound?: boolean
  /** Of a page: where its text stands in the page. */
  readonly dom?: DomMap
  /** Of a live report: its entries, in the order of the text. */
  readonly entries?: readonly LiveEntry[]
  /** Of a document with pages: which of its text stands on which. */
  readonly pages?: readonly PageSpan[]
  /** What reading it in could not do. */
  readonly notes?: readonly Note[]
}

/** One entry of a live report, and when it was published. */
export interface LiveEntry extends Span {
  /** ISO 8601. */
  readonly publishedAt: string
}

/** An outlet's own word about its own text. */
export interface Notice extends Span {
  readonly kind: 'correction' | 'clarification' | 'retraction' | 'update'
}

/** What an article says of itself, and which of its text is furniture. Spans are in reading order and do not overlap. */
export interface ArticleMetadata {
  readonly meta: Meta
  readonly headline: Span | null
  readonly boilerplate: readonly Span[]
  readonly notices: readonly Notice[]
  /** Where in the text the agency, outlet and other sources of the text are credited. */
  readonly credits: readonly Credit[]
}

/** A place where the text names whom it was taken from: "Reuters", "(AP)", "according to the Gazette". */
export interface Credit extends Span {
  readonly name: string
  readonly kind: 'agency' | 'outlet'
}
