/** Indexes of a longest strictly increasing subsequence (Fredman 1975). O(n log n). */
export function longestIncreasing(values: readonly number[]): number[] {
  const tails: number[] = []
  const previous: number[] = []
  values.forEach((value, i) => {
    let low = 0
    for (let high = tails.length; low < high; ) {
      const middle = (low + high) >> 1
      if (values[tails[middle]!]! < value) low = middle + 1
      else high = middle
    }
    previous.push(low > 0 ? tails[low - 1]! : -1)
    tails[low] = i
  })
  const chain: number[] = []
  for (let i = tails.at(-1) ?? -1; i >= 0; i = previous[i]!) chain.push(i)
  return chain.reverse()
}
