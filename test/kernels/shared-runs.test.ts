import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Run, sharedRuns } from '../../src/kernels/shared-runs.js'

const all = { shortest: 4, places: Number.POSITIVE_INFINITY, partners: Number.POSITIVE_INFINITY }

/** All maximal runs, by trying every pair of places. */
function naive(s: readonly number[], t: readonly number[], shortest: number): Run[] {
  const found: Run[] = []
  for (let a = 0; a < s.length; a++)
    for (let b = 0; b < t.length; b++) {
      if (a > 0 && b > 0 && s[a - 1] === t[b - 1]) continue
      let length = 0
      while (a + length < s.length && b + length < t.length && s[a + length] === t[b + length]) length++
      if (length >= shortest) found.push({ a, b, length })
    }
  return found
}

describe('shared runs', () => {
  it('are all the maximal runs of every pair', () => {
    const sequence = fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 24 })
    fc.assert(
      fc.property(fc.array(sequence, { maxLength: 4 }), (sequences) => {
        const expected = sequences.flatMap((s, x) =>
          sequences.flatMap((t, y) => {
            const runs = x < y ? naive(s, t, 4) : []
            return runs.length > 0 ? [{ x, y, runs }] : []
          }),
        )
        expect(sharedRuns(sequences, all)).toEqual(expected)
      }),
    )
  })

  it('leaves out runs that are too short', () => {
    expect(
      sharedRuns(
        [
          [1, 2, 3, 9, 4],
          [1, 2, 3, 8, 4],
        ],
        all,
      ),
    ).toEqual([])
  })

  it('finds one long run among endless repetition', () => {
    const many = new Array<number>(50_000).fill(7)
    const [pair] = sharedRuns([many, many], { shortest: 4, places: 4, partners: 10 })
    expect(pair!.runs[0]).toEqual({ a: 0, b: 0, length: 50_000 })
    expect(pair!.runs.length).toBe(7)
  })

  it('joins each of very many equal sequences to a bounded number of others', () => {
    const pairs = sharedRuns(new Array<number[]>(500).fill([1, 2, 3, 4, 5]), {
      shortest: 4,
      places: 4,
      partners: 8,
    })
    expect(pairs.length).toBe(492 * 8 + (8 * 7) / 2)
  })
})
