import type { Article, StemmaError } from '../model/index.js'

/** What a file held: its articles, and what in it could not be read. */
export interface Ingested {
  readonly articles: readonly Article[]
  readonly problems: readonly StemmaError[]
}

/** Does a piece of work inside the bounds its caller sets, a time limit for instance; throws a {@link StemmaError} where they stop it. */
export type Within = <T>(work: () => T) => T

/** A JSON value as an article; `id` stands in where it gives none. */
export type ReadRow = (row: unknown, id: string) => Article | StemmaError
