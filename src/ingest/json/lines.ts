import { StemmaError } from '../../model/index.js'
import type { Part, ReadRow } from '../ingested.js'
import { stemOf } from '../sniff.js'

/** JSON Lines: an article a line. A bad line is reported by its number; the rest are read. Only a line feed ends a line. */
export function fromJsonLines(text: string, name: string, readRow: ReadRow): Part[] {
  return text
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : readLine(line, i + 1, name, readRow)))
}

function readLine(line: string, number: number, name: string, readRow: ReadRow): Part {
  const where = `${name}:${number}`
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch (error) {
    return new StemmaError(
      'malformed-line',
      `Line ${number} is not JSON (${(error as Error).message.slice(0, 80)})`,
      where,
      'Write one JSON object a line.',
    )
  }
  const part = readRow(row, `${stemOf(name)}-${number}`, where)
  if (!(part instanceof StemmaError)) return part
  return new StemmaError('malformed-line', `Line ${number} is no article`, where, part.remedy)
}
