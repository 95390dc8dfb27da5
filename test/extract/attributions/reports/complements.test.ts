import { describe, expect, test } from 'vitest'
import { attributionsOf, checkMarked, readMarked, shown } from '../../../support/attributions.js'

describe('an object with what it is called or told to do', () => {
  test.each([
    '[s The board] [c has designated] [q the pier as the weakest part of the harbour].',
    '[s The ministry] [c has always given] [q 3 March as the day of the sale].',
    '[s The guild of bakers] [c advises] [q its members to change their locks in every case].',
    '[s The League] [c sees] in the letter [q a breach of the Pact].',
    'The pier was regarded as lost.',
    'The board rejected as “a joke” all that stood in the letter.',
    'He used the pier as a seat.',
  ])('%s', (marked) => {
    const { text, expected } = readMarked(marked)
    const found = attributionsOf(text, true).filter((a) => a.rule === 'complement' || expected.length > 0)
    expect(shown(text, found)).toEqual(expected)
  })
})

describe('a cue without a subject has the source it shares', () => {
  test.each([['“The pier is lost,” said Olaf Rask, speaking of the flood.', 'Olaf Rask']])(
    '%s',
    (text, source) => {
      const found = attributionsOf(text, true).map(
        (a) => a.source && text.slice(a.source.start, a.source.end).replace(/,$/, ''),
      )
      expect(found.length).toBeGreaterThan(1)
      expect(new Set(found)).toEqual(new Set([source]))
    },
  )
  test('but no passive has', () => {
    checkMarked('Families [c were told] [q to leave their homes].')
  })
})

describe('a figure behind a day', () => {
  test('is what was counted', () => {
    checkMarked(
      '[s Olaf Rehn, the head of the board], [c counted] on March 28 [q about 900 sheep on the upper meadow].',
    )
  })
})

test('stays linear over many objects', () => {
  const text = 'The board regards the pier '.repeat(8_000)
  expect(attributionsOf(text, true).filter((a) => a.rule === 'complement')).toEqual([])
})
