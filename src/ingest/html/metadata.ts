import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import { readStamp, readStampLine } from '../../lang/stamp.js'
import { flat } from '../wording.js'
import { attribute, type DomDocument } from './dom.js'
import { articleOfPage, isAddress, type JsonObject, personNames, wordsOf } from './json-ld.js'
import {
  authorTags,
  type MetaTags,
  modifiedTags,
  outletTag,
  publishedTags,
  readMetaTags,
  titleTag,
} from './meta-tags.js'
import { pageTitle, siteInTitle } from './page-title.js'
import { markedTimes, timeElements, visibleByline, visibleStamp } from './visible.js'

/** What a page says of its article. */
export interface PageMetadata {
  readonly title: string | null
  readonly outlet: string | null
  readonly byline: string | null
  readonly publishedAt: string | null
  readonly modifiedAt: string | null
  readonly language: string | null
  readonly url: string | null
  /** Whether the page says that its article is not free. */
  readonly forSubscribers: boolean
}

/** What is written for machines comes first (JSON-LD, meta elements, microdata), then what is marked as by-line or time, then the title element. */
export function readPageMetadata(page: DomDocument, lexicon: MetadataLexicon): PageMetadata {
  const article = articleOfPage(page) ?? {}
  const tags = readMetaTags(page)
  return {
    title: titleIn(article, page) ?? titleTag(tags) ?? pageTitle(page),
    outlet: wordsOf(article['publisher']) ?? nameTag(tags) ?? siteInTitle(page),
    byline: bylineOf(article, tags, page, lexicon),
    publishedAt: firstTime(
      [
        wordsOf(article['datePublished']),
        ...publishedTags(tags),
        ...markedTimes(page, 'datePublished'),
        ...timeElements(page),
        visibleStamp(page, lexicon),
      ],
      lexicon,
    ),
    modifiedAt: firstTime(
      [wordsOf(article['dateModified']), ...modifiedTags(tags), ...markedTimes(page, 'dateModified')],
      lexicon,
    ),
    language: languageOf(article, tags, page),
    url: addressOf(tags, page),
    forSubscribers: /^false$/i.test(String(article['isAccessibleForFree'] ?? '')),
  }
}

/** `headline`, or `name` where that is the title and `headline` is not (or where there is no headline). */
function titleIn(article: JsonObject, page: DomDocument): string | null {
  const headline = wordsOf(article['headline'])
  const name = typeof article['name'] === 'string' ? wordsOf(article['name']) : null
  if (headline === null || name === null || headline === name) return headline ?? name
  const title = flat(pageTitle(page) ?? '')
  return flat(name) === title ? name : headline
}

function nameTag(tags: MetaTags): string | null {
  const name = outletTag(tags)
  return name === null || isAddress(name) ? null : name
}

function bylineOf(
  article: JsonObject,
  tags: MetaTags,
  page: DomDocument,
  lexicon: MetadataLexicon,
): string | null {
  const written = authorTags(tags).find((author) => !isAddress(author) && /\p{L}/u.test(author)) ?? null
  const byline = personNames(article['author']) ?? written ?? visibleByline(page, lexicon)
  if (byline === null || readStampLine(byline, lexicon) !== null) return null
  return byline.replace(lexicon.bylinePreposition, '').replace(/[\s,|–—-]+$/, '') || null
}

function firstTime(values: readonly (string | null)[], lexicon: MetadataLexicon): string | null {
  for (const value of values) {
    const time = value === null ? null : isoTime(value, lexicon)
    if (time !== null) return time
  }
  return null
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i

/** A time as ISO 8601, with its offset where it has one; null for what is no full date. */
export function isoTime(value: string, lexicon: MetadataLexicon): string | null {
  const stamp = readStamp(value, lexicon)
  if (stamp === null) return compactDay(value)
  const m = ISO.exec(value.trim())
  if (m === null) return stamp.value
  const offset = m[3]?.toUpperCase().replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2') ?? ''
  return m[2] === undefined ? m[1]! : `${m[1]}T${m[2]}${offset}`
}

/** 20241028 or 202410281530, as some meta elements have it. */
function compactDay(value: string): string | null {
  const m = /^((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:T?(\d{2})(\d{2})(?:\d{2})?Z?)?$/.exec(
    value.trim(),
  )
  if (m === null) return null
  return `${m[1]}-${m[2]}-${m[3]}${m[4] === undefined ? '' : `T${m[4]}:${m[5]}`}`
}

const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i

function languageOf(article: JsonObject, tags: MetaTags, page: DomDocument): string | null {
  const given = [
    attribute(page.documentElement, 'lang'),
    attribute(page.documentElement, 'xml:lang'),
    wordsOf(article['inLanguage']),
    tags.get('og:locale') ?? null,
    tags.get('language') ?? null,
  ]
  return given.find((tag) => tag !== null && TAG.test(tag))?.replaceAll('_', '-') ?? null
}

function addressOf(tags: MetaTags, page: DomDocument): string | null {
  const given = [attribute(page.querySelector('link[rel="canonical"]'), 'href'), tags.get('og:url') ?? null]
  return given.find((address) => address !== null && /^https?:\/\/\S+$/i.test(address)) ?? null
}
