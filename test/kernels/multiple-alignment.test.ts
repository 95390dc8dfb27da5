import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignSequences, type SymbolScoring } from '../../src/kernels/multiple-alignment.js'

const scoring: SymbolScoring = { similarity: (x, y) => (x === y ? 2 : -0.9), open: 1, extend: 0.25 }

/** The alignment as rows of letters. */
const rows = (...words: string[]): string[] => {
  const columns = alignSequences(
    words.map((w) => [...w].map((c) => c.charCodeAt(0))),
    scoring,
  )
  return words.map((w, k) => columns.map((c) => (c[k]! < 0 ? '-' : w[c[k]!])).join(''))
}

describe('multiple alignment', () => {
  it('aligns three with a gap each', () => {
    expect(rows('abcde', 'abde', 'acde')).toEqual(['abcde', 'ab-de', 'a-cde'])
  })

  it('puts a fragment where it belongs', () => {
    expect(rows('abcdefgh', 'def', 'efg')).toEqual(['abcdefgh', '---def--', '----efg-'])
  })

  it('sets what has nothing in common apart', () => {
    expect(rows('abc', 'xyz')).toEqual(['abc---', '---xyz'])
  })

  it('has every element once, in order, and no empty column', () => {
    const sequence = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 8 })
    fc.assert(
      fc.property(fc.array(sequence, { minLength: 1, maxLength: 6 }), (sequences) => {
        const columns = alignSequences(sequences, scoring)
        sequences.forEach((s, k) => {
          expect(columns.map((c) => c[k]!).filter((at) => at >= 0)).toEqual(s.map((_, i) => i))
        })
        expect(columns.every((c) => c.some((at) => at >= 0))).toBe(true)
      }),
    )
  })

  it('aligns long sequences at what is unique in both and at equal ends', () => {
    const long = Array.from({ length: 3000 }, (_, i) => (i % 3 === 0 ? i : i % 7))
    const cut = [...long.slice(0, 1000), ...long.slice(1200)]
    const columns = alignSequences([long, cut], scoring)
    const paired = columns.filter(([a, b]) => a! >= 0 && b! >= 0 && long[a!] === cut[b!])
    expect(columns.length).toBe(3000)
    expect(paired.length).toBe(2800)
    expect(alignSequences([new Array(2000).fill(1), new Array(2100).fill(1)], scoring).length).toBe(2100)
  })
})
