import type { LanguagePack } from '../../lang/pack.js'
import type { AnnotatedText, ArticleMetadata, Attribution, Entity } from '../../model/index.js'

/** Who said what in one article: direct, indirect and mixed, with source, cue, speaker, stance and nesting. Ids are q1, q2 … in reading order. */
export function extractAttributions(
  _text: AnnotatedText,
  _metadata: ArticleMetadata,
  _entities: readonly Entity[],
  _pack: LanguagePack,
): Attribution[] {
  return []
}
