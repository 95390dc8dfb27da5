import { detectLanguage } from '../../lang/detect.js'
import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import type { Article, Note } from '../../model/index.js'
import type { Given } from '../ingested.js'
import { readBody } from './body.js'
import { parsePage } from './dom.js'
import { overLimit } from './limits.js'
import { type PageMetadata, readPageMetadata } from './metadata.js'

/** The article of a page. A page over the limits, or with no article in it, gives an empty text and a note. */
export function fromPage(html: string, id: string, lexicon: MetadataLexicon, given: Given = {}): Article {
  const long = overLimit(html)
  if (long !== null) return { id, text: '', ...given, textFound: true, notes: [long] }
  const page = parsePage(html)
  const metadata = readPageMetadata(page, lexicon)
  const { text, dom } = readBody(page, metadata.title, lexicon)
  const language = languageOf(text, metadata.language)
  const article: Article = { id, text, ...known({ ...metadata, language }), ...given, textFound: true, dom }
  return text === '' ? { ...article, notes: [NO_ARTICLE] } : article
}

const NO_ARTICLE: Note = { code: 'no-article-in-page', message: 'No article was found in the page.' }

/** Shorter texts do not outweigh what the page says. */
const ENOUGH_TEXT = 500

/** The page's language, unless its text is surely in another: templates say `lang="en"` of texts in any language. */
function languageOf(text: string, declared: string | null): string | null {
  const detected = text.length < ENOUGH_TEXT ? null : detectLanguage(text)
  if (declared === null || detected === null) return declared ?? detected
  return declared.toLowerCase().split('-')[0] === detected ? declared : detected
}

/** The fields that are known. */
function known(metadata: PageMetadata): Given {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== null)) as Given
}
