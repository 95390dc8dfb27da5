import type { QuantityLexicon } from '../../lang/lexicon/quantity.js'
import type { Draft } from './draft.js'
import type { Piece } from './pieces.js'

/** "3.9 million headsets, up from 2.4 million": the number compared with counts the same. */
export function inheritUnits(
  pieces: readonly Piece[],
  drafts: readonly Draft[],
  lexicon: QuantityLexicon,
): Draft[] {
  const out: Draft[] = []
  for (const draft of drafts) {
    const last = out.at(-1)
    const same = last !== undefined && last.unit !== null && isCompared(pieces, draft, lexicon)
    out.push(same ? { ...draft, unit: last.unit, measured: last.measured, counted: last.counted } : draft)
  }
  return out
}

const isCompared = (pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): boolean =>
  draft.unit === null &&
  draft.counted === null &&
  lexicon.rangeWords.from.has(pieces[draft.from - 1]?.lower ?? '') &&
  lexicon.changeParticles.has(pieces[draft.from - 2]?.lower ?? '')
