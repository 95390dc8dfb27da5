import fc from 'fast-check'
import { expect, test } from 'vitest'
import { identify } from '../../src/model/index.js'

test('of several articles with one id the first by text keeps it', () => {
  const ids = identify([
    { id: 'a', text: 'two' },
    { id: 'a', text: 'one' },
    { id: 'a~2', text: 'x' },
  ]).map((a) => `${a.id} ${a.text}`)
  expect(ids).toEqual(['a one', 'a~2 x', 'a~3 two'])
})

test('ids differ and do not depend on the order of arrival', () => {
  const article = fc.record({ id: fc.constantFrom('a', 'b', 'a~2'), text: fc.constantFrom('x', 'y', 'z') })
  fc.assert(
    fc.property(fc.array(article, { maxLength: 8 }), (articles) => {
      const once = identify(articles)
      expect(new Set(once.map((a) => a.id)).size).toBe(articles.length)
      expect(identify([...articles].reverse())).toEqual(once)
    }),
    { seed: 7 },
  )
})
