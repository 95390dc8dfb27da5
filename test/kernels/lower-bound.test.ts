import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coverOf } from '../../src/kernels/cover.js'
import { firstFrom, lowerBound } from '../../src/kernels/lower-bound.js'

const ascending = fc.array(fc.nat(40), { maxLength: 30 }).map((a) => a.sort((x, y) => x - y))
const interval = fc.tuple(fc.nat(30), fc.nat(10)).map(([start, length]) => ({ start, end: start + length }))

test('bisection finds what a walk finds', () => {
  fc.assert(
    fc.property(ascending, fc.nat(41), (starts, offset) => {
      const walked = starts.findIndex((s) => s >= offset)
      const first = walked < 0 ? starts.length : walked
      expect(
        firstFrom(
          starts.map((start) => ({ start })),
          offset,
        ),
      ).toBe(first)
    }),
  )
})

test('bisection keeps to its stretch', () => {
  expect(lowerBound(3, 7, () => false)).toBe(3)
  expect(lowerBound(3, 7, () => true)).toBe(7)
  expect(lowerBound(5, 5, () => true)).toBe(5)
})

test('an interval is covered where one of the others contains it', () => {
  fc.assert(
    fc.property(fc.array(interval, { maxLength: 12 }), interval, (outer, inner) => {
      const contained = outer.some((o) => o.start <= inner.start && inner.end <= o.end)
      expect(coverOf(outer)(inner)).toBe(contained)
    }),
  )
})
