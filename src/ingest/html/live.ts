import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import type { LiveEntry } from '../../model/index.js'
import { attribute, type DomDocument, type DomElement, textOf } from './dom.js'
import { decodeReferences, type JsonObject, liveBlogsOfPage, wordsOf } from './json-ld.js'
import { isoTime } from './metadata.js'
import type { Paragraph } from './paragraphs.js'

/** What a page that reports live says of one of its entries. */
export interface LiveUpdate {
  /** ISO 8601. */
  readonly time: string
  readonly title: string | null
  readonly body: string
}

/** Entries that are read; a page shows some dozens. */
const MOST = 500
/** Letters and digits by which an entry is found again, and fewest that tell it. */
const KEY = 80
const LEAST = 16
/** Lines above an entry's text in which its title is looked for. */
const TITLE_ABOVE = 3

/** The entries of a page that says it reports live (schema.org LiveBlogPosting); none for other pages, or where only one has a time. */
export function updatesOf(page: DomDocument, lexicon: MetadataLexicon): LiveUpdate[] {
  const blogs = liveBlogsOfPage(page)
  const told = blogs.flatMap((blog) => updatesIn(blog, lexicon))
  if (told.length > 1) return told.slice(0, MOST)
  const marked = [...page.querySelectorAll('[itemprop~="liveBlogUpdate"]')]
  const isLive = blogs.length > 0 || page.querySelector('[itemtype$="LiveBlogPosting"]') !== null
  const entries = marked.length > 1 ? marked : isLive ? timedBlocks(page) : []
  const shown = entries.slice(0, MOST).flatMap((e) => updateIn(e, lexicon) ?? [])
  return shown.length > 1 ? shown : []
}

function updatesIn(blog: JsonObject, lexicon: MetadataLexicon): LiveUpdate[] {
  const list = blog['liveBlogUpdate']
  return (Array.isArray(list) ? (list as readonly JsonObject[]) : []).flatMap((update) => {
    const time = isoTime(wordsOf(update?.['datePublished']) ?? '', lexicon)
    const body = wordsOf(update?.['articleBody'] ?? update?.['text']) ?? ''
    const title = wordsOf(update?.['headline'] ?? update?.['name'])
    return time === null || (body === '' && title === null) ? [] : [{ time, title, body: withoutTags(body) }]
  })
}

const withoutTags = (body: string): string =>
  /<\w/.test(body) ? decodeReferences(body.replace(/<[^<>]{0,2000}>/g, ' ')) : body

/** The largest blocks of a page that hold one time each. */
function timedBlocks(page: DomDocument): DomElement[] {
  const times = [...page.querySelectorAll('article time[datetime], main time[datetime]')]
  const held = new Map<DomElement, number>()
  for (const time of times)
    for (let e = time.parentNode; e !== null && e.localName !== 'body'; e = e.parentNode)
      held.set(e, (held.get(e) ?? 0) + 1)
  return times.flatMap((time) => {
    let block: DomElement | null = null
    for (let e = time.parentNode; e !== null && held.get(e) === 1; e = e.parentNode) block = e
    return block ?? []
  })
}

function updateIn(element: DomElement, lexicon: MetadataLexicon): LiveUpdate | null {
  const stamp = element.querySelector('[itemprop~="datePublished"], time[datetime]')
  const time = isoTime(attribute(stamp, 'content') ?? attribute(stamp, 'datetime') ?? '', lexicon)
  const body = element.querySelector('[itemprop~="articleBody"]') ?? element.querySelector('p')
  const title = element.querySelector('[itemprop~="headline"], h2, h3, h4')
  if (time === null || body === null) return null
  return { time, title: title === null ? null : textOf(title), body: textOf(body) }
}

/** Takes the stamps of entries, which are kept with them, out of the page. */
export function removeStamps(page: DomDocument): void {
  for (const time of [...page.querySelectorAll('time')])
    if (time.parentNode !== null && !isInSentence(time)) time.remove()
}

const isInSentence = (time: DomElement): boolean =>
  time.parentNode?.localName === 'p' && textOf(time.parentNode).length > 2 * textOf(time).length + 20

const flat = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('')

/** An entry and the paragraphs it begins with and ends before. */
export interface FoundEntry {
  readonly update: LiveUpdate
  readonly first: number
  readonly end: number
}

/** Where the entries stand among the paragraphs of a page, in the page's order. */
export function findEntries(paragraphs: readonly Paragraph[], updates: readonly LiveUpdate[]): FoundEntry[] {
  const texts = paragraphs.map((p) => flat(p.text))
  const starts: number[] = []
  let length = 0
  for (const text of texts) {
    starts.push(length)
    length += text.length
  }
  const whole = texts.join('')
  const found = new Map<number, LiveUpdate>()
  for (const update of updates) {
    const key = flat(update.body).slice(0, KEY)
    const at = whole.indexOf(key.length < LEAST ? flat(update.title ?? key).slice(0, KEY) || key : key)
    const first = at < 0 ? -1 : withTitle(paragraphAt(at, starts), update, texts)
    if (first >= 0 && !found.has(first)) found.set(first, update)
  }
  const ordered = [...found].sort(([a], [b]) => a - b)
  return ordered.map(([first, update], i) => ({
    update,
    first,
    end: ordered[i + 1]?.[0] ?? endOf(first, update, texts),
  }))
}

function paragraphAt(offset: number, starts: readonly number[]): number {
  let i = starts.length - 1
  while (i > 0 && starts[i]! > offset) i--
  return i
}

/** The line of the entry's title above its text, where it has one. */
function withTitle(first: number, { title }: LiveUpdate, texts: readonly string[]): number {
  const words = flat(title ?? '')
  for (let i = first; words !== '' && i >= Math.max(0, first - TITLE_ABOVE); i--)
    if (texts[i] === words) return i
  return first
}

/** Behind as many paragraphs as make up the last entry's text. */
function endOf(first: number, { title, body }: LiveUpdate, texts: readonly string[]): number {
  const size = flat(body).length + (flat(title ?? '') === texts[first] ? texts[first].length : 0)
  let [end, read] = [first, 0]
  while (end < texts.length && (end === first || read < size)) read += texts[end++]!.length
  return end
}

/** Places of entries in the text of paragraphs parted by an empty line. */
export function placesOf(entries: readonly FoundEntry[], paragraphs: readonly Paragraph[]): LiveEntry[] {
  const starts: number[] = []
  let length = 0
  for (const { text } of paragraphs) {
    starts.push(length)
    length += text.length + 2
  }
  return entries.map(({ update, first, end }) => ({
    start: starts[first]!,
    end: starts[end - 1]! + paragraphs[end - 1]!.text.length,
    publishedAt: update.time,
  }))
}

/** The entries of a page that shows none of them, as it gives them to machines. */
export function paragraphsOf(updates: readonly LiveUpdate[]): Paragraph[] {
  const plain = (text: string, heading: boolean): Paragraph => ({
    text,
    linked: 0,
    heading,
    item: false,
    nodes: [],
  })
  return updates.flatMap(({ title, body }) => [
    ...(title === null ? [] : [plain(title, true)]),
    ...(body === '' ? [] : [plain(body.replace(/\s+/g, ' ').trim(), false)]),
  ])
}
