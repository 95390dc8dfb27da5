import { expect, test } from 'vitest'
import { discrepancyLines, story } from '../../../support/story.js'

const stances = (a: string, b: string): string[] =>
  discrepancyLines(story(a, b)).filter((l) => l.includes(' stance'))

test('who denied the charges has not denied the sentence', () =>
  expect(
    stances(
      '2031-05-06 Dairy owner Ivo Tarn was sentenced to four years in prison on Monday.',
      '2031-05-07 A judge sent Ivo Tarn to prison on Monday, sentenced to four years.\n\nTarn, who denied all charges, waved to his wife.',
    ),
  ).toEqual([]))

test('… but what he was said to have done', () =>
  expect(
    stances(
      '2031-05-06 Dairy owner Ivo Tarn poured milk into the river, the mayor said on Monday.',
      '2031-05-07 Dairy owner Ivo Tarn poured milk into the river, the mayor said on Monday.\n\nTarn denied all charges.',
    ),
  ).toHaveLength(1))
