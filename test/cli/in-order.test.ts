import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOrder } from '../../src/cli/in-order.js'

const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

test('answers keep the order of items, however long each takes, and never more than the bound are worked on', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(5), { maxLength: 30 }),
      fc.integer({ min: 1, max: 6 }),
      async (turns, most) => {
        let working = 0
        let highest = 0
        const answers = inOrder(
          turns.map((count, i) => ({ count, i })),
          async ({ count, i }) => {
            highest = Math.max(highest, ++working)
            for (let t = 0; t < count; t++) await new Promise((done) => setImmediate(done))
            working--
            return i
          },
          most,
        )
        expect(await all(answers)).toEqual(turns.map((_, i) => i))
        expect(highest).toBeLessThanOrEqual(most)
      },
    ),
    { numRuns: 50 },
  ))

test('an answer is given before the next item has come', async () => {
  let more: (item: string) => void = () => {}
  async function* slow(): AsyncGenerator<string> {
    yield 'first'
    yield await new Promise<string>((done) => {
      more = done
    })
  }
  const answers = inOrder(slow(), async (item) => item, 4)
  expect(await answers.next()).toEqual({ done: false, value: 'first' })
  more('second')
  expect(await all(answers)).toEqual(['second'])
})

test('items are not taken far ahead of a slow reader', async () => {
  let taken = 0
  function* endless(): Generator<number> {
    while (true) yield taken++
  }
  const answers = inOrder(endless(), async (item) => item, 3)
  for (let i = 0; i < 5; i++) expect((await answers.next()).value).toBe(i)
  expect(taken).toBeLessThanOrEqual(5 + 3 + 2)
})

test('a fault comes at its turn', async () => {
  const answers = inOrder(
    [1, 2, 3],
    async (item) => {
      if (item === 2) throw new Error('two')
      return item
    },
    3,
  )
  expect((await answers.next()).value).toBe(1)
  await expect(answers.next()).rejects.toThrow('two')
})
