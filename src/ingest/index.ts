import { english } from '../lang/en/index.js'
import { type Article, type Note, StemmaError } from '../model/index.js'
import { type Decoded, decode } from './decode.js'
import { declaredCharset } from './html/charset.js'
import { fromPage } from './html/index.js'
import type { Ingested, ReadRow, Within } from './ingested.js'
import { fromJson } from './json/index.js'
import { fromJsonLines } from './json/lines.js'
import { fromRow } from './json/row.js'
import { fromMarkdown } from './markdown/index.js'
import { formOf, stemOf } from './sniff.js'
import { fromText } from './text/index.js'

/**
 * Reads the bytes of one file: text, Markdown, HTML, JSON (an article of the contract, ninjs, schema.org, or a list of them) or JSON Lines.
 * Never throws for what the bytes hold. `within` bounds the reading of each article, one hostile page among many. The article of a text, Markdown or HTML file has the file's name without extension as its id.
 */
export function ingest(bytes: Uint8Array, name: string, within: Within = (work) => work()): Ingested {
  try {
    return read(decode(bytes, name, declaredCharset), name, within)
  } catch (error) {
    if (error instanceof StemmaError) return { articles: [], problems: [error] }
    throw error
  }
}

/** A row of JSON Lines as an article: `{"id","text"}` or `{"id","html"}` of the contract, ninjs, or schema.org. */
export const fromJsonArticle = (row: unknown): Article | StemmaError => fromRow(row, null, english.metadata)

/** A row as an article; one that its bounds stop is the error to report. */
function rowReader(within: Within): ReadRow {
  return (row, id) => {
    try {
      return within(() => fromRow(row, id, english.metadata))
    } catch (error) {
      if (error instanceof StemmaError) return error
      throw error
    }
  }
}

function read(file: Decoded, name: string, within: Within): Ingested {
  const lexicon = english.metadata
  const id = stemOf(name)
  const { text } = file
  if (text.trim() === '')
    throw new StemmaError('empty-file', 'The file holds no text', name, 'Leave it out, or give the text.')
  switch (formOf(name, text)) {
    case 'text':
      return one(fromText(text, id), file)
    case 'markdown':
      return one(fromMarkdown(text, id, lexicon), file)
    case 'html':
      return one(
        within(() => fromPage(text, id, lexicon)),
        file,
      )
    case 'json':
      return fromJson(text, name, rowReader(within))
    case 'json-lines':
      return fromJsonLines(text, name, rowReader(within))
  }
}

function one(article: Article, file: Decoded): Ingested {
  const notes = [...(article.notes ?? []), ...notesOn(file)]
  return { articles: [notes.length > 0 ? { ...article, notes } : article], problems: [] }
}

function notesOn({ encoding, guessed }: Decoded): Note[] {
  if (!guessed) return []
  return [
    {
      code: 'encoding-guessed',
      message: `The file does not say how its characters are written; it was read as ${encoding}.`,
    },
  ]
}
