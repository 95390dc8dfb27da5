import type { QuantityLexicon } from '../../lang/lexicon/quantity.js'
import type { Draft } from './draft.js'
import type { Piece } from './pieces.js'

const FURTHEST = 4

/** The draft with the direction a word beside it gives: "fell by 5 %", "up 12 points", "3 % lower". */
export function direct(pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): Draft {
  const change = before(pieces, draft, lexicon) ?? after(pieces, draft, lexicon)
  return change === null ? draft : { ...draft, change }
}

function before(pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): Draft['change'] {
  let at = draft.from - 1
  for (let steps = 0; at >= 0 && steps < FURTHEST; at--, steps++) {
    const word = pieces[at]!
    const found = directionOf(word, draft, lexicon)
    if (found !== null) return isVerbParticle(pieces, at, draft, lexicon) ? null : found
    const skips =
      lexicon.changeGap.has(word.lower) || word.pos === 'ADV' || lexicon.intensifiers.has(word.lower)
    if (!skips) return null
  }
  return null
}

/** "take up 16 bills", "made up 37 percent": the particle belongs to the verb, and nothing moves. */
const isVerbParticle = (
  pieces: readonly Piece[],
  at: number,
  draft: Draft,
  lexicon: QuantityLexicon,
): boolean =>
  lexicon.changeParticles.has(pieces[at]!.lower) &&
  (lexicon.particleVerbs.has(pieces[at - 1]?.lower ?? '') ||
    (!draft.measured && pieces[at - 1]?.pos === 'VERB'))

function directionOf(word: Piece, draft: Draft, lexicon: QuantityLexicon): Draft['change'] {
  // "added 20 jobs" counts jobs; "added 20 points" moves.
  if (lexicon.changeOfAmount.has(word.lower) && !(draft.measured || draft.unit === null)) return null
  if (lexicon.timeUnits.has(draft.unit ?? '') || draft.unit === lexicon.ageUnit) return null
  return lexicon.change.up.has(word.lower) ? 'up' : lexicon.change.down.has(word.lower) ? 'down' : null
}

const after = (pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): Draft['change'] =>
  draft.unit !== null && lexicon.percentUnits.has(draft.unit)
    ? (lexicon.compared.get(pieces[draft.to]?.lower ?? '') ?? null)
    : null
