import type { QuantityLexicon } from '../../../lang/lexicon/quantity.js'
import type { DateMention } from '../../../model/index.js'
import type { Draft } from '../draft.js'
import type { Piece } from '../pieces.js'

/** What a guard may look at. `dates` are those of the sentence. */
export interface Context {
  readonly pieces: readonly Piece[]
  readonly dates: readonly DateMention[]
  readonly lexicon: QuantityLexicon
}

/** True where the number states no quantity. */
export type Guard = (draft: Draft, context: Context) => boolean

/** A plain number: no unit, no group mark, no decimals, no multiplier. */
export const isBare = (draft: Draft): boolean => !draft.measured && !draft.numeral.elaborate
