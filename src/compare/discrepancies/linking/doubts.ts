import { DisjointSets } from '../../../kernels/disjoint-sets.js'
import type { LanguagePack } from '../../../lang/pack.js'
import type { ArticleSpan } from '../../../model/index.js'
import type { Answer, Stand } from '../answer.js'
import type { Thing } from '../figures/things/counting.js'
import { type LinkModel, likelihoodOf } from './likelihood.js'
import type { LikelyPair } from './likely-pairs.js'
import type { Told } from './told.js'

/** How likely two places answer one question; null where one of them is none that the linker reads. */
export type Likeliness = (a: ArticleSpan, b: ArticleSpan) => number | null

/**
 * The margin of pairs that are no candidates: each shares far more with others.
 * @public read by scripts/fit-question-links.mjs
 */
export const FAR_BEHIND = -10

/** What the linker holds of any two places of a story: of candidate pairs as they are, of others as of pairs that share little. */
export function likelinessOf(
  told: readonly Told[],
  pairs: readonly LikelyPair[],
  model: LinkModel,
  pack: LanguagePack,
): Likeliness {
  const at = new Map(told.map((t, i) => [placeOf(t.span), i]))
  const known = new Map(pairs.map(({ a, b, likelihood }) => [a * told.length + b, likelihood.p]))
  return (x, y) => {
    const [i, j] = [at.get(placeOf(x)), at.get(placeOf(y))]
    if (i === undefined || j === undefined) return null
    const [a, b] = i > j ? [i, j] : [j, i]
    return known.get(a * told.length + b) ?? likelihoodOf(told[a]!, told[b]!, FAR_BEHIND, model, pack).p
  }
}

const placeOf = ({ article, start, end }: ArticleSpan): string => `${article} ${start} ${end}`

/** From how likely on the linker does not doubt what the rules hold for one question; of tolls, whose rules know more, from less. */
const DOUBT = 0.3
const DOUBT_OF_TOLLS = 0.2

/** Of what copies say alike a few places tell as much as all. */
const PLACES = 8

/** What a question about figures counts. */
type Counts = Pick<Thing, 'kind'>

/**
 * The positions of a question as far as the linker does not doubt that they answer one: those that some likely pair of places joins. What it
 * cannot read ("dozens", "no casualties") goes with those that most articles give, of as many with the nearest in size.
 */
export function undoubted(stands: readonly Stand[], likely: Likeliness, { kind }: Counts): Stand[][] {
  const isRead = ({ answers }: Stand): boolean => answers.some(({ span }) => likely(span, span) !== null)
  const read = stands.flatMap((s, i) => (isRead(s) ? [i] : []))
  const unread = stands.flatMap((s, i) => (isRead(s) ? [] : [i]))
  const areOne = (a: Stand, b: Stand): boolean =>
    kind === 'fate'
      ? areNearTolls(a, b) || areLikely(a, b, likely, DOUBT_OF_TOLLS)
      : areLikely(a, b, likely, DOUBT)
  const sets = new DisjointSets(stands.length)
  read.forEach((j, at) => {
    for (const i of read.slice(0, at)) if (areOne(stands[i]!, stands[j]!)) sets.join(i, j)
  })
  const groups = sets.sets().filter((s) => isRead(stands[s[0]!]!))
  const ofGroup = (group: readonly number[]): Stand[] => group.map((i) => stands[i]!)
  for (const i of unread) {
    const host = groups.toSorted(
      (x, y) =>
        reachOf(ofGroup(y)) - reachOf(ofGroup(x)) ||
        distanceTo(stands[i]!, ofGroup(x)) - distanceTo(stands[i]!, ofGroup(y)),
    )[0]
    sets.join(i, host?.[0] ?? unread[0]!)
  }
  return sets
    .sets()
    .filter((s) => s.length > 1)
    .map(ofGroup)
}

const reachOf = (stands: readonly Stand[]): number =>
  new Set(stands.flatMap((s) => s.position.spans.map(({ article }) => article))).size

/** How far a position is from the nearest of others, as a ratio of sizes. */
const distanceTo = (stand: Stand, others: readonly Stand[]): number =>
  Math.min(...others.map((o) => Math.abs(Math.log1p(sizeOf(stand)) - Math.log1p(sizeOf(o)))))

const sizeOf = ({ position: { bounds } }: Stand): number => Math.abs(bounds?.max ?? bounds?.min ?? 0)

/** How many times as many one toll may be as another that is surely of the same: 6 dead beside 5. */
const HARDLY_MORE = 1.25

/** Whether two tolls that nothing else parts are about the same. */
const areNearTolls = (a: Stand, b: Stand): boolean => {
  const [less, more] = [sizeOf(a), sizeOf(b)].sort((x, y) => x - y) as [number, number]
  return more <= HARDLY_MORE * less
}

const areLikely = (a: Stand, b: Stand, likely: Likeliness, doubt: number): boolean =>
  a.answers
    .slice(0, PLACES)
    .some((x) =>
      b.answers.slice(0, PLACES).some((y) => isTurn(x, y) || (likely(x.span, y.span) ?? 1) >= doubt),
    )

/** Of two figures one took the other's place, as their article says. */
const isTurn = (x: Answer, y: Answer): boolean =>
  x.span.article === y.span.article && (x.turn ?? null) !== (y.turn ?? null)
