import { englishMetadataLexicon as lexicon } from '../lang/en/metadata.js'
import { type Article, type Note, StemmaError } from '../model/index.js'
import { type Decoded, decode } from './decode.js'
import { documentKind, fromDocument } from './document/index.js'
import { declaredCharset } from './html/charset.js'
import { type Ingested, isUnread, type Part, type Unread } from './ingested.js'
import { fromJson } from './json/index.js'
import { fromJsonLines } from './json/lines.js'
import { fromRow } from './json/row.js'
import { fromMarkdown } from './markdown/index.js'
import { charsetIn, formOf, stemOf } from './sniff.js'
import { fromText } from './text/index.js'

/**
 * Reads the bytes of one file: text, Markdown, HTML, PDF, DOCX, JSON (an article of the contract, ninjs, schema.org, or a list of them) or
 * JSON Lines; `type` is the media type they came with, where one is known. Never rejects for what the bytes hold. The article of a file that holds one has the file's name without extension as its id.
 */
export async function ingest(bytes: Uint8Array, name: string, type: string | null = null): Promise<Ingested> {
  const articles: Article[] = []
  const problems: StemmaError[] = []
  for (const part of openFile(bytes, name, type)) {
    const read = isUnread(part) ? await readPart(part) : part
    if (read instanceof StemmaError) problems.push(read)
    else articles.push(read)
  }
  return { articles, problems }
}

/**
 * The first half of {@link ingest}: what can be read at once is read, pages and documents are parts for {@link readPart}, so that a caller
 * can read each in bounds of its own.
 */
export function openFile(bytes: Uint8Array, name: string, type: string | null = null): Part[] {
  const kind = documentKind(bytes)
  if (kind !== null) return [{ kind, where: name, id: stemOf(name), bytes }]
  try {
    const charset = (head: string): string | null => charsetIn(type) ?? declaredCharset(head)
    return partsOf(decode(bytes, name, charset), name, type)
  } catch (error) {
    if (error instanceof StemmaError) return [error]
    throw error
  }
}

/** The second half of {@link ingest}: the article of a page or document, or what is wrong with it, which is returned, not thrown. */
export async function readPart(part: Unread): Promise<Article | StemmaError> {
  if (part.kind === 'page') return readPage(part)
  try {
    return await fromDocument(part, lexicon)
  } catch (error) {
    if (error instanceof StemmaError) return error
    throw error
  }
}

/** A row of JSON Lines as a part: `{"id","text"}` or `{"id","html"}` of the contract, ninjs, or schema.org. `where` is told in what is wrong with it. */
export const openRow = (row: unknown, where: string): Exclude<Part, { kind: 'pdf' | 'docx' }> =>
  fromRow(row, null, where, lexicon)

/** {@link openRow}, read to the end: the article, or what is wrong with the row. */
export async function fromJsonArticle(row: unknown): Promise<Article | StemmaError> {
  const part = openRow(row, 'the page')
  return !(part instanceof StemmaError) && 'kind' in part ? readPage(part) : part
}

/** What reads pages is loaded with the first of them: it is a quarter of all modules. */
async function readPage({ html, id, given, notes }: Extract<Unread, { kind: 'page' }>): Promise<Article> {
  const { fromPage } = await import('./html/index.js')
  const article = fromPage(html, id, lexicon, given)
  return notes.length === 0 ? article : { ...article, notes: [...(article.notes ?? []), ...notes] }
}

function partsOf(file: Decoded, name: string, type: string | null): Part[] {
  const id = stemOf(name)
  const { text } = file
  if (text.trim() === '')
    throw new StemmaError('empty-file', 'The file holds no text', name, 'Leave it out, or give the text.')
  const notes = notesOn(file)
  const readRow = (row: unknown, stand: string, where: string): Part => fromRow(row, stand, where, lexicon)
  switch (formOf(name, text, type)) {
    case 'text':
      return [noted(fromText(text, id), notes)]
    case 'markdown':
      return [noted(fromMarkdown(text, id, lexicon), notes)]
    case 'html':
      return [{ kind: 'page', where: name, id, html: text, given: {}, notes }]
    case 'json':
      return fromJson(text, name, readRow)
    case 'json-lines':
      return fromJsonLines(text, name, readRow)
  }
}

const noted = (article: Article, notes: readonly Note[]): Article =>
  notes.length > 0 ? { ...article, notes } : article

function notesOn({ encoding, guessed }: Decoded): Note[] {
  if (!guessed) return []
  return [
    {
      code: 'encoding-guessed',
      message: `The file does not say how its characters are written; it was read as ${encoding}.`,
    },
  ]
}
