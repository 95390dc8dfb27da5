import { describe, expect, test } from 'vitest'
import { figuresIn } from '../../../support/figures.js'

const flood = '2031-05-06 A river flooded the town of Karsund on Monday.'

describe('measures of one thing', () => {
  test.each([
    ['a height and a width', 'is 12 metres high', 'is 19 metres wide', []],
    ['a height and a width by its noun', 'is 12 metres high', 'has a width of 19 metres', []],
    [
      'two heights',
      'is 12 metres high',
      'has a height of 19 metres',
      ['conflict quantity: 12 metres (A) / 19 metres (B)'],
    ],
    [
      'a height and what is not said',
      'is 12 metres high',
      'measures 19 metres',
      ['conflict quantity: 12 metres (A) / 19 metres (B)'],
    ],
  ])('%s', (_, a, b, expected) =>
    expect(
      figuresIn(`${flood} The crack in the dam at Lint ${a}.`, `${flood} The crack in the dam at Lint ${b}.`),
    ).toEqual(expected),
  )

  test.each([
    ['in brackets', '25 metres (82 feet)', '40 metres (131 feet)', '25 metres (A) / 40 metres (B)'],
    ['after “or”', '25 metres, or 82 feet,', '40 metres, or 131 feet,', '25 metres (A) / 40 metres (B)'],
  ])('what is said again in another unit %s is one difference', (_, a, b, expected) =>
    expect(
      figuresIn(`${flood} The dam at Lint is ${a} high.`, `${flood} The dam at Lint is ${b} high.`),
    ).toEqual([`conflict quantity: ${expected}`]),
  )
})

describe('digits that are no number of their own', () => {
  test.each([
    ['the hour', 'The alarm rang at 0540 local time in Karsund.', 'The alarm rang at 0650 GMT in Karsund.'],
    [
      'the hour in brackets',
      'The gate shut at 1130 (0930 GMT) in Karsund.',
      'The gate shut at 1240 (1040 GMT) in Karsund.',
    ],
    ['a version', 'The town runs version 11.2 of the alarm.', 'The town runs version 12.4 of the alarm.'],
  ])('%s', (_, a, b) => expect(figuresIn(`${flood} ${a}`, `${flood} ${b}`)).toEqual([]))
})
