import { Parser } from 'htmlparser2'
import type { Article, Note } from '../../../model/index.js'
import type { UnreadDocument } from '../../ingested.js'
import { layOut } from '../layout.js'
import { withoutText } from '../limits.js'
import { sensibleAuthor, sensibleTitle } from '../properties.js'
import { readBody } from './body.js'
import { unpackDocx } from './unpack.js'

/**
 * The article of a word processor's document (Office Open XML). Headers, footers, footnotes and comments are not part of its text.
 * @throws StemmaError where it is broken, over the limits or without text.
 */
export function fromDocx(file: UnreadDocument): Article {
  const parts = unpackDocx(file.bytes, file.where)
  const { paragraphs, title, tracked } = readBody(parts.document)
  const { text, pages } = layOut(paragraphs)
  if (text === '')
    throw withoutText(
      'The document holds no text',
      'If it holds pictures, run text recognition (OCR) over them.',
      file.where,
    )
  const properties = propertiesIn(parts.properties ?? '')
  const known = {
    title: sensibleTitle(title) ?? sensibleTitle(properties.get('dc:title')),
    byline: sensibleAuthor(properties.get('dc:creator')),
  }
  return {
    id: file.id,
    text,
    ...(known.title === undefined ? {} : { title: known.title }),
    ...(known.byline === undefined ? {} : { byline: known.byline }),
    textFound: true,
    ...(pages.length > 0 ? { pages } : {}),
    ...(tracked ? { notes: [TRACKED] } : {}),
  }
}

const TRACKED: Note = {
  code: 'changes-not-accepted',
  message: 'The document holds changes that nobody has accepted yet; it was read as if all were.',
}

/** The elements of a document's core properties. */
function propertiesIn(xml: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  let name = ''
  const parser = new Parser(
    {
      onopentag: (tag) => {
        name = tag
      },
      ontext: (text) => void found.set(name, (found.get(name) ?? '') + text),
      onclosetag: () => {
        name = ''
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  return found
}
