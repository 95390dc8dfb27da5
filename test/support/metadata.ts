import type { ArticleMetadata, Meta } from '../../src/model/index.js'

/** What an English article says of itself when it says nothing. */
export const NO_META: Meta = {
  title: null,
  outlet: null,
  agency: null,
  byline: null,
  dateline: null,
  publishedAt: null,
  modifiedAt: null,
  language: 'en',
}

export const NO_METADATA: ArticleMetadata = {
  meta: NO_META,
  headline: null,
  boilerplate: [],
  notices: [],
  credits: [],
}
