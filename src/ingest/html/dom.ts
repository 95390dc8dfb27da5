/** What this folder uses of the DOM: the core is compiled without the browser's types. */
export interface DomNode {
  readonly nodeType: number
  readonly parentNode: DomElement | null
  readonly childNodes: Iterable<DomNode>
  readonly textContent: string | null
}

export interface DomElement extends DomNode {
  readonly localName: string
  readonly tagName: string
  readonly className: string
  readonly id: string
  readonly children: ArrayLike<DomElement> & Iterable<DomElement>
  readonly innerHTML: string
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  setAttribute(name: string, value: string): void
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
  remove(): void
}

export interface DomDocument {
  readonly documentElement: DomElement | null
  readonly body: DomElement | null
  querySelector(selector: string): DomElement | null
  querySelectorAll(selector: string): Iterable<DomElement>
}

const ELEMENT = 1
const TEXT = 3

export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT
export const isText = (node: DomNode): boolean => node.nodeType === TEXT

/** Text with each run of white space made one space; no-break spaces stay. */
export const squeeze = (text: string): string => text.replace(/[ \t\r\n\f\v]+/g, ' ').trim()

export const textOf = (node: DomNode): string => squeeze(node.textContent ?? '')

export const attribute = (element: DomElement | null, name: string): string | null => {
  const value = element?.getAttribute(name)?.trim()
  return value === undefined || value === '' ? null : value
}
