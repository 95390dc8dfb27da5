import type { LanguagePack } from '../../lang/pack.js'
import type { AnnotatedText, DateMention } from '../../model/index.js'

/**
 * Expressions of time resolved to EDTF, in reading order.
 * @param reference the day the text speaks from (EDTF), or null: then only what the text states in full has a value.
 */
export function extractDates(
  _text: AnnotatedText,
  _reference: string | null,
  _pack: LanguagePack,
): DateMention[] {
  return []
}
