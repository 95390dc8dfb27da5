import type { Article, StemmaError } from '../model/index.js'

/** What a file held: its articles, and what in it could not be read. */
export interface Ingested {
  readonly articles: readonly Article[]
  readonly problems: readonly StemmaError[]
}
