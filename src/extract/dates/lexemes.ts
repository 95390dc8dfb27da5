import { LETTER } from '../../kernels/letters.js'
import { firstFrom } from '../../kernels/lower-bound.js'
import { lowerCase } from '../../kernels/lower-case.js'
import type { Span, Token } from '../../model/index.js'
import { tokenLower } from '../../text/token-lower.js'

/** A run of letters, a run of digits, or a mark. Finer than a token: "third-quarter" is three, "27am" two. */
export interface Lexeme extends Span {
  readonly lower: string
  readonly capital: boolean
  /** Value of a run of digits, else null. */
  readonly number: number | null
  /** No white space before it. */
  readonly glued: boolean
}

const LEXEME = new RegExp(String.raw`${LETTER}+|\d+|\S`, 'gu')
const NOTHING: Lexeme = { start: -1, end: -1, lower: '', capital: false, number: null, glued: false }

/** The lexemes of a stretch. `tokens`: of its text, where it has any. */
export function lexemesOf(text: string, span: Span, tokens: readonly Token[] = []): Lexeme[] {
  const found: Lexeme[] = []
  let last = -1
  let token = firstFrom(tokens, span.start)
  for (const m of text.slice(span.start, span.end).matchAll(LEXEME)) {
    const raw = m[0]
    const start = span.start + m.index
    while (token < tokens.length && tokens[token]!.end <= start) token++
    const lower = tokenLower(tokens[token], start, start + raw.length) ?? lowerOf(raw)
    found.push(lexeme(raw, lower, start, start === last))
    last = start + raw.length
  }
  return found
}

const lowerOf = (raw: string): string => (raw === '’' || raw === '‘' ? "'" : lowerCase(raw))

function lexeme(raw: string, lower: string, start: number, glued: boolean): Lexeme {
  const first = raw.charCodeAt(0)
  const number = first >= 48 && first <= 57 ? Number(raw) : null
  return {
    start,
    end: start + raw.length,
    lower,
    capital: lower !== raw && /^\p{Lu}/u.test(raw),
    number,
    glued,
  }
}

/** The lexemes of one sentence, readable past either end. */
export class Lexemes {
  readonly #list: readonly Lexeme[]
  constructor(list: readonly Lexeme[]) {
    this.#list = list
  }
  get length(): number {
    return this.#list.length
  }
  at(i: number): Lexeme {
    return this.#list[i] ?? NOTHING
  }
  lower(i: number): string {
    return this.at(i).lower
  }
  /** Index after a hyphen or dash at `i` that is glued to what stands before it, else `i`. */
  afterHyphen(i: number): number {
    return this.lower(i) === '-' && this.at(i).glued ? i + 1 : i
  }
  /** Index after a mark at `i`, if it stands there. */
  after(i: number, mark: string): number {
    return this.lower(i) === mark ? i + 1 : i
  }
  isDash(i: number): boolean {
    return /^[-–—]$/.test(this.lower(i))
  }
}
