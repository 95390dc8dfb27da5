import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import { type Article, StemmaError } from '../../model/index.js'
import type { Ingested } from '../ingested.js'
import { stemOf } from '../sniff.js'
import { fromRow } from './row.js'

/** JSON Lines: an article a line. A bad line is reported by its number; the rest are read. Only a line feed ends a line. */
export function fromJsonLines(text: string, name: string, lexicon: MetadataLexicon): Ingested {
  const articles: Article[] = []
  const problems: StemmaError[] = []
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '') return
    const found = readLine(line, i + 1, name, lexicon)
    if (found instanceof StemmaError) problems.push(found)
    else articles.push(found)
  })
  return { articles, problems }
}

function readLine(
  line: string,
  number: number,
  name: string,
  lexicon: MetadataLexicon,
): Article | StemmaError {
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
  const article = fromRow(row, `${stemOf(name)}-${number}`, lexicon)
  if (!(article instanceof StemmaError)) return article
  return new StemmaError('malformed-line', `Line ${number} is no article`, where, article.remedy)
}
