import { setFlagsFromString } from 'node:v8'
import { expect, test } from 'vitest'
import { extended } from '../../src/kernels/extended.js'

setFlagsFromString('--allow-natives-syntax')
const haveOneShape = new Function('a', 'b', 'return %HaveSameMap(a, b)') as (a: object, b: object) => boolean

test('further keys stand behind, those there already where they were', () => {
  expect(Object.entries(extended({ id: 1, end: 2 }, { place: 3, id: 4 }))).toEqual([
    ['id', 4],
    ['end', 2],
    ['place', 3],
  ])
})

test('the given object stays as it is', () => {
  const given = { id: 1 }
  extended(given, { id: 2, place: 3 })
  expect(given).toEqual({ id: 1 })
})

test('all so made have one shape, as those put behind a spread have not', () => {
  const made = Array.from({ length: 50 }, (_, i) => extended({ id: i, end: i + 1 }, { place: `p${i}` }))
  expect(made.every((m) => haveOneShape(m, made[0]!))).toBe(true)
})
