import { StemmaError } from '../../model/index.js'
import type { Part, ReadRow } from '../ingested.js'
import { stemOf } from '../sniff.js'
import { fromJsonLines } from './lines.js'
import { isRow } from './value.js'

/** A JSON file: one article, a list of them, or an object that holds the list. JSON Lines under another name is read as such. */
export function fromJson(text: string, name: string, readRow: ReadRow): Part[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (startsLikeLines(text)) return fromJsonLines(text, name, readRow)
    const why = (error as Error).message.slice(0, 80)
    throw new StemmaError(
      'not-json',
      `The file is not JSON (${why})`,
      name,
      'Mend it, or name it .txt or .jsonl.',
    )
  }
  const rows = rowsOf(value)
  const ids = rows.length === 1 ? [stemOf(name)] : rows.map((_, i) => `${stemOf(name)}-${i + 1}`)
  return rows.map((row, i) => {
    const where = rows.length === 1 ? name : `${name}, article ${i + 1}`
    const read = readRow(row, ids[i]!, where)
    return read instanceof StemmaError ? new StemmaError(read.code, read.what, where, read.remedy) : read
  })
}

function rowsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (!isRow(value)) return [value]
  const list = ['articles', 'items', '@graph'].map((key) => value[key]).find(Array.isArray)
  return value['text'] === undefined && value['html'] === undefined && list !== undefined
    ? (list as unknown[])
    : [value]
}

function startsLikeLines(text: string): boolean {
  const first = text.trimStart().split('\n', 1)[0]!
  try {
    return isRow(JSON.parse(first))
  } catch {
    return false
  }
}
