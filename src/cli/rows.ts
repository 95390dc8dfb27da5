import {
  type Article,
  LANGUAGES,
  type LanguagePack,
  openRow,
  packFor,
  StemmaError,
  type Unread,
  type Witness,
} from '../index.js'
import { preview } from './streams.js'

type Row = Readonly<Record<string, unknown>>

/** A row of input as an article, its page still to be read where it holds one. */
export function openLine(row: unknown, line: number): Article | Unread {
  const part = openRow(row, `line ${line}`)
  if (part instanceof StemmaError)
    throw new StemmaError(part.code, `Line ${line}: ${part.what}`, preview(part.value), part.remedy)
  return part
}

export function claimPair(
  row: unknown,
  line: number,
): { id: string; a: string; b: string; question: string | null; pack: LanguagePack } {
  const { id, a, b, question, language } = object(row, line)
  if (typeof id !== 'string' || typeof a !== 'string' || typeof b !== 'string')
    throw malformed(row, line, 'Give "id", "a" and "b" as strings.')
  return {
    id,
    a,
    b,
    question: typeof question === 'string' ? question : null,
    pack: packNamed(language, row, line),
  }
}

export function witnessSet(
  row: unknown,
  line: number,
): { id: string; witnesses: readonly Witness[]; pack: LanguagePack } {
  const { id, witnesses, language } = object(row, line)
  if (typeof id !== 'string' || !Array.isArray(witnesses) || !witnesses.every(isWitness))
    throw malformed(row, line, 'Give "id" and "witnesses", a list of {"sigil","text"}.')
  return { id, witnesses, pack: packNamed(language, row, line) }
}

/** The pack of the language a row names; single sentences are too short to tell it by. */
function packNamed(language: unknown, row: unknown, line: number): LanguagePack {
  const pack = language === undefined || typeof language === 'string' ? packFor(language ?? null) : null
  if (pack === null)
    throw malformed(row, line, `Give "language" as one of ${LANGUAGES.join(', ')}, or leave it out.`)
  return pack
}

function isWitness(w: unknown): w is Witness {
  if (typeof w !== 'object' || w === null) return false
  const { sigil, text } = w as Row
  return typeof sigil === 'string' && typeof text === 'string'
}

function object(row: unknown, line: number): Row {
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    throw malformed(row, line, 'Write one JSON object a line.')
  return row as Row
}

const malformed = (row: unknown, line: number, remedy: string): StemmaError =>
  new StemmaError(
    'malformed-line',
    `Line ${line} is not what this command reads`,
    preview(JSON.stringify(row)),
    remedy,
  )
