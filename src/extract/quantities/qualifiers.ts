import type { QuantityLexicon } from '../../lang/lexicon/quantity.js'
import type { Approximation } from '../../model/index.js'
import type { Draft } from './draft.js'
import { isHyphen, type Piece } from './pieces.js'

const LONGEST = 5

/** The draft with the approximator or bound beside it: "more than", "about", "sub-", "or more", "+". */
export function qualify(pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): Draft {
  const before = phraseBefore(pieces, draft, lexicon)
  if (before !== null) return bound({ ...draft, from: before.at }, before.approximation)
  const after = phraseAfter(pieces, draft, lexicon)
  return after === null ? draft : bound({ ...draft, to: after.to }, after.approximation)
}

interface Before {
  readonly at: number
  readonly approximation: Approximation
}

function phraseBefore(pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): Before | null {
  const sign = signBefore(pieces, draft, lexicon)
  if (sign !== null) return sign
  if (!lexicon.beforeEnds.has(pieces[draft.from - 1]?.lower ?? '')) return null
  for (let length = LONGEST; length >= 1; length--) {
    const at = draft.from - length
    if (at < 0) continue
    const words = pieces.slice(at, draft.from)
    const approximation = lexicon.before.get(words.map((p) => p.lower).join(' '))
    if (approximation === undefined || isPreposition(pieces, at, draft, lexicon)) continue
    return { at: withIntensifiers(pieces, at, lexicon), approximation }
  }
  return null
}

const SIGNS: ReadonlyMap<string, Approximation> = new Map([
  ['~', 'about'],
  ['≈', 'about'],
  ['±', 'about'],
  ['>', 'over'],
  ['<', 'under'],
  ['≥', 'at-least'],
  ['≤', 'up-to'],
])

function signBefore(pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): Before | null {
  const sign = SIGNS.get(pieces[draft.from - 1]?.text ?? '')
  if (sign !== undefined) return { at: draft.from - 1, approximation: sign }
  const prefix = pieces[draft.from - 2]
  const under = isHyphen(pieces[draft.from - 1]) && lexicon.underPrefixes.has(prefix?.lower ?? '')
  return under ? { at: draft.from - 2, approximation: 'under' } : null
}

/** The draft with a bound that stands between the number and what is counted: "12 or more people", "20+ people", "20-odd". */
export function trail(pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): Draft {
  if (draft.measured) return draft
  const plus = pieces[draft.to]
  if (plus?.text === '+' && plus.glued) return bound({ ...draft, to: draft.to + 1 }, 'at-least')
  const odd = isHyphen(plus) && plus!.glued ? draft.to + 1 : draft.to
  if (lexicon.odd.has(pieces[odd]?.lower ?? '') && pieces[odd + 1]?.kind === 'word')
    return bound({ ...draft, to: odd + 1 }, 'about')
  if (!lexicon.afterStarts.has(plus?.lower ?? '')) return draft
  for (let length = 3; length >= 2; length--) {
    const words = pieces.slice(draft.to, draft.to + length).map((p) => p.lower)
    const approximation = lexicon.after.get(words.join(' '))
    if (approximation !== undefined) return bound({ ...draft, to: draft.to + length }, approximation)
  }
  return draft
}

function isPreposition(
  pieces: readonly Piece[],
  at: number,
  draft: Draft,
  lexicon: QuantityLexicon,
): boolean {
  if (isInCourseOf(pieces, at, draft, lexicon) || isAcross(pieces, at, draft, lexicon)) return true
  if (draft.from - at !== 1 || !lexicon.prepositions.has(pieces[at]!.lower) || draft.measured) return false
  const before = pieces[at - 1]
  if (before !== undefined && lexicon.intensifiers.has(before.lower)) return false
  return draft.numeral.form === 'words' && (draft.value ?? 99) <= 10
}

/** "over three years" is a bound after "for" and the like; elsewhere it says when. */
function isInCourseOf(pieces: readonly Piece[], at: number, draft: Draft, lexicon: QuantityLexicon): boolean {
  if (draft.from - at !== 1 || !lexicon.timeUnits.has(draft.unit ?? '')) return false
  if (!lexicon.across.has(pieces[at]!.lower)) return false
  return !lexicon.extent.has(pieces[at - 1]?.lower ?? '')
}

/** "Scattered over 160 kilometres", "spread over 12 villages": across, not more than. */
const isAcross = (pieces: readonly Piece[], at: number, draft: Draft, lexicon: QuantityLexicon): boolean =>
  draft.from - at === 1 &&
  lexicon.across.has(pieces[at]!.lower) &&
  lexicon.spreading.has(pieces[at - 1]?.lower ?? '')

function withIntensifiers(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): number {
  let from = at
  while (from > 0 && lexicon.intensifiers.has(pieces[from - 1]!.lower) && from > at - 2) from--
  return lexicon.articles.has(pieces[from]!.lower) && from < at ? from + 1 : from
}

function phraseAfter(
  pieces: readonly Piece[],
  draft: Draft,
  lexicon: QuantityLexicon,
): { to: number; approximation: Approximation } | null {
  // The bound may stand before the counted words: "12 or more people".
  const plus = pieces[draft.numeral.to]
  if (plus?.text === '+' && plus.glued)
    return { to: Math.max(draft.to, draft.numeral.to + 1), approximation: 'at-least' }
  if (!lexicon.afterStarts.has(pieces[draft.to]?.lower ?? '')) return null
  for (let length = 3; length >= 1; length--) {
    const to = draft.to + length
    const words = pieces.slice(draft.to, to).map((p) => p.lower)
    const approximation = words.length === length ? lexicon.after.get(words.join(' ')) : undefined
    // "up 5 percent plus bonus", "at least one" after the number bind to what follows.
    if (approximation !== undefined && !(length < 3 && continues(pieces[to]))) return { to, approximation }
  }
  return null
}

const continues = (next: Piece | undefined): boolean => next?.kind === 'word' || next?.kind === 'digits'

/** Bounds as the words set them; a stated value stays, an interval keeps the side the words leave alone. */
function bound(draft: Draft, approximation: Approximation): Draft {
  // "almost millions" and "about several thousand" stay the intervals they are.
  if (draft.value === null) return draft.approximation === 'several' ? draft : { ...draft, approximation }
  switch (approximation) {
    case 'over':
    case 'at-least':
      return { ...draft, approximation, min: draft.value, max: null }
    case 'under':
    case 'up-to':
      return { ...draft, approximation, min: null, max: draft.value }
    case 'about':
      return { ...draft, approximation, min: null, max: null }
    case 'exact':
    case 'several':
      return { ...draft, approximation }
  }
}
