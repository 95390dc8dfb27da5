import { longestCommonSubsequence } from '../../kernels/longest-common-subsequence.js'
import type { ClaimLexicon } from '../../lang/lexicon/claim.js'
import { type Matching, matchWords } from './matching.js'
import type { Profile, Word } from './profile.js'

/** What is measured of two claims. Each lies in 0..1 or near it, and none changes when the two change places. */
export const FEATURES = [
  'cosine',
  'coverage.least',
  'coverage.most',
  'coverage.mean',
  'exact.least',
  'exact.most',
  'unigrams',
  'bigrams',
  'trigrams',
  'fourgrams',
  'sequence.least',
  'sequence.most',
  'characters',
  'length.ratio',
  'length.shorter',
  'length.gap',
  'unmatched.total',
  'unmatched.rarest',
  'unmatched.both',
  'names.both',
  'names.shared',
  'names.least',
  'names.unmatched',
  'numbers.shared',
  'numbers.differ',
  'numbers.onesided',
  'calendar.shared',
  'calendar.differ',
  'negation.differs',
  'opposites',
  'order',
  'verbs',
  'nouns',
  'opening',
  'closing',
  'quoted.both',
  'quoted.one',
  'pronouns',
  'mass.lighter',
  'mass.heavier',
  'identical',
] as const

export type FeatureName = (typeof FEATURES)[number]

export function measure(a: Profile, b: Profile, lexicon: ClaimLexicon): Float64Array {
  const m = matchWords(a, b, lexicon)
  const shared = sharedWeight(a, b)
  const [coverA, coverB] = [coverage(a.content, m.inA), coverage(b.content, m.inB)]
  const [exactA, exactB] = [ratio(shared.sum, a.mass), ratio(shared.sum, b.mass)]
  const [restA, restB] = [rest(a.content, m.inA), rest(b.content, m.inB)]
  const [idsA, idsB] = wordIds(a, b)
  const lcs = longestCommonSubsequence(idsA, idsB)
  const [shorter, longer] = [Math.min(idsA.length, idsB.length), Math.max(idsA.length, idsB.length)]
  const values: Record<FeatureName, number> = {
    cosine: ratio(shared.square, a.norm * b.norm),
    'coverage.least': Math.min(coverA, coverB),
    'coverage.most': Math.max(coverA, coverB),
    'coverage.mean': harmonic(coverA, coverB),
    'exact.least': Math.min(exactA, exactB),
    'exact.most': Math.max(exactA, exactB),
    unigrams: gramOverlap(idsA, idsB, 1),
    bigrams: gramOverlap(idsA, idsB, 2),
    trigrams: gramOverlap(idsA, idsB, 3),
    fourgrams: gramOverlap(idsA, idsB, 4),
    'sequence.least': ratio(lcs, longer),
    'sequence.most': ratio(lcs, shorter),
    characters: dice(a.trigrams, b.trigrams),
    'length.ratio': ratio(shorter, longer),
    'length.shorter': Math.min(1, shorter / 30),
    'length.gap': Math.min(1, (longer - shorter) / 15),
    'unmatched.total': Math.min(1.5, (restA.sum + restB.sum) / 60),
    'unmatched.rarest': Math.max(restA.most, restB.most) / 8,
    'unmatched.both': Math.min(1.5, Math.min(restA.sum, restB.sum) / 30),
    ...nameFeatures(a, b),
    ...numberFeatures(a, b),
    'negation.differs': a.negated === b.negated ? 0 : 1,
    opposites: Math.min(1, m.opposites),
    order: concordance(m.order),
    verbs: matchedShare(a, b, m, (w) => w.pos === 'VERB'),
    nouns: matchedShare(a, b, m, (w) => w.pos === 'NOUN'),
    opening: (m.inA[0] ?? 0) > 0 && (m.inB[0] ?? 0) > 0 ? 1 : 0,
    closing: (m.inA.at(-1) ?? 0) > 0 && (m.inB.at(-1) ?? 0) > 0 ? 1 : 0,
    'quoted.both': a.quoted && b.quoted ? 1 : 0,
    'quoted.one': a.quoted !== b.quoted ? 1 : 0,
    pronouns: Math.min(1, Math.max(a.pronouns, b.pronouns) / 4),
    'mass.lighter': Math.min(1.5, Math.min(a.mass, b.mass) / 60),
    'mass.heavier': Math.min(1.5, Math.max(a.mass, b.mass) / 60),
    identical: shorter > 0 && shorter === longer && lcs === longer ? 1 : 0,
  }
  return Float64Array.from(FEATURES, (name) => values[name])
}

const ratio = (n: number, d: number): number => (d > 0 ? n / d : 0)
const harmonic = (x: number, y: number): number => ratio(2 * x * y, x + y)

function sharedWeight(a: Profile, b: Profile): { sum: number; square: number } {
  let sum = 0
  let square = 0
  for (const [stem, w] of a.weights) {
    const v = b.weights.get(stem)
    if (v === undefined) continue
    sum += Math.min(w, v)
    square += w * v
  }
  return { sum, square }
}

function coverage(words: readonly Word[], matched: readonly number[]): number {
  let got = 0
  let all = 0
  words.forEach((w, i) => {
    got += w.weight * matched[i]!
    all += w.weight
  })
  return ratio(got, all)
}

function rest(words: readonly Word[], matched: readonly number[]): { sum: number; most: number } {
  let sum = 0
  let most = 0
  words.forEach((w, i) => {
    const left = w.weight * (1 - matched[i]!)
    sum += left
    most = Math.max(most, left)
  })
  return { sum, most }
}

/** All words of both as small integers, equal for equal stems. */
function wordIds(a: Profile, b: Profile): [Uint16Array, Uint16Array] {
  const ids = new Map<string, number>()
  const id = (w: Word): number => {
    const known = ids.get(w.stem)
    if (known !== undefined) return known
    ids.set(w.stem, ids.size + 1)
    return ids.size
  }
  return [Uint16Array.from(a.words, id), Uint16Array.from(b.words, id)]
}

/** F1 of the runs of `n` words the two share. */
function gramOverlap(a: Uint16Array, b: Uint16Array, n: number): number {
  if (a.length < n || b.length < n) return 0
  const left = new Map<number, number>()
  for (let i = 0; i + n <= b.length; i++) {
    const k = gram(b, i, n)
    left.set(k, (left.get(k) ?? 0) + 1)
  }
  let hits = 0
  for (let i = 0; i + n <= a.length; i++) {
    const k = gram(a, i, n)
    const have = left.get(k) ?? 0
    if (have > 0) {
      hits++
      left.set(k, have - 1)
    }
  }
  return (2 * hits) / (a.length + b.length - 2 * n + 2)
}

const gram = (words: Uint16Array, at: number, n: number): number => {
  let key = 0
  for (let k = 0; k < n; k++) key = key * 4096 + (words[at + k]! & 4095)
  return key
}

function dice<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  return ratio(2 * sharedCount(a, b), a.size + b.size)
}

function sharedCount<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let n = 0
  for (const x of a) if (b.has(x)) n++
  return n
}

type Part = Partial<Record<FeatureName, number>>

function nameFeatures(a: Profile, b: Profile) {
  const shared = sharedCount(a.names, b.names)
  const [fewer, more] = [Math.min(a.names.size, b.names.size), Math.max(a.names.size, b.names.size)]
  return {
    'names.both': fewer > 0 ? 1 : 0,
    'names.shared': ratio(shared, fewer),
    'names.least': ratio(shared, more),
    'names.unmatched': Math.min(1, (a.names.size + b.names.size - 2 * shared) / 6),
  } satisfies Part
}

function numberFeatures(a: Profile, b: Profile) {
  const [x, y] = [new Set(a.numbers), new Set(b.numbers)]
  const shared = sharedCount(x, y)
  const days = sharedCount(a.calendar, b.calendar)
  const differ = x.size > shared && y.size > shared
  return {
    'numbers.shared': ratio(shared, Math.max(x.size, y.size)),
    'numbers.differ': differ ? 1 : 0,
    'numbers.onesided': !differ && x.size !== y.size ? 1 : 0,
    'calendar.shared': ratio(days, Math.max(a.calendar.size, b.calendar.size)),
    'calendar.differ': a.calendar.size > days && b.calendar.size > days ? 1 : 0,
  } satisfies Part
}

/** Share of the pairs of matched words that stand in the same order in both; 1 where there are none. */
function concordance(order: readonly number[]): number {
  let same = 0
  let all = 0
  for (let i = 0; i < order.length; i++)
    for (let j = i + 1; j < order.length; j++) {
      all++
      if (order[i]! < order[j]!) same++
    }
  return all > 0 ? same / all : 1
}

function matchedShare(a: Profile, b: Profile, m: Matching, of: (w: Word) => boolean): number {
  let got = 0
  let all = 0
  const count = (words: readonly Word[], matched: readonly number[]): void =>
    words.forEach((w, i) => {
      if (!of(w)) return
      all++
      got += matched[i]!
    })
  count(a.content, m.inA)
  count(b.content, m.inB)
  return ratio(got, all)
}
