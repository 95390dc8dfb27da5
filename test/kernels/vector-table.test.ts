import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cosine, packVectors, unpackVectors } from '../../src/kernels/vector-table.js'

const WIDTH = 5
const vector = fc
  .array(fc.integer({ min: -1000, max: 1000 }), { minLength: WIDTH, maxLength: WIDTH })
  .filter((v) => v.some((x) => x !== 0))
const vectors = fc.array(vector, { minLength: 2, maxLength: 8 })

function naive(a: readonly number[], b: readonly number[]): number {
  const dot = (x: readonly number[], y: readonly number[]): number => x.reduce((s, v, i) => s + v * y[i]!, 0)
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b))
}

describe('vector table', () => {
  it('keeps the angle between any two vectors but for what six bits lose', () => {
    fc.assert(
      fc.property(vectors, (vs) => {
        const table = unpackVectors(WIDTH, packVectors(vs))
        for (let i = 0; i < vs.length; i++)
          for (let j = 0; j < vs.length; j++)
            expect(Math.abs(cosine(table, i, j) - naive(vs[i]!, vs[j]!))).toBeLessThan(0.06)
      }),
    )
  })
  it('gives the same either way round, in thousandths, 1 for itself', () => {
    fc.assert(
      fc.property(vectors, (vs) => {
        const table = unpackVectors(WIDTH, packVectors(vs))
        expect(cosine(table, 0, 1)).toBe(cosine(table, 1, 0))
        expect(cosine(table, 0, 1) * 1000).toBeCloseTo(Math.round(cosine(table, 0, 1) * 1000), 9)
        expect(cosine(table, 0, 0)).toBe(1)
      }),
    )
  })
  it('does not mind how long a vector is', () => {
    const short = packVectors([[3, -2, 0, 1, 1]])
    expect(packVectors([[30, -20, 0, 10, 10]])).toBe(short)
  })
  it('reads any text without failing', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { values, norms } = unpackVectors(WIDTH, text)
        expect(values).toHaveLength(WIDTH * Math.floor(text.length / WIDTH))
        expect(norms.every((n) => n > 0)).toBe(true)
      }),
    )
  })
})
