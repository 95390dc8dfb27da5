import { describe, expect, test } from 'vitest'
import { analysed } from '../../support/analysed.js'

/** The texts of the claims of a sentence, as read, those of somebody's words in brackets. */
const told = (text: string): string[] =>
  analysed('a', text, { publishedAt: '2031-05-10' }).extraction.claims.map((c) => {
    const words = text.slice(c.start, c.end)
    return c.attribution === null ? words : `[${words}]`
  })

describe('a clause before the words that introduce speech is a claim', () => {
  test.each([
    [
      'She sued the mill in 2014, claiming that it had wrongly kept her wages.',
      ['She sued the mill in 2014', '[it had wrongly kept her wages]'],
    ],
    [
      'Last week the council adopted new rules on the river, seeking to further curb the use of nets.',
      ['Last week the council adopted new rules on the river', '[to further curb the use of nets]'],
    ],
    [
      'Tam Orl, who lives in a barn next door, said he heard no shot.',
      ['who lives in a barn next door', '[he heard no shot]'],
    ],
    ['The mayor, claiming that he had been misled, resigned.', ['[he had been misled]']],
  ])('%s', (text, claims) => expect(told(text)).toEqual(claims))
})
