import type { QuantityLexicon } from '../../lang/lexicon/quantity.js'
import type { Draft } from './draft.js'
import { isHyphen, type Piece } from './pieces.js'

/** Measures of one thing in two units made one: "five feet six", "5 ft 2 in", "12 dollars and 50 cents", "two years and three months". */
export function joinCompounds(
  pieces: readonly Piece[],
  drafts: readonly Draft[],
  lexicon: QuantityLexicon,
): Draft[] {
  const out: Draft[] = []
  for (const draft of drafts) {
    const last = out.at(-1)
    const joined = last && join(pieces, last, draft, lexicon)
    if (joined) out[out.length - 1] = joined
    else out.push(draft)
  }
  return out
}

function join(pieces: readonly Piece[], a: Draft, b: Draft, lexicon: QuantityLexicon): Draft | null {
  if (a.value === null || b.value === null || !beside(pieces, a, b, lexicon)) return null
  const parts = partsOf(pieces, a, b, lexicon)
  if (parts === null || b.value >= parts || b.value < 0) return null
  const value = Number((a.value + b.value / parts).toPrecision(15))
  return {
    ...a,
    to: Math.max(b.to, inchesEnd(pieces, b, lexicon)),
    value,
    min: value,
    max: value,
    rule: 'compound',
  }
}

function beside(pieces: readonly Piece[], a: Draft, b: Draft, lexicon: QuantityLexicon): boolean {
  if (lexicon.rangeWords.between.has(pieces[a.from - 1]?.lower ?? '')) return false
  const gap = pieces.slice(a.to, b.from)
  return (
    gap.length === 0 || (gap.length === 1 && (lexicon.rangeWords.and.has(gap[0]!.lower) || isHyphen(gap[0])))
  )
}

/** How many of the second unit make one of the first; a bare number after feet is inches. */
function partsOf(pieces: readonly Piece[], a: Draft, b: Draft, lexicon: QuantityLexicon): number | null {
  const smaller = lexicon.smallerUnits.get(a.unit ?? '')
  if (smaller === undefined || b.unit !== null) return smaller?.get(b.unit ?? '') ?? null
  const inches = a.unit === lexicon.footUnit && b.counted === null
  return inches && (a.to === b.from || isHyphen(pieces[a.to])) ? 12 : null
}

/** "5 ft 2 in": the bare "in" and the mark of inches read as a unit only here. */
function inchesEnd(pieces: readonly Piece[], b: Draft, lexicon: QuantityLexicon): number {
  const next = pieces[b.to]
  const inches =
    b.unit === null &&
    (/^["″”]$/.test(next?.text ?? '') || lexicon.gluedUnits.get(next?.lower ?? '') === lexicon.inchUnit)
  return inches ? b.to + 1 : b.to
}
