import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datesOf, shown } from '../../support/dates.js'

const WORDS =
  "on in the last next this past a two 12 1998 2024 October Oct. May Monday weeks year ago - – , / : . 13 3rd quarter third of early end p.m. noon every daily now century 80 s ' half and to from until “ ” \n".split(
    ' ',
  )

describe('whatever the text', () => {
  test('spans are in order, apart and inside it; values are EDTF or null', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => {
        const text = words.join(' ')
        let end = 0
        for (const d of datesOf(text, '2024-10-29')) {
          expect(d.start).toBeGreaterThanOrEqual(end)
          expect(d.end).toBeGreaterThan(d.start)
          expect(d.value ?? '1').toMatch(/^(?:P[\dTDWMYHS.]+|[\dX]{1,4}[-\dX:T/.]*)$/)
          end = d.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  test('what is found does not depend on the reference', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => {
        const text = words.join(' ')
        const places = (reference: string | null) =>
          datesOf(text, reference).map((d) => [d.start, d.end, d.rule])
        expect(places(null)).toEqual(places('2011-02-28'))
      }),
    )
  })

  test.each([
    'on Monday ',
    'the end of ',
    'early ',
    '12-',
    'last ',
    'a year earlier ',
    'October 8-13, ',
    'at a quarter to ',
    'at ten past eleven ',
    'the day before ',
    '“Today ',
  ])('200 KB of %j end in a list', (piece) => {
    const found = datesOf(piece.repeat(Math.ceil(200_000 / piece.length)), '2024-10-29')
    expect(Array.isArray(found)).toBe(true)
  })
})

describe('without a reference', () => {
  test('only what is stated in full has a value', () => {
    expect(shown('On Monday, as in 2019, the mayor spoke; on May 5 he left.', null)).toEqual([
      'Monday = ?',
      '2019 = 2019',
      'May 5 = ?',
    ])
  })
  test('a day takes its year from a full date of the text, and says so', () => {
    const text = 'The fire began on 3 March 2019. On March 5 it was out.'
    expect(datesOf(text, null).map((d) => [d.value, d.basis])).toEqual([
      ['2019-03-03', 'stated'],
      ['2019-03-05', 'inferred'],
    ])
  })
})
