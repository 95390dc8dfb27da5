/** A piece of text as a page sets it, in points from the page's upper left corner. */
export interface Glyphs {
  readonly text: string
  readonly x: number
  /** Of its baseline. */
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
}

/** Words on one baseline with no wide gap between them. */
export interface Line {
  readonly page: number
  readonly text: string
  readonly left: number
  readonly right: number
  /** Of its baseline; pages grow downwards. */
  readonly y: number
  readonly size: number
  /** The font all of it is set in; null where there are several. */
  readonly font: string | null
}

// All in em.
const RISE = 0.45
const COLUMN_GAP = 1.6
const WORD_GAP = 0.2
const SHADOW = 0.15

/** Joins pieces that follow each other on one baseline. They keep the order in which the page sets them. */
export function linesOf(pieces: readonly Glyphs[], page: number): Line[] {
  const lines: Glyphs[][] = []
  for (const piece of pieces) {
    if (piece.text.trim() === '') continue
    const line = lines.at(-1)
    if (line === undefined || !continues(line, piece)) lines.push([piece])
    else if (!isShadow(line, piece)) line.push(piece)
  }
  return lines.map((line) => toLine(line, page))
}

const endOf = (g: Glyphs): number => g.x + g.width

function continues(line: readonly Glyphs[], next: Glyphs): boolean {
  const last = line.at(-1)!
  const em = Math.max(last.size, next.size)
  const gap = next.x - endOf(last)
  if (isShadow(line, next)) return true
  return Math.abs(next.y - line[0]!.y) < RISE * em && gap > -0.5 * em && gap < COLUMN_GAP * em
}

/** The same words set again, a hair beside: how some programs make bold letters. */
function isShadow(line: readonly Glyphs[], next: Glyphs): boolean {
  const last = line.at(-1)!
  const near = SHADOW * next.size
  return next.text === last.text && Math.abs(next.x - last.x) < near && Math.abs(next.y - last.y) < near
}

function toLine(pieces: readonly Glyphs[], page: number): Line {
  let text = ''
  pieces.forEach((piece, i) => {
    const before = pieces[i - 1]
    const apart = before !== undefined && piece.x - endOf(before) > WORD_GAP * piece.size
    text += (apart && !/\s$/.test(text) && !/^\s/.test(piece.text) ? ' ' : '') + piece.text
  })
  const [first] = pieces as [Glyphs]
  const size = Math.max(...pieces.map((p) => p.size))
  return {
    page,
    text: text.replace(/[ \t\r\n\f\v]+/g, ' ').trim(),
    left: first.x,
    right: Math.max(...pieces.map(endOf)),
    y: (pieces.find((p) => p.size === size) ?? first).y,
    size,
    font: pieces.every((p) => p.font === first.font) ? first.font : null,
  }
}
