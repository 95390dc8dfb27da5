import fc from 'fast-check'
import { expect, it } from 'vitest'
import { longestIncreasing } from '../../src/kernels/longest-increasing.js'

const naive = (values: readonly number[], i = 0, above = -Infinity): number =>
  i === values.length
    ? 0
    : Math.max(naive(values, i + 1, above), values[i]! > above ? 1 + naive(values, i + 1, values[i]!) : 0)

it('finds a longest strictly increasing subsequence', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 10 }), (values) => {
      const chain = longestIncreasing(values)
      expect(chain.length).toBe(naive(values))
      chain.forEach((at, k) => {
        if (k > 0) expect(at > chain[k - 1]! && values[at]! > values[chain[k - 1]!]!).toBe(true)
      })
    }),
  )
})
