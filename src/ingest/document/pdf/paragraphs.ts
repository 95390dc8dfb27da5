import { endsSentence } from '../../wording.js'
import type { Paragraph, Piece } from '../layout.js'
import { joinLines, wordsInside } from './hyphens.js'
import type { Line } from './lines.js'
import { type Block, blocksOf, inReadingOrder } from './reading-order.js'
import type { PageLines } from './running.js'

// In em.
const INDENT = 0.8
const SAME_SIZE = 1.1
/** Of the usual distance of two lines. */
const WIDER = 1.3
const BULLET = /^(?:[•◦▪■●–—*]|\d{1,3}[.)])\s/u

const BROKEN_WORD = /\p{L}[-\u00ad\u2010]$/u

/** The paragraphs of a document's pages in reading order, lines joined, words that a line breaks made whole. */
export function paragraphsOf(pages: readonly PageLines[]): Paragraph[] {
  const words = wordsInside(pages.flatMap((p) => p.lines.map((l) => l.text)))
  const paragraphs: Line[][] = []
  let before: { line: Line; block: Block } | null = null
  for (const { lines } of pages)
    for (const block of blocksOf(inReadingOrder(blocksOf(lines)).flatMap((b) => b.lines)))
      for (const [i, line] of block.lines.entries()) {
        const runs = before !== null && (i > 0 ? runsOn(block, i) : runsOver(before, line))
        if (runs) paragraphs.at(-1)!.push(line)
        else paragraphs.push([line])
        before = { line, block }
      }
  return paragraphs.map((lines) => joined(lines, words))
}

/** Whether the paragraph of the line above goes on in a block's line. */
function runsOn(block: Block, i: number): boolean {
  const [above, line] = [block.lines[i - 1]!, block.lines[i]!]
  if (!sameSize(above, line) || BULLET.test(line.text)) return false
  if (line.y - above.y > leading(block) * WIDER) return false
  if (line.left - above.left > INDENT * line.size && above.left < block.left + INDENT * line.size)
    return false
  return !endsEarly(above, line, block)
}

/** Whether a paragraph goes on in the next column or on the next page. */
function runsOver({ line: above, block }: { line: Line; block: Block }, line: Line): boolean {
  if (!sameSize(above, line) || endsSentence(above.text) || BULLET.test(line.text)) return false
  if (block.lines.length < 2 && line.page === above.page) return false
  return /^\p{Ll}/u.test(line.text) || BROKEN_WORD.test(above.text)
}

const sameSize = (a: Line, b: Line): boolean =>
  Math.max(a.size, b.size) < Math.min(a.size, b.size) * SAME_SIZE

/** A line that left room for the next one's first word ends its paragraph, if a sentence ends with it, the font changes, or much room is left. */
function endsEarly(above: Line, line: Line, block: Block): boolean {
  if (/^\p{Ll}/u.test(line.text) || BROKEN_WORD.test(above.text)) return false
  const room = block.right - above.right
  const letter = (line.right - line.left) / Math.max(1, line.text.length)
  const word = line.text.indexOf(' ') < 0 ? line.text.length : line.text.indexOf(' ')
  if (room < (word + 1) * letter) return false
  const fontChanges = above.font !== null && line.font !== null && above.font !== line.font
  return endsSentence(above.text) || fontChanges || room > (block.right - block.left) * 0.4
}

/** The usual distance of two lines in a block: the lower median. */
function leading({ lines }: Block): number {
  const steps = lines.slice(1).map((l, i) => l.y - lines[i]!.y)
  steps.sort((a, b) => a - b)
  return steps[Math.floor((steps.length - 1) / 2)] ?? 0
}

function joined(lines: readonly Line[], words: ReadonlySet<string>): Paragraph {
  const pieces: Piece[] = []
  const add = (text: string, page: number): void => {
    const last = pieces.at(-1)
    if (last?.page === page) pieces[pieces.length - 1] = { page, text: last.text + text }
    else pieces.push({ page, text })
  }
  let head = ''
  lines.forEach((line, i) => {
    head += line.text
    const next = lines[i + 1]
    const joint = next === undefined ? { head, between: '' } : joinLines(head, next.text, words)
    add(joint.head + joint.between, line.page)
    head = ''
  })
  return pieces
}
