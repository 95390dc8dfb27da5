import { describe, expect, test } from 'vitest'
import { figuresIn } from '../../../../support/figures.js'

const fall = '2031-05-06 A boy fell into a shaft in Karsund on Monday, police said.'

describe('the years of one whom no article names', () => {
  test('are held against each other, with his noun behind them or in front', () =>
    expect(
      figuresIn(
        `${fall} Rescuers in Karsund have dug for the five-year-old boy all night.`,
        `${fall} The six-year-old, whose name is not known, fell into the shaft in Karsund while he played.`,
      ),
    ).toEqual([expect.stringMatching(/^conflict quantity: .*(five|six).*(five|six)/)]))

  test('are of the last in front that may be so old', () =>
    expect(
      figuresIn(
        `${fall} Rescuers in Karsund have dug for the five-year-old boy all night.`,
        `${fall} He had gone out with his grandfather. The six-year-old was alive when he was found in the shaft in Karsund.`,
      ),
    ).toHaveLength(1))

  test('of a boy are not those of a man', () =>
    expect(
      figuresIn(
        `${fall} Rescuers in Karsund have dug for the five-year-old boy all night.`,
        `${fall} Rescuers in Karsund heard a 34-year-old man all night.`,
      ),
    ).toEqual([]))

  test('of a thing are nobody’s', () =>
    expect(
      figuresIn(
        `${fall} Rescuers in Karsund have dug for the five-year-old boy all night.`,
        `${fall} The boy fell into a nine-year-old shaft in Karsund.`,
      ),
    ).toEqual([]))

  test.each([
    ['a nine-year-old boy', 'a 16-year-old boy', 0],
    ['a 39-year-old man', 'a 50-year-old man', 0],
    ['a 39-year-old man', 'a 41-year-old man', 1],
  ])('far apart are of two: %s, %s', (one, other, expected) =>
    expect(
      figuresIn(
        `${fall} Rescuers in Karsund have dug for ${one} all night.`,
        `${fall} Rescuers in Karsund heard ${other} all night.`,
      ),
    ).toHaveLength(expected),
  )

  test('told far down are of somebody else', () => {
    const more = 'The night was cold. '.repeat(6)
    expect(
      figuresIn(
        `${fall} Rescuers in Karsund have dug for the five-year-old boy all night.`,
        `${fall} ${more}A nine-year-old boy saw it.`,
      ),
    ).toEqual([])
  })
})

test('a count that goes on in one text is of no other size than those of another text', () =>
  expect(
    figuresIn(
      '2031-05-06 The army shelled a school in Karsund on Monday. Three people were killed in the school in Karsund.',
      '2031-05-06 The army shelled a school in Karsund on Monday. The war has now killed 900 people.',
    ),
  ).toEqual([]))
