import { detectLanguage } from '../lang/detect.js'
import type { LanguagePack } from '../lang/pack.js'
import { packFor } from '../lang/packs.js'
import { type AnalysedArticle, type Article, byCodeUnit } from '../model/index.js'
import { unanalysed } from './unanalysed.js'

/** A language without a pack is noted by whatever pack reads the article; English says so as well as any. */
const packOrDefault = (language: string | null): LanguagePack => packFor(language) ?? packFor(null)!

/** The pack to read an article with, by the language given with it, else told from its text; the English one where none is of that language: {@link analyse} then notes it. */
export const packOf = ({ language, text }: Article): LanguagePack =>
  packOrDefault(language ?? detectLanguage(text))

/** Articles that can be compared, and the pack they share. */
export interface OneLanguage {
  readonly pack: LanguagePack
  readonly articles: readonly AnalysedArticle[]
}

/**
 * The language most of the articles are in, by code where two have as many. Articles in another keep their place with empty layers and
 * a note: claims and names are compared within one language only.
 */
export function inOneLanguage(articles: readonly AnalysedArticle[]): OneLanguage {
  const counts = new Map<string, number>()
  for (const a of articles) if (isRead(a)) counts.set(codeOf(a), (counts.get(codeOf(a)) ?? 0) + 1)
  const [code] = [...counts].sort(([a, n], [b, m]) => m - n || byCodeUnit(a, b))[0] ?? [null]
  const pack = packOrDefault(code)
  return {
    pack,
    articles: articles.map((a) => (!isRead(a) || codeOf(a) === pack.code ? a : leftOut(a, pack))),
  }
}

/** Whether anything was found to read in an article, and a pack to read it with. */
const isRead = ({ annotated }: AnalysedArticle): boolean => annotated.sentences.length > 0

const codeOf = ({ metadata }: AnalysedArticle): string => packOrDefault(metadata.meta.language).code

function leftOut({ article, metadata, extraction }: AnalysedArticle, pack: LanguagePack): AnalysedArticle {
  const own = packOrDefault(metadata.meta.language).code
  const { notes } = extraction
  return unanalysed({ ...article, notes }, metadata, {
    code: 'other-language',
    message: `The text is in another language (${own}) than most of the story (${pack.code}): it is not compared with the others.`,
  })
}
