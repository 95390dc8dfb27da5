import fc from 'fast-check'
import { expect, test } from 'vitest'
import { swapsOf } from '../../../../src/compare/discrepancies/details/swaps.js'
import type { Telling } from '../../../../src/compare/discrepancies/details/tellings.js'

/** A telling of some words, of which those in capitals carry content. */
const telling = (text: string): Telling => {
  const words = text.split(' ')
  return {
    words: words.map((w) => w.toLowerCase()),
    weights: words.map((w) => (/^[A-Z]/.test(w) ? 2 : 0.3)),
  } as unknown as Telling
}

test.each([
  [
    'a word swapped between words that both have',
    'the Guard Heard a Bang in the Yard',
    'the Guard Heard a Shot in the Yard',
    1,
    2,
  ],
  ['two places', 'the Guard Heard a Bang in the Yard', 'the Guard Noticed a Shot in the Yard', 2, 2],
  [
    'of the side that has less there',
    'the Guard Heard a Loud Dull Bang in the Yard',
    'the Guard Heard a Shot in the Yard',
    1,
    2,
  ],
  ['at an end it is no place between', 'the Guard Heard a Bang', 'the Guard Heard a Shot', 0, 2],
  [
    'a word more is no swap',
    'the Guard Heard a Loud Bang in the Yard',
    'the Guard Heard a Bang in the Yard',
    0,
    0,
  ],
  [
    'words without content are none',
    'the Guard Heard a Bang in the Yard',
    'the Guard Heard that Bang in the Yard',
    0,
    0,
  ],
  ['the same words', 'the Guard Heard', 'the Guard Heard', 0, 0],
  ['nothing in common', 'the Guard Heard', 'a Cook Slept', 0, 4],
])('%s', (_, a, b, swaps, weight) => expect(swapsOf(telling(a), telling(b))).toEqual({ swaps, weight }))

test('the same either way round', () => {
  const words = fc.array(fc.constantFrom('Bell', 'Tower', 'Fell', 'the', 'of'), { minLength: 1 })
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [x, y] = [telling(a.join(' ')), telling(b.join(' '))]
      expect(swapsOf(x, y)).toEqual(swapsOf(y, x))
    }),
    {
      // Two of the best ways to lay these side by side, which of them first depends on which side is first.
      examples: [
        [
          ['Bell', 'Tower', 'Tower', 'the', 'Fell', 'the'],
          ['Bell', 'Tower', 'Fell', 'of', 'Tower', 'the', 'Bell'],
        ],
      ],
    },
  )
})
