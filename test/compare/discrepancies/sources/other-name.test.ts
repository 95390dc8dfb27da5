import { expect, test } from 'vitest'
import { isOtherWord } from '../../../../src/compare/discrepancies/sources/other-name.js'

test.each([
  ['sund', 'lund'],
  ['marwick', 'barwick'],
  // Another vowel at the head, and nothing else.
  ['eden', 'aden'],
])('%s is not %s', (a, b) => {
  expect(isOtherWord(a, b)).toBe(true)
  expect(isOtherWord(b, a)).toBe(true)
})

test.each([
  ['irena', 'irina'],
  ['ola', 'olaf'],
  ['falck', 'falk'],
  ['viktor', 'wictor'],
  ['josef', 'joseph'],
  ['hasan', 'hassan'],
  // Vowels at the head and farther on.
  ['osama', 'usamah'],
])('%s may be %s', (a, b) => {
  expect(isOtherWord(a, b)).toBe(false)
  expect(isOtherWord(b, a)).toBe(false)
})
