import { describe, expect, test } from 'vitest'
import { discrepancyLines, story } from '../../../support/story.js'

const lines = (...texts: readonly string[]): string[] => discrepancyLines(story(...texts))

describe('sources', () => {
  test('nobody in particular is no other source', () =>
    expect(
      lines(
        '2031-05-06 Portuguese officials said that about 8,000 sailors were moved to the port of Ulm, including 300 divers and four admirals.',
        '2031-05-06 According to officials, about 8,000 sailors were moved to the port of Ulm, including 300 divers and four admirals.',
      ).filter((l) => l.includes('attribution')),
    ).toEqual([]))

  test('two names for the source of one report are one question', () => {
    const attribution = lines(
      '2031-05-06 According to Portuguese intelligence, about 8,000 sailors were moved to the port of Ulm, including 300 divers and four admirals.',
      '2031-05-06 The Portuguese Ministry of Defence estimated that about 8,000 sailors were moved to the port of Ulm, including 300 divers and four admirals.',
    ).filter((l) => l.includes('attribution'))
    expect(attribution).toEqual([
      'scope attribution: Portuguese intelligence (A) / The Portuguese Ministry of Defence (B)',
    ])
  })
})
