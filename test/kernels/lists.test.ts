import { expect, test } from 'vitest'
import { append, listsBy } from '../../src/kernels/lists.js'

test('items stand under their keys, both in the order they came in', () =>
  expect([...listsBy(['berg', 'ash', 'alder', 'birch'], (w) => w.charAt(0))]).toEqual([
    ['b', ['berg', 'birch']],
    ['a', ['ash', 'alder']],
  ]))

test('of no items there are no lists', () => expect(listsBy([], String).size).toBe(0))

test('one may stand under several keys', () => {
  const lists = new Map<number, string[]>([[1, ['x']]])
  for (const key of [1, 2]) append(lists, key, 'y')
  expect([...lists]).toEqual([
    [1, ['x', 'y']],
    [2, ['y']],
  ])
})
