import fc from 'fast-check'
import { expect, test } from 'vitest'
import { candidatePairs } from '../../src/cluster/candidates.js'
import { Frequencies } from '../../src/cluster/frequencies.js'
import { linkProbability } from '../../src/cluster/link.js'
import { NAME, NUMBER, profileOf, WORD } from '../../src/cluster/terms.js'
import { cosine, type SparseVector, vectorsOf } from '../../src/cluster/vectors.js'
import { english } from '../../src/lang/en/index.js'
import { REPORTS } from '../support/stories.js'

const sparse = (entries: ReadonlyMap<number, number>): SparseVector => {
  const sorted = [...entries].sort(([a], [b]) => a - b)
  return { terms: Int32Array.from(sorted, ([t]) => t), weights: Float64Array.from(sorted, ([, w]) => w) }
}
const entries = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.double({ min: 0.2, max: 1, noNaN: true })), {
    maxLength: 15,
  })
  .map((list) => new Map(list))

test('cosine agrees with a sum over a map', () => {
  fc.assert(
    fc.property(entries, entries, (a, b) => {
      const naive = [...a].reduce((sum, [t, w]) => sum + w * (b.get(t) ?? 0), 0)
      expect(cosine(sparse(a), sparse(b))).toBeCloseTo(naive, 10)
    }),
  )
})

test('candidates are the pairs that share a term, each once', () => {
  fc.assert(
    fc.property(fc.array(entries, { maxLength: 12 }), (list) => {
      const naive = list.flatMap((a, i) =>
        list.flatMap((b, j) => (i < j && [...a.keys()].some((t) => b.has(t)) ? [`${i} ${j}`] : [])),
      )
      expect(
        candidatePairs(list.map(sparse))
          .map((p) => p.join(' '))
          .sort(),
      ).toEqual(naive.sort())
    }),
  )
})

test('words are told from names and numbers', () => {
  const { terms, kind } = profileOf(
    { id: 'x', text: 'The dykes at Vellmar broke; 37 houses of Vellmar stand dry.' },
    english,
  )
  const kindOf = new Map(terms.map((t, i) => [t, kind[i]]))
  expect([kindOf.get('vellmar'), kindOf.get('37'), kindOf.get('house'), kindOf.get('the')]).toEqual([
    NAME,
    NUMBER,
    WORD,
    WORD,
  ])
})

test('a word that every article of the stream has says little', () => {
  const frequencies = new Frequencies()
  for (const article of REPORTS) frequencies.add(profileOf(article, english))
  expect(frequencies.rarity('stall', english)).toBeLessThan(frequencies.rarity('vellmar', english))
  expect(frequencies.rarity('the', english)).toBeLessThan(0.5)
})

test('the same event is likelier one story than its look-alike', () => {
  const frequencies = new Frequencies()
  const profiles = REPORTS.map((article) => profileOf(article, english))
  for (const profile of profiles) frequencies.add(profile)
  const v = vectorsOf(profiles, frequencies, english)
  expect(linkProbability(v[0]!, v[1]!)).toBeGreaterThan(0.5)
  expect(linkProbability(v[0]!, v[4]!)).toBeLessThan(linkProbability(v[0]!, v[1]!))
  expect(linkProbability(v[0]!, v[1]!)).toBe(linkProbability(v[1]!, v[0]!))
})
