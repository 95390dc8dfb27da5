import { describe, expect, test } from 'vitest'
import { discrepancyLines, hasDiscrepancy, story } from '../../../support/story.js'

const lines = (...texts: readonly string[]): string[] => discrepancyLines(story(...texts))

describe('causes', () => {
  test('what one leaves open another tells later: update', () =>
    hasDiscrepancy(
      [
        '2031-05-06 A fire burned on the ferry Marta. The cause of the fire was not yet known, a prosecutor said.',
        '2031-05-07 A fire burned on the ferry Marta. The blaze began in a refrigerated lorry, investigators believe.',
      ],
      /update stance: The cause of the fire was not yet known \(A\) \/ The blaze began in a refrigerated lorry \(B\)/,
    ))

  test('where nobody leaves it open there is no question', () =>
    expect(
      lines(
        '2031-05-06 A fire burned on the ferry Marta. The blaze began in a refrigerated lorry, investigators believe.',
        '2031-05-06 A fire burned on the ferry Marta. The fire started in the hold.',
      ).filter((l) => l.includes('lorry')),
    ).toEqual([]))
})
