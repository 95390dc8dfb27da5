import { mergeEntities } from '../../src/align/entities/index.js'
import { pool } from '../../src/align/pool.js'
import { type AnalysedArticle, type Article, analyse, english, type Pool } from '../../src/index.js'

/** An article analysed in English. */
export const analysed = (
  id: string,
  text: string,
  known: Omit<Article, 'id' | 'text'> = {},
): AnalysedArticle => analyse({ id, text, ...known }, english)

/** English articles under one set of ids, each as it was read by itself. */
export const pooled = (articles: readonly AnalysedArticle[]): Pool =>
  pool(articles, mergeEntities(articles, english))
