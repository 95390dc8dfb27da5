import { type DomDocument, squeeze } from './dom.js'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
export type JsonObject = { readonly [key: string]: Json }

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const ARTICLE = /(?:^|[/:#])(?:\w*Article|Report|BlogPosting|LiveBlogPosting|SocialMediaPosting|Review)$/
/** Nested graphs deeper than this are somebody's joke. */
const DEEPEST = 6

/** The schema.org article the page describes itself with, or null. Broken scripts are passed over. */
export function articleOfPage(page: DomDocument): JsonObject | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(parse(script.textContent ?? ''), 0)
    if (found !== null) return found
  }
  return null
}

/** The live reports the page describes itself with. */
export function liveBlogsOfPage(page: DomDocument): JsonObject[] {
  return [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    liveBlogsIn(parse(script.textContent ?? ''), 0),
  )
}

function liveBlogsIn(value: Json | undefined, depth: number): JsonObject[] {
  if (value === undefined || depth > DEEPEST) return []
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((item) => liveBlogsIn(item, depth + 1))
  if (!isObject(value)) return []
  if (/LiveBlogPosting/.test(String(value['@type']))) return [value]
  return [...liveBlogsIn(value['@graph'], depth + 1), ...liveBlogsIn(value['mainEntity'], depth + 1)]
}

function parse(source: string): Json {
  const bare = source.replace(
    /^\s*(?:\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?|(?:\/\*\s*)?\]\]>(?:\s*\*\/)?\s*;?\s*$/g,
    '',
  )
  try {
    return JSON.parse(bare) as Json
  } catch {
    return parseLoosely(bare)
  }
}

/** Line breaks inside strings are the commonest fault; they stand for spaces. */
function parseLoosely(source: string): Json {
  try {
    return JSON.parse(source.replace(/[\r\n\t]+/g, ' ').replace(/,\s*([}\]])/g, '$1')) as Json
  } catch {
    return null
  }
}

/** The first article in a value, in its lists, its `@graph` or its `mainEntity`. */
function findArticle(value: Json | undefined, depth = 0): JsonObject | null {
  if (value === undefined || depth > DEEPEST) return null
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) {
      const found = findArticle(item, depth + 1)
      if (found !== null) return found
    }
    return null
  }
  if (!isObject(value)) return null
  if (isArticle(value)) return value
  return findArticle(value['@graph'], depth + 1) ?? findArticle(value['mainEntity'], depth + 1)
}

export function isArticle(value: JsonObject): boolean {
  const type = value['@type']
  return (Array.isArray(type) ? (type as readonly Json[]) : [type]).some(
    (t) => typeof t === 'string' && ARTICLE.test(t),
  )
}

/** A string, or the `name` or `@value` of an object; null for anything else and for what is empty. */
export function wordsOf(value: Json | undefined): string | null {
  if (typeof value === 'string') return squeeze(decodeReferences(value)) || null
  if (Array.isArray(value)) return wordsOf((value as readonly Json[])[0])
  return isObject(value) ? wordsOf(value['name'] ?? value['@value']) : null
}

/** The names of one or several persons, joined by commas. */
export function personNames(value: Json | undefined): string | null {
  const people = Array.isArray(value) ? (value as readonly Json[]) : [value]
  const names = people.map(wordsOf).filter((name) => name !== null && !isAddress(name))
  return names.length > 0 ? [...new Set(names)].join(', ') : null
}

export const isAddress = (text: string): boolean => /^(?:https?:)?\/\/\S+$/i.test(text)

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
}

/** Character references in attribute values and JSON that were written twice over. */
export function decodeReferences(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos|nbsp));/gi,
    (whole, hex, decimal, name) => {
      if (name !== undefined) return NAMED[(name as string).toLowerCase()] ?? whole
      const code = Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16)
      return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
        ? '\ufffd'
        : String.fromCodePoint(code)
    },
  )
}
