import { describe, expect, test } from 'vitest'
import { discrepancyLines, hasDiscrepancy, inOneStory, story } from '../../../support/story.js'

const stances = (a: string, b: string): string[] =>
  discrepancyLines(story(inOneStory(a), inOneStory(b))).filter((l) => l.includes('stance'))

describe('what is told as so beside what is left open', () => {
  const stance = (a: string, b: string): string[] =>
    discrepancyLines(story(`2031-05-06 ${a}`, `2031-05-06 ${b}`)).filter((l) => l.startsWith('scope stance'))

  test('by one speaker', () =>
    expect(
      stance(
        'The keeper may have sold twenty barrels of the harbour’s oil, prosecutor Ilse Falk said.',
        'The keeper sold twenty barrels of the harbour’s oil, prosecutor Ilse Falk said.',
      ),
    ).toHaveLength(1))

  test.each([
    'The keeper is charged with having sold twenty barrels of the harbour’s oil, prosecutor Ilse Falk said.',
    'The keeper is accused of selling twenty barrels of the harbour’s oil, prosecutor Ilse Falk said.',
    'It is possible that you will hear that the keeper sold twenty barrels of the harbour’s oil, prosecutor Ilse Falk said.',
  ])('not: %s', (b) =>
    expect(
      stance('The keeper may have sold twenty barrels of the harbour’s oil, prosecutor Ilse Falk said.', b),
    ).toEqual([]),
  )

  test('and hedged by “it may be that”', () =>
    hasDiscrepancy(
      [
        inOneStory('It may be that the valve of the tank had failed on Sunday, director Ilse Falk said.'),
        inOneStory('The valve of the tank had failed on Sunday, director Ilse Falk said.'),
      ],
      /scope stance: .*may be that the valve of the tank had failed on Sunday \(A\) \/ The valve of the tank had failed on Sunday \(B\)/,
    ))

  test.each([
    [
      'The valve may have failed, engineer Ola Brandt said.',
      'The valve had failed, director Ilse Falk said.',
    ],
    [
      'Harbour traffic may not recover in June, Ola Brandt said.',
      'Harbour traffic could recover in June, Ilse Falk said.',
    ],
    [
      'The warehouse may not reopen in June, manager Ola Brandt said.',
      'The warehouse reopened in June of last year, owner Ilse Falk said.',
    ],
  ])('not by two speakers: %s', (a, b) => expect(stances(a, b)).toEqual([]))
})
