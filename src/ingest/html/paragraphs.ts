import { type DomElement, type DomNode, isElement, isText, squeeze } from './dom.js'

/** A block of a page's text. */
export interface Paragraph {
  readonly text: string
  /** Share of its characters that are links, 0..1. */
  readonly linked: number
  readonly heading: boolean
  readonly item: boolean
  /** The pieces of the page's text it is made of, in order. */
  readonly nodes: readonly DomNode[]
}

const BLOCK = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup ' +
    'hr html legend li main menu nav ol p pre search section summary table tbody tfoot thead tr ul'
  ).split(' '),
)
const HEADING = /^h[1-6]$/
const UNREAD = new Set(
  'script style noscript template svg math iframe object embed button select input textarea canvas video audio head'.split(
    ' ',
  ),
)

interface Draft {
  text: string
  linked: number
  heading: boolean
  item: boolean
  nodes: DomNode[]
}

const emptyDraft = (): Draft => ({ text: '', linked: 0, heading: false, item: false, nodes: [] })

function finished({ text: drafted, linked, heading, item, nodes }: Draft): Paragraph {
  const text = drafted
    .split('\n')
    .map(squeeze)
    .filter((line) => line !== '')
    .join('\n')
  return { text, linked: Math.min(1, linked / text.length), heading, item, nodes }
}

/** The text of a tree by blocks. White space is made single, no-break spaces stay; `br` breaks a line, a table's row is one line. */
export function paragraphsIn(root: DomNode): Paragraph[] {
  const out: Paragraph[] = []
  let draft = emptyDraft()

  function close(): void {
    const paragraph = finished(draft)
    if (paragraph.text !== '') out.push(paragraph)
    draft = emptyDraft()
  }

  function walk(node: DomNode, inLink: boolean, pre: boolean): void {
    if (isText(node)) {
      const text = pre ? (node.textContent ?? '') : (node.textContent ?? '').replace(/[ \t\r\n\f\v]+/g, ' ')
      draft.text += text
      draft.nodes.push(node)
      if (inLink) draft.linked += text.trim().length
    } else if (isElement(node)) walkElement(node, inLink, pre)
  }

  function walkElement(element: DomElement, inLink: boolean, pre: boolean): void {
    const name = element.localName
    if (UNREAD.has(name)) return
    if (name === 'br') draft.text += '\n'
    const block = BLOCK.has(name)
    if (block) close()
    if (HEADING.test(name)) draft.heading = true
    if (name === 'li') draft.item = true
    if ((name === 'td' || name === 'th') && draft.text.trim() !== '') draft.text += ' \t'
    for (const child of element.childNodes) walk(child, inLink || name === 'a', pre || name === 'pre')
    if (block) close()
  }

  walk(root, false, false)
  close()
  return out
}
