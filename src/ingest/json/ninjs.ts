import type { Fields } from './fields.js'
import { firstWords, isRow, knownOf, nameOf, type Row, words } from './value.js'

/** An item of IPTC's News in JSON (ninjs 1 to 3): an address for an id and bodies by content type. */
export const isNinjs = (row: Row): boolean =>
  typeof row['uri'] === 'string' &&
  (Array.isArray(row['bodies']) ||
    ['body_text', 'body_html', 'body_xhtml'].some((key) => typeof row[key] === 'string'))

/** The fields of an item of ninjs. */
export function fromNinjs(row: Row): Fields {
  return {
    id: words(row['id']) ?? words(row['uri']),
    text: words(row['body_text']) ?? bodyOf(row, /plain/),
    html: firstWords(row, ['body_html', 'body_xhtml']) ?? bodyOf(row, /html/),
    known: knownOf({
      title: words(row['headline']) ?? valueIn(row['headlines']) ?? words(row['title']),
      outlet: firstWords(row, ['source', 'provider', 'copyrightholder']) ?? nameOf(row['infosources']),
      byline: words(row['byline']) ?? words(row['by']),
      publishedAt: firstWords(row, [
        'firstcreated',
        'firstCreated',
        'versioncreated',
        'versionCreated',
        'contentcreated',
        'contentCreated',
      ]),
      modifiedAt: firstWords(row, ['versioncreated', 'versionCreated']),
      language: words(row['language']),
    }),
  }
}

function bodyOf(row: Row, type: RegExp): string | null {
  const bodies = Array.isArray(row['bodies']) ? row['bodies'].filter(isRow) : []
  const body = bodies.find((b) => type.test(`${b['contenttype'] ?? b['contentType'] ?? b['role'] ?? ''}`))
  return body === undefined ? null : words(body['value'])
}

const valueIn = (list: unknown): string | null =>
  Array.isArray(list) && isRow(list[0]) ? words(list[0]['value']) : null
