import { strFromU8, unzipSync } from 'fflate'
import { StemmaError } from '../../../model/index.js'
import { broken, LARGEST_PART, overLimit } from '../limits.js'

/** The parts of an office document that hold its text and its properties, as XML. */
export interface Parts {
  readonly document: string
  readonly properties: string | null
}

const WANTED = /^(?:word\/document\d*\.xml|docProps\/core\.xml)$/

/** @throws StemmaError where the archive is broken, holds no word processor's text, or unpacks to more than the limit. */
export function unpackDocx(bytes: Uint8Array, where: string): Parts {
  const names: string[] = []
  let large = false
  const files = unzip(bytes, where, (name, size) => {
    names.push(name)
    if (!WANTED.test(name)) return false
    large ||= size > LARGEST_PART
    return !large
  })
  if (large) throw overLimit(`it unpacks to more than ${LARGEST_PART} bytes`, where)
  const document = Object.keys(files).find((name) => name.startsWith('word/'))
  if (document === undefined)
    throw new StemmaError(
      'not-text',
      `The file is ${names.includes('mimetype') || names.includes('[Content_Types].xml') ? 'another kind of office document' : 'an archive'}, not text`,
      where,
      'Unpack it, or save its text as .docx, .pdf, .txt or .html.',
    )
  const properties = files['docProps/core.xml']
  return {
    document: strFromU8(files[document]!),
    properties: properties === undefined ? null : strFromU8(properties),
  }
}

function unzip(
  bytes: Uint8Array,
  where: string,
  wanted: (name: string, size: number) => boolean,
): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, { filter: (file) => wanted(file.name, file.originalSize) })
  } catch (error) {
    throw broken('archive', (error as Error).message, where)
  }
}
