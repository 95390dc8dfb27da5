import { mergeEntities } from '../../src/align/entities/index.js'
import { pool } from '../../src/align/pool.js'
import { recoverUnmarkedQuotations } from '../../src/align/unmarked.js'
import { collateUtterances } from '../../src/align/utterances/index.js'
import { english, type Utterance } from '../../src/index.js'
import { analysed } from './analysed.js'

export interface Told {
  readonly utterances: readonly Utterance[]
  readonly articleOf: (attribution: string) => string
  readonly textOf: (id: string) => string
}

/** The utterances of articles a, b, c … with these texts. */
export function told(...texts: string[]): Told {
  const byId = new Map(texts.map((text, i) => [String.fromCharCode(97 + i), text]))
  const articles = recoverUnmarkedQuotations(
    [...byId].map(([id, text]) => analysed(id, text)),
    english,
  )
  const pooled = pool(articles, mergeEntities(articles, english))
  const articleOf = (id: string): string => pooled.attributions.find((a) => a.id === id)!.article
  const utterances = collateUtterances(pooled, english)
  return { utterances, articleOf, textOf: (id) => byId.get(id)! }
}
