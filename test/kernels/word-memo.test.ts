import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memoOfWords } from '../../src/kernels/word-memo.js'

test('gives what the work gives, in any order of words and however few it may keep', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 2 })), fc.integer({ min: 1, max: 5 }), (words, most) => {
      const lengthOf = memoOfWords((word) => word.length, most)
      expect(words.map(lengthOf)).toEqual(words.map((word) => word.length))
    }),
  )
})

test('works once for a word, even where it gives false or 0', () => {
  let asked = 0
  const isLong = memoOfWords((word) => {
    asked++
    return word.length > 3
  })
  expect(['tow', 'tower', 'tow', 'tower', 'tow'].map(isLong)).toEqual([false, true, false, true, false])
  expect(asked).toBe(2)
})

test('keeps no more words than told', () => {
  let asked = 0
  const memo = memoOfWords(() => ++asked, 2)
  expect(['a', 'b', 'a', 'c', 'a'].map(memo)).toEqual([1, 2, 1, 3, 4])
})
