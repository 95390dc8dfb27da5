import type { LanguagePack } from '../lang/pack.js'
import { LANGUAGES, packFor } from '../lang/packs.js'
import type { AnalysedArticle, Article, ArticleMetadata, Note } from '../model/index.js'
import { paragraphsOf } from '../text/blocks.js'

/** UTF-16 units. A long news article has 50,000; a text over this is a book or a dump, and is not analysed. */
export const LONGEST_TEXT = 5_000_000

/** What is known of an article none of whose text was looked at. */
export function givenMetadata(article: Article, language: string | null): ArticleMetadata {
  const { title, outlet, byline, publishedAt, modifiedAt } = article
  return {
    meta: {
      title: title ?? null,
      outlet: outlet ?? null,
      agency: null,
      byline: byline ?? null,
      dateline: null,
      publishedAt: publishedAt ?? null,
      modifiedAt: modifiedAt ?? null,
      language,
    },
    headline: null,
    boilerplate: [],
    notices: [],
    credits: [],
  }
}

/** A text over the limit: the note that says so, else null. */
export function overLimit({ text }: Article): Note | null {
  if (text.length <= LONGEST_TEXT) return null
  return {
    code: 'text-over-limit',
    message: `The text has ${text.length} characters; only texts up to ${LONGEST_TEXT} are analysed. Cut it into its articles.`,
  }
}

/** A language the pack does not know: the note that says so, else null. */
export function foreignLanguage({ language }: ArticleMetadata['meta'], pack: LanguagePack): Note | null {
  if (language === null || packFor(language)?.code === pack.code) return null
  return {
    code: 'language-not-supported',
    message: `The text is in a language Stemma does not analyse (${language}); it analyses ${LANGUAGES.join(', ')}.`,
  }
}

/** A text without a line of prose: the note that says so, else null. */
export function onlyFurniture({ text }: Article, { headline, boilerplate }: ArticleMetadata): Note | null {
  const lines = paragraphsOf(text)
  if (lines.length === 0) return { code: 'empty-text', message: 'The article has no text.' }
  const covered = [...boilerplate, ...(headline === null ? [] : [headline])]
  const prose = lines.some((l) => !covered.some((c) => c.start <= l.start && l.end <= c.end))
  if (prose) return null
  return {
    code: 'only-furniture',
    message: 'The text holds nothing but page furniture: no article was found in it.',
  }
}

/** What an extraction has of its article as it was read. */
export const asRead = ({ id, text, textFound, pages, entries, dom }: Article) => ({
  id,
  ...(textFound ? { text } : {}),
  ...(pages ? { pages } : {}),
  ...(entries ? { entries } : {}),
  ...(dom ? { dom } : {}),
})

/** The article with empty layers and the note that says why. */
export function unanalysed(article: Article, metadata: ArticleMetadata, why: Note): AnalysedArticle {
  const { meta, boilerplate } = metadata
  // A text that is empty because its page was not read has its note already.
  const explained = article.text === '' && article.notes !== undefined
  const extraction = {
    ...asRead(article),
    meta,
    boilerplate,
    sentences: [],
    entities: [],
    attributions: [],
    quantities: [],
    dates: [],
    claims: [],
    notes: explained ? article.notes : [...(article.notes ?? []), why],
  }
  const annotated = {
    text: article.text,
    cased: article.text,
    paragraphs: [],
    sentences: [],
    tokens: [],
    marked: [],
  }
  return { article, metadata, annotated, extraction, referenceDate: meta.publishedAt?.slice(0, 10) ?? null }
}
