import type { ArticleSpan } from './span.js'

/** What could not be told, and why. */
export interface Note {
  /** Stable name, e.g. `one-report-only`. */
  readonly code: string
  readonly message: string
  readonly articles?: readonly string[]
  readonly spans?: readonly ArticleSpan[]
}
