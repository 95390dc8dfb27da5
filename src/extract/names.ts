import type { Gender } from '../lang/lexicon/entity.js'
import type { LanguagePack } from '../lang/pack.js'
import type { AnalysedArticle } from '../model/index.js'
import { indexesWithin, mentionsOf } from './claims/within.js'
import { extractEntities } from './entities/index.js'
import { storyNames } from './entities/shared.js'
import type { StoryNames } from './entities/words.js'
import { resolveSpeakers } from './speakers/index.js'
import { gendersOf } from './speakers/pronoun-genders.js'

/**
 * Reads the names of each article again in the light of the others: a word that one text leaves open is the firm, town or person another
 * text tells it to be. Speakers and claims follow. Independent of the order of `story`.
 */
export function shareNames(
  story: readonly AnalysedArticle[],
  pack: LanguagePack,
): readonly AnalysedArticle[] {
  const read = story.filter((a) => a.extraction.sentences.length > 0)
  if (read.length < 2) return story
  const names = storyNames(
    read.map((a) => a.annotated),
    pack,
  )
  const genders = gendersOf(read, pack)
  return story.map((a) => (a.extraction.sentences.length > 0 ? withNames(a, names, genders, pack) : a))
}

function withNames(
  a: AnalysedArticle,
  names: StoryNames,
  genders: ReadonlyMap<string, Gender>,
  pack: LanguagePack,
): AnalysedArticle {
  const named = extractEntities(a.annotated, a.metadata, pack, names)
  const { attributions, entities } = resolveSpeakers(
    a.extraction.attributions,
    a.annotated,
    a.metadata,
    named,
    pack,
    genders,
  )
  const mentions = mentionsOf(entities)
  const claims = a.extraction.claims.map((c) => ({
    ...c,
    entities: [...new Set(indexesWithin(mentions, c).map((i) => mentions[i]!.entity))],
  }))
  return { ...a, extraction: { ...a.extraction, entities, attributions, claims } }
}
