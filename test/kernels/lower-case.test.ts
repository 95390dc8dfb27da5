import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lowerCase } from '../../src/kernels/lower-case.js'

test('lowers as the language does, one time as the other', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 4 })), (words) => {
      expect(words.map(lowerCase)).toEqual(words.map((w) => w.toLowerCase()))
      expect(words.map(lowerCase)).toEqual(words.map((w) => w.toLowerCase()))
    }),
  )
  expect(['Ölberg', 'İZMİR', 'ΟΔΟΣ', '’Tis'].map(lowerCase)).toEqual(['ölberg', 'i̇zmi̇r', 'οδος', '’tis'])
})
