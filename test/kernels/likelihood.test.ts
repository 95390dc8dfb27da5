import fc from 'fast-check'
import { expect, test } from 'vitest'
import { likelihood } from '../../src/kernels/likelihood.js'

test.each([
  [[0, 0], [1, 2, 0], 0.5],
  [[1, 1], [1, 2, -3], 0.5],
  [[2], [0.5, 1], 0.880797],
])('of %j by %j it is %f', (evidence, weights, expected) =>
  expect(likelihood(evidence, weights)).toBe(expected),
)

const evidence = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1, maxLength: 6 })

test('the opposite evidence by the opposite constant is as unlikely', () =>
  fc.assert(
    fc.property(evidence, fc.double({ min: -5, max: 5, noNaN: true }), (x, constant) => {
      const weights = x.map(() => 1)
      const opposite = x.map((v) => -v)
      expect(
        likelihood(x, [...weights, constant]) + likelihood(opposite, [...weights, -constant]),
      ).toBeCloseTo(1, 5)
    }),
  ))
