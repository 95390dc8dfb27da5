import { longestCommonSubsequence } from '../../kernels/longest-common-subsequence.js'
import { sharedAscending } from '../../kernels/shared-ascending.js'
import type { LanguagePack } from '../../lang/pack.js'
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
  'aligned.least',
  'aligned.most',
  'aligned.mean',
  'aligned.total',
  'aligned.both',
  'aligned.rarest',
  'nearest.least',
  'nearest.most',
  'nearest.mean',
  'nearest.total',
  'nearest.both',
  'nearest.rarest',
] as const

type FeatureName = (typeof FEATURES)[number]

export function measure(
  a: Profile,
  b: Profile,
  pack: LanguagePack,
  m: Matching = matchWords(a, b, pack),
): Float64Array {
  const shared = sharedWeight(a, b)
  const [coverA, coverB] = [coverage(a.content, m.inA), coverage(b.content, m.inB)]
  const [exactA, exactB] = [ratio(shared.sum, a.mass), ratio(shared.sum, b.mass)]
  const [restA, restB] = [rest(a.content, m.inA), rest(b.content, m.inB)]
  const aligned = answered(a, b, m.alignedA, m.alignedB)
  const nearest = answered(a, b, m.nearestA, m.nearestB)
  const lcs = longestCommonSubsequence(a.ids, b.ids)
  const [shorter, longer] = [Math.min(a.ids.length, b.ids.length), Math.max(a.ids.length, b.ids.length)]
  const values: Record<FeatureName, number> = {
    cosine: ratio(shared.square, a.norm * b.norm),
    'coverage.least': Math.min(coverA, coverB),
    'coverage.most': Math.max(coverA, coverB),
    'coverage.mean': harmonic(coverA, coverB),
    'exact.least': Math.min(exactA, exactB),
    'exact.most': Math.max(exactA, exactB),
    unigrams: dice(a.grams[0]!, b.grams[0]!),
    bigrams: dice(a.grams[1]!, b.grams[1]!),
    trigrams: dice(a.grams[2]!, b.grams[2]!),
    fourgrams: dice(a.grams[3]!, b.grams[3]!),
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
    'aligned.least': aligned.least,
    'aligned.most': aligned.most,
    'aligned.mean': aligned.mean,
    'aligned.total': aligned.total,
    'aligned.both': aligned.both,
    'aligned.rarest': aligned.rarest,
    'nearest.least': nearest.least,
    'nearest.most': nearest.most,
    'nearest.mean': nearest.mean,
    'nearest.total': nearest.total,
    'nearest.both': nearest.both,
    'nearest.rarest': nearest.rarest,
  }
  const out = new Float64Array(FEATURES.length)
  for (let i = 0; i < out.length; i++) out[i] = values[FEATURES[i]!]
  return out
}

/** Nearness that counts for nothing. */
const FAR = 0.3

/** What `coverage.*` and `unmatched.*` measure, words near in meaning counted as far as they are near. */
function answered(a: Profile, b: Profile, inA: Float64Array, inB: Float64Array) {
  const [coverA, coverB] = [coverage(a.content, inA, FAR), coverage(b.content, inB, FAR)]
  const [restA, restB] = [rest(a.content, inA), rest(b.content, inB)]
  return {
    least: Math.min(coverA, coverB),
    most: Math.max(coverA, coverB),
    mean: harmonic(coverA, coverB),
    total: Math.min(1.5, (restA.sum + restB.sum) / 60),
    both: Math.min(1.5, Math.min(restA.sum, restB.sum) / 30),
    rarest: Math.max(restA.most, restB.most) / 8,
  }
}

/** How much of two claims, by rarity, is in the other: of the less covered, of both, and as the cosine of their words. */
export function overlapOf(
  a: Profile,
  b: Profile,
  m: Matching,
): { least: number; mean: number; cosine: number } {
  const [x, y] = [coverage(a.content, m.inA), coverage(b.content, m.inB)]
  return {
    least: Math.min(x, y),
    mean: harmonic(x, y),
    cosine: ratio(sharedWeight(a, b).square, a.norm * b.norm),
  }
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

/** Share, by rarity, of the words that are matched; a match of `from` or less counts for nothing. */
function coverage(words: readonly Word[], matched: Float64Array, from = 0): number {
  let got = 0
  let all = 0
  for (let i = 0; i < words.length; i++) {
    const { weight } = words[i]!
    got += weight * Math.max(0, matched[i]! - from)
    all += weight
  }
  return ratio(got, all * (1 - from))
}

function rest(words: readonly Word[], matched: Float64Array): { sum: number; most: number } {
  let sum = 0
  let most = 0
  words.forEach((w, i) => {
    const left = w.weight * (1 - matched[i]!)
    sum += left
    most = Math.max(most, left)
  })
  return { sum, most }
}

/** F1 of what two ascending lists share. */
const dice = (a: Int32Array, b: Int32Array): number => ratio(2 * sharedAscending(a, b), a.length + b.length)

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
function concordance(order: Int32Array): number {
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
  const count = (words: readonly Word[], matched: Float64Array): void =>
    words.forEach((w, i) => {
      if (!of(w)) return
      all++
      got += matched[i]!
    })
  count(a.content, m.inA)
  count(b.content, m.inB)
  return ratio(got, all)
}
