import { averageLink, type Link } from '../../../kernels/average-link.js'
import { byPlace, type Group, isVerbatim, sentenceOf, type Unit } from '../units/units.js'
import { quotedApart, severallyQuoted } from './apart.js'
import { areTwoThings } from './beside.js'
import { FITTED, type LinkWeights, probablePairs } from './link.js'

/** Groups are joined while a unit of one and a unit of the other are so likely of one utterance, on the average. Chosen with the weights. */
export const JOINED = 0.3

interface Placed {
  readonly unit: Unit
  /** Number of the group it came with. */
  readonly group: number
}

/**
 * Joins groups whose units are likely of one utterance on the whole, the likeliest first. What has nothing in common counts as unlikely, so
 * that one in between does not chain two; no group gets two sentences of one quotation.
 */
export function joinProbable(
  groups: readonly Group[],
  weights: LinkWeights = FITTED,
  threshold = JOINED,
): Group[] {
  const members = groups.map((g) => [...g.verbatim, ...g.reported])
  const placed = members
    .flatMap((units, group) => units.map((unit) => ({ unit, group })))
    .sort((x, y) => byPlace(x.unit, y.unit))
  const sizes = members.map((units) => units.length)
  const areApart = quotedApart(members.flat())
  const several = members.map(severallyQuoted)
  const links = [
    ...linksBetween(placed, sizes, weights).map((link) => ({
      ...link,
      barred: several[link.a]!.some((a) => several[link.b]!.some((b) => areApart(a, b))),
    })),
    ...bars(placed, groups.length),
    ...barsBeside(placed),
  ]
  return averageLink(groups.length, links, threshold, Number.POSITIVE_INFINITY, sizes).map((joined) => {
    const units = joined.flatMap((g) => members[g]!).sort(byPlace)
    return { verbatim: units.filter((u) => isVerbatim(u)), reported: units.filter((u) => !isVerbatim(u)) }
  })
}

/** For two groups the mean probability of their pairs of units. */
function linksBetween(placed: readonly Placed[], sizes: readonly number[], weights: LinkWeights): Link[] {
  const links = new Map<number, { a: number; b: number; score: number; barred: boolean }>()
  const pairs = probablePairs(
    placed.map(({ unit }) => unit),
    placed.map(({ group }) => group),
    weights,
  )
  for (const { i, j, p } of pairs) {
    const [a, b] = [placed[i]!.group, placed[j]!.group].sort((x, y) => x - y) as [number, number]
    const link = links.get(a * sizes.length + b) ?? { a, b, score: 0, barred: false }
    links.set(a * sizes.length + b, link)
    link.score += p / (sizes[a]! * sizes[b]!)
  }
  return [...links.values()]
}

/** Groups with two sentences of one quotation, which are two things said; its fragments in one sentence may be of one. */
function bars(placed: readonly Placed[], groups: number): Iterable<Link> {
  const byQuotation = new Map<string, Placed[]>()
  for (const x of placed) {
    const same = byQuotation.get(x.unit.quotation)
    if (same) same.push(x)
    else byQuotation.set(x.unit.quotation, [x])
  }
  const links = new Map<number, Link>()
  for (const same of byQuotation.values()) {
    const sentences = same.map(({ unit }) => sentenceOf(unit))
    same.forEach(({ group: a }, k) => {
      // A speech of a thousand sentences is not held against itself throughout.
      for (let l = k + 1; l < same.length && l <= k + FOLLOWING; l++) {
        const b = same[l]!.group
        if (a === b || sentences[k] === sentences[l]) continue
        links.set(Math.min(a, b) * groups + Math.max(a, b), { a, b, score: 0, barred: true })
      }
    })
  }
  return links.values()
}

/** Groups of which one has a report and the other the quotation beside it that tells another thing. */
const barsBeside = (placed: readonly Placed[]): readonly Link[] =>
  placed.slice(1).flatMap(({ unit, group: b }, i) => {
    const { unit: before, group: a } = placed[i]!
    return a !== b && areTwoThings(before, unit) ? [{ a, b, score: 0, barred: true }] : []
  })

/** So many sentences of a quotation behind one are kept apart from it. */
const FOLLOWING = 40
