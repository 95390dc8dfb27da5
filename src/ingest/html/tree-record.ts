import { attribute, type DomDocument, type DomElement, type DomNode, isElement, isText } from './dom.js'

/** Marks an element with its number, which outlives what is done to the page. */
const MARK = 'data-stemma'
/** How many texts on the text of a node that was moved is looked for. */
const SEARCHED = 500
/** How many texts may have been taken out of the midst of one. */
const PASSED = 12
const SAFE_ID = /^[A-Za-z][\w:.-]{0,80}$/

/** An element as the page had it; its `textContent` is the page's from `start` to `end`. */
interface Recorded {
  readonly parent: number | null
  readonly step: string
  readonly start: number
  end: number
  /** Text directly in it. */
  readonly own: Located[]
  /** How many of those have been found again. */
  found: number
}

/** A stretch of a page: offsets in the text of the whole page. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A piece of text and where its page has it. */
export interface Located extends Stretch {
  readonly data: string
}

/** The tree of a page before anything is taken out of it, so that what is left can be found in it. */
export class TreeRecord {
  private readonly elements: Recorded[] = []
  private length = 0
  private last = 0
  private readonly texts: Located[] = []
  /** By the node itself, which outlives a move; nodes are made anew where the page is read a second time. */
  private readonly nodes = new WeakMap<DomNode, Located>()

  constructor(page: DomDocument) {
    const root = page.documentElement
    if (root !== null) this.record(root, null, `/${root.localName}`, uniqueIds(root))
  }

  private record(element: DomElement, parent: number | null, step: string, ids: ReadonlySet<string>): void {
    const number = this.elements.length
    const entry: Recorded = { parent, step, start: this.length, end: 0, own: [], found: 0 }
    this.elements.push(entry)
    const steps = stepsIn(element, ids)
    for (const child of element.childNodes) {
      if (isElement(child)) this.record(child, number, steps(child), ids)
      else if (isText(child)) {
        const data = child.textContent ?? ''
        if (data === '') continue
        const text = { data, start: this.length, end: this.length + data.length }
        entry.own.push(text)
        this.texts.push(text)
        this.nodes.set(child, text)
        this.length = text.end
      }
    }
    entry.end = this.length
    if (entry.own.some((o) => o.data.trim() !== '')) element.setAttribute(MARK, String(number))
  }

  /** Where the page had the text of a node that is still in it, each asked for once and in order; in several pieces where nodes became one. */
  locate(node: DomNode): readonly Located[] {
    const data = node.textContent ?? ''
    const same = this.nodes.get(node)
    const pieces = same?.data === data ? [same] : (this.inParent(data, node) ?? this.behindLast(data))
    this.last = pieces.at(-1)?.end ?? this.last
    return pieces
  }

  /** Among the texts of its element: as one of them, else as a part of one, or as several in a row. */
  private inParent(data: string, node: DomNode): Located[] | null {
    const entry = this.entryOf(node)
    if (entry === null) return null
    for (let i = entry.found; i < entry.own.length; i++)
      if (entry.own[i]!.data === data) {
        entry.found = i + 1
        return [entry.own[i]!]
      }
    const from = Math.max(0, entry.found - 1)
    const found = withinTexts(data.trim(), entry.own.slice(from, from + SEARCHED), this.last)
    const end = found?.at(-1)?.end
    if (end !== undefined) while ((entry.own[entry.found]?.start ?? end) < end) entry.found++
    return found
  }

  /** Where its parent has no mark: the nearest texts behind the last one found, what was taken out from between them passed over. */
  private behindLast(data: string): Located[] {
    const first = this.firstBehind(this.last)
    const near = this.texts.slice(first, first + SEARCHED)
    for (let i = 0; i < near.length; i++) {
      const pieces = gathered(data, near, i)
      if (pieces !== null) return pieces
    }
    return withinTexts(data.trim(), near, this.last) ?? []
  }

  /** Index of the first text that begins at or behind an offset. */
  private firstBehind(offset: number): number {
    let [low, high] = [0, this.texts.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.texts[middle]!.start < offset) low = middle + 1
      else high = middle
    }
    return low
  }

  private entryOf(node: DomNode): Recorded | null {
    for (let e = node.parentNode; e !== null; e = e.parentNode) {
      const number = isElement(e) ? attribute(e, MARK) : null
      if (number !== null) return this.elements[Number(number)] ?? null
    }
    return null
  }

  /** The smallest element that holds some stretches, as an XPath, and where its text begins. */
  holder(stretches: readonly Stretch[]): { path: string; start: number } {
    const start = Math.min(...stretches.map((s) => s.start))
    const end = Math.max(...stretches.map((s) => s.end))
    let number = this.innermost(start)
    while (number > 0 && this.elements[number]!.end < end) number = this.elements[number]!.parent ?? 0
    return { path: this.pathOf(number), start: this.elements[number]?.start ?? 0 }
  }

  /** Number of the last element that begins at or before an offset and ends behind it. */
  private innermost(offset: number): number {
    let [low, high] = [0, this.elements.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.elements[middle]!.start <= offset) low = middle
      else high = middle - 1
    }
    let number = low
    while (number > 0 && this.elements[number]!.end <= offset) number = this.elements[number]!.parent ?? 0
    return number
  }

  private pathOf(number: number): string {
    const { parent, step } = this.elements[number] ?? { parent: null, step: '' }
    return step.startsWith('//') || parent === null ? step : this.pathOf(parent) + step
  }
}

/** The parts of some texts in a row that make up some words, from an offset of the page on. */
function withinTexts(words: string, texts: readonly Located[], from: number): Located[] | null {
  const joined = texts.map((t) => t.data).join('')
  const lead = texts.reduce((n, t) => n + Math.max(0, Math.min(t.data.length, from - t.start)), 0)
  const start = words === '' || words.length > joined.length ? -1 : joined.indexOf(words, lead)
  if (start < 0) return null
  const parts: Located[] = []
  let at = 0
  for (const text of texts) {
    const [a, b] = [Math.max(start - at, 0), Math.min(start + words.length - at, text.data.length)]
    if (a < b) parts.push({ data: text.data.slice(a, b), start: text.start + a, end: text.start + b })
    at += text.data.length
  }
  return parts
}

/** The texts from `from` on that make up `data`, with up to {@link PASSED} others between them; null where they do not. */
function gathered(data: string, texts: readonly Located[], from: number): Located[] | null {
  const found: Located[] = []
  let length = 0
  for (let i = from; i < Math.min(texts.length, from + found.length + PASSED); i++) {
    const text = texts[i]!
    if (data.startsWith(text.data, length)) {
      found.push(text)
      length += text.data.length
      if (length === data.length) return found
    } else if (found.length === 0) return null
  }
  return null
}

/** Ids that one element has. */
function uniqueIds(root: DomElement): ReadonlySet<string> {
  const times = new Map<string, number>()
  for (const element of root.querySelectorAll('[id]')) times.set(element.id, (times.get(element.id) ?? 0) + 1)
  return new Set([...times].filter(([id, n]) => n === 1 && SAFE_ID.test(id)).map(([id]) => id))
}

/** Names the children of an element as steps of an XPath, asked in order: by id, else by name and number. */
function stepsIn(element: DomElement, ids: ReadonlySet<string>): (child: DomElement) => string {
  const all = new Map<string, number>()
  for (const { localName } of element.children) all.set(localName, (all.get(localName) ?? 0) + 1)
  const seen = new Map<string, number>()
  return (child) => {
    const name = child.localName
    const number = (seen.get(name) ?? 0) + 1
    seen.set(name, number)
    if (ids.has(child.id)) return `//*[@id="${child.id}"]`
    return (all.get(name) ?? 0) > 1 ? `/${name}[${number}]` : `/${name}`
  }
}
