/** How alike two items are; a pair may be barred from ever sharing a group. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly score: number
  readonly barred: boolean
}

interface Group {
  size: number
  readonly items: number[]
}

interface Tie {
  sum: number
  barred: boolean
}

interface Offer {
  readonly score: number
  readonly a: number
  readonly b: number
}

/**
 * Agglomerative clustering by average link (Sokal and Michener 1958) over a sparse list of links, with pairs that must stay apart
 * (Wagstaff, Cardie, Rogers, Schroedl 2001). Pairs without a link count 0, so groups do not chain.
 * Merges the closest two groups until none reaches `threshold`; ties go to the lowest items. O(E log E) heap operations for the links,
 * plus the links rewired at each merge. Groups and their items ascend.
 * @param most links that an item brings at most, where they were looked for with such a bound: a large group is not held to more.
 * @param weights how many items alike each one stands for.
 * @param fixed how many of the first items never share a group.
 */
export function averageLink(
  items: number,
  links: readonly Link[],
  threshold: number,
  most = Number.POSITIVE_INFINITY,
  weights: readonly number[] = new Array<number>(items).fill(1),
  fixed = 0,
): number[][] {
  const average = (t: Tie, a: Group | null | undefined, b: Group | null | undefined): number =>
    a && b ? t.sum / possible(a.size, b.size, most) : Number.NEGATIVE_INFINITY
  const ties: (Map<number, Tie> | null)[] = Array.from({ length: items }, () => new Map())
  const groups: (Group | null)[] = weights.map((size, i) => ({ size, items: [i] }))
  const offers = new OfferHeap()
  for (const { a, b, score, barred } of links) {
    if (a === b) continue
    const sum = score * weights[a]! * weights[b]!
    ties[a]!.set(b, { sum, barred })
    ties[b]!.set(a, { sum, barred })
    const mean = sum / possible(weights[a]!, weights[b]!, most)
    if (!barred && mean >= threshold && Math.max(a, b) >= fixed)
      offers.push({ score: mean, a: Math.min(a, b), b: Math.max(a, b) })
  }
  for (let offer = offers.pop(); offer !== undefined; offer = offers.pop()) {
    const { a, b, score } = offer
    const tie = ties[a]?.get(b)
    if (tie === undefined || tie.barred || average(tie, groups[a], groups[b]) !== score) continue
    merge(a, b, ties, groups)
    for (const [c, t] of ties[a]!) {
      const next = average(t, groups[a], groups[c])
      if (!t.barred && next >= threshold && Math.max(a, c) >= fixed)
        offers.push({ score: next, a: Math.min(a, c), b: Math.max(a, c) })
    }
  }
  return groups.flatMap((g) => (g === null ? [] : [g.items.sort((x, y) => x - y)]))
}

/** How many links two groups can have between them. */
const possible = (a: number, b: number, most: number): number =>
  Math.min(a, b) * Math.min(Math.max(a, b), most)

/** Puts group `b` into group `a`, the lower. */
function merge(a: number, b: number, ties: (Map<number, Tie> | null)[], groups: (Group | null)[]): void {
  groups[a]!.items.push(...groups[b]!.items)
  groups[a]!.size += groups[b]!.size
  groups[b] = null
  const [mine, theirs] = [ties[a]!, ties[b]!]
  mine.delete(b)
  theirs.delete(a)
  for (const [c, t] of theirs) {
    const known = mine.get(c)
    const joint = known ? { sum: known.sum + t.sum, barred: known.barred || t.barred } : t
    mine.set(c, joint)
    ties[c]!.delete(b)
    ties[c]!.set(a, joint)
  }
  ties[b] = null
}

const before = (x: Offer, y: Offer): boolean =>
  x.score !== y.score ? x.score > y.score : x.a !== y.a ? x.a < y.a : x.b < y.b

/** A binary heap, the best offer on top. */
class OfferHeap {
  private readonly items: Offer[] = []

  push(offer: Offer): void {
    const h = this.items
    let i = h.push(offer) - 1
    while (i > 0) {
      const up = (i - 1) >> 1
      if (!before(offer, h[up]!)) break
      h[i] = h[up]!
      i = up
    }
    h[i] = offer
  }

  pop(): Offer | undefined {
    const h = this.items
    const top = h[0]
    const last = h.pop()
    if (last === undefined || h.length === 0) return top
    let i = 0
    for (;;) {
      let child = 2 * i + 1
      if (child >= h.length) break
      if (child + 1 < h.length && before(h[child + 1]!, h[child]!)) child++
      if (!before(h[child]!, last)) break
      h[i] = h[child]!
      i = child
    }
    h[i] = last
    return top
  }
}
