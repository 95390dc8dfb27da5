import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { english } from '../../src/lang/en/index.js'
import { paragraphsOf } from '../../src/text/blocks.js'
import { trueCased } from '../../src/text/true-case.js'

const cased = (text: string): string => trueCased(text, paragraphsOf(text), english)
const firstLine = (text: string): string => cased(text).split('\n')[0]!

describe('lines in headline capitals are read as prose', () => {
  test.each([
    ['Council Votes To Close The Old Mill', 'Council votes to close the old mill'],
    [
      'Mary Orlen Accuses Police Of Opening Fire On Crowd.',
      'Mary Orlen accuses police of opening Fire on crowd.',
    ],
    ['Minister Denounces Strikes As Storm Jolts Orvenn', 'Minister denounces strikes as storm jolts Orvenn'],
    ['Orlen: Mill Should Close After Talks Fail', 'Orlen: Mill should close after talks fail'],
    ['NATO Ships Leave After Talks Fail', 'NATO ships leave after talks fail'],
  ])('%s', (line, read) => {
    expect(firstLine(`${line}\n\nThe council met, and Fire marshals came to Orvenn.`)).toBe(read)
  })

  test('what the text itself writes large stays so, and what it writes small does not', () => {
    const body = 'They asked Rise, the tenants’ group, and a man named Close; the orven bloomed.'
    expect(firstLine(`Rise Wants Close To Resign Over Orven Report\n\n${body}`)).toBe(
      'Rise wants Close to resign over orven report',
    )
  })

  test.each([
    'The council voted to close the old bridge.',
    'POLICE ARREST THREE AFTER FIRE AT MILL',
    'Anna Brix, Harbour Office, Orvenn',
    'Anna Brix and Tove Dahl of Orvenn Harbour',
    'The Director of the Orbital Safety Council Tove Dahl left.',
  ])('%s: as it stands', (line) => {
    expect(firstLine(`${line}\n\nThe council met.`)).toBe(line)
  })

  test('nothing changes but the case of letters, and no length', () => {
    const word = fc.constantFrom(
      'Close',
      'İzmir',
      'To',
      'Votes',
      'ẞtreet',
      'Bridge',
      'Old',
      '—',
      '“Over',
      'ﬁre',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ')
        expect(cased(text)).toHaveLength(text.length)
        expect(cased(text).toLowerCase()).toBe(text.toLowerCase())
      }),
    )
  })
})
