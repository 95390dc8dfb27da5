import { type Article, StemmaError } from '../../model/index.js'
import type { Ingested, ReadRow } from '../ingested.js'
import { stemOf } from '../sniff.js'

/** JSON Lines: an article a line. A bad line is reported by its number; the rest are read. Only a line feed ends a line. */
export function fromJsonLines(text: string, name: string, readRow: ReadRow): Ingested {
  const articles: Article[] = []
  const problems: StemmaError[] = []
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return
    const found = readLine(line, i + 1, name, readRow)
    if (found instanceof StemmaError) problems.push(found)
    else articles.push(found)
  })
  return { articles, problems }
}

function readLine(line: string, number: number, name: string, readRow: ReadRow): Article | StemmaError {
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
  const article = readRow(row, `${stemOf(name)}-${number}`)
  if (!(article instanceof StemmaError)) return article
  if (article.code !== 'not-an-article')
    return new StemmaError(article.code, `Line ${number}: ${article.what}`, where, article.remedy)
  return new StemmaError('malformed-line', `Line ${number} is no article`, where, article.remedy)
}
