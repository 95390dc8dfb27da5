/** Least index in `[low, high)` of which `isBelow` does not hold, or `high`; it holds of a first stretch of indexes and of none after (bisection). */
export function lowerBound(low: number, high: number, isBelow: (index: number) => boolean): number {
  let [from, to] = [low, high]
  while (from < to) {
    const middle = (from + to) >>> 1
    if (isBelow(middle)) from = middle + 1
    else to = middle
  }
  return from
}

/** Index of the first item that starts at or after `offset`, or the number of items, which ascend by start. */
export function firstFrom(items: readonly { readonly start: number }[], offset: number): number {
  // Written out: asked of every name, clause and quotation.
  let [from, to] = [0, items.length]
  while (from < to) {
    const middle = (from + to) >>> 1
    if (items[middle]!.start < offset) from = middle + 1
    else to = middle
  }
  return from
}
