import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Article, analyse, compare, doubtfulPairs, english, identify } from '../../src/index.js'

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

describe('two articles of one id', () => {
  const twice = ['A mill burned in Orl.', 'A mill in Orl burned down.'].map((text) => ({ id: 'a', text }))
  const analysed = (articles: readonly Article[]) => articles.map((a) => analyse(a, english))

  test.each([['compare', compare] as const, ['doubtfulPairs', doubtfulPairs] as const])(
    '%s tells that it cannot know them apart',
    (_, of) => {
      expect(() => of(analysed(twice))).toThrow(expect.objectContaining({ code: 'same-id', value: 'a' }))
      expect(() => of(analysed(identify(twice)))).not.toThrow()
    },
  )
})
