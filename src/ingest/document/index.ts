import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import type { Article } from '../../model/index.js'
import type { UnreadDocument } from '../ingested.js'
import { LARGEST_DOCUMENT, overLimit } from './limits.js'

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d]
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf]
/** A PDF may stand behind a few blanks. */
const LEAD = 1024

/** What kind of document bytes are; null for text and for what Stemma does not read. */
export function documentKind(bytes: Uint8Array): UnreadDocument['kind'] | null {
  if (startsWith(bytes, ZIP, 0)) return 'docx'
  let at = startsWith(bytes, BYTE_ORDER_MARK, 0) ? BYTE_ORDER_MARK.length : 0
  while (at < LEAD && (bytes[at] ?? 33) <= 32) at++
  return startsWith(bytes, PDF, at) ? 'pdf' : null
}

const startsWith = (bytes: Uint8Array, head: readonly number[], at: number): boolean =>
  head.every((byte, i) => bytes[at + i] === byte)

/** The article of a document. @throws StemmaError for whatever its bytes hold that cannot be read. */
export async function fromDocument(file: UnreadDocument, lexicon: MetadataLexicon): Promise<Article> {
  if (file.bytes.length > LARGEST_DOCUMENT)
    throw overLimit(`it has ${file.bytes.length} bytes, over ${LARGEST_DOCUMENT}`, file.where)
  if (file.kind === 'pdf') return (await import('./pdf/index.js')).fromPdf(file, lexicon)
  return (await import('./docx/index.js')).fromDocx(file)
}
