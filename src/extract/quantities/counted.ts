import type { QuantityLexicon } from '../../lang/lexicon/quantity.js'
import type { Counted, Draft } from './draft.js'
import { rateAt } from './measures/rates.js'
import { unitPhrase } from './measures/unit.js'
import { isCapital, isHyphen, type Piece } from './pieces.js'

const LONGEST = 9

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

/** Which head a noun phrase must have: a plural one, a single thing, the modifier of another noun, or any. */
type Wanted = 'plural' | 'single' | 'attributive' | 'any'

function phrase(
  pieces: readonly Piece[],
  at: number,
  wanted: Wanted,
  lexicon: QuantityLexicon,
): Counted | null {
  const end = runEnd(pieces, at, lexicon)
  if (end === at) return null
  if (lexicon.headFirst) return headFirst(pieces, at, end, wanted, lexicon)
  const head = headIn(pieces, at, end, wanted, lexicon)
  if (head === null) return null
  return { from: at, to: head + 1, unit: unitOf(pieces, at, head, lexicon) }
}

/** "soldados heridos": the first noun says what is counted, the adjectives behind it go with it. */
function headFirst(
  pieces: readonly Piece[],
  at: number,
  end: number,
  wanted: Wanted,
  lexicon: QuantityLexicon,
): Counted | null {
  const head = pieces[at]!
  if (
    wanted !== 'any' &&
    !isPlural(head, lexicon) &&
    wanted !== 'single' &&
    !lexicon.collectives.has(head.lower)
  )
    return null
  let to = at + 1
  while (to < end && /^(?:ADJ|PROPN)$/.test(pieces[to]!.pos) && !isCapital(pieces[to])) to++
  const unit = lexicon.personAdjectives.has(head.lower) ? lexicon.personUnit : lexicon.singular(head.lower)
  return { from: at, to, unit }
}

/** Where the run of words that could be one noun phrase ends. */
function runEnd(pieces: readonly Piece[], at: number, lexicon: QuantityLexicon): number {
  let end = at
  for (let i = at; i < Math.min(pieces.length, at + LONGEST); i++) {
    if (!carriesOn(pieces, i, at, lexicon)) break
    if (pieces[i]!.kind === 'word' && !lexicon.rangeWords.and.has(pieces[i]!.lower)) end = i + 1
  }
  return end
}

function carriesOn(pieces: readonly Piece[], i: number, at: number, lexicon: QuantityLexicon): boolean {
  const p = pieces[i]!
  if (p.kind === 'mark') return joins(pieces, i, at) || hyphensModel(pieces, i, at)
  if (p.kind === 'digits') return isModel(pieces, i, at)
  if (
    p.kind !== 'word' ||
    (lexicon.stopNouns.has(p.lower) && !(i === at && tellsWhich(pieces, i, lexicon))) ||
    lexicon.partMarkers.has(p.lower) ||
    lexicon.cardinals.has(p.lower)
  )
    return false
  if (i > at && isPlural(pieces[i - 1]!, lexicon) && endsAfterPlural(pieces, i)) return false
  return nominal(pieces, i, at, lexicon)
}

/** "Two older boys", "four earlier court rulings": an adjective right behind a number and in front of a plural noun. */
function tellsWhich(pieces: readonly Piece[], i: number, lexicon: QuantityLexicon): boolean {
  if (!/^(?:ADJ|ADV)$/.test(pieces[i]!.pos)) return false
  const rest = pieces.slice(i + 1, i + 1 + TOLD)
  const noun = rest.findIndex((p) => p.pos === 'NOUN' && isPlural(p, lexicon))
  return (
    noun >= 0 && rest.slice(0, noun).every((p) => /^(?:ADJ|NOUN|PROPN)$/.test(p.pos) && p.kind === 'word')
  )
}

/** Pieces from such an adjective to its noun. */
const TOLD = 3

/** After a plural head: a name beside common nouns, or what only follows a noun phrase. */
const endsAfterPlural = (pieces: readonly Piece[], i: number): boolean =>
  (isCapital(pieces[i]) && !isCapital(pieces[i - 1])) || /^(?:VERB|ADV)$/.test(pieces[i]!.pos)

/** A hyphen inside a word, or "&" between names. */
const joins = (pieces: readonly Piece[], i: number, at: number): boolean =>
  i > at &&
  ((isHyphen(pieces[i]) && pieces[i]!.glued && pieces[i + 1]?.glued === true) || pieces[i]!.text === '&') &&
  pieces[i + 1]?.kind === 'word'

/** The number in the name of a kind that is counted: "six AK-47 rifles", "18 Boeing 747 aircraft". */
function isModel(pieces: readonly Piece[], i: number, at: number): boolean {
  const name = i - (isHyphen(pieces[i - 1]) ? 2 : 1)
  const next = pieces[i + 1]
  return (
    name >= at &&
    isCapital(pieces[name]) &&
    next?.kind === 'word' &&
    !next.glued &&
    /^(?:NOUN|PROPN)$/.test(next.pos)
  )
}

const hyphensModel = (pieces: readonly Piece[], i: number, at: number): boolean =>
  isHyphen(pieces[i]) && pieces[i + 1]?.kind === 'digits' && isModel(pieces, i + 1, at)

function nominal(pieces: readonly Piece[], i: number, at: number, lexicon: QuantityLexicon): boolean {
  const p = pieces[i]!
  if (lexicon.rangeWords.and.has(p.lower)) return i > at && joinsModifiers(pieces, i, at, lexicon)
  if (/^(?:NOUN|PROPN|ADJ|X)$/.test(p.pos)) return true
  if (lexicon.collectives.has(p.lower) || lexicon.personAdjectives.has(p.lower)) return true
  if (isHyphen(pieces[i - 1]) && i > at) return true
  const next = pieces[i + 1]
  if (i === at && tellsWhich(pieces, i, lexicon)) return true
  if (p.pos === 'ADV')
    return lexicon.adverb.test(p.lower) && next?.kind === 'word' && /^(?:ADJ|VERB)$/.test(next.pos)
  if (isCapital(p) && i > at && /^(?:VERB|ADV|INTJ)$/.test(p.pos)) return true
  if (p.pos !== 'VERB') return false
  // After a number, what ends in -s is a plural noun; -ed and -ing before a noun are its modifiers.
  if (isPluralForm(p, lexicon)) return i === at || /^(?:ADJ|NOUN|PROPN)$/.test(pieces[i - 1]!.pos)
  return (
    lexicon.participle.test(p.lower) &&
    next !== undefined &&
    (/^(?:NOUN|PROPN|ADJ)$/.test(next.pos) || isHyphen(next))
  )
}

/** "digital and physical sales": no head has been passed yet, and one follows. */
function joinsModifiers(pieces: readonly Piece[], i: number, at: number, lexicon: QuantityLexicon): boolean {
  for (let k = at; k < i; k++) if (isPlural(pieces[k]!, lexicon)) return false
  const next = pieces[i + 1]
  return (
    next?.kind === 'word' &&
    /^(?:NOUN|PROPN|ADJ)$/.test(next.pos) &&
    !lexicon.personAdjectives.has(pieces[i - 1]!.lower)
  )
}

/** "MPs", "RBIs". */
const isAcronymPlural = (p: Piece): boolean => /^\p{Lu}{2,}s$/u.test(p.text)

const isPluralForm = (p: Piece, lexicon: QuantityLexicon): boolean =>
  isAcronymPlural(p) ||
  (p.lower.length > 3 && lexicon.singular(p.lower) !== p.lower && !lexicon.notPlural.has(p.lower))

const isPlural = (p: Piece, lexicon: QuantityLexicon): boolean =>
  p.kind === 'word' &&
  !lexicon.notPlural.has(p.lower) &&
  (lexicon.collectives.has(p.lower) || (!p.lower.includes("'") && isPluralForm(p, lexicon)))

function headIn(
  pieces: readonly Piece[],
  from: number,
  to: number,
  wanted: Wanted,
  lexicon: QuantityLexicon,
): number | null {
  if (wanted === 'attributive')
    return pieces[from]!.pos === 'NOUN' || isPlural(pieces[from]!, lexicon) ? from : null
  const plural = pluralHead(pieces, from, to, lexicon)
  if (wanted === 'single') return singleHead(pieces, from, to, lexicon)
  if (plural !== null) return plural
  if (lexicon.personAdjectives.has(pieces[from]!.lower)) return from
  if (isCapital(pieces[from]) && lexicon.nationality.test(pieces[from]!.lower) && wanted === 'plural')
    return from
  if (wanted === 'any') return lastNoun(pieces, from, to)
  // "an 11 member pact": the noun right after the number, where another noun follows.
  const first = pieces[from]!
  const modifies = first.pos === 'NOUN' && !isCapital(first) && to > from + 1
  return modifies ? from : null
}

/** The last plural of the first unbroken stretch of nouns that holds one: "sales representatives". */
function pluralHead(
  pieces: readonly Piece[],
  from: number,
  to: number,
  lexicon: QuantityLexicon,
): number | null {
  let head: number | null = null
  for (let i = from; i < to; i++) {
    if (isPlural(pieces[i]!, lexicon) && !isCompounded(pieces, i, lexicon)) head = i
    else if (head !== null && i > head + 1) break
  }
  return head
}

/** "women-only": a hyphen joins more to the noun; one with blanks is a dash, and so is one before a number, as in "workers-two women". */
function isCompounded(pieces: readonly Piece[], i: number, lexicon: QuantityLexicon): boolean {
  const [hyphen, next] = [pieces[i + 1], pieces[i + 2]]
  if (!isHyphen(hyphen) || (!hyphen!.glued && next?.glued !== true)) return false
  return next?.kind !== 'digits' && !lexicon.cardinals.has(next?.lower ?? '')
}

const lastNoun = (pieces: readonly Piece[], from: number, to: number): number | null => {
  for (let i = to - 1; i >= from; i--)
    if (/^(?:NOUN|PROPN|X)$/.test(pieces[i]!.pos) && pieces[i]!.kind === 'word') return i
  return null
}

function singleHead(
  pieces: readonly Piece[],
  from: number,
  to: number,
  lexicon: QuantityLexicon,
): number | null {
  if (lexicon.personAdjectives.has(pieces[from]!.lower) && to === from + 1) return from
  const noun = lastNoun(pieces, from, to)
  return noun === null || isCapital(pieces[noun]) ? null : noun
}

/** The phrase in lower case with its head made singular, without participles, "and" and possessive endings. */
function unitOf(pieces: readonly Piece[], from: number, head: number, lexicon: QuantityLexicon): string {
  if (from === head && lexicon.personAdjectives.has(pieces[head]!.lower)) return lexicon.personUnit
  const words: string[] = []
  for (let i = from; i < head; i++) {
    const p = pieces[i]!
    if (isHyphen(p) || isHyphen(pieces[i - 1])) words.push(`${words.pop() ?? ''}${p.lower}`)
    else if (keeps(pieces, i, lexicon)) words.push(p.lower.replace(lexicon.possessive, ''))
  }
  const noun = pieces[head]!
  const last = isAcronymPlural(noun) ? noun.lower.slice(0, -1) : lexicon.singular(noun.lower)
  return isHyphen(pieces[head - 1]) && words.length > 0
    ? [...words.slice(0, -1), `${words.at(-1) ?? ''}${last}`].join(' ')
    : [...words, last].join(' ')
}

const keeps = (pieces: readonly Piece[], i: number, lexicon: QuantityLexicon): boolean => {
  const p = pieces[i]!
  if (p.kind !== 'word' || lexicon.rangeWords.and.has(p.lower) || lexicon.moreWords.has(p.lower)) return false
  if (isHyphen(pieces[i + 1])) return true
  return p.pos !== 'ADV' && !(p.pos === 'VERB' && lexicon.participle.test(p.lower))
}
