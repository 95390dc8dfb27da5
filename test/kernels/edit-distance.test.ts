import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, editSimilarity } from '../../src/kernels/edit-distance.js'

/** The definition, written as it is told. */
function naive(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const costs = [
    naive(a.slice(1), b) + 1,
    naive(a, b.slice(1)) + 1,
    naive(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  ]
  if (a.length > 1 && a[0] === b[1] && a[1] === b[0]) costs.push(naive(a.slice(2), b.slice(2)) + 1)
  return Math.min(...costs)
}

describe('edit distance', () => {
  it('is what the definition says', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
    fc.assert(fc.property(word, word, (a, b) => editDistance(a, b) === naive(a, b)))
  })

  it.each([
    ['harbour', 'harbor', 1],
    ['recieve', 'receive', 1],
    ['', 'four', 4],
    ['same', 'same', 0],
  ])('%s to %s takes %i', (a, b, expected) => {
    expect(editDistance(a, b)).toBe(expected)
  })

  it('is a similarity of 1 for equal strings and 0 for strangers', () => {
    expect(editSimilarity('', '')).toBe(1)
    expect(editSimilarity('abc', 'xyz')).toBe(0)
    expect(editSimilarity('harbour', 'harbor')).toBeCloseTo(6 / 7)
  })
})
