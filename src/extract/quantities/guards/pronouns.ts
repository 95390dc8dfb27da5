import type { QuantityLexicon } from '../../../lang/lexicon/quantity.js'
import { isFurther } from '../inherited.js'
import { isHyphen, type Piece } from '../pieces.js'
import type { Guard } from './guard.js'

/** "one" as a pronoun or in an idiom: "no one", "one another", "one of the best", "one day". */
export const pronoun: Guard = (draft, { pieces, lexicon }) => {
  const first = pieces[draft.numeral.from]!
  if (first.lower !== lexicon.one || draft.numeral.to !== draft.numeral.from + 1) return false
  const [before, after] = [pieces[draft.numeral.from - 1], pieces[draft.numeral.to]]
  if (draft.approximation !== 'exact' || draft.rule === 'negative') return false
  // "Killed one", "killing one of the guards".
  if (before?.pos === 'VERB' && lexicon.casualties.has(before.lower)) return false
  if (lexicon.oneIdioms.has(`${before?.lower} ${lexicon.one} ${after?.lower}`)) return true
  if (draft.measured && !lexicon.afterPronoun.has(after?.lower ?? '')) return false
  if (lexicon.beforePronoun.has(before?.lower ?? '') || isHyphen(before)) return true
  if (lexicon.afterPronoun.has(after?.lower ?? '')) return true
  return !draft.measured && draft.counted === null
}

/** A small spelled number that stands alone counts only as a subject or beside a verb: "two were killed", "killing two". */
export const lone: Guard = (draft, { pieces, lexicon }) => {
  if (draft.numeral.form !== 'words' || draft.measured || draft.unit !== null || draft.numeral.elaborate)
    return false
  if (draft.rule === 'negative') return false
  const [before, after] = [pieces[draft.from - 1], pieces[draft.numeral.to]]
  if (after !== undefined && (/^(?:VERB|AUX)$/.test(after.pos) || lexicon.of.has(after.lower))) return false
  if (isFurther(pieces, draft, lexicon) || isTheFigure(pieces, draft.from, lexicon)) return false
  if (lexicon.casualties.has(after?.lower ?? '') || lexicon.personAdjectives.has(after?.lower ?? ''))
    return false
  if (before === undefined) return true
  // "The other three": as many of what was counted before.
  if (lexicon.others.has(before.lower) && lexicon.definite.has(pieces[draft.from - 2]?.lower ?? ''))
    return false
  return !(before.pos === 'VERB' || lexicon.before.has(before.lower) || before.pos === 'ADP')
}

/** "The figure was nine": the complement of a noun of counting. */
function isTheFigure(
  pieces: readonly Piece[],
  from: number,
  { tolls, levelWords }: QuantityLexicon,
): boolean {
  const [noun, be] = [pieces[from - 2], pieces[from - 1]]
  if (noun?.pos !== 'NOUN' || be?.pos !== 'AUX') return false
  return tolls.has(noun.lower) || levelWords.has(noun.lower)
}
