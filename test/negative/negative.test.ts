import { describe, expect, test } from 'vitest'
import { foundIn, negatives } from '../support/negative.js'

const all = negatives(new URL('./sentences.txt', import.meta.url))
const asked = (known: boolean) =>
  all.filter((n) => n.knownMiss === known).flatMap((n) => n.kinds.map((kind) => [kind, n.line] as const))

describe('the negative corpus', () => {
  test('has every kind, and no line twice under one', () => {
    const lines = all.flatMap((n) => n.kinds.map((k) => `${k} ${n.line}`))
    expect(lines.length).toBeGreaterThanOrEqual(150)
    expect(new Set(lines).size).toBe(lines.length)
    expect([...new Set(all.flatMap((n) => n.kinds))].sort()).toEqual([
      'date',
      'discrepancy',
      'person',
      'quantity',
      'quotation',
    ])
  })
  test('is looked at: what is there is found', () => {
    expect(foundIn('quotation', '“We wait,” said the mayor.')).toEqual(['“We wait,”'])
    expect(foundIn('quantity', 'The raid hurt 12 people.')).toEqual(['12 people'])
    expect(foundIn('date', 'The lock reopens on 7 March 2025.')).not.toEqual([])
    expect(foundIn('person', 'The reeve, Ada Roe, left the room.')).toEqual(['Ada Roe'])
    expect(
      foundIn('discrepancy', 'The fire in Harle killed 12 people. || The fire in Harle killed 19 people.'),
    ).not.toEqual([])
  })
})

describe('nothing is found', () => {
  test.each(asked(false))('%s: %s', (kind, line) => expect(foundIn(kind, line)).toEqual([]))
})

describe('known misses: still found; move the line up when this fails', () => {
  test.each(asked(true))('%s: %s', (kind, line) => expect(foundIn(kind, line)).not.toEqual([]))
})
