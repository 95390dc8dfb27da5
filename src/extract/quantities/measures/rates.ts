import type { QuantityLexicon } from '../../../lang/lexicon/quantity.js'
import type { Draft } from '../draft.js'
import { isHyphen, type Piece } from '../pieces.js'
import { unitPhrase } from './unit.js'

/** "per barrel", "a year", "an hour", "/night". */
export function withRate(pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): Draft {
  if (draft.unit === null) return draft
  const rate = rateAt(pieces, draft.to, lexicon)
  return rate === null ? draft : { ...draft, to: rate.to, unit: `${draft.unit} per ${rate.name}` }
}

/** What an amount is told per, at piece `at`; also after a counted noun: "three tests a day". */
export function rateAt(
  pieces: readonly Piece[],
  at: number,
  lexicon: QuantityLexicon,
): { readonly name: string; readonly to: number } | null {
  const hyphen = isHyphen(pieces[at]) && pieces[at]!.glued ? 1 : 0
  const word = pieces[at + hyphen]?.lower ?? ''
  const article = lexicon.perArticles.has(word)
  if (!article && !lexicon.per.has(word)) return null
  const next = at + hyphen + 1 + (isHyphen(pieces[at + hyphen + 1]) ? 1 : 0)
  const unit = unitPhrase(pieces, next, lexicon)
  // "a year earlier" tells when, "a year" how often.
  if (unit !== null)
    return article && lexicon.ago.has(pieces[unit.to]?.lower ?? '') ? null : { name: unit.name, to: unit.to }
  const noun = pieces[next]
  if (noun?.kind !== 'word' || (article && !lexicon.perNouns.has(noun.lower))) return null
  if (!article && !/^(?:NOUN|PROPN|ADJ|X)$/.test(noun.pos)) return null
  const name =
    lexicon.perNouns.has(noun.lower) || noun.text.length > 1 ? lexicon.singular(noun.lower) : noun.text
  return { name, to: next + 1 }
}
