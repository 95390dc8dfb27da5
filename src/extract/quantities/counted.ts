import type { QuantityLexicon } from '../../lang/lexicon/quantity.js'
import type { Counted, Draft } from './draft.js'
import { rateAt } from './measures/rates.js'
import { unitPhrase } from './measures/unit.js'
import { phrase } from './noun-phrase.js'
import { isHyphen, type Piece } from './pieces.js'

/**
 * The draft with the noun phrase that says what is counted: "12 New Zealand soldiers", "millions of litres of water";
 * past the measure that follows in "eight million 250 ml bottles".
 */
export function count(
  pieces: readonly Piece[],
  draft: Draft,
  next: Draft | undefined,
  lexicon: QuantityLexicon,
): Draft {
  if (draft.measured) return partedStuff(pieces, draft, lexicon)
  if (draft.numeral.form === 'fraction') return partOf(pieces, draft, lexicon)
  const beyond = pastAttribute(pieces, draft, next, lexicon)
  if (beyond !== null) return { ...draft, counted: beyond, unit: beyond.unit }
  const counted = countedAt(pieces, draft.to, draft.value === 1, lexicon)
  if (counted === null) return rateOnly(pieces, draft, lexicon)
  const rate = rateAt(pieces, counted.to, lexicon)
  const unit = rate === null ? counted.unit : `${counted.unit} per ${rate.name}`
  return { ...draft, counted, unit, to: rate?.to ?? counted.to }
}

/** What "eight million 250 ml bottles" and "two three-room flats" count: the noun behind a number that says which ones. */
function pastAttribute(
  pieces: readonly Piece[],
  draft: Draft,
  next: Draft | undefined,
  lexicon: QuantityLexicon,
): Counted | null {
  const isWord = draft.numeral.elaborate || draft.numeral.form === 'words'
  if (next?.from !== draft.to || !isWord) return null
  const end = next.measured ? next.to : isHyphen(pieces[next.to]) ? next.to + 2 : null
  return end === null ? null : phrase(pieces, end, 'plural', lexicon)
}

/** "a quarter of a percentage point", "half an hour" measure; "a third of voters", "one in five voters" part a whole. */
function partOf(pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): Draft {
  const of = lexicon.of.has(pieces[draft.to]?.lower ?? '') ? 1 : 0
  const article = draft.to + of
  const unit = lexicon.articles.has(pieces[article]?.lower ?? '')
    ? unitPhrase(pieces, article + 1, lexicon)
    : null
  if (unit !== null) return { ...draft, unit: unit.name, measured: true, to: unit.to, rule: 'part-of-unit' }
  if (of === 1) return partedStuff(pieces, draft, lexicon)
  const counted = phrase(pieces, afterDeterminers(pieces, draft.to, lexicon), 'plural', lexicon)
  return counted === null ? draft : { ...draft, counted, to: counted.to }
}

/** "20 per week": the rate alone. */
function rateOnly(pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): Draft {
  const rate = lexicon.per.has(pieces[draft.to]?.lower ?? '') ? rateAt(pieces, draft.to, lexicon) : null
  return rate === null ? draft : { ...draft, to: rate.to, unit: `per ${rate.name}` }
}

/** "20 percent of manufacturers", "two tonnes of grain", "a third of voters": the stuff is what is counted. */
function partedStuff(pieces: readonly Piece[], draft: Draft, lexicon: QuantityLexicon): Draft {
  if (lexicon.timeUnits.has(draft.unit ?? '') || lexicon.lengthUnits.has(draft.unit ?? '')) return draft
  if (!lexicon.of.has(pieces[draft.to]?.lower ?? '')) return draft
  const counted = phrase(pieces, afterDeterminers(pieces, draft.to + 1, lexicon), 'any', lexicon)
  return counted === null ? draft : { ...draft, counted, to: counted.to }
}

/** The counted noun phrase at piece `at`, past "of the", "more" and a hyphen; null where none stands. */
function countedAt(
  pieces: readonly Piece[],
  at: number,
  single: boolean,
  lexicon: QuantityLexicon,
): Counted | null {
  if (lexicon.of.has(pieces[at]?.lower ?? '')) {
    const parts = phrase(pieces, afterDeterminers(pieces, at + 1, lexicon), 'plural', lexicon)
    return parts && withStuff(pieces, parts, lexicon)
  }
  const hyphen = isHyphen(pieces[at]) && pieces[at]!.glued ? 1 : 0
  let from = at + hyphen
  while (lexicon.moreWords.has(pieces[from]?.lower ?? '') && from < at + 3) from++
  const found = phrase(pieces, from, hyphen ? 'attributive' : single ? 'single' : 'plural', lexicon)
  return found && withStuff(pieces, found, lexicon)
}

/** What the number that ends before piece `at` counts. */
export const countedBy = (pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): Counted | null =>
  countedAt(pieces, at, false, lexicon)

function afterDeterminers(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): number {
  let from = at
  while (lexicon.determiners.has(pieces[from]?.lower ?? '') && from < at + 3) from++
  return from
}

/** "rounds of ammunition": the stuff after a noun of portions belongs to what is counted. */
function withStuff(pieces: readonly Piece[], counted: Counted, lexicon: QuantityLexicon): Counted {
  const head = pieces[counted.to - 1]!.lower
  if (!lexicon.containers.has(head) || !lexicon.of.has(pieces[counted.to]?.lower ?? '')) return counted
  const stuff = phrase(pieces, counted.to + 1, 'any', lexicon)
  return stuff === null ? counted : { ...counted, to: stuff.to }
}
