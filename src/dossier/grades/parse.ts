import { type Grade, type Reliability, StemmaError } from '../../model/index.js'
import { plainName } from './names.js'

/**
 * Reads a user's grades. JSON: an object `{"Northmere Courier": "B"}` or a list of `{"name", "grade"}`. Else lines `name,grade`; tab and
 * semicolon part as well, names may stand in double quotes; a first line `name,grade`, empty lines and lines after `#` are passed over.
 * @throws StemmaError `bad-grades`, naming the line or entry, where one is no grade or a name is graded twice.
 */
export function parseGrades(text: string): Grade[] {
  const body = text.replace(/^\uFEFF/, '')
  const grades = /^\s*[[{]/.test(body) ? fromJson(body) : fromLines(body)
  if (grades.length === 0)
    throw new StemmaError(
      'bad-grades',
      'The file holds no grades',
      'empty',
      'Write lines such as: Northmere Courier,B',
    )
  const first = new Map<string, Grade>()
  for (const g of grades) {
    const key = `${typeof g.grade} ${plainName(g.name)}`
    const before = first.get(key)
    if (before) throw bad(`“${g.name}” is graded already in ${before.place}`, g.place)
    first.set(key, g)
  }
  return grades
}

function fromJson(text: string): Grade[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw bad(`This is no JSON (${(error as Error).message})`, 'the file')
  }
  const rows = Array.isArray(value) ? value.map(rowOf) : Object.entries(value as object)
  return rows.map(([name, grade], i) => gradeOf(name, grade, `entry ${i + 1}`))
}

const rowOf = (row: unknown): readonly [unknown, unknown] => {
  const { name, grade } = (row ?? {}) as { name?: unknown; grade?: unknown }
  return [name, grade]
}

const HEADING = /^"?(?:name|outlet|source|article|finding)"?\s*[,;\t]\s*"?grade"?$/i

function fromLines(text: string): Grade[] {
  return text.split(/\r\n|\n|\r/).flatMap((line, i) => {
    const row = line.trim()
    if (row === '' || row.startsWith('#') || (i === 0 && HEADING.test(row))) return []
    const parted = Math.max(row.lastIndexOf(','), row.lastIndexOf(';'), row.lastIndexOf('\t'))
    if (parted < 0) throw bad(`“${row}” has no grade`, `line ${i + 1}`)
    return [gradeOf(unquoted(row.slice(0, parted)), unquoted(row.slice(parted + 1)), `line ${i + 1}`)]
  })
}

const unquoted = (cell: string): string => {
  const text = cell.trim()
  return text.length > 1 && text.startsWith('"') && text.endsWith('"')
    ? text.slice(1, -1).replaceAll('""', '"')
    : text
}

function gradeOf(name: unknown, given: unknown, place: string): Grade {
  if (typeof name !== 'string' || plainName(name) === '') throw bad('A grade has no name', place)
  const grade = String(given).trim().toUpperCase()
  if (/^[A-F]$/.test(grade)) return { name: name.trim(), grade: grade as Reliability, place }
  if (/^[1-6]$/.test(grade)) return { name: name.trim(), grade: Number(grade), place }
  throw bad(`“${String(given)}” is no grade`, place)
}

const bad = (what: string, place: string): StemmaError =>
  new StemmaError(
    'bad-grades',
    what,
    place,
    'A grade is a letter A to F for an outlet, an article or a source, a number 1 to 6 for the words of a finding.',
  )
