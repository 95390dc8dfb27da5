import { expect, test } from 'vitest'
import { type FindingOrigins, neverAbove } from '../../../src/compare/origins/index.js'
import type { FindingGroup } from '../../../src/model/index.js'

const group = (id: string, ...claims: string[]): FindingGroup => ({
  id,
  lead: claims[0]!,
  words: { article: 'x', start: 0, end: 1 },
  whole: true,
  blemishes: 0,
  claims,
  near: [],
  proposed: false,
})
const counted = (min: number, max: number): FindingOrigins => ({
  origins: [],
  independent: { min, max },
  doubts: [],
})

test('the lower end of a count stays at what the surest of its claims had before; the upper end may rise', () => {
  const before = {
    groups: [group('F1', 'a', 'b'), group('F2', 'c'), group('F3', 'd')],
    originsOf: new Map([
      ['F1', counted(2, 3)],
      ['F2', counted(1, 1)],
      ['F3', counted(1, 2)],
    ]),
  }
  const after = [group('F1', 'a', 'b', 'c'), group('F2', 'd', 'e')]
  const capped = neverAbove(
    before,
    after,
    new Map([
      ['F1', counted(3, 4)],
      ['F2', counted(2, 2)],
    ]),
  )
  expect([...capped].map(([id, { independent }]) => [id, independent.min, independent.max])).toEqual([
    ['F1', 2, 4],
    ['F2', 1, 2],
  ])
  expect(capped.get('F2')?.doubts.map((r) => r.rule)).toEqual(['by-opinion-alone'])
})
