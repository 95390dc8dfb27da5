import { describe, expect, test } from 'vitest'
import { arePartAndWhole } from '../../../../src/compare/discrepancies/linking/parts.js'
import { figuresIn } from '../../../support/figures.js'

const flood = 'A river flooded the town of Karsund on Monday.'
const told = (a: string, b: string): string[] =>
  figuresIn(`2031-05-06 ${flood} ${a}`, `2031-05-06 ${flood} ${b}`)

describe('people of any kind are counted by what befell them', () => {
  test.each([
    [
      'Nine tourists were killed in Karsund.',
      'In Karsund 14 people died.',
      'scope quantity: Nine tourists (A) / 14 people (B)',
    ],
    [
      'The flood in Karsund has cost 14 lives.',
      'In Karsund nine people died.',
      'update quantity: 14 lives (A) / nine people (B)',
    ],
    [
      'About 300 villagers slept in a school gym in Karsund.',
      'In Karsund 240 residents were told to leave.',
      'conflict quantity: About 300 villagers (A) / 240 residents (B)',
    ],
  ])('%s / %s', (a, b, expected) => expect(told(a, b)).toEqual([expected]))

  test.each([
    ['lives that were saved', 'The sirens saved 14 lives in Karsund.', 'In Karsund nine people died.'],
    ['lives that were changed', 'The flood changed 14 lives in Karsund.', 'In Karsund nine people died.'],
    ['those whom nothing befell', 'Karsund has 14 tourists a day.', 'In Karsund nine people died.'],
    ['two kinds of people', 'In Karsund 58 pilots struck.', 'In Karsund 4,000 guests waited for a room.'],
  ])('but not %s', (_, a, b) => expect(told(a, b)).toEqual([]))
})

describe('votes', () => {
  const debate = 'The council of Karsund debated a new dam on Monday.'
  const vote = (a: string, b: string): string[] =>
    figuresIn(`2031-05-06 ${debate} ${a}`, `2031-05-06 ${debate} ${b}`)
  test('are of the side told right behind them', () =>
    expect(
      vote(
        'The council voted for the dam by 31 to 22.',
        'The minutes of the council have 29 votes for the dam and 22 votes against it.',
      ),
    ).toEqual(['conflict quantity: 31 (A) / 29 votes (B)']))
  test('for are not held against votes against', () =>
    expect(vote('The dam won 31 votes for it.', 'The dam drew 22 votes against it.')).toEqual([]))
  test('are voices elsewhere', () =>
    expect(
      vote(
        'The council voted for the dam by 31 to 22.',
        'The council decided for the dam with 31 against 25 voices.',
      ),
    ).toEqual(['conflict quantity: 22 (A) / 25 voices (B)']))
})

test('a part and its whole are told in one sentence', () => {
  const told = (sentenceStart: number, part: 'part' | 'whole' | null, article = 'A') => ({
    span: { article, start: sentenceStart, end: sentenceStart + 1 },
    sentenceStart,
    part,
  })
  expect(arePartAndWhole(told(0, 'whole'), told(0, 'part'))).toBe(true)
  expect(arePartAndWhole(told(0, 'part'), told(0, 'part'))).toBe(false)
  expect(arePartAndWhole(told(0, 'whole'), told(90, 'part'))).toBe(false)
  expect(arePartAndWhole(told(0, 'whole'), told(0, 'part', 'B'))).toBe(false)
})

test('“in all” counts people of every kind', () =>
  expect(
    told(
      'The flood in Karsund trapped 312 people on board a ferry.',
      'The ferry in Karsund had 274 passengers on board and 38 crew, or 315 in all.',
    ),
  ).toContainEqual(expect.stringContaining('274 passengers (B)')))
