import { expect, test } from 'vitest'
import { discrepancyLines, story } from '../../support/story.js'

test('a long text of one trigger yields nothing and ends', () => {
  const many = (s: string, n: number): string => s.repeat(n)
  const texts = [
    `2031-05-06 ${many('The count was now 12, down from 17, not 18. ', 1200)}`,
    `2031-05-06 ${many('The company denied it. The cause was not known on Monday. ', 900)}`,
  ]
  expect(Array.isArray(discrepancyLines(story(...texts)))).toBe(true)
})

test('one article alone differs from nobody', () => {
  expect(
    discrepancyLines(
      story('2031-05-06 Twelve people died off Karsund, police said. The harbour was closed.'),
    ),
  ).toEqual([])
})
