import { describe, expect, test } from 'vitest'
import { storyNames } from '../../../src/extract/entities/shared.js'
import { english } from '../../../src/lang/en/index.js'
import { annotate } from '../../../src/text/annotate.js'

describe('the short name of a body that a story names in full', () => {
  const kindOf = (name: string, ...texts: string[]): unknown =>
    storyNames(
      texts.map((t) => annotate(t, english)),
      english,
    ).kinds.get(name)
  test.each([
    ['vostrel', 'They met at Vostrel Ltd. in May.', 'organization'],
    ['harrow lane', 'They met at Harrow Lane Dairy in May.', 'organization'],
  ])('%s', (name, full, kind) => {
    const short = name.replace(/\b\p{L}/gu, (l) => l.toUpperCase())
    expect(kindOf(name, full, `Later ${short} left, and ${short}, 41, wept.`)).toBe(kind)
  })

  test('is nobody’s given name', () => {
    const text = 'Later Jane left, and Jane, 41, wept.'
    expect(kindOf('jane', 'They met at Jane Ltd. in May.', text)).toBe('person')
  })
})
