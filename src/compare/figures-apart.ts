import type { StoryQuantity } from '../model/index.js'

/** Whether the bounds of two figures leave a value for both. */
export const mayBeOne = (x: StoryQuantity, y: StoryQuantity): boolean =>
  (x.min ?? Number.NEGATIVE_INFINITY) <= (y.max ?? Number.POSITIVE_INFINITY) &&
  (y.min ?? Number.NEGATIVE_INFINITY) <= (x.max ?? Number.POSITIVE_INFINITY)

/** Whether two lists give figures in one unit, none of which could be one of the other: a magnitude and a depth do not differ. */
export function unitsDiffer(a: readonly StoryQuantity[], b: readonly StoryQuantity[]): boolean {
  const pairs = a.flatMap((x) => b.flatMap((y) => (x.unit === y.unit ? [[x, y] as const] : [])))
  return pairs.length > 0 && !pairs.some(([x, y]) => mayBeOne(x, y))
}
