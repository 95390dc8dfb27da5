import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { entitiesOf } from '../../support/entities.js'

const LENGTH = 200_000
const TRIGGERS = [
  'Ministry of ',
  'Trade and Industry ',
  'President ',
  'General Foreign Minister ',
  'A-B ',
  'Jane (',
  'Jane “The Axe” ',
  'Jane Fallow, the minister’s ',
  'President Jane Fallow. The President. ',
  'U.S. ',
  'US State Department ',
  '4th separate rifle ',
  'Danish troops from Norway ',
  'Fallow, the president, ',
  'al-Kind ',
  "King's ",
  'é'.normalize('NFD'),
]

describe('one trigger repeated comes back whole', () => {
  test.each(TRIGGERS)('%s', (trigger) => {
    const text = trigger.repeat(Math.ceil(LENGTH / trigger.length))
    for (const e of entitiesOf(text)) {
      expect(e.mentions.length).toBeGreaterThan(0)
      expect(e.mentions.at(-1)!.end).toBeLessThanOrEqual(text.length)
    }
  })
})

const PIECES = [
  'Jane Fallow',
  'Jordan',
  'Fallow',
  'Mr',
  'President',
  'the',
  'of',
  'Norway',
  'Danish',
  'troops',
  'NATO',
  'chief',
  '(',
  ')',
  'NHB',
  ',',
  '.',
  '-',
  "'s",
  '’s',
  'Oslo',
  'in',
  'said',
  'Ministry',
  'and',
  'Trade',
  '11th',
  'brigade',
  '\n',
  '“',
  '”',
  'Kraków',
  '😀',
  '\u00a0',
]

test('mentions lie in the text, entities come by first mention, no span twice in one entity', () => {
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '))
  fc.assert(
    fc.property(texts, (text) => {
      const entities = entitiesOf(text)
      expect(entities.map((e) => e.id)).toEqual(entities.map((_, i) => `e${i + 1}`))
      const firsts = entities.map((e) => e.mentions[0]!.start)
      expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
      for (const e of entities) {
        expect(new Set(e.mentions.map((m) => `${m.start} ${m.end}`)).size).toBe(e.mentions.length)
        for (const m of e.mentions) expect(text.slice(m.start, m.end).trim()).toBe(text.slice(m.start, m.end))
        for (const m of e.mentions) expect(m.start < m.end && m.end <= text.length).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})
