import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DisjointSets } from '../../src/kernels/disjoint-sets.js'

const joins = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 20 })

/** The sets by walking the graph of joins. */
function naive(size: number, pairs: readonly (readonly [number, number])[]): number[][] {
  const seen = new Set<number>()
  const reach = (i: number, into: number[]): number[] => {
    if (seen.has(i)) return into
    seen.add(i)
    into.push(i)
    for (const [a, b] of pairs) {
      if (a === i) reach(b, into)
      if (b === i) reach(a, into)
    }
    return into
  }
  return [...Array(size).keys()].flatMap((i) => (seen.has(i) ? [] : [reach(i, []).sort((a, b) => a - b)]))
}

test('sets are those of a walk along the joins, in any order of joining', () => {
  fc.assert(
    fc.property(joins, (pairs) => {
      const forward = new DisjointSets(12)
      const backward = new DisjointSets(12)
      for (const [a, b] of pairs) forward.join(a, b)
      for (const [a, b] of [...pairs].reverse()) backward.join(b, a)
      expect(forward.sets()).toEqual(naive(12, pairs))
      expect(backward.sets()).toEqual(forward.sets())
    }),
    { seed: 7 },
  )
})
