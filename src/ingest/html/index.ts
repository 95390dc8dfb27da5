import { detectLanguage } from '../../lang/detect.js'
import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import type { Article, LiveEntry, Note } from '../../model/index.js'
import type { Given } from '../ingested.js'
import { readBody } from './body.js'
import { overLimit } from './limits.js'
import { type PageMetadata, readPageMetadata } from './metadata.js'
import { parsePage } from './parse.js'

/** The article of a page. A page over the limits, or with no article in it, gives an empty text and a note. */
export function fromPage(html: string, id: string, lexicon: MetadataLexicon, given: Given = {}): Article {
  const long = overLimit(html)
  if (long !== null) return { id, text: '', ...given, textFound: true, notes: [long] }
  const page = parsePage(html)
  const metadata = readPageMetadata(page, lexicon)
  const { text, ...places } = readBody(page, metadata.title, lexicon)
  const language = languageOf(text, metadata.language)
  const publishedAt = metadata.publishedAt ?? firstOf(places.entries)
  const found = known({ ...metadata, publishedAt, language })
  const notes = [...(text === '' ? [NO_ARTICLE] : []), ...(metadata.forSubscribers ? [FOR_SUBSCRIBERS] : [])]
  const article: Article = { id, text, ...found, ...given, textFound: true, ...places }
  return notes.length > 0 ? { ...article, notes } : article
}

/** When the first entry of a live report was published. */
const firstOf = (entries: readonly LiveEntry[] = []): string | null =>
  entries.map((e) => e.publishedAt).reduce<string | null>((a, b) => (a === null || b < a ? b : a), null)

const NO_ARTICLE: Note = { code: 'no-article-in-page', message: 'No article was found in the page.' }

const FOR_SUBSCRIBERS: Note = {
  code: 'for-subscribers',
  message:
    'The page says that not all of its article is free; what it shows was read, and the rest may be missing.',
}

/** Shorter texts do not outweigh what the page says. */
const ENOUGH_TEXT = 500

/** The page's language, unless its text is surely in another: templates say `lang="en"` of texts in any language. */
function languageOf(text: string, declared: string | null): string | null {
  const detected = text.length < ENOUGH_TEXT ? null : detectLanguage(text)
  if (declared === null || detected === null) return declared ?? detected
  return declared.toLowerCase().split('-')[0] === detected ? declared : detected
}

/** The fields that are known. */
function known({ forSubscribers: _, ...metadata }: PageMetadata): Given {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== null)) as Given
}
