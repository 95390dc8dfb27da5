/**
 * The answers to `items`, in their order, while up to `most` of them are worked on at once. An answer is given as soon as it and
 * all before it are there, whether or not more items have come.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T> | Iterable<T>,
  work: (item: T) => Promise<R>,
  most: number,
): AsyncGenerator<R> {
  const source = fromAny(items)
  const working: Promise<R>[] = []
  let coming: Promise<IteratorResult<T>> | null = source.next()
  while (coming !== null || working.length > 0) {
    const next: Promise<{ item: IteratorResult<T> }>[] =
      coming !== null && working.length < most ? [coming.then((item) => ({ item }))] : []
    const ready = working.slice(0, 1).map((w) => w.then((answer) => ({ answer })))
    const turn = await Promise.race([...ready, ...next])
    if ('answer' in turn) {
      void working.shift()
      yield turn.answer
    } else if (turn.item.done) coming = null
    else {
      working.push(heeded(work(turn.item.value)))
      coming = source.next()
    }
  }
}

async function* fromAny<T>(items: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T> {
  yield* items
}

/** A fault is met when its turn comes; until then it is not "unhandled". */
function heeded<R>(promise: Promise<R>): Promise<R> {
  promise.catch(() => {})
  return promise
}
