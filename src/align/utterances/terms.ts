import { editSimilarity } from '../../kernels/edit-distance.js'
import { skeleton } from '../../kernels/skeleton.js'
import type { LanguagePack } from '../../lang/pack.js'
import type { AnnotatedText, PartOfSpeech, Span, Token } from '../../model/index.js'

/** A word of what is said, with how much it tells. */
export interface Term extends Span {
  /** What it is matched by: an entity's id, a number's digits, a lemma. */
  readonly form: string
  readonly weight: number
  /** Numbers of the sets of words used for one another that it is in. */
  readonly kin: readonly number[]
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
  let after = -1
  for (const token of tokensIn(text, spans)) {
    if (SILENT.has(token.pos) || token.start < after) continue
    const number = numberAt(text.text, token) ?? spelledNumber(token, pack)
    if (number) {
      after = number.end
      terms.push(number)
      continue
    }
    const entity = entityAt(token)
    if (entity) {
      after = entity.end
      terms.push({ start: token.start, end: entity.end, form: entity.id, weight: NAME_WEIGHT, kin: NONE })
    } else terms.push(termOf(token, pack))
  }
  return terms
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

/** Index of the first token that begins at `start` or after. */
export function firstFrom(tokens: readonly Token[], start: number): number {
  let low = 0
  for (let high = tokens.length; low < high; ) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}

const NUMBER = /\d{1,3}(?:[,.' \u00a0\u2009\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*/y

/** The number that begins there, groups of digits parted by white space included. */
function numberAt(text: string, { start }: Token): Term | null {
  NUMBER.lastIndex = start
  const found = NUMBER.exec(text)?.[0]
  if (found === undefined) return null
  const form = found.replace(/[,.' \u00a0\u2009\u202f](?=\d{3}(?!\d))/g, '')
  return { start, end: start + found.length, form, weight: NUMBER_WEIGHT, kin: NONE }
}

/** Smaller ones are as often pronouns or articles. */
const SPELLED = 3

function spelledNumber({ start, end, lower }: Token, pack: LanguagePack): Term | null {
  const value = pack.collation.numeral([lower])
  if (value === null || value < SPELLED) return null
  return { start, end, form: `${value}`, weight: NUMBER_WEIGHT, kin: NONE }
}

const NONE: readonly number[] = []

function termOf({ start, end, lower, lemma, pos }: Token, pack: LanguagePack): Term {
  if (/^\d/.test(lower))
    return { start, end, form: lower.replace(/[,.' ](?=\d{3})/g, ''), weight: NUMBER_WEIGHT, kin: NONE }
  const form = skeleton(lemma)
  if (FUNCTION.has(pos)) return { start, end, form, weight: FUNCTION_WEIGHT, kin: NONE }
  if (pos === 'PROPN') return { start, end, form: skeleton(lower), weight: NAME_WEIGHT, kin: NONE }
  const kin = pack.claim.synonyms.get(pack.claim.stem(form)) ?? NONE
  return { start, end, form, weight: Math.min(2, Math.max(0.3, pack.rarity(form) / 2)), kin }
}

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

/** Pairs equal terms first, then forms of one stem, then words used for one another, each once. */
export function likeness(a: readonly Term[], b: readonly Term[]): Likeness {
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

export const total = (terms: readonly Term[]): number => terms.reduce((sum, t) => sum + t.weight, 0)

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
