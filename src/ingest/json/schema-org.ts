import { isArticle, type JsonObject } from '../html/json-ld.js'
import type { Fields } from './fields.js'
import { firstWords, isRow, knownOf, nameOf, type Row, words } from './value.js'

/** A schema.org NewsArticle or another kind of article, as JSON-LD. */
export const isSchemaOrg = (row: Row): boolean => row['@type'] !== undefined && isArticle(row as JsonObject)

/** The fields of an article of schema.org. */
export function fromSchemaOrg(row: Row): Fields {
  const body = firstWords(row, ['articleBody', 'text'])
  const marked = body !== null && /<(?:p|br|div)\b[^>]*>/i.test(body)
  return {
    id: firstWords(row, ['id', '@id']) ?? identifierOf(row['identifier']) ?? words(row['url']),
    text: marked ? null : body,
    html: marked ? body : null,
    known: knownOf({
      title: firstWords(row, ['headline', 'name']),
      outlet: nameOf(row['publisher']),
      byline: nameOf(row['author']),
      publishedAt: words(row['datePublished']),
      modifiedAt: words(row['dateModified']),
      language: isRow(row['inLanguage'])
        ? words(row['inLanguage']['alternateName'])
        : words(row['inLanguage']),
      url:
        words(row['url']) ??
        (isRow(row['mainEntityOfPage'])
          ? words(row['mainEntityOfPage']['@id'])
          : words(row['mainEntityOfPage'])),
    }),
  }
}

const identifierOf = (value: unknown): string | null =>
  words(value) ?? (isRow(value) ? words(value['value']) : null)
