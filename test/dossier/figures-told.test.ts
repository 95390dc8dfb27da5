import { expect, test } from 'vitest'
import { figuresTold, isOvertaken, rivalClaims } from '../../src/dossier/figures-told.js'
import type { Discrepancy, Position, Relation } from '../../src/model/index.js'

const position = (at: number, more: Partial<Position>): Position => ({
  ...{ value: '', by: null, asOf: '2031-11-04', claims: [`C${at}`] },
  spans: [{ article: 'a', start: at * 10, end: at * 10 + 5 }],
  bounds: { min: 10, max: 10 },
  ...more,
})
const question = (relation: Relation, first: Partial<Position>, second: Partial<Position>): Discrepancy => ({
  ...{ id: 'D1', kind: 'quantity', about: '', aboutSpan: null, findings: [], utterances: [], relation },
  positions: [position(0, first), position(1, second)],
  pairs: [{ between: [0, 1], relation, because: [] }],
})
const later = { asOf: '2031-11-05' }
const more = { bounds: { min: 30, max: 30 } }

test.each([
  ['an earlier count', question('update', {}, later), [true, false]],
  ['a part of the whole', question('scope', {}, more), [true, false]],
  ['two that conflict', question('conflict', {}, { ...later, ...more }), [false, false]],
  ['one withdrawn', question('correction', { withdrawn: true }, {}), [true, false]],
  ['a bound without an end', question('scope', { bounds: { min: null, max: 9 } }, more), [true, false]],
] as const)('%s is overtaken', (_, d, [first, second]) => {
  expect(isOvertaken({ question: d, at: 0 })).toBe(first)
  expect(isOvertaken({ question: d, at: 1 })).toBe(second)
})

test('words tell the figures that they hold, and the others of the question are its rivals', () => {
  const d = question('conflict', {}, {})
  const told = figuresTold({ article: 'a', start: 8, end: 20 }, [d, { ...d, kind: 'date' }])
  expect(told).toEqual([{ question: d, at: 1 }])
  expect(rivalClaims(told[0]!)).toEqual(['C0'])
  expect(figuresTold({ article: 'b', start: 8, end: 20 }, [d])).toEqual([])
})
