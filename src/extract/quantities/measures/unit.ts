import type { QuantityLexicon } from '../../../lang/lexicon/quantity.js'
import type { Draft } from '../draft.js'
import { times } from '../numerals/numeral.js'
import { firstPiece, isHyphen, type Piece } from '../pieces.js'

/** A unit read at some place: its canonical name and the pieces it takes. */
export interface Unit {
  readonly name: string
  readonly from: number
  readonly to: number
  /** What its spelling multiplies by: "MUSD" is a million. */
  readonly times: number
}

/** The draft with its numbers multiplied. */
export const scaleBy = (draft: Draft, by: number): Draft => {
  if (by === 1) return draft
  const scaled = (n: number | null): number | null => (n === null ? null : times(n, by))
  return { ...draft, value: scaled(draft.value), min: scaled(draft.min), max: scaled(draft.max) }
}

/** The longest phrase of up to four pieces that the lexicon knows; also for the finder of rates. */
export function unitPhrase(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): Unit | null {
  const first = pieces[at]
  if (first === undefined || isVerb(first) || !mayOpen(first, lexicon)) return null
  for (let length = Math.min(4, pieces.length - at); length >= 1; length--) {
    if (pieces[at + length - 1]!.text === '.') continue
    const name = unitNamed(pieces, at, length, lexicon)
    const next = pieces[at + length]
    const cut = next?.glued === true && (next.kind === 'word' || next.kind === 'digits')
    if (name !== undefined && lexicon.invariantUnits.has(name) && pieces[at + length - 1]!.lower !== name)
      continue
    if (name !== undefined && !cut && !(length === 1 && isModifier(pieces, at)))
      return { name, from: at, to: at + length, times: 1 }
  }
  return null
}

const openers = new WeakMap<ReadonlyMap<string, string>, ReadonlySet<string>>()

/** Whether the name of any unit begins so: most words after numbers are no units. */
function mayOpen({ text, lower }: Piece, { units, singular }: QuantityLexicon): boolean {
  let known = openers.get(units)
  if (known === undefined) {
    known = new Set([...units.keys()].flatMap((unit) => [firstPiece(unit), unit]))
    openers.set(units, known)
  }
  return text === '.' || known.has(text) || known.has(lower) || known.has(singular(lower))
}

/** "two real choices": an adjective before its noun. */
const isModifier = (pieces: readonly Piece[], at: number): boolean =>
  pieces[at]!.pos === 'ADJ' && !pieces[at]!.glued && pieces[at + 1]?.pos === 'NOUN' && !pieces[at + 1]!.glued

export const isVerb = (p: Piece): boolean =>
  /^(?:VERB|AUX)$/.test(p.pos) && (!/s$/.test(p.lower) || p.text.length < 4)

/** As written first ("Nm"), then in lower case ("mbps"), then singular. */
function unitNamed(
  pieces: readonly Piece[],
  at: number,
  length: number,
  lexicon: QuantityLexicon,
): string | undefined {
  const same = (word: string): string => word
  const one = length === 1 ? lexicon.units.get(pieces[at]!.text) : undefined
  const known =
    one ??
    lexicon.units.get(phraseAt(pieces, at, length, same)) ??
    lexicon.units.get(phraseAt(pieces, at, length, lexicon.singular))
  return known ?? (length > 2 ? unitInMarks(pieces, at, length, lexicon) : undefined)
}

/** "2,500-square-metre", and "km / h" as tokenised text has it. */
function unitInMarks(
  pieces: readonly Piece[],
  at: number,
  length: number,
  lexicon: QuantityLexicon,
): string | undefined {
  const inside = pieces.slice(at + 1, at + length - 1)
  if (!inside.some((p) => isHyphen(p) || p.text === '/')) return undefined
  const words = pieces.slice(at, at + length).filter((p) => !isHyphen(p))
  return lexicon.units.get(
    words
      .map((p) => lexicon.singular(p.lower))
      .join(' ')
      .replace(' / ', '/'),
  )
}

const phraseAt = (
  pieces: readonly Piece[],
  at: number,
  length: number,
  form: (word: string) => string,
): string =>
  pieces
    .slice(at, at + length)
    .filter((p) => p.text !== '.')
    .map((p, i) => `${i > 0 && !p.glued ? ' ' : ''}${form(p.lower)}`)
    .join('')
