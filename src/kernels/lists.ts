/** Puts an item behind those that a map of lists keeps under a key. */
export function append<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const own = lists.get(key)
  if (own) own.push(item)
  else lists.set(key, [item])
}

/** The items by what tells them apart; keys and items come in their order. */
export function listsBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const lists = new Map<K, T[]>()
  for (const item of items) append(lists, keyOf(item), item)
  return lists
}
