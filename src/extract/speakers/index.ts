import type { LanguagePack } from '../../lang/pack.js'
import type { AnnotatedText, Attribution, Entity } from '../../model/index.js'

/** The attributions with `speaker` set where the source, be it a name, a title or a pronoun, can be resolved to one of the entities. */
export function resolveSpeakers(
  attributions: readonly Attribution[],
  _text: AnnotatedText,
  _entities: readonly Entity[],
  _pack: LanguagePack,
): readonly Attribution[] {
  return attributions
}
