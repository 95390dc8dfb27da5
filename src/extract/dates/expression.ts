import type { Sentence, Span } from '../../model/index.js'
import type { Time } from './time.js'

/** An expression with its place, before it is resolved. */
export interface Expression extends Span {
  readonly time: Time
  readonly rule: string
  readonly sentence: Sentence
}
