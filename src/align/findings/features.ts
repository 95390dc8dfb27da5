import { longestCommonSubsequence } from '../../kernels/longest-common-subsequence.js'
import { sharedAscending } from '../../kernels/shared-ascending.js'
import type { LanguagePack } from '../../lang/pack.js'
import { type Matching, matchWords } from './matching.js'
import { type Mutual, mutual, ratio, type SharedWeight, sharedWeight } from './overlap.js'
import type { Profile, Word } from './profile.js'

/** Two claims, and what several measures of them are taken from. */
interface Pair {
  readonly a: Profile
  readonly b: Profile
  readonly m: Matching
  readonly same: SharedWeight
  readonly matched: Mutual
  readonly aligned: Mutual
  readonly nearest: Mutual
  /** Words of the longest row, gaps allowed, that both have. */
  readonly common: number
  readonly shorter: number
  readonly longer: number
  readonly names: Sharing
  readonly numbers: Sharing
  readonly days: Sharing
}

/** What is measured of two claims. Each lies in 0..1 or near it, and none changes when the two change places. */
const MEASURES = {
  cosine: ({ a, b, same }) => ratio(same.square, a.norm * b.norm),
  'coverage.least': ({ matched }) => matched.least,
  'coverage.most': ({ matched }) => matched.most,
  'coverage.mean': ({ matched }) => matched.mean,
  'exact.least': ({ a, b, same }) => Math.min(ratio(same.sum, a.mass), ratio(same.sum, b.mass)),
  'exact.most': ({ a, b, same }) => Math.max(ratio(same.sum, a.mass), ratio(same.sum, b.mass)),
  unigrams: ({ a, b }) => dice(a.grams[0]!, b.grams[0]!),
  bigrams: ({ a, b }) => dice(a.grams[1]!, b.grams[1]!),
  trigrams: ({ a, b }) => dice(a.grams[2]!, b.grams[2]!),
  fourgrams: ({ a, b }) => dice(a.grams[3]!, b.grams[3]!),
  'sequence.least': ({ common, longer }) => ratio(common, longer),
  'sequence.most': ({ common, shorter }) => ratio(common, shorter),
  characters: ({ a, b }) => dice(a.trigrams, b.trigrams),
  'length.ratio': ({ shorter, longer }) => ratio(shorter, longer),
  'length.shorter': ({ shorter }) => Math.min(1, shorter / 30),
  'length.gap': ({ shorter, longer }) => Math.min(1, (longer - shorter) / 15),
  'unmatched.total': ({ matched }) => matched.total,
  'unmatched.rarest': ({ matched }) => matched.rarest,
  'unmatched.both': ({ matched }) => matched.both,
  'names.both': ({ names }) => yes(names.fewer > 0),
  'names.shared': ({ names }) => ratio(names.shared, names.fewer),
  'names.least': ({ names }) => ratio(names.shared, names.more),
  'names.unmatched': ({ names }) => Math.min(1, (names.fewer + names.more - 2 * names.shared) / 6),
  'numbers.shared': ({ numbers }) => ratio(numbers.shared, numbers.more),
  'numbers.differ': ({ numbers }) => yes(differ(numbers)),
  'numbers.onesided': ({ numbers }) => yes(!differ(numbers) && numbers.fewer !== numbers.more),
  'calendar.shared': ({ days }) => ratio(days.shared, days.more),
  'calendar.differ': ({ days }) => yes(differ(days)),
  'negation.differs': ({ a, b }) => yes(a.negated !== b.negated),
  opposites: ({ m }) => Math.min(1, m.opposites),
  order: ({ m }) => concordance(m.order),
  verbs: ({ a, b, m }) => matchedShare(a, b, m, (w) => w.pos === 'VERB'),
  nouns: ({ a, b, m }) => matchedShare(a, b, m, (w) => w.pos === 'NOUN'),
  opening: ({ m }) => yes((m.inA[0] ?? 0) > 0 && (m.inB[0] ?? 0) > 0),
  closing: ({ m }) => yes((m.inA.at(-1) ?? 0) > 0 && (m.inB.at(-1) ?? 0) > 0),
  'quoted.both': ({ a, b }) => yes(a.quoted && b.quoted),
  'quoted.one': ({ a, b }) => yes(a.quoted !== b.quoted),
  pronouns: ({ a, b }) => Math.min(1, Math.max(a.pronouns, b.pronouns) / 4),
  'mass.lighter': ({ a, b }) => Math.min(1.5, Math.min(a.mass, b.mass) / 60),
  'mass.heavier': ({ a, b }) => Math.min(1.5, Math.max(a.mass, b.mass) / 60),
  identical: ({ common, shorter, longer }) => yes(shorter > 0 && shorter === longer && common === longer),
  'aligned.least': ({ aligned }) => aligned.least,
  'aligned.most': ({ aligned }) => aligned.most,
  'aligned.mean': ({ aligned }) => aligned.mean,
  'aligned.total': ({ aligned }) => aligned.total,
  'aligned.both': ({ aligned }) => aligned.both,
  'aligned.rarest': ({ aligned }) => aligned.rarest,
  'nearest.least': ({ nearest }) => nearest.least,
  'nearest.most': ({ nearest }) => nearest.most,
  'nearest.mean': ({ nearest }) => nearest.mean,
  'nearest.total': ({ nearest }) => nearest.total,
  'nearest.both': ({ nearest }) => nearest.both,
  'nearest.rarest': ({ nearest }) => nearest.rarest,
} satisfies Record<string, (pair: Pair) => number>

/** The names of the measures, in their order. */
export const FEATURES = Object.keys(MEASURES) as readonly (keyof typeof MEASURES)[]

const TAKE: readonly ((pair: Pair) => number)[] = Object.values(MEASURES)

/** Measures two claims, in the order of {@link FEATURES}. */
export function measure(
  a: Profile,
  b: Profile,
  pack: LanguagePack,
  m: Matching = matchWords(a, b, pack),
): Float64Array {
  const pair = pairOf(a, b, m)
  const out = new Float64Array(TAKE.length)
  for (let i = 0; i < out.length; i++) out[i] = TAKE[i]!(pair)
  return out
}

/** Nearness that counts for nothing. */
const FAR = 0.3

const pairOf = (a: Profile, b: Profile, m: Matching): Pair => ({
  a,
  b,
  m,
  same: sharedWeight(a, b),
  matched: mutual(a, b, m.inA, m.inB),
  aligned: mutual(a, b, m.alignedA, m.alignedB, FAR),
  nearest: mutual(a, b, m.nearestA, m.nearestB, FAR),
  common: longestCommonSubsequence(a.ids, b.ids),
  shorter: Math.min(a.ids.length, b.ids.length),
  longer: Math.max(a.ids.length, b.ids.length),
  names: sharingOf(a.names, b.names),
  numbers: sharingOf(new Set(a.numbers), new Set(b.numbers)),
  days: sharingOf(a.calendar, b.calendar),
})

const yes = (holds: boolean): number => (holds ? 1 : 0)

/** How many members two sets have, and how many both have. */
interface Sharing {
  readonly shared: number
  readonly fewer: number
  readonly more: number
}

function sharingOf<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): Sharing {
  let shared = 0
  for (const x of a) if (b.has(x)) shared++
  return { shared, fewer: Math.min(a.size, b.size), more: Math.max(a.size, b.size) }
}

/** Whether each has what the other has not. */
const differ = ({ shared, fewer }: Sharing): boolean => fewer > shared

/** F1 of what two ascending lists share. */
const dice = (a: Int32Array, b: Int32Array): number => ratio(2 * sharedAscending(a, b), a.length + b.length)

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
