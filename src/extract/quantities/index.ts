import type { LanguagePack } from '../../lang/pack.js'
import type { AnnotatedText, DateMention, Quantity } from '../../model/index.js'

/** Stated numbers with bounds, unit and what is counted, in reading order. Numbers inside `dates` are no quantities. */
export function extractQuantities(
  _text: AnnotatedText,
  _dates: readonly DateMention[],
  _pack: LanguagePack,
): Quantity[] {
  return []
}
