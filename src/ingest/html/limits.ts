import type { Note } from '../../model/index.js'
import { measureNesting } from './nesting.js'

/** UTF-16 units. The largest news pages have one million. */
export const LARGEST_PAGE = 8_000_000
/** Elements inside elements. Browsers stop at 512; news pages reach 60. */
export const DEEPEST_PAGE = 256
/** Elements and other pieces of one page's tree. News pages have a few thousand. */
export const MOST_NODES = 40_000

/** A page that would take unbounded time or stack to read: the note that says so, else null. */
export function overLimit(html: string): Note | null {
  if (html.length > LARGEST_PAGE) return note(`it has ${html.length} characters, over ${LARGEST_PAGE}`)
  const { deepest, nodes } = measureNesting(html, DEEPEST_PAGE, MOST_NODES)
  if (deepest > DEEPEST_PAGE) return note(`its elements nest deeper than ${DEEPEST_PAGE}`)
  if (nodes > MOST_NODES) return note(`it has more than ${MOST_NODES} elements`)
  return null
}

const note = (why: string): Note => ({
  code: 'page-over-limit',
  message: `The page was not read: ${why}. Save the article’s text and give that.`,
})
