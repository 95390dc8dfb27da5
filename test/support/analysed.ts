import { type AnalysedArticle, type Article, analyse, english } from '../../src/index.js'

/** An article analysed in English. */
export const analysed = (
  id: string,
  text: string,
  known: Omit<Article, 'id' | 'text'> = {},
): AnalysedArticle => analyse({ id, text, ...known }, english)
