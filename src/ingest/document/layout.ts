import type { PageSpan } from '../../model/index.js'

/** Words of a paragraph that stand on one page. */
export interface Piece {
  readonly text: string
  /** Null where the document does not tell. */
  readonly page: number | null
}

/** A paragraph, in as many pieces as it has pages. */
export type Paragraph = readonly Piece[]

/** The text of paragraphs, parted by an empty line, and which of it stands on which page. */
export function layOut(paragraphs: readonly Paragraph[]): { text: string; pages: PageSpan[] } {
  let text = ''
  const pages: PageSpan[] = []
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n'
    for (const { text: words, page } of paragraph) {
      const start = text.length
      text += words
      if (page !== null && words !== '') extend(pages, page, start, text.length)
    }
  }
  return { text, pages }
}

function extend(pages: PageSpan[], page: number, start: number, end: number): void {
  const last = pages.at(-1)
  if (last?.page === page) pages[pages.length - 1] = { ...last, end }
  else pages.push({ page, start, end })
}
