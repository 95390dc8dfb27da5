import { Parser } from 'htmlparser2'
import type { Paragraph, Piece } from '../layout.js'

/** What a word processor's document holds. */
export interface Body {
  readonly paragraphs: readonly Paragraph[]
  /** The first paragraph in the style for titles. */
  readonly title: string | null
  /** Whether it holds deletions and insertions that nobody has accepted yet. */
  readonly tracked: boolean
}

const NAMESPACE = /\/wordprocessingml\//
/** What they hold is not part of the text: deleted, moved away, drawn a second time for older programs, codes of fields. */
const UNREAD = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText'])
/** Cells of a row that hold more than this together are columns of a layout, not of a table. */
const LONGEST_ROW = 200

interface Draft {
  pieces: Piece[]
  style: string
}

/**
 * The paragraphs of WordprocessingML (ECMA-376) in the order they stand, deletions left out and insertions taken in.
 * Pages are told where the program that saved it left the breaks it saw; the row of a table is one line.
 */
export function readBody(xml: string): Body {
  const reader = new BodyReader()
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  return reader.body(/lastRenderedPageBreak/.test(xml))
}

class BodyReader {
  private prefix: string | null = null
  private readonly paragraphs: Draft[] = []
  /** Paragraphs in work: one may stand in a box inside another. */
  private readonly drafts: Draft[] = []
  private readonly rows: number[] = []
  private page = 1
  private unread = 0
  private inText = false
  private hidden = false
  private tracked = false

  open(qualified: string, attributes: Readonly<Record<string, string>>): void {
    this.prefix ??= prefixIn(attributes)
    const name = this.localName(qualified)
    if (UNREAD.has(name)) this.unread++
    if (name === 'del' || name === 'ins') this.tracked = true
    if (this.unread > 0) return
    if (name === 'p') this.drafts.push({ pieces: [], style: '' })
    else if (name === 'tr') this.rows.push(this.paragraphs.length)
    else if (name === 'r') this.hidden = false
    else if (name === 't') this.inText = true
    else this.mark(name, (key) => attributes[`${this.prefix}:${key}`] ?? attributes[key])
  }

  text(text: string): void {
    if (this.inText && this.unread === 0 && !this.hidden) this.add(text.replace(/[\r\n\t]+/g, ' '))
  }

  close(qualified: string): void {
    const name = this.localName(qualified)
    if (UNREAD.has(name)) this.unread = Math.max(0, this.unread - 1)
    if (this.unread > 0) return
    if (name === 't') this.inText = false
    else if (name === 'p') this.closeParagraph()
    else if (name === 'tr') this.closeRow()
  }

  body(paged: boolean): Body {
    while (this.drafts.length > 0) this.closeParagraph()
    const paragraphs = this.paragraphs.map((d) =>
      d.pieces.map((p) => ({ text: p.text, page: paged ? p.page : null })),
    )
    const title = this.paragraphs.find((d) => /^title$/i.test(d.style))
    return {
      paragraphs,
      title: title === undefined ? null : wordsOf(title).replace(/\s+/g, ' '),
      tracked: this.tracked,
    }
  }

  /** Only elements of the word processor's own namespace have names of one part. */
  private localName(qualified: string): string {
    const [first, second] = qualified.split(':')
    if (second === undefined) return first!
    return first === this.prefix || second === 'Fallback' ? second : qualified
  }

  private mark(name: string, attribute: (key: string) => string | undefined): void {
    if (name === 'tab' || name === 'ptab') this.add(' ')
    else if (name === 'br' || name === 'cr') this.add(attribute('type') === undefined ? '\n' : ' ')
    else if (name === 'noBreakHyphen') this.add('\u2011')
    else if (name === 'lastRenderedPageBreak') this.page++
    else if (name === 'vanish') this.hidden = !/^(?:0|false|off)$/.test(attribute('val') ?? '')
    else if (name === 'pStyle') this.style(attribute('val') ?? '')
  }

  private style(name: string): void {
    const draft = this.drafts.at(-1)
    if (draft !== undefined) draft.style = name
  }

  private add(text: string): void {
    const pieces = this.drafts.at(-1)?.pieces
    const last = pieces?.at(-1)
    if (last !== undefined && last.page === this.page)
      pieces![pieces!.length - 1] = { page: this.page, text: last.text + text }
    else pieces?.push({ page: this.page, text })
  }

  private closeParagraph(): void {
    const draft = this.drafts.pop()
    if (draft === undefined) return
    const pieces = tidy(draft.pieces)
    if (pieces.length > 0) this.paragraphs.push({ ...draft, pieces })
  }

  private closeRow(): void {
    const cells = this.paragraphs.splice(this.rows.pop() ?? this.paragraphs.length)
    const size = cells.reduce((sum, cell) => sum + wordsOf(cell).length, 0)
    if (cells.length < 2 || size > LONGEST_ROW) this.paragraphs.push(...cells)
    else
      this.paragraphs.push({
        style: '',
        pieces: cells.flatMap((cell, i) =>
          cell.pieces.map((p, j) => ({ ...p, text: (i > 0 && j === 0 ? ' ' : '') + p.text })),
        ),
      })
  }
}

/** The prefix that stands for the word processor's namespace, where the root says so. */
function prefixIn(attributes: Readonly<Record<string, string>>): string {
  const declared = Object.entries(attributes).find(
    ([key, value]) => key.startsWith('xmlns:') && NAMESPACE.test(value),
  )
  return declared === undefined ? 'w' : declared[0].slice('xmlns:'.length)
}

const wordsOf = (draft: Draft): string => draft.pieces.map((p) => p.text).join('')

/** White space made single and taken off both ends; line feeds stay. */
function tidy(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const text = piece.text
      .replace(/\u00ad/g, '')
      .replace(/ +/g, ' ')
      .replace(/ ?\n[ \n]*/g, '\n')
    const before = out.at(-1)?.text ?? ' '
    const fresh = /\s$/.test(before) ? text.replace(/^\s+/, '') : text
    if (fresh !== '') out.push({ ...piece, text: fresh })
  }
  while (out.length > 0) {
    const last = out.pop()!
    const text = last.text.replace(/\s+$/, '')
    if (text !== '') {
      out.push({ ...last, text })
      break
    }
  }
  return out
}
