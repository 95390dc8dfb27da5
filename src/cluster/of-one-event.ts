import type { LanguagePack } from '../lang/pack.js'
import type { Article } from '../model/index.js'
import { candidatePairs } from './candidates.js'
import { Frequencies } from './frequencies.js'
import { linkProbability } from './link.js'
import { profileOf } from './terms.js'
import { vectorsOf } from './vectors.js'

/** From here on nineteen in twenty pairs are of one story, where the articles of a whole news stream are mixed. */
const SURE = 0.9

/**
 * Pairs of ids of articles that by names, numbers and other words are surely about one event, whether or not any two of their statements
 * were found to say the same. Each pair is judged by news at large, so that no other article has a part in it.
 */
export function pairsOfOneEvent(
  articles: readonly Article[],
  pack: LanguagePack,
): (readonly [string, string])[] {
  const vectors = vectorsOf(
    articles.map((a) => profileOf(a, pack)),
    new Frequencies(),
    pack,
  )
  return candidatePairs(vectors.map((v) => v.all)).flatMap(([a, b]) =>
    linkProbability(vectors[a]!, vectors[b]!) >= SURE ? [[articles[a]!.id, articles[b]!.id] as const] : [],
  )
}
