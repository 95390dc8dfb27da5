const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
const RAW = new Set('script style textarea title xmp noembed noframes'.split(' '))
// An open element of the key is closed by a start tag of the set.
const CLOSED_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  p: new Set(
    'address article aside blockquote div dl fieldset footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
      ' ',
    ),
  ),
  li: new Set(['li']),
  dt: new Set(['dt', 'dd']),
  dd: new Set(['dt', 'dd']),
  option: new Set(['option', 'optgroup']),
  tr: new Set(['tr', 'tbody', 'tfoot']),
  td: new Set(['td', 'th', 'tr', 'tbody', 'tfoot']),
  th: new Set(['td', 'th', 'tr', 'tbody', 'tfoot']),
}

/** How far a page's elements nest, and how many nodes its tree would have at least. */
export interface Nesting {
  readonly deepest: number
  /** Elements, and the pieces that stray `<` and character references cut text into. */
  readonly nodes: number
}

/**
 * Counts a page's elements on its tags, without building a tree; stops once either limit is passed.
 * Linear in the length of the page, whatever it holds.
 */
export function measureNesting(html: string, depthLimit: number, nodeLimit: number): Nesting {
  const open: string[] = []
  const counts = new Map<string, number>()
  let [deepest, nodes, at, reference] = [0, 0, 0, html.indexOf('&')]
  while (deepest <= depthLimit && nodes <= nodeLimit) {
    const next = html.indexOf('<', at)
    for (; reference >= 0 && (reference < next || next < 0); reference = html.indexOf('&', reference + 1))
      if (reference >= at) nodes++
    if (next < 0) break
    const tag = readTag(html, next)
    at = tag.end
    if (tag.closing) nodes += closeElement(tag.name, open, counts)
    else if (!tag.comment) {
      nodes++
      if (RAW.has(tag.name)) at = endOfRaw(html, at, tag.name)
      else if (tag.name !== '' && !VOID.has(tag.name)) openElement(tag.name, open, counts)
      deepest = Math.max(deepest, open.length)
    }
  }
  return { deepest, nodes }
}

function openElement(name: string, open: string[], counts: Map<string, number>): void {
  while (CLOSED_BY[open.at(-1) ?? '']?.has(name) === true) pop(open, counts)
  open.push(name)
  counts.set(name, (counts.get(name) ?? 0) + 1)
}

interface Tag {
  /** Lower case; empty for a comment and for a `<` that opens no tag. */
  readonly name: string
  readonly closing: boolean
  readonly comment: boolean
  readonly end: number
}

/** The tag, comment or declaration that opens at `at`; `end` is past its `>`. */
function readTag(html: string, at: number): Tag {
  if (html.startsWith('<!--', at))
    return { name: '', closing: false, comment: true, end: past(html, '-->', at + 4) }
  const closing = html.charAt(at + 1) === '/'
  const from = at + (closing ? 2 : 1)
  if (!/[a-z]/i.test(html.charAt(from))) return { name: '', closing: false, comment: false, end: at + 1 }
  let end = from
  while (end < html.length && end - from < 40 && /[^\s/>]/.test(html.charAt(end))) end++
  return { name: html.slice(from, end).toLowerCase(), closing, comment: false, end: endOfTag(html, end) }
}

/** Past the `>` that is in no quoted attribute. */
function endOfTag(html: string, from: number): number {
  let quote = ''
  for (let i = from; i < html.length; i++) {
    const c = html.charAt(i)
    if (quote !== '') {
      if (c === quote) quote = ''
    } else if (c === '>') return i + 1
    else if ((c === '"' || c === "'") && html.charAt(i - 1) === '=') quote = c
  }
  return html.length
}

function past(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at < 0 ? html.length : at + mark.length
}

function endOfRaw(html: string, from: number, name: string): number {
  const close = new RegExp(`</${name}`, 'gi')
  close.lastIndex = from
  return close.exec(html)?.index === undefined ? html.length : endOfTag(html, close.lastIndex)
}

/** Closes the element and what is open inside it. Returns the nodes that makes: a stray `</p>` or `</br>` stands for an empty element. */
function closeElement(name: string, open: string[], counts: Map<string, number>): number {
  if ((counts.get(name) ?? 0) === 0) return name === 'p' || name === 'br' ? 1 : 0
  while (pop(open, counts) !== name);
  return 0
}

function pop(open: string[], counts: Map<string, number>): string | undefined {
  const name = open.pop()
  if (name !== undefined) counts.set(name, (counts.get(name) ?? 1) - 1)
  return name
}
