import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import { readStamp } from '../../lang/stamp.js'
import { attribute, type DomDocument, type DomElement, textOf } from './dom.js'

const MARKED = '[rel~="author"],[itemprop~="author"],[class],[id]'
const BYLINE = /by-?line|author(?!i[sz]|it)|writtenby/i
const LONGEST_BYLINE = 100

/** The first element of the page that is marked as its by-line, as it reads. */
export function visibleByline(page: DomDocument, lexicon: MetadataLexicon): string | null {
  for (const element of page.querySelectorAll(MARKED)) {
    if (!isByline(element) || isOutside(element)) continue
    const text = nameIn(element, lexicon)
    if (text !== '' && text.length < LONGEST_BYLINE) return text
  }
  return null
}

const isByline = (e: DomElement): boolean =>
  `${attribute(e, 'rel')} ${attribute(e, 'itemprop')}`.includes('author') ||
  BYLINE.test(`${e.className} ${e.id}`)

/** The name marked inside it; without one its text, or where a stamp stands beside the name, that of the by-line inside it. */
function nameIn(element: DomElement, lexicon: MetadataLexicon): string {
  const named = element.querySelector('[itemprop~="name"]')
  if (named !== null) return textOf(named)
  const text = textOf(element)
  if (readStamp(text, lexicon) === null) return text
  const inner = [...element.querySelectorAll(MARKED)].filter(isByline).map(textOf)
  return inner.find((t) => t !== '' && readStamp(t, lexicon) === null) ?? text
}

const OUTSIDE = /comment|footer|related|sidebar|widget|promo|disqus|recommend/i

/** Inside a comment, a card for another article or the foot of the page. */
function isOutside(element: DomElement): boolean {
  for (let e: DomElement | null = element; e !== null && e.localName !== 'body'; e = e.parentNode)
    if (e.localName === 'footer' || OUTSIDE.test(`${e.className} ${e.id}`)) return true
  return false
}

/** Times the page marks up, in order: those of the itemprop first, then `time` elements outside cards and comments. */
export function markedTimes(page: DomDocument, property: string): string[] {
  const marked = [...page.querySelectorAll(`[itemprop~="${property}"]`)]
  return marked.flatMap((e) => attribute(e, 'datetime') ?? attribute(e, 'content') ?? (textOf(e) || []))
}

export function timeElements(page: DomDocument): string[] {
  return [...page.querySelectorAll('time[datetime], time[pubdate]')]
    .filter((e) => !isOutside(e))
    .flatMap((e) => attribute(e, 'datetime') ?? [])
}

const STAMP = '[class*="date" i],[class*="time" i],[class*="publish" i],[id*="date" i],[class*="byline" i]'

/** The first full date printed where pages print their stamps. */
export function visibleStamp(page: DomDocument, lexicon: MetadataLexicon): string | null {
  for (const element of page.querySelectorAll(STAMP)) {
    const text = textOf(element)
    if (text.length > 120 || !/\d{4}/.test(text) || isOutside(element)) continue
    const stamp = readStamp(text, lexicon)
    if (stamp !== null) return stamp.value
  }
  return null
}
