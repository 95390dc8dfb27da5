import { describe, expect, test } from 'vitest'
import { discrepancyLines, story } from '../../../support/story.js'

const lines = (...texts: readonly string[]): string[] => discrepancyLines(story(...texts))

describe('notices', () => {
  test('what an outlet takes back and what it puts in its place: correction', () => {
    const d = story(
      '2031-05-06 The harbour firm sold its boats, the firm said.\n\nCorrection: An earlier version of this article said the boats had been stolen. They were not.',
      '2031-05-06 The harbour firm sold its boats, the firm said on Tuesday.',
    )
    expect(discrepancyLines(d)).toEqual([
      'correction stance: the boats had been stolen (A) withdrawn / They were not (A)',
    ])
  })

  const noticed = (notice: string): string[] =>
    lines(
      `2031-05-06 The harbour firm sold its boats, the firm said.\n\nCorrection: ${notice}`,
      '2031-05-06 The harbour firm sold its boats, the firm said on Tuesday.',
    )

  test('told as what the outlet wrote', () =>
    expect(noticed('Yesterday we wrote that the boats had been stolen. They were not.')).toEqual([
      'correction stance: the boats had been stolen (A) withdrawn / They were not (A)',
    ]))

  test('a notice that does not tell what is right', () =>
    expect(noticed('Yesterday we wrote that the boats had been stolen. We regret the error.')).toEqual([]))
})
