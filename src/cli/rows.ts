import {
  type Article,
  fromJsonArticle,
  LANGUAGES,
  type LanguagePack,
  packFor,
  StemmaError,
  type Witness,
} from '../index.js'
import { preview } from './streams.js'

type Row = Readonly<Record<string, unknown>>

/** A row of input as an article. */
export function articleOf(row: unknown, line: number): Article {
  const article = fromJsonArticle(row)
  if (article instanceof StemmaError)
    throw new StemmaError(
      article.code,
      `Line ${line}: ${article.what}`,
      preview(article.value),
      article.remedy,
    )
  return article
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
