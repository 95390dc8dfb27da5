import { describe, expect, test } from 'vitest'
import { discrepancyLines, hasDiscrepancy, story } from '../../../support/story.js'

const lines = (...texts: readonly string[]): string[] => discrepancyLines(story(...texts))

describe('dates of one happening', () => {
  test('one happening on two days: conflict', () =>
    hasDiscrepancy(
      [
        '2031-05-20 The ferry Marta passed its safety inspection on 14 February, the operator Skarn Lines said.',
        '2031-05-20 The ferry Marta passed its safety inspection on 4 February, the operator Skarn Lines said.',
      ],
      /conflict date: 14 February \(A\) \/ 4 February \(B\)/,
    ))

  test('a doing of one class of the same thing, whatever else a longer clause says', () =>
    hasDiscrepancy(
      [
        '2031-05-06 A flight from Sellach was late on Monday because of a storm. It landed in Karsund at 10:15 a.m., five hours after it took off.',
        '2031-05-06 A flight from Sellach was late on Monday because of a storm. And after a meal on board, its guests reach the hall in Karsund at 10:15 p.m.',
      ],
      /conflict date: .*10:15 a\.m\..*\(A\) \/ .*10:15 p\.m\..*\(B\)/,
    ))

  test('in other words, at two hours: conflict', () =>
    hasDiscrepancy(
      [
        '2031-05-06 The ferry Marta was towed to Karsund. The blaze broke out on the car deck of the ferry Marta at 10.40pm on Monday, commander Ilse Falk said.',
        '2031-05-06 The fire broke out at 10.55pm on Monday, according to the harbour log. The ferry Marta was towed to Karsund.',
      ],
      /conflict date: .*10\.40pm.*\(A\) \/ .*10\.55pm.*\(B\)/,
    ))

  test('a day that an article rules out for another: update', () =>
    hasDiscrepancy(
      [
        '2031-05-06 The Brenn Pass is closed. Ambassadors of the Northern Compact will meet on Thursday, a spokesman said.',
        '2031-05-07 The Brenn Pass is closed. The ambassadors of the Northern Compact will meet on Friday, not on Thursday as first planned.',
      ],
      /update date: Thursday \(A B\) \/ Friday \(B\)/,
    ))

  test('months', () =>
    hasDiscrepancy(
      [
        '2031-05-06 The Karsund bridge was closed in February 2030 because of cracks.',
        '2031-05-06 The Karsund bridge has been closed since March 2030.',
      ],
      /conflict date: February 2030 \(A\) \/ March 2030 \(B\)/,
    ))

  test('about an hour is that hour', () =>
    expect(
      lines(
        '2031-05-06 The fire broke out on the ferry Marta at about 10.40pm on Monday, commander Ilse Falk said.',
        '2031-05-06 The fire broke out on the ferry Marta at 10.45pm on Monday, according to the harbour log.',
      ).filter((l) => l.includes('10.4')),
    ).toEqual([]))

  test('two happenings that one article tells apart, and “this morning” in two articles', () =>
    expect(
      lines(
        '2031-05-08 The bridge is closed. The Karsund council met on Monday. The Karsund council met on Tuesday.',
        '2031-05-08 The bridge is closed. The Karsund council met on Monday.',
        '2031-05-08 The bridge is closed. The Karsund council met on Tuesday. The ferry set sail again this morning.',
        '2031-05-09 The bridge is closed. The ferry set sail again this morning.',
      ).filter((l) => l.includes('date')),
    ).toEqual([]))
})
