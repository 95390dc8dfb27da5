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
})
