import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { averageLink, type Link } from '../../../src/kernels/average-link.js'
import { longestCommonSubsequence } from '../../../src/kernels/longest-common-subsequence.js'

/** Clustering by average link as the definition says it: every pair of groups measured anew at each step. */
function naive(items: number, links: readonly Link[], threshold: number): number[][] {
  const key = (a: number, b: number): string => `${Math.min(a, b)} ${Math.max(a, b)}`
  const of = new Map(links.map((l) => [key(l.a, l.b), l]))
  let groups = Array.from({ length: items }, (_, i) => [i])
  for (;;) {
    let best: [number, number] | null = null
    let most = threshold
    for (let i = 0; i < groups.length; i++)
      for (let j = i + 1; j < groups.length; j++) {
        const pairs = groups[i]!.flatMap((a) => groups[j]!.map((b) => of.get(key(a, b))))
        if (pairs.some((l) => l?.barred) || !pairs.some((l) => l)) continue
        const mean = pairs.reduce((s, l) => s + (l?.score ?? 0), 0) / pairs.length
        if (mean > most || (mean === most && best === null)) {
          best = [i, j]
          most = mean
        }
      }
    if (best === null) return groups
    const [i, j] = best
    groups[i] = [...groups[i]!, ...groups[j]!].sort((a, b) => a - b)
    groups = groups.filter((_, k) => k !== j)
  }
}

// Scores in eighths: their sums are exact, so both ways of adding agree.
const links = (n: number) =>
  fc.uniqueArray(
    fc
      .tuple(
        fc.integer({ min: 0, max: n - 1 }),
        fc.integer({ min: 0, max: n - 1 }),
        fc.integer({ min: 0, max: 8 }),
        fc.boolean(),
      )
      .filter(([a, b]) => a < b)
      .map(([a, b, s, bar]) => ({ a, b, score: s / 8, barred: bar && s % 3 === 0 })),
    { selector: (l) => `${l.a} ${l.b}`, maxLength: 24 },
  )

describe('averageLink', () => {
  it('keeps barred pairs apart and leaves no item out', () => {
    fc.assert(
      fc.property(links(9), (ls) => {
        const groups = averageLink(9, ls, 0.5)
        expect(groups.flat().sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
        const group = new Map(groups.flatMap((g, i) => g.map((x) => [x, i])))
        for (const l of ls) if (l.barred) expect(group.get(l.a)).not.toBe(group.get(l.b))
      }),
    )
  })
  it('agrees with the definition where no two groups are equally close', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 12 }),
        (scores) => {
          const ls = scores.map((s, i) => ({
            a: i % 4,
            b: 4 + ((i * 7 + s) % 3),
            score: s / 4096,
            barred: false,
          }))
          const unique = [...new Map(ls.map((l) => [`${l.a} ${l.b}`, l])).values()]
          expect(averageLink(7, unique, 0.3)).toEqual(naive(7, unique, 0.3))
        },
      ),
    )
  })
  it('takes an item of weight n for n items alike', () => {
    fc.assert(
      fc.property(links(6), fc.integer({ min: 1, max: 3 }), (ls, n) => {
        // Item 0 stands for itself and its copies 6 …, which have its links and each other.
        const copies = Array.from({ length: n - 1 }, (_, i) => 6 + i)
        const more = ls.flatMap((l) => (l.a === 0 ? copies.map((c) => ({ ...l, a: c })) : []))
        const among = [0, ...copies].flatMap((a, i) =>
          copies.slice(i).map((b) => ({ a, b, score: 1.5, barred: false })),
        )
        const full = averageLink(5 + n, [...ls, ...more, ...among], 0.5)
        const folded = averageLink(6, ls, 0.5, Number.POSITIVE_INFINITY, [n, 1, 1, 1, 1, 1])
        expect(full.map((g) => g.filter((i) => i < 6))).toEqual(folded)
      }),
    )
  })
  it('does not chain', () => {
    const chain = [0, 1, 2, 3].map((i) => ({ a: i, b: i + 1, score: 0.8, barred: false }))
    expect(averageLink(5, chain, 0.5)).toEqual([[0, 1], [2, 3], [4]])
  })
  it('does not mind the order of its links', () => {
    fc.assert(
      fc.property(links(8), (ls) => {
        expect(averageLink(8, [...ls].reverse(), 0.5)).toEqual(averageLink(8, ls, 0.5))
      }),
    )
  })
})

function longestByTrial(a: number[], b: number[]): number {
  if (a.length === 0 || b.length === 0) return 0
  const [x, ...rest] = a
  const at = b.indexOf(x!)
  return Math.max(longestByTrial(rest, b), at < 0 ? 0 : 1 + longestByTrial(rest, b.slice(at + 1)))
}

describe('longestCommonSubsequence', () => {
  it('is as long as the best of all trials', () => {
    const words = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 8 })
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(longestCommonSubsequence(a, b)).toBe(longestByTrial(a, b))
      }),
    )
  })
})
