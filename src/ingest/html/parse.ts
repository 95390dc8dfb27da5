import { parseHTML } from 'linkedom'
import type { DomDocument } from './dom.js'

/** A page as a tree. What has no `html` and `body` of its own, being a fragment or broken, is put into a page. */
export function parsePage(html: string): DomDocument {
  const page = parse(html)
  const root = page.documentElement
  const whole = root?.localName === 'html' && [...root.children].some((child) => child.localName === 'body')
  return whole ? page : parse(`<html><head></head><body>${html}</body></html>`)
}

const parse = (html: string): DomDocument =>
  (parseHTML(html) as unknown as { document: DomDocument }).document
