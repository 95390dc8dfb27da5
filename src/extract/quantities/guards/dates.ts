import type { QuantityLexicon } from '../../../lang/lexicon/quantity.js'
import { overlap } from '../../../model/index.js'
import type { Piece } from '../pieces.js'
import { type Guard, isBare } from './guard.js'

/** Numbers inside a date the date finder found; lengths of time are quantities too ("two years later"). */
export const inDate: Guard = (draft, { pieces, dates, lexicon }) => {
  const span = { start: pieces[draft.from]!.start, end: pieces[draft.numeral.to - 1]!.end }
  return dates.some(
    (d) =>
      d.type !== 'duration' &&
      overlap(d, span) > 0 &&
      !lexicon.timeUnits.has(draft.unit ?? '') &&
      !(draft.measured && !lexicon.timeUnits.has(draft.unit ?? '')),
  )
}

/** A day of the month beside its month: "October 8", "8-13 Oct.", "the 5th of May". */
export const dayOfMonth: Guard = (draft, { pieces, lexicon }) => {
  if (!isBare(draft) && !(draft.numeral.form === 'digits' && draft.rule === 'range')) return false
  if (draft.measured || (draft.max ?? 99) > 31) return false
  const before = pieces[draft.from - 1]?.text === '.' ? pieces[draft.from - 2] : pieces[draft.from - 1]
  const after = pieces[draft.numeral.to]
  return [before, after, ofMonth(pieces, draft.numeral.to, lexicon)].some((p) => isMonth(p, lexicon))
}

/** The word behind "of": "12 de marzo". */
const ofMonth = (
  pieces: readonly Piece[],
  at: number,
  { of, calendarCapital }: QuantityLexicon,
): Piece | undefined => (!calendarCapital && of.has(pieces[at]?.lower ?? '') ? pieces[at + 1] : undefined)

const isMonth = (p: Piece | undefined, { months, calendarCapital }: QuantityLexicon): boolean =>
  p !== undefined && months.has(p.lower) && (!calendarCapital || p.text !== p.lower)

/** A bare four-digit number that reads as a year. */
export const year: Guard = (draft, { pieces, lexicon }) => {
  const value = draft.value
  if (draft.measured || draft.numeral.form !== 'digits' || draft.numeral.elaborate) return false
  if (value === null || value < 1100 || value > 2100 || pieces[draft.numeral.from]!.text.length !== 4)
    return false
  const head = draft.counted && pieces[draft.counted.to - 1]!.lower
  const qualified = draft.approximation !== 'exact' || hasQualifier(draft, pieces, lexicon)
  if (head !== null && (lexicon.surelyCounted.has(head) || qualified)) return false
  const before = pieces[draft.from - 1]?.lower ?? ''
  if (value >= 1900) return !qualified
  return (
    head === null &&
    (lexicon.yearPrepositions.has(before) || /^\p{Lu}/u.test(pieces[draft.from - 1]?.text ?? ''))
  )
}

const hasQualifier = (
  draft: { readonly from: number },
  pieces: readonly { readonly lower: string }[],
  lexicon: { readonly before: ReadonlyMap<string, unknown> },
): boolean => {
  for (const length of [1, 2, 3])
    if (
      lexicon.before.has(
        pieces
          .slice(Math.max(0, draft.from - length), draft.from)
          .map((p) => p.lower)
          .join(' '),
      )
    )
      return true
  return false
}

/** "1000 BC", "A.D. 1260". */
export const era: Guard = (draft, { pieces, lexicon }) =>
  isBare(draft) &&
  [pieces[draft.from - 1], pieces[draft.numeral.to]].some(
    (p) => p !== undefined && lexicon.eras.has(p.lower) && p.text !== p.lower,
  )

/** "5 pm", "10.45pm", "10:30", "22:15 GMT". */
export const clock: Guard = (draft, { pieces, lexicon }) => {
  const [before, after] = [pieces[draft.from - 1], pieces[draft.numeral.to]]
  if (after !== undefined && lexicon.clockWords.has(after.lower) && !draft.counted) return true
  const colonBefore = before?.text === ':' && before.glued === pieces[draft.from]!.glued
  return (colonBefore && pieces[draft.from - 2]?.kind === 'digits') || isColonAfter(pieces, draft.numeral.to)
}

const isColonAfter = (
  pieces: readonly { text: string; glued: boolean; kind: string }[],
  at: number,
): boolean =>
  pieces[at]?.text === ':' && pieces[at + 1]?.kind === 'digits' && pieces[at]!.glued === pieces[at + 1]!.glued
