import type { MetadataLexicon } from '../../lang/lexicon/metadata.js'
import { type Article, type Note, StemmaError } from '../../model/index.js'
import { isoTime } from '../html/metadata.js'
import type { UnreadPage } from '../ingested.js'
import { type Fields, KNOWN, type Known } from './fields.js'
import { fromNinjs, isNinjs } from './ninjs.js'
import { fromSchemaOrg, isSchemaOrg } from './schema-org.js'
import { isRow, type Row } from './value.js'

/**
 * A JSON value as an article: the contract's, ninjs or schema.org, its page still to be read where it holds one. `id` stands in where ninjs
 * and schema.org give none, `where` says where it was given. What is none of them comes back as the error to report.
 */
export function fromRow(
  row: unknown,
  id: string | null,
  where: string,
  lexicon: MetadataLexicon,
): Article | UnreadPage | StemmaError {
  if (!isRow(row)) return malformed(row, 'Write one JSON object for an article.')
  const fields = fieldsOf(row)
  if (fields instanceof StemmaError) return fields
  const given = fields.id ?? id
  if (given === null || given === '') return malformed(row, 'Give "id" as a string.')
  const { known, notes } = withTimes(fields.known, lexicon)
  if (fields.text !== null)
    return { id: given, text: fields.text, ...known, ...(notes.length > 0 ? { notes } : {}) }
  if (fields.html !== null) return { kind: 'page', where, id: given, html: fields.html, given: known, notes }
  return malformed(row, 'Give "text" or "html" as a string.')
}

function fieldsOf(row: Row): Fields | StemmaError {
  if (isSchemaOrg(row)) return fromSchemaOrg(row)
  if (isNinjs(row)) return fromNinjs(row)
  return fromContract(row)
}

/** The contract's own form; a field may be null, but not of another type. */
function fromContract(row: Row): Fields | StemmaError {
  const names = ['id', 'text', 'html', ...KNOWN]
  const wrong = names.find((name) => row[name] != null && typeof row[name] !== 'string')
  if (wrong !== undefined) return malformed(row, `Give "${wrong}" as a string.`)
  const string = (name: string): string | null => (row[name] as string | null | undefined) ?? null
  const known: Partial<Record<Known, string>> = {}
  for (const name of KNOWN) if (string(name)?.trim()) known[name] = string(name)!
  return { id: string('id'), text: string('text'), html: string('html'), known }
}

/** Times that are none are left out, and a note says so: a wrong day would shift every "Monday" of the text. */
function withTimes(
  given: Fields['known'],
  lexicon: MetadataLexicon,
): { known: Fields['known']; notes: Note[] } {
  const known = { ...given }
  const notes: Note[] = []
  for (const name of ['publishedAt', 'modifiedAt'] as const) {
    const value = known[name]
    if (value === undefined || /^\d{4}(?:-\d{2}(?:-\d{2}(?:[T ].*)?)?)?$/.test(value)) continue
    const time = isoTime(value, lexicon)
    if (time === null) {
      delete known[name]
      notes.push({
        code: 'time-not-read',
        message: `“${value.slice(0, 60)}” is no ISO 8601 time; it was left out.`,
      })
    } else known[name] = time
  }
  return { known, notes }
}

const malformed = (row: unknown, remedy: string): StemmaError =>
  new StemmaError(
    'not-an-article',
    'This is no article',
    JSON.stringify(row)?.slice(0, 80) ?? 'nothing',
    remedy,
  )
