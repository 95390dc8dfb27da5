import type { Article, Note, StemmaError } from '../model/index.js'

/** What a file held: its articles, and what in it could not be read. */
export interface Ingested {
  readonly articles: readonly Article[]
  readonly problems: readonly StemmaError[]
}

/** What is known of an article besides its text: it wins over what its page says. */
export type Given = Omit<Article, 'id' | 'text' | 'notes' | 'textFound' | 'pages' | 'dom' | 'entries'>

/**
 * An article that is still to be read out of a page or document. How long that takes is in the hands of whoever wrote the bytes, so each may
 * be read apart from the others and within bounds. Plain data: it may cross to a worker.
 */
export type Unread = UnreadPage | UnreadDocument

/** A page whose text has still to be taken out of its HTML. */
export interface UnreadPage {
  readonly kind: 'page'
  /** Where it was given: a file, or a file and line. */
  readonly where: string
  readonly id: string
  readonly html: string
  readonly given: Given
  readonly notes: readonly Note[]
}

/** A PDF or DOCX document whose text has still to be taken out of its bytes. */
export interface UnreadDocument {
  readonly kind: 'pdf' | 'docx'
  readonly where: string
  readonly id: string
  readonly bytes: Uint8Array
}

/** A piece of a file: read, faulty, or still to be read. */
export type Part = Article | StemmaError | Unread

/** A JSON value as a part, given at `where`; `id` stands in where it gives none. */
export type ReadRow = (row: unknown, id: string, where: string) => Part

/** Whether a part has still to be read, as pages and documents have. */
export const isUnread = (part: Part): part is Unread => 'kind' in part
