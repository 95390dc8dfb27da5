import type { ArticleSpan, DriftKind, StoryClaim } from '../../model/index.js'
import type { Setting } from '../setting.js'

/** A claim with the words that keep it from being plainly stated. */
export interface Weak {
  readonly claim: StoryClaim
  readonly words: ArticleSpan
  /** What must be found again in a plain claim: of a hedge what its verb may go by, of a bound its number. */
  readonly keys: readonly string[]
}

/** Looks for one kind of drift. */
export interface Watch {
  readonly kind: DriftKind
  /** What weakens a claim; null where nothing does. */
  readonly weakness: (claim: StoryClaim, setting: Setting) => Weak | null
  /** The words of a claim that state plainly what `weak` does not; null where it does not. */
  readonly plain: (claim: StoryClaim, weak: Weak, setting: Setting) => ArticleSpan | null
  /** Whether only texts that depend on each other are compared. */
  readonly kinOnly: boolean
  readonly text: string
}
