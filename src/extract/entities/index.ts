import type { LanguagePack } from '../../lang/pack.js'
import type { AnnotatedText, ArticleMetadata, Entity } from '../../model/index.js'
import { findNames } from './names.js'
import { resolveNames } from './resolve.js'
import { addSmallTitles } from './roles.js'
import { readWords, type StoryNames } from './words.js'

/** Named persons, organisations, places and groups of one article, each with all its mentions. Ids are e1, e2 … by first mention. What the `story` tells of names outweighs the article's own words. */
export function extractEntities(
  text: AnnotatedText,
  _metadata: ArticleMetadata,
  pack: LanguagePack,
  story: StoryNames | null = null,
): Entity[] {
  const read = readWords(text, pack, story)
  const names = findNames(read)
  const statesNamed = new Set(
    names.flatMap((n) => (n.form && n.form.use !== 'capital' ? [n.form.state] : [])),
  )
  const words = { ...read, statesNamed }
  return resolveNames(words, addSmallTitles(words, names))
}
