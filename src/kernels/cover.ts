import { lowerBound } from './lower-bound.js'

interface Interval {
  readonly start: number
  readonly end: number
}

/** Tells whether an interval lies inside one of the given ones, which may stand in any order and overlap. */
export function coverOf(intervals: readonly Interval[]): (inner: Interval) => boolean {
  const outer = [...intervals].sort((a, b) => a.start - b.start)
  // Of all that start no later, the one that ends last holds the interval if any does.
  const reach = new Float64Array(outer.length)
  let furthest = -Infinity
  for (const [i, { end }] of outer.entries()) {
    furthest = Math.max(furthest, end)
    reach[i] = furthest
  }
  return ({ start, end }) => {
    const later = lowerBound(0, outer.length, (i) => outer[i]!.start <= start)
    return later > 0 && reach[later - 1]! >= end
  }
}
