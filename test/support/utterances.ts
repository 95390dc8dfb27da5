import { recoverUnmarkedQuotations } from '../../src/align/unmarked/index.js'
import { collateUtterances } from '../../src/align/utterances/index.js'
import { english, type Utterance } from '../../src/index.js'
import { analysed, pooled } from './analysed.js'

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
  const pool = pooled(articles)
  const articleOf = (id: string): string => pool.attributions.find((a) => a.id === id)!.article
  const utterances = collateUtterances(pool, english)
  return { utterances, articleOf, textOf: (id) => byId.get(id)! }
}
