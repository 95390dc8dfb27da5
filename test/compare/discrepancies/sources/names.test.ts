import { describe, expect, test } from 'vitest'
import { discrepancyLines, story } from '../../../support/story.js'

const lines = (...texts: readonly string[]): string[] => discrepancyLines(story(...texts))

describe('names', () => {
  const names = (a: string, b: string): string[] =>
    lines(`2031-05-06 ${a}`, `2031-05-06 ${b}`).filter((l) => l.includes(' name'))

  test('a name given in two ways', () =>
    expect(
      names(
        '“There is not a pane left in our street, and nobody slept,” said baker Odo Farr.',
        '“There is not a pane left in our street, and nobody slept,” said baker Otto Farr.',
      ),
    ).toEqual(['wording name: Odo Farr (A) / Otto Farr (B)']))

  test.each([
    ['cut short', 'Benjamin Farr', 'Ben Farr'],
    ['another accent', 'José Farr', 'Jose Farr'],
    ['another vowel', 'Irena Farr', 'Irina Farr'],
    ['another way to write a sound', 'Heydar Wolff', 'Heidar Volf'],
  ])('%s is no other name', (_, a, b) =>
    expect(
      names(
        `“There is not a pane left in our street, and nobody slept,” said baker ${a}.`,
        `“There is not a pane left in our street, and nobody slept,” said baker ${b}.`,
      ),
    ).toEqual([]),
  )

  test('two brothers named in each article are two', () =>
    expect(
      names(
        'The bakers Odo Farr and Otto Farr were asleep. “There is not a pane left in our street,” said Odo Farr.',
        'The bakers Odo Farr and Otto Farr were asleep. “There is not a pane left in our street,” said Otto Farr.',
      ),
    ).toEqual([]))

  test.each([
    ['a last name of a letter’s slip or two', 'Rhea Holtz', 'Rhea Hetz'],
    ['… behind a word that is no name', 'Rhea Holtz', 'Gran Rhea Hetz'],
    ['… with what belongs to it', 'Rhea Marrano', 'Rhea LaMarrano'],
  ])('one person of two remarks, by %s', (_, a, b) =>
    expect(
      names(
        `“It came down the hill like a train,” said baker ${a}.`,
        `${b}, 77, told how the lamps in her street went out.`,
      ),
    ).toHaveLength(1),
  )

  test.each([
    ['quite another last name', 'Rhea Holtz', 'Rhea Brandt', []],
    ['another first name', 'Rhea Holtz', 'Ilse Hetz', []],
    [
      'named beside the other',
      'Rhea Holtz',
      'Rhea Hetz',
      ['2031-05-06 Baker Rhea Holtz was asleep. Rhea Hetz told how the lamps in her street went out.'],
    ],
  ])('%s is another person', (_, a, b, others) =>
    expect(
      lines(
        `2031-05-06 “It came down the hill like a train,” said baker ${a}.`,
        `2031-05-06 ${b} told how the lamps in her street went out.`,
        ...others,
      ).filter((l) => l.includes(' name')),
    ).toEqual([]),
  )
})
