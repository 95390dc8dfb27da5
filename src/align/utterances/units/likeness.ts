import { editSimilarity } from '../../../kernels/edit-distance.js'
import type { MeaningLexicon } from '../../../lang/lexicon/meaning.js'
import { FUNCTION_WEIGHT, type Term } from './terms.js'

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
  const pairing = new Pairing(a, b)
  pairEqual(pairing)
  pairStems(pairing)
  pairKin(pairing)
  if (meaning && pairing.shared >= SOMETHING) pairNear(pairing, meaning)
  const { match, worth, shared } = pairing
  const ofA = shared / Math.max(total(a), Number.MIN_VALUE)
  const ofB = shared / Math.max(total(b), Number.MIN_VALUE)
  return { ofA: Math.min(1, ofA), ofB: Math.min(1, ofB), shared, match, worth }
}

/** The terms of two stretches, paired so far; each is in one pair at most. */
class Pairing {
  readonly match: number[]
  readonly worth: number[]
  /** For each term of B whether it is in a pair. */
  readonly taken: boolean[]
  shared = 0

  constructor(
    readonly a: readonly Term[],
    readonly b: readonly Term[],
  ) {
    this.match = a.map(() => -1)
    this.worth = a.map(() => 0)
    this.taken = b.map(() => false)
  }

  pair(i: number, j: number, worth: number): void {
    this.match[i] = j
    this.worth[i] = worth
    this.taken[j] = true
    this.shared += worth * Math.min(this.a[i]!.weight, this.b[j]!.weight)
  }

  isOpen(i: number): boolean {
    return this.match[i]! < 0
  }
}

function pairEqual(pairing: Pairing): void {
  const places = placesIn(pairing.b)
  const used = new Map<string, number>()
  pairing.a.forEach(({ form }, i) => {
    const n = used.get(form) ?? 0
    const j = places.get(form)?.[n]
    if (j === undefined) return
    used.set(form, n + 1)
    pairing.pair(i, j, 1)
  })
}

function pairStems(pairing: Pairing): void {
  const { a, b, taken } = pairing
  const stems = stemsOf(b, taken)
  a.forEach(({ form, weight }, i) => {
    if (!pairing.isOpen(i) || weight <= FUNCTION_WEIGHT) return
    const j = stems.get(form.slice(0, BEGINNING))?.find((at) => !taken[at] && sameStem(form, b[at]!.form))
    if (j !== undefined) pairing.pair(i, j, STEM)
  })
}

function pairKin(pairing: Pairing): void {
  const { a, b, taken } = pairing
  const kin = kinOf(b, taken)
  a.forEach(({ kin: sets }, i) => {
    if (!pairing.isOpen(i)) return
    const j = sets.flatMap((set) => kin.get(set) ?? []).find((at) => !taken[at])
    if (j !== undefined) pairing.pair(i, j, KIN)
  })
}

function pairNear(pairing: Pairing, meaning: MeaningLexicon): void {
  for (const { i, j, near } of nearPairs(pairing, meaning))
    if (pairing.isOpen(i) && !pairing.taken[j]) pairing.pair(i, j, Math.min(KIN, near))
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
  { a, b, match, taken }: Pairing,
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
