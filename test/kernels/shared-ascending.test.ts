import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sharedAscending } from '../../src/kernels/shared-ascending.js'

const ascending = fc.array(fc.integer({ min: 0, max: 9 })).map((list) => list.sort((a, b) => a - b))

/** Takes each shared number out of the second list as it is met. */
function naive(a: readonly number[], b: readonly number[]): number {
  const left = [...b]
  return a.filter((x) => {
    const at = left.indexOf(x)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
}

test('counts what two ascending lists share', () => {
  fc.assert(fc.property(ascending, ascending, (a, b) => sharedAscending(a, b) === naive(a, b)))
  expect(sharedAscending([1, 1, 4], [1, 4, 4])).toBe(2)
})
