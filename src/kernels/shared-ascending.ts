/** How many numbers two ascending lists share; of what stands in a list several times each counts. */
export function sharedAscending(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let [i, j, shared] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    if (a[i]! < b[j]!) i++
    else if (a[i]! > b[j]!) j++
    else {
      shared++
      i++
      j++
    }
  }
  return shared
}
