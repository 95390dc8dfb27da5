import type { LanguagePack } from '../../lang/pack.js'
import { type AnalysedArticle, byCodeUnit, type StoryEntity } from '../../model/index.js'
import { Merger } from './merger.js'
import { profilesOf } from './profile.js'
import { RULES } from './rules/index.js'
import { joinSpokesmen } from './spokesmen.js'
import { storyEntity } from './story-entity.js'
import { joinByWords } from './words.js'

/** The story's entities, and for each article which of its entities became which. */
export interface MergedEntities {
  /** Ids are E1, E2 … in canonical order: by number of articles, then mentions, then name. */
  readonly entities: readonly StoryEntity[]
  /** Article id → the article's entity id → the story's. */
  readonly of: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** Merges entities across articles, with a reason for each merge. Independent of the order of `articles`. */
export function mergeEntities(articles: readonly AnalysedArticle[], pack: LanguagePack): MergedEntities {
  const ordered = [...articles].sort((a, b) => byCodeUnit(a.article.id, b.article.id))
  const merger = new Merger(profilesOf(ordered, pack.entity))
  for (const rule of RULES) rule(merger, pack.entity)
  joinSpokesmen(merger, ordered, pack.entity)
  joinByWords(merger, ordered)
  const roots = [...new Set(merger.profiles.map((_, i) => merger.root(i)))]
  const made = roots
    .map((root) => {
      const members = [...merger.membersOf(root)].sort((a, b) => a - b)
      return {
        members,
        entity: storyEntity(
          members.map((i) => merger.profiles[i]!),
          merger.reasonsOf(root),
        ),
      }
    })
    .sort((a, b) => byRank(a.entity, b.entity))
  const of = new Map(ordered.map(({ article }) => [article.id, new Map<string, string>()] as const))
  made.forEach(({ members }, n) => {
    for (const i of members)
      of.get(merger.profiles[i]!.article)?.set(merger.profiles[i]!.entity.id, `E${n + 1}`)
  })
  return { entities: made.map(({ entity }, n) => ({ ...entity, id: `E${n + 1}` })), of }
}

const articlesOf = (e: StoryEntity): number => new Set(e.mentions.map((m) => m.article)).size

const byRank = (a: StoryEntity, b: StoryEntity): number =>
  articlesOf(b) - articlesOf(a) ||
  b.mentions.length - a.mentions.length ||
  byCodeUnit(a.name, b.name) ||
  byCodeUnit(a.mentions[0]!.article, b.mentions[0]!.article) ||
  a.mentions[0]!.start - b.mentions[0]!.start
