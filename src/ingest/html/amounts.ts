import { type DomElement, type DomNode, isElement, isText, squeeze } from './dom.js'

/** How much text an element holds, in characters, and how much of it is in links. */
export interface Amount {
  readonly size: number
  readonly linked: number
}
export type Amounts = ReadonlyMap<DomElement, Amount>

/** The amounts of an element and all below it, in one pass. */
export function measureText(root: DomElement): Amounts {
  const amounts = new Map<DomElement, Amount>()

  function measure(element: DomElement): Amount {
    let [size, linked] = [0, 0]
    for (const child of element.childNodes) {
      const amount = amountOf(child)
      size += amount.size
      linked += amount.linked
    }
    const amount = { size, linked: element.localName === 'a' ? size : linked }
    amounts.set(element, amount)
    return amount
  }

  function amountOf(node: DomNode): Amount {
    if (isElement(node)) return measure(node)
    return { size: isText(node) ? squeeze(node.textContent ?? '').length : 0, linked: 0 }
  }

  measure(root)
  return amounts
}
