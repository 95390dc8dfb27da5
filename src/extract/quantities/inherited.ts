import type { QuantityLexicon } from '../../lang/lexicon/quantity.js'
import type { Draft } from './draft.js'
import { isCapital, type Piece } from './pieces.js'

/**
 * Bare numbers that count what the number before them counts: "3.7 million kettles, up from 2.6 million", "12 bodies, three more
 * than the day before", "12 people in Arlen and three in Brode".
 */
export function inheritUnits(
  pieces: readonly Piece[],
  drafts: readonly Draft[],
  lexicon: QuantityLexicon,
): Draft[] {
  const out: Draft[] = []
  for (const draft of drafts) {
    const last = out.at(-1)
    const same =
      last !== undefined &&
      last.unit !== null &&
      isBareCount(draft) &&
      (isCompared(pieces, draft, lexicon) ||
        (isFurther(pieces, draft, lexicon) && !last.measured && !isToll(pieces, draft, lexicon)) ||
        isGapped(pieces, last, draft, lexicon))
    out.push(same ? { ...draft, unit: last.unit, measured: last.measured, counted: last.counted } : draft)
  }
  return out
}

const isBareCount = (draft: Draft): boolean =>
  draft.unit === null && draft.counted === null && draft.numeral.form !== 'fraction'

const isCompared = (pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): boolean =>
  lexicon.rangeWords.from.has(pieces[draft.from - 1]?.lower ?? '') &&
  lexicon.changeParticles.has(pieces[draft.from - 2]?.lower ?? '')

/** "40 shops and six more", "three more than the ministry counts". */
export const isFurther = (pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): boolean =>
  lexicon.moreWords.has(pieces[draft.to]?.lower ?? '')

/** "three more were injured": the verb says that they are people. */
const isToll = (pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): boolean =>
  pieces.slice(draft.to + 1, draft.to + 4).some((p) => lexicon.casualties.has(p.lower))

const FURTHEST = 12

/** "12 people in Arlen and three in Brode": the verb and the noun left out, the same preposition and a name said again. */
function isGapped(pieces: readonly Piece[], last: Draft, draft: Draft, lexicon: QuantityLexicon): boolean {
  const [preposition, name] = [pieces[draft.to], pieces[draft.to + 1]]
  if (preposition?.pos !== 'ADP' || preposition.glued || !isCapital(name)) return false
  if (lexicon.of.has(preposition.lower) || lexicon.rangeWords.to.has(preposition.lower)) return false
  const joint = pieces[draft.from - 1]
  if (joint?.text !== ',' && !lexicon.rangeWords.and.has(joint?.lower ?? '')) return false
  if (draft.from - last.to > FURTHEST) return false
  for (let i = last.to; i < draft.from - 1; i++)
    if (pieces[i]!.lower === preposition.lower && isCapital(pieces[i + 1])) return true
  return false
}
