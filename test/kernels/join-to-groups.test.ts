import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Link } from '../../src/kernels/average-link.js'
import { joinToGroups } from '../../src/kernels/join-to-groups.js'

const link = (a: number, b: number, score: number, barred = false): Link => ({ a, b, score, barred })

/** Items 0 and 1 are group 0, item 2 is group 1; 3, 4 and 5 are in none. */
const HOMES = [0, 0, 1, null, null, null]
const joined = (...links: Link[]): string[] =>
  joinToGroups(HOMES, 2, [1, 1, 1, 1, 1, 1], links, 0.3).map(
    ({ home, items }) => `${home}: ${items.join(' ')}`,
  )

test.each<[string, Link[], string[]]>([
  ['nothing is linked', [], ['0: 0 1', '1: 2', 'null: 3', 'null: 4', 'null: 5']],
  [
    'an item goes to the group that is nearest in the mean',
    [link(0, 3, 0.5), link(1, 3, 0.5), link(2, 3, 0.4)],
    ['0: 0 1 3', '1: 2', 'null: 4', 'null: 5'],
  ],
  ['one member alone is not enough', [link(0, 3, 0.5)], ['0: 0 1', '1: 2', 'null: 3', 'null: 4', 'null: 5']],
  [
    'what is barred from a member stays outside',
    [link(0, 3, 0.9), link(1, 3, 0.9, true)],
    ['0: 0 1', '1: 2', 'null: 3', 'null: 4', 'null: 5'],
  ],
  ['items join each other', [link(3, 5, 0.6)], ['0: 0 1', '1: 2', 'null: 3 5', 'null: 4']],
  [
    'no item brings two groups together',
    [link(0, 2, 1), link(0, 3, 0.9), link(1, 3, 0.9), link(2, 3, 1)],
    ['0: 0 1', '1: 2 3', 'null: 4', 'null: 5'],
  ],
])('%s', (_, links, groups) => {
  expect(joined(...links).sort()).toEqual([...groups].sort())
})

const links: fc.Arbitrary<Link[]> = fc.uniqueArray(
  fc
    .record({
      a: fc.integer({ min: 0, max: 5 }),
      b: fc.integer({ min: 0, max: 5 }),
      score: fc.integer({ min: 0, max: 16 }).map((n) => n / 16),
      barred: fc.boolean(),
    })
    .filter(({ a, b }) => a < b),
  { selector: ({ a, b }) => `${a} ${b}` },
)

test('groups stay apart and whole, every item is in one, and the order of the links changes nothing', () => {
  fc.assert(
    fc.property(links, (list) => {
      const found = joinToGroups(HOMES, 2, [1, 1, 1, 1, 1, 1], list, 0.3)
      expect(found.flatMap((g) => g.items).sort()).toEqual([0, 1, 2, 3, 4, 5])
      expect(found.filter((g) => g.home !== null).map((g) => g.home)).toEqual([0, 1])
      for (const { home, items } of found)
        for (const i of items) if (HOMES[i] !== null) expect(HOMES[i]).toBe(home)
      expect(joinToGroups(HOMES, 2, [1, 1, 1, 1, 1, 1], [...list].reverse(), 0.3)).toEqual(found)
    }),
  )
})
