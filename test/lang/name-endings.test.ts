import { describe, expect, test } from 'vitest'
import { endingsOf } from '../../src/lang/name-endings.js'

const listed = new Map<string, 'male' | 'female' | null>([
  ...['anna', 'bella', 'carla', 'dora', 'elsa', 'flora', 'greta'].map((n) => [n, 'female'] as const),
  ...['adam', 'bram', 'tom', 'sam', 'liam', 'graham'].map((n) => [n, 'male'] as const),
  ...['alexis', 'boris', 'doris', 'iris', 'joris', 'chris'].map(
    (n, i) => [n, i % 2 ? 'male' : 'female'] as const,
  ),
  ['kim', null],
])

describe('endings of names', () => {
  const gender = endingsOf(listed)

  test.each([
    ['ottilda', 'female'],
    ['wilram', 'male'],
    ['loris', null],
    ['tove', null],
    ['', null],
  ])('%s', (name, expected) => {
    expect(gender(name)).toBe(expected)
  })
})
