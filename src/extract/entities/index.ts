import type { LanguagePack } from '../../lang/pack.js'
import type { AnnotatedText, ArticleMetadata, Entity } from '../../model/index.js'

/** Named persons, organisations, places and groups of one article, each with all its mentions. Ids are e1, e2 … by first mention. */
export function extractEntities(
  _text: AnnotatedText,
  _metadata: ArticleMetadata,
  _pack: LanguagePack,
): Entity[] {
  return []
}
