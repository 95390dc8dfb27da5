import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { averageLink, type Link } from '../../src/kernels/average-link.js'

const ITEMS = 8
const links: fc.Arbitrary<Link[]> = fc
  .uniqueArray(
    fc.record({
      a: fc.integer({ min: 0, max: ITEMS - 1 }),
      b: fc.integer({ min: 0, max: ITEMS - 1 }),
      // Multiples of a power of two: sums are exact, so ties are ties in both.
      score: fc.integer({ min: 1, max: 64 }).map((n) => n / 64),
      barred: fc.constant(false),
    }),
    { selector: ({ a, b }) => `${Math.min(a, b)} ${Math.max(a, b)}` },
  )
  .map((list) => list.filter(({ a, b }) => a !== b))

/** The same by looking at all pairs of groups each time. */
function naive(all: readonly Link[], threshold: number, most: number): number[][] {
  let groups = Array.from({ length: ITEMS }, (_, i) => [i])
  const sum = (x: readonly number[], y: readonly number[]): number =>
    all.reduce(
      (n, l) =>
        (x.includes(l.a) && y.includes(l.b)) || (x.includes(l.b) && y.includes(l.a)) ? n + l.score : n,
      0,
    )
  for (;;) {
    let best: { x: number[]; y: number[]; score: number } | null = null
    for (const x of groups)
      for (const y of groups) {
        if (x[0]! >= y[0]!) continue
        const score =
          sum(x, y) / (Math.min(x.length, y.length) * Math.min(Math.max(x.length, y.length), most))
        if (score >= threshold && (!best || score > best.score)) best = { x, y, score }
      }
    if (!best) return groups
    const { x, y } = best
    groups = [...groups.filter((g) => g !== x && g !== y), [...x, ...y].sort((a, b) => a - b)].sort(
      (a, b) => a[0]! - b[0]!,
    )
  }
}

describe('average link', () => {
  test.each([Number.POSITIVE_INFINITY, 2])(
    'agrees with looking at all pairs, at most %d links an item',
    (most) => {
      fc.assert(
        fc.property(links, (all) => {
          expect(averageLink(ITEMS, all, 0.3, most)).toEqual(naive(all, 0.3, most))
        }),
      )
    },
  )
  test('does not chain', () => {
    const chain = [0, 1, 2].map((a) => ({ a, b: a + 1, score: 0.9, barred: false }))
    expect(averageLink(4, chain, 0.5)).toEqual([
      [0, 1],
      [2, 3],
    ])
  })
  test('a large group is not held to more links than an item brings', () => {
    const pairs = Array.from({ length: 16 }, (_, i) => i).flatMap((a) =>
      [1, 2].map((d) => ({ a, b: (a + d) % 16, score: 0.9, barred: false })),
    )
    expect(averageLink(16, pairs, 0.5)).not.toHaveLength(1)
    expect(averageLink(16, pairs, 0.5, 2)).toHaveLength(1)
  })
})
