import { editSimilarity } from '../../../kernels/edit-distance.js'
import { firstFrom } from '../../../kernels/lower-bound.js'
import { skeleton } from '../../../kernels/skeleton.js'
import type { MeaningLexicon } from '../../../lang/lexicon/meaning.js'
import type { LanguagePack } from '../../../lang/pack.js'
import type { AnnotatedText, PartOfSpeech, Span, Token } from '../../../model/index.js'

/** A word of what is said, with how much it tells. */
export interface Term extends Span {
  /** What it is matched by: an entity's id, a number's digits, a lemma. */
  readonly form: string
  readonly weight: number
  /** Numbers of the sets of words used for one another that it is in. */
  readonly kin: readonly number[]
  /** Its number in the table of meanings, -1 where it has none. */
  readonly entry: number
  readonly pos: PartOfSpeech
}

/** Which entity a place is a mention of: a name or id that is one for all its mentions; null where none. */
export type EntityAt = (place: Span) => { readonly id: string; readonly end: number } | null

const SILENT: ReadonlySet<PartOfSpeech> = new Set(['PUNCT', 'SPACE', 'SYM'])
const FUNCTION: ReadonlySet<PartOfSpeech> = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ'])
export const FUNCTION_WEIGHT = 0.15
const NAME_WEIGHT = 1
const NUMBER_WEIGHT = 2

/** The terms of a stretch of text. A mention of an entity is one term, whatever it is called there. */
export function termsOf(
  text: AnnotatedText,
  spans: readonly Span[],
  pack: LanguagePack,
  entityAt: EntityAt = () => null,
): Term[] {
  const terms: Term[] = []
  const tokens = tokensIn(text, spans)
  let after = -1
  for (const [i, token] of tokens.entries()) {
    if (SILENT.has(token.pos) || token.start < after) continue
    const term =
      numeralAt(tokens, i, pack) ??
      numberAt(text.text, token) ??
      nameAt(token, entityAt) ??
      termOf(token, pack)
    after = term.end
    terms.push(term)
  }
  return terms
}

/** A term that is matched by its form alone. */
const plainTerm = ({ start, pos }: Token, end: number, form: string, weight: number): Term => ({
  start,
  end,
  form,
  weight,
  kin: NONE,
  entry: -1,
  pos,
})

const NONE: readonly number[] = []

function nameAt(token: Token, entityAt: EntityAt): Term | null {
  const entity = entityAt(token)
  return entity && plainTerm(token, entity.end, entity.id, NAME_WEIGHT)
}

/** The tokens that lie in the spans. */
export function tokensIn(text: AnnotatedText, spans: readonly Span[]): Token[] {
  return spans.flatMap(({ start, end }) => {
    const out: Token[] = []
    for (let i = firstFrom(text.tokens, start); i < text.tokens.length && text.tokens[i]!.end <= end; i++)
      out.push(text.tokens[i]!)
    return out
  })
}

const NUMBER = /\d{1,3}(?:[,.' \u00a0\u2009\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*/y

/** The number that begins there, groups of digits parted by white space included. */
function numberAt(text: string, token: Token): Term | null {
  NUMBER.lastIndex = token.start
  const found = NUMBER.exec(text)?.[0]
  if (found === undefined) return null
  const form = found.replace(/[,.' \u00a0\u2009\u202f](?=\d{3}(?!\d))/g, '')
  return plainTerm(token, token.start + found.length, form, NUMBER_WEIGHT)
}

/** Smaller ones are as often pronouns or articles. */
const SPELLED = 3
/** Words that a number may be spelled with. */
const NUMERAL_WORDS = 8

/** The number spelled from a token on, in as many words as belong to it: "seventy-two", "two hundred and five". "2.1m" and "2.1 million" are told by their digits. */
function numeralAt(tokens: readonly Token[], from: number, pack: LanguagePack): Term | null {
  const { numeral, numeralJoiners } = pack.collation
  const first = tokens[from]!
  if (/^\d/.test(first.lower)) return null
  const words: string[] = []
  let found: Term | null = null
  for (const token of tokens.slice(from, from + NUMERAL_WORDS)) {
    if (token.lower === '-' && words.length > 0) continue
    words.push(token.lower)
    const value = numeral(words)
    if (value === null) {
      if (words.length > 1 && numeralJoiners.has(token.lower)) continue
      break
    }
    if (value >= SPELLED) found = plainTerm(first, token.end, `${value}`, NUMBER_WEIGHT)
  }
  return found
}

function termOf(token: Token, pack: LanguagePack): Term {
  const { end, lower, lemma, pos } = token
  if (/^\d/.test(lower)) return plainTerm(token, end, lower.replace(/[,.' ](?=\d{3})/g, ''), NUMBER_WEIGHT)
  const form = skeleton(lemma)
  const { negators } = pack.utterance
  if (negators.has(lower) || negators.has(form)) return plainTerm(token, end, NEGATION, NEGATION_WEIGHT)
  if (FUNCTION.has(pos)) return plainTerm(token, end, form, functionWeight(pack.rarity(form)))
  if (pos === 'PROPN') return plainTerm(token, end, skeleton(lower), NAME_WEIGHT)
  const kin = pack.claim.synonyms.get(pack.claim.stem(form)) ?? NONE
  const own = pack.meaning.entry(lower)
  const entry = own >= 0 ? own : pack.meaning.entry(lemma)
  const weight = Math.min(2, Math.max(0.3, pack.rarity(form) / 2))
  return { ...plainTerm(token, end, form, weight), kin, entry }
}

/** "No", "nobody", "neither": one is put for another. */
export const NEGATION = '¬'
const NEGATION_WEIGHT = 0.4

/** From this rarity on a function word tells something: "ourselves", "neither". */
const RARE = 2

const functionWeight = (rarity: number): number =>
  rarity < RARE ? FUNCTION_WEIGHT : Math.min(0.8, rarity / 5)

/** How far two stretches hold the same terms: the share of each one's weight that is found in the other. */
export interface Likeness {
  readonly ofA: number
  readonly ofB: number
  /** Weight found in both. */
  readonly shared: number
  /** For each term of A the one of B it goes with, or -1. */
  readonly match: readonly number[]
  /** How far each term of A and the one it goes with are the same word, 0..1. */
  readonly worth: readonly number[]
}

/** What a different form of the same stem counts, and what a word used for the other does. */
const STEM = 0.8
const KIN = 0.7

/** Pairs equal terms first, then forms of one stem, then words used for one another, then those near in meaning, each once. */
export function likeness(
  a: readonly Term[],
  b: readonly Term[],
  meaning: MeaningLexicon | null = null,
): Likeness {
  const match = a.map(() => -1)
  const worths = a.map(() => 0)
  const taken = b.map(() => false)
  let shared = 0
  const pair = (i: number, j: number, worth: number): void => {
    match[i] = j
    worths[i] = worth
    taken[j] = true
    shared += worth * Math.min(a[i]!.weight, b[j]!.weight)
  }
  const places = placesIn(b)
  const used = new Map<string, number>()
  a.forEach(({ form }, i) => {
    const n = used.get(form) ?? 0
    const j = places.get(form)?.[n]
    if (j === undefined) return
    used.set(form, n + 1)
    pair(i, j, 1)
  })
  const stems = stemsOf(b, taken)
  a.forEach((t, i) => {
    if (match[i]! >= 0 || t.weight <= FUNCTION_WEIGHT) return
    const j = stems.get(t.form.slice(0, BEGINNING))?.find((at) => !taken[at] && sameStem(t.form, b[at]!.form))
    if (j !== undefined) pair(i, j, STEM)
  })
  const kin = kinOf(b, taken)
  a.forEach(({ kin: sets }, i) => {
    if (match[i]! >= 0) return
    const j = sets.flatMap((set) => kin.get(set) ?? []).find((at) => !taken[at])
    if (j !== undefined) pair(i, j, KIN)
  })
  if (meaning && shared >= SOMETHING)
    for (const { i, j, near } of nearPairs(a, b, match, taken, meaning))
      if (match[i]! < 0 && !taken[j]) pair(i, j, Math.min(KIN, near))
  const ofA = shared / Math.max(total(a), Number.MIN_VALUE)
  const ofB = shared / Math.max(total(b), Number.MIN_VALUE)
  return { ofA: Math.min(1, ofA), ofB: Math.min(1, ofB), shared, match, worth: worths }
}

/** Letters that forms of one stem begin with. */
const BEGINNING = 3
/** How many terms with one beginning are looked at. */
const LOOKED_AT = 50

/** Terms not taken yet by how they begin. */
function stemsOf(terms: readonly Term[], taken: readonly boolean[]): Map<string, number[]> {
  const stems = new Map<string, number[]>()
  terms.forEach(({ form }, j) => {
    if (taken[j] || form.length < 5) return
    const beginning = form.slice(0, BEGINNING)
    const others = stems.get(beginning)
    if (!others) stems.set(beginning, [j])
    else if (others.length < LOOKED_AT) others.push(j)
  })
  return stems
}

/** So much must be shared by the words themselves before meanings are compared, of at most so many terms, and they must be so near. */
const SOMETHING = 0.25
const COMPARED = 24
const NEAR = 0.42
const NEAR_OF_ANOTHER_CLASS = 0.55
/** How much less near a word is counted that stands at the other end. */
const MOVED = 0.3

/** Terms without a partner that are near in meaning, the nearest first. */
function nearPairs(
  a: readonly Term[],
  b: readonly Term[],
  match: readonly number[],
  taken: readonly boolean[],
  { between }: MeaningLexicon,
): { readonly i: number; readonly j: number; readonly near: number }[] {
  const open = (terms: readonly Term[], isTaken: (k: number) => boolean): number[] =>
    [...terms.keys()].filter((k) => !isTaken(k) && terms[k]!.entry >= 0).slice(0, COMPARED)
  const others = open(b, (j) => taken[j]!)
  return open(a, (i) => match[i]! >= 0)
    .flatMap((i) => others.map((j) => ({ i, j, near: between(a[i]!.entry, b[j]!.entry) })))
    .filter(({ i, j, near }) => near >= (a[i]!.pos === b[j]!.pos ? NEAR : NEAR_OF_ANOTHER_CLASS))
    .map(({ i, j, near }) => ({ i, j, near, rank: near - MOVED * Math.abs(i / a.length - j / b.length) }))
    .sort((p, q) => q.rank - p.rank || p.i - q.i || p.j - q.j)
}

/** Terms not taken yet by the sets they are in. */
function kinOf(terms: readonly Term[], taken: readonly boolean[]): Map<number, number[]> {
  const sets = new Map<number, number[]>()
  terms.forEach(({ kin }, j) => {
    if (taken[j]) return
    for (const set of kin) {
      const others = sets.get(set)
      if (!others) sets.set(set, [j])
      else if (others.length < LOOKED_AT) others.push(j)
    }
  })
  return sets
}

const known = new WeakMap<readonly Term[], ReadonlyMap<string, readonly number[]>>()

/** Where each form stands; kept, for a stretch is compared with many. */
function placesIn(terms: readonly Term[]): ReadonlyMap<string, readonly number[]> {
  const found = known.get(terms)
  if (found) return found
  const places = new Map<string, number[]>()
  terms.forEach(({ form }, j) => {
    const at = places.get(form)
    if (at) at.push(j)
    else places.set(form, [j])
  })
  known.set(terms, places)
  return places
}

const totals = new WeakMap<readonly Term[], number>()

/** The weight of a stretch; kept, for a stretch is compared with many. */
export function total(terms: readonly Term[]): number {
  const found = totals.get(terms)
  if (found !== undefined) return found
  const sum = terms.reduce((n, t) => n + t.weight, 0)
  totals.set(terms, sum)
  return sum
}

function sameStem(a: string, b: string): boolean {
  if (a.length < 5 || b.length < 5 || a.slice(0, BEGINNING) !== b.slice(0, BEGINNING)) return false
  return (
    (a.slice(0, 6) === b.slice(0, 6) && Math.min(a.length, b.length) >= 6) || editSimilarity(a, b) >= 0.75
  )
}

/** Whether two stretches differ in more than function words and the names of what they speak of. */
export function changesContent(a: readonly Term[], b: readonly Term[]): boolean {
  const { match } = likeness(a, b)
  const met = new Set(match)
  const tells = (t: Term): boolean => t.weight > FUNCTION_WEIGHT
  return a.some((t, i) => match[i]! < 0 && tells(t)) || b.some((t, j) => !met.has(j) && tells(t))
}
