import { describe, expect, test } from 'vitest'
import { pairsOfOneEvent } from '../../src/cluster/index.js'
import { english } from '../../src/lang/en/index.js'
import { REPORTS } from '../support/stories.js'

const pairs = (ids: readonly string[]): string[] =>
  pairsOfOneEvent(
    REPORTS.filter(({ id }) => ids.includes(id)),
    english,
  ).map(([a, b]) => `${a} ${b}`)

describe('articles that are surely about one event', () => {
  test('two tellings of one, none of two look-alike events', () => {
    expect(pairs(['a-0', 'a-1', 'b-0', 'b-1'])).toEqual(['a-0 a-1', 'b-0 b-1'])
  })
  test('what else is read has no part in it', () => {
    const all = pairs(REPORTS.map((r) => r.id))
    for (const [a, b] of [
      ['a-0', 'a-1'],
      ['a-0', 'b-0'],
      ['b-2', 'b-3'],
    ] as const)
      expect(pairs([a, b])).toEqual(all.filter((p) => p === `${a} ${b}`))
  })
  test('none of nothing and of empty texts', () => {
    expect(pairs([])).toEqual([])
    expect(
      pairsOfOneEvent(
        [
          { id: 'x', text: '' },
          { id: 'y', text: '' },
        ],
        english,
      ),
    ).toEqual([])
  })
})
