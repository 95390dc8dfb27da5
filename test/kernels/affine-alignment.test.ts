import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AffineScoring,
  type AlignedPair,
  alignAffine,
  scorePath,
} from '../../src/kernels/affine-alignment.js'

/** Every path through two sequences. */
function* paths(n: number, m: number, i = 0, j = 0): Generator<AlignedPair[]> {
  if (i === n && j === m) yield []
  if (i < n && j < m) for (const rest of paths(n, m, i + 1, j + 1)) yield [{ a: i, b: j }, ...rest]
  if (i < n) for (const rest of paths(n, m, i + 1, j)) yield [{ a: i, b: -1 }, ...rest]
  if (j < m) for (const rest of paths(n, m, i, j + 1)) yield [{ a: -1, b: j }, ...rest]
}

const scoringOf = (a: string, b: string, open: number, extend: number, weights: number[]): AffineScoring => ({
  pair: (i, j) => (a[i] === b[j] ? 2 : -1),
  open,
  extend,
  weightA: (i) => weights[i % weights.length]!,
  weightB: (j) => weights[(j + 1) % weights.length]!,
})

const shape = (path: readonly AlignedPair[], a: string, b: string): string =>
  path.map((p) => `${p.a < 0 ? '-' : a[p.a]}${p.b < 0 ? '-' : b[p.b]}`).join(' ')

describe('affine alignment', () => {
  it('scores as well as the best of all paths, and its path is worth its score', () => {
    const word = fc.string({ unit: fc.constantFrom('x', 'y', 'z'), maxLength: 4 })
    const weights = fc.array(fc.constantFrom(0.25, 0.5, 1), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), weights, (a, b, open, w) => {
        const scoring = scoringOf(a, b, open / 2, 0.25, w)
        const found = alignAffine(a.length, b.length, scoring)
        const all = [...paths(a.length, b.length)].map((p) => scorePath(p, scoring))
        expect(found.score).toBe(Math.max(...all))
        expect(scorePath(found.path, scoring)).toBe(found.score)
      }),
    )
  })

  it('keeps a gap in one piece', () => {
    const { path } = alignAffine(3, 5, scoringOf('abc', 'abbbc', 1, 0.25, [1]))
    expect(shape(path, 'abc', 'abbbc')).toBe('aa -b -b bb cc')
  })

  it('puts the gap before the pair where both orders are worth the same', () => {
    expect(shape(alignAffine(1, 2, scoringOf('p', 'qr', 1, 0.25, [1])).path, 'p', 'qr')).toBe('-q pr')
  })

  it('leaves the rest alone where one sequence is empty', () => {
    expect(alignAffine(0, 2, scoringOf('', 'qr', 1, 0.25, [1])).path).toEqual([
      { a: -1, b: 0 },
      { a: -1, b: 1 },
    ])
    expect(alignAffine(0, 0, scoringOf('', '', 1, 0.25, [1]))).toEqual({ score: 0, path: [] })
  })
})
