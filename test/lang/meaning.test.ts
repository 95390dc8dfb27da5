import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../../src/lang/en/index.js'
import { spanish } from '../../src/lang/es/index.js'

const { similarity, entry, between } = english.meaning
const pairs = (text: string): [string, string][] =>
  text.split(', ').map((p) => p.split(' ') as [string, string])

describe('similarity of English words', () => {
  it('is high for words that serve for one another', () => {
    for (const [a, b] of pairs(
      'vessel ship, blast explosion, troops soldiers, detained arrested, probe investigation',
    ))
      expect(similarity(a, b), `${a} ${b}`).toBeGreaterThan(0.65)
  })
  it('is low for words of other things', () => {
    for (const [a, b] of pairs('vessel pension, blast teacher, troops tomato, detained sunny'))
      expect(similarity(a, b), `${a} ${b}`).toBeLessThan(0.35)
  })
  it('is nothing for words that stand alike and exclude each other', () => {
    for (const [a, b] of pairs(
      'rose fell, rising declined, open closed, killed wounded, mother daughter, north southern, bus train, approved rejected, victory defeat, miles kilometres, yesterday tomorrow, charged convicted, arrested jailed, damaged destroyed, selling buying, television radio, southern southeastern',
    ))
      expect(similarity(a, b), `${a} ${b}`).toBe(0)
  })
  it('does not part words of one side', () => {
    for (const [a, b] of pairs('rose climbed, fell dropped, killed dead, wounded injured, miles mile'))
      expect(similarity(a, b), `${a} ${b}`).toBeGreaterThan(0.5)
  })
  it('knows no names, numbers, days or words of the closed classes', () => {
    for (const word of [
      'london',
      'smith',
      'seven',
      'million',
      '1990',
      'tuesday',
      'march',
      'the',
      'not',
      'zzyzx',
      '',
    ])
      expect(similarity(word, 'ship'), word).toBeNull()
  })
  it('is the same either way round, within 0 and 1, and 1 with itself', () => {
    const words = 'ship vessel blast open closed mother said told court storm victims rescue'.split(' ')
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.constantFrom(...words), (a, b) => {
        const value = similarity(a, b)!
        expect(value).toBe(similarity(b, a))
        expect(value).toBe(between(entry(a), entry(b)))
        expect(value >= 0 && value <= 1).toBe(true)
        if (a === b) expect(value).toBe(1)
      }),
    )
  })
})

it('knows no Spanish words', () => {
  expect(spanish.meaning.similarity('barco', 'buque')).toBeNull()
  expect(spanish.meaning.entry('barco')).toBe(-1)
})
