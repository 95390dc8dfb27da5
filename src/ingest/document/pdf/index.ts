import type { MetadataLexicon } from '../../../lang/lexicon/metadata.js'
import { type Article, type Note, StemmaError } from '../../../model/index.js'
import { isoTime } from '../../html/metadata.js'
import type { Given, UnreadDocument } from '../../ingested.js'
import { layOut } from '../layout.js'
import { broken, locked, MOST_PAGES, MOST_PIECES, overLimit, withoutText } from '../limits.js'
import { sensibleAuthor, sensibleTitle } from '../properties.js'
import { glyphsOf } from './glyphs.js'
import { linesOf } from './lines.js'
import { paragraphsOf } from './paragraphs.js'
import { type PdfDocument, withPdf } from './pdfjs.js'
import { type PageLines, withoutRunning } from './running.js'

/**
 * The article of a PDF: its text in reading order, lines joined into paragraphs, with its pages.
 * @throws StemmaError where it is locked, broken, over the limits or without text.
 */
export async function fromPdf(file: UnreadDocument, lexicon: MetadataLexicon): Promise<Article> {
  try {
    return await withPdf(file.bytes, (pdf) => readPdf(pdf, file, lexicon))
  } catch (error) {
    if (error instanceof StemmaError) throw error
    const { name, message } = error as Error
    if (name === 'PasswordException') throw locked('PDF', file.where)
    throw broken('PDF', message, file.where)
  }
}

async function readPdf(pdf: PdfDocument, file: UnreadDocument, lexicon: MetadataLexicon): Promise<Article> {
  if (pdf.numPages > MOST_PAGES)
    throw overLimit(`it has ${pdf.numPages} pages, over ${MOST_PAGES}`, file.where)
  const all = await readPages(pdf, file.where)
  const empty = all.flatMap((p, i) => (p.lines.length === 0 ? [i + 1] : []))
  if (empty.length === all.length) throw scanned(pdf.numPages, file.where)
  const properties = await propertiesOf(pdf, lexicon)
  const { pages: kept, running } = withoutRunning(all, properties.title ?? null)
  const { text, pages } = layOut(paragraphsOf(kept))
  if (isUnreadable(text)) throw unmapped(file.where)
  const notes = [...notesOnRunning(running), ...notesOnEmpty(empty, all.length)]
  return {
    id: file.id,
    text,
    ...properties,
    textFound: true,
    pages,
    ...(notes.length > 0 ? { notes } : {}),
  }
}

async function readPages(pdf: PdfDocument, where: string): Promise<PageLines[]> {
  const pages: PageLines[] = []
  let pieces = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const view = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    page.cleanup()
    pieces += items.length
    if (pieces > MOST_PIECES) throw overLimit(`it sets more than ${MOST_PIECES} pieces of text`, where)
    pages.push({ lines: linesOf(glyphsOf(items, view.transform, view), number), height: view.height })
  }
  return pages
}

const scanned = (count: number, where: string): StemmaError =>
  withoutText(
    `The PDF has no text, only pictures, on ${count === 1 ? 'its page' : `its ${count} pages`}`,
    'Run text recognition (OCR) over it and give the result.',
    where,
  )

const unmapped = (where: string): StemmaError =>
  withoutText(
    'The fonts of the PDF do not say which letters they show',
    'Run text recognition (OCR) over it and give the result, or give its text.',
    where,
  )

/** More signs of nobody's alphabet than a text has: private use, replacement and control characters. */
function isUnreadable(text: string): boolean {
  const strange = text.match(/[\ufffd\ue000-\uf8ff\u0080-\u009f]/g)?.length ?? 0
  return text.trim() === '' || strange > text.length * 0.2
}

function notesOnRunning(running: readonly string[]): Note[] {
  if (running.length === 0) return []
  const shown = running.slice(0, 3).map((l) => `“${l}”`)
  const more = running.length > shown.length ? ` and ${running.length - shown.length} more` : ''
  return [
    {
      code: 'running-lines-left-out',
      message: `Lines that run along the head or foot of the pages were left out: ${shown.join(', ')}${more}.`,
    },
  ]
}

function notesOnEmpty(empty: readonly number[], count: number): Note[] {
  if (empty.length === 0) return []
  const listed = empty.slice(0, 10).join(', ') + (empty.length > 10 ? ' …' : '')
  return [
    {
      code: 'pages-without-text',
      message: `${empty.length} of ${count} pages have no text and were not read: ${listed}. They may be pictures.`,
    },
  ]
}

/** What the document says of itself. The day a file was made is no day of publishing, and is not taken for one. */
async function propertiesOf(pdf: PdfDocument, lexicon: MetadataLexicon): Promise<Given> {
  const { info, metadata } = await pdf.getMetadata().catch(() => ({ info: {}, metadata: null }))
  const words = (value: unknown): string | null => {
    const one: unknown = Array.isArray(value) ? value[0] : value
    return typeof one === 'string' ? one : null
  }
  const named = (name: string): string | null => words(metadata?.get(name))
  const time = named('prism:publicationdate') ?? named('dc:date')
  const known = {
    title: sensibleTitle(named('dc:title') ?? words((info as Record<string, unknown>)['Title'])),
    byline: sensibleAuthor(named('dc:creator') ?? words((info as Record<string, unknown>)['Author'])),
    publishedAt: time === null ? undefined : (isoTime(time, lexicon) ?? undefined),
  }
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Given
}
