import { averageLink, type Link } from './average-link.js'

interface Joined {
  /** The group of clauses, null where the items join none. */
  readonly home: number | null
  /** Places of items in it. */
  readonly items: readonly number[]
}

/**
 * Joins items to groups that stay as they are and apart from one another, and the rest among themselves, by average link from `threshold` on.
 * @param homes per item the group it is in, or null where it is in none yet
 * @param sizes how many items alike each one stands for
 * @param links between places of items; those inside a group count nothing
 * @returns first the groups, in their order, then the others
 */
export function joinToGroups(
  homes: readonly (number | null)[],
  groups: number,
  sizes: readonly number[],
  links: readonly Link[],
  threshold: number,
): Joined[] {
  const nodes: number[] = []
  const within: number[][] = Array.from({ length: groups }, () => [])
  const weights = new Array<number>(groups).fill(0)
  const nodeOf = homes.map((home, i) => {
    if (home === null) {
      nodes.push(i)
      weights.push(sizes[i]!)
      return groups + nodes.length - 1
    }
    weights[home]! += sizes[i]!
    within[home]!.push(i)
    return home
  })
  const between = summed(links, nodeOf, sizes).map(({ a, b, sum, barred }) => ({
    a,
    b,
    score: sum / (weights[a]! * weights[b]!),
    barred,
  }))
  return averageLink(weights.length, between, threshold, undefined, weights, groups).map((members) => {
    const home = members[0]! < groups ? members[0]! : null
    const items = members.flatMap((m) => (m < groups ? [] : [nodes[m - groups]!]))
    return { home, items: home === null ? items : [...within[home]!, ...items] }
  })
}

interface Tie {
  readonly a: number
  readonly b: number
  sum: number
  barred: boolean
}

/** The links between items of different nodes, as one between the nodes. */
function summed(links: readonly Link[], nodeOf: readonly number[], sizes: readonly number[]): Tie[] {
  const ties = new Map<string, Tie>()
  for (const { a, b, score, barred } of links) {
    const [x, y] = [nodeOf[a]!, nodeOf[b]!].sort((m, n) => m - n) as [number, number]
    if (x === y) continue
    const tie = ties.get(`${x} ${y}`) ?? { a: x, b: y, sum: 0, barred: false }
    tie.sum += score * sizes[a]! * sizes[b]!
    tie.barred ||= barred
    ties.set(`${x} ${y}`, tie)
  }
  return [...ties.values()]
}
