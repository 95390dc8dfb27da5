import type { ArticleSpan } from './span.js'

/** Why something was decided: the rule's name, the rule in words, and the evidence it rests on. */
export interface Reason {
  readonly rule: string
  readonly text: string
  readonly spans: readonly ArticleSpan[]
}
