import type { QuantityLexicon } from '../../../lang/lexicon/quantity.js'
import type { Draft } from '../draft.js'
import { isHyphen, type Piece } from '../pieces.js'

/** "five years old", "15-year-old", "three months of age": years of a life. "aged 40" too. */
export function aged(pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): Draft {
  if (draft.unit === null) return agedBefore(pieces, draft, lexicon)
  if (!lexicon.timeUnits.has(draft.unit)) return draft
  const at = draft.to + (isHyphen(pieces[draft.to]) ? 1 : 0)
  const old = lexicon.oldWords.has(pieces[at]?.lower ?? '')
  const ofAge = lexicon.of.has(pieces[at]?.lower ?? '') && pieces[at + 1]?.lower === lexicon.age.noun
  if (!old && !ofAge) return draft
  // Ages below a year stay the lengths of time they are told in.
  const unit = draft.unit === lexicon.yearUnit ? lexicon.ageUnit : draft.unit
  return { ...draft, unit, to: old ? at + 1 : at + 2, rule: 'age' }
}

function agedBefore(pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): Draft {
  const next = pieces[draft.to]
  if (next !== undefined && lexicon.age.after.has(next.lower) && next.pos !== 'VERB')
    return { ...draft, to: draft.to + 1, unit: lexicon.ageUnit, measured: true, rule: 'age' }
  if (isApposed(pieces, draft)) return { ...draft, unit: lexicon.ageUnit, measured: true, rule: 'age' }
  const before = pieces[draft.from - 1]?.lower ?? ''
  if (diesAt(pieces, draft, lexicon)) return { ...draft, unit: lexicon.ageUnit, measured: true, rule: 'age' }
  if (
    !lexicon.age.before.has(before) ||
    (draft.value ?? 999) > 130 ||
    (draft.numeral.elaborate && draft.numeral.form === 'digits')
  )
    return draft
  return { ...draft, from: draft.from - 1, unit: lexicon.ageUnit, measured: true, rule: 'age' }
}

/** "dies at 91": nothing counted may follow. */
const diesAt = (pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): boolean =>
  !draft.numeral.elaborate &&
  draft.numeral.form === 'digits' &&
  (draft.value ?? 999) <= 120 &&
  pieces[draft.to]?.kind !== 'word' &&
  lexicon.age.phrases.has(`${pieces[draft.from - 2]?.lower ?? ''} ${pieces[draft.from - 1]?.lower ?? ''}`)

/** "Ada Moreau, 65, said": a bare number between commas after a name. */
function isApposed(pieces: readonly Piece[], draft: Draft): boolean {
  const { value, numeral } = draft
  if (numeral.form !== 'digits' || numeral.elaborate || value === null || value < 1 || value > 110)
    return false
  const [name, comma, end] = [pieces[draft.from - 2], pieces[draft.from - 1], pieces[draft.to]]
  const closed = end?.text === ',' || (end?.text === '.' && draft.to === pieces.length - 1)
  if (comma?.text !== ',' || !closed || !end.glued) return false
  return name?.kind === 'word' && /^(?:PROPN|NOUN)$/.test(name.pos)
}
