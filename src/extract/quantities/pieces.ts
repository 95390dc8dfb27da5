import { LETTER, plainFirst } from '../../kernels/letters.js'
import { memoOfWords } from '../../kernels/word-memo.js'
import type { PartOfSpeech, Sentence, Span, Token } from '../../model/index.js'
import { tokenLower } from '../../text/token-lower.js'

/** A run of digits, a word, a vulgar fraction or one mark: finer than tokens, so that "EUR50m" and "121ft" come apart. */
export interface Piece extends Span {
  readonly kind: 'digits' | 'word' | 'fraction' | 'mark'
  readonly text: string
  /** Lower case, straight apostrophes, abbreviations without dots. */
  readonly lower: string
  /** No white space stands before it. */
  readonly glued: boolean
  /** Of the token it begins in. */
  readonly pos: PartOfSpeech
}

/** A half-open run of pieces. */
export interface Run {
  readonly from: number
  readonly to: number
}

const ACCENTED = plainFirst('A-Za-z', String.raw`\p{L}\p{M}`)
const PIECE = new RegExp(
  String.raw`(?:${LETTER}\.){2,}|${LETTER}${ACCENTED}*(?:['’]${LETTER}+)*[²³]?|[0-9]+|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]|°[CF](?!\p{L})|[^\s\p{M}]`,
  'gu',
)
const FRACTION = /^[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]$/

const OPENS_WORD = /^(?:°?\p{L})/u

function kindOf(text: string): Piece['kind'] {
  const code = text.charCodeAt(0)
  if (code >= 48 && code <= 57) return 'digits'
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 'word'
  if (code < 128) return 'mark'
  return FRACTION.test(text) ? 'fraction' : OPENS_WORD.test(text) ? 'word' : 'mark'
}

const lowerOf = memoOfWords((text) => {
  const lower = text.toLowerCase()
  if (lower.length < 3) return lower
  const straight = lower.includes('’') ? lower.replaceAll('’', "'") : lower
  return straight.endsWith('.') ? straight.replaceAll('.', '') : straight
})

/** The pieces of one sentence, in reading order. */
export function piecesOf(text: string, tokens: readonly Token[], sentence: Sentence): Piece[] {
  const pieces: Piece[] = []
  let token = sentence.first
  let end = -1
  for (const m of text.slice(sentence.start, sentence.end).matchAll(PIECE)) {
    const start = sentence.start + m.index
    while (token + 1 < sentence.last && tokens[token]!.end <= start) token++
    const written = m[0]
    const glued = start === end
    end = start + written.length
    const known = tokenLower(tokens[token], start, end)
    pieces.push({
      start,
      end,
      kind: kindOf(written),
      text: written,
      lower: known === null || known.endsWith('.') ? lowerOf(written) : known,
      glued,
      pos: tokens[token]!.pos,
    })
  }
  return pieces
}

/** The piece a phrase begins with. */
export const firstPiece = (phrase: string): string => phrase.match(PIECE)?.[0] ?? ''

export const isCapital = (piece: Piece | undefined): boolean =>
  piece !== undefined && /^\p{Lu}/u.test(piece.text)
/** With a capital anywhere: names such as "iPhone" too. */
export const isNameLike = (piece: Piece | undefined): boolean =>
  piece !== undefined && /\p{Lu}/u.test(piece.text)
export const isHyphen = (piece: Piece | undefined): boolean =>
  piece?.kind === 'mark' && /^[-‐‑]$/.test(piece.text)
export const isDash = (piece: Piece | undefined): boolean =>
  piece?.kind === 'mark' && /^[-‐‑–—−]$/.test(piece.text)
