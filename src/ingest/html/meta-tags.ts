import { attribute, type DomDocument, squeeze } from './dom.js'
import { decodeReferences } from './json-ld.js'

/** The page's `meta` elements by lower-case property, name or itemprop; a property wins over a name, then the first wins. */
export type MetaTags = ReadonlyMap<string, string>

export function readMetaTags(page: DomDocument): MetaTags {
  const tags = new Map<string, string>()
  const elements = [...page.querySelectorAll('meta[content]')]
  for (const key of ['property', 'name', 'itemprop'])
    for (const meta of elements) {
      const content = squeeze(decodeReferences(attribute(meta, 'content') ?? ''))
      for (const name of attribute(meta, key)?.toLowerCase().split(/\s+/) ?? []) {
        const tag = name.replace(/[.-]/g, ':')
        if (content !== '' && !tags.has(tag)) tags.set(tag, content)
      }
    }
  return tags
}

/** The first of the names that the page has. */
function firstOf(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const content = tags.get(name)
    if (content !== undefined) return content
  }
  return null
}

const TITLE = [
  'dc:title',
  'dcterm:title',
  'dcterms:title',
  'og:title',
  'weibo:article:title',
  'weibo:webpage:title',
  'title',
  'twitter:title',
  'parsely:title',
  'sailthru:title',
  'headline',
  'hdl',
]
const AUTHOR = [
  'dc:creator',
  'dcterm:creator',
  'dcterms:creator',
  'author',
  'parsely:author',
  'article:author',
  'sailthru:author',
  'article:author_name',
  'byl',
  'og:article:author',
  'creator',
  'dc:contributor',
]
const OUTLET = [
  'og:site_name',
  'application:name',
  'dc:publisher',
  'dcterms:publisher',
  'publisher',
  'article:publisher',
  'al:android:app_name',
  'twitter:app:name:iphone',
  'apple:mobile:web:app:title',
  'cre',
]
const PUBLISHED = [
  'article:published_time',
  'parsely:pub:date',
  'article:published',
  'og:published_time',
  'datepublished',
  'date:published',
  'sailthru:date',
  'dc:date:issued',
  'dcterms:created',
  'dc:date',
  'dc:created',
  'dcterms:date',
  'dcterms:issued',
  'pubdate',
  'publishdate',
  'publish:date',
  'publication:date',
  'pdate',
  'ptime',
  'pub_date',
  'article:create:date',
  'date',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'rnews:datepublished',
  'article_date_original',
  'displaydate',
  'created',
]
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms:modified',
  'dc:date:modified',
  'lastmod',
  'utime',
  'last:modified',
  'updated',
]

export const titleTag = (tags: MetaTags): string | null => firstOf(tags, TITLE)
export const authorTags = (tags: MetaTags): readonly string[] =>
  AUTHOR.flatMap((name) => tags.get(name) ?? [])
export const outletTag = (tags: MetaTags): string | null => firstOf(tags, OUTLET)
export const publishedTags = (tags: MetaTags): readonly string[] =>
  PUBLISHED.flatMap((name) => tags.get(name) ?? [])
export const modifiedTags = (tags: MetaTags): readonly string[] =>
  MODIFIED.flatMap((name) => tags.get(name) ?? [])
