import { expect, test } from 'vitest'
import { CAPITAL, LETTER, LETTER_OR_DIGIT, letterDigitOr, SMALL } from '../../src/kernels/letters.js'

const CHARACTERS = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code))

test.each([
  ['letters', LETTER, /^\p{L}$/u],
  ['capitals', CAPITAL, /^\p{Lu}$/u],
  ['small letters', SMALL, /^\p{Ll}$/u],
  ['letters and digits', LETTER_OR_DIGIT, /^[\p{L}\p{N}]$/u],
  ['letters, digits and marks', letterDigitOr("/’'-"), /^[\p{L}\p{N}/’'-]$/u],
])('%s are the same characters, plain ones asked first or not', (_, source, whole) => {
  const split = new RegExp(`^${source}$`, 'u')
  expect(CHARACTERS.filter((c) => split.test(c) !== whole.test(c))).toEqual([])
})

test('looking back, the class is the same', () => {
  const behind = new RegExp(`(?<!${LETTER_OR_DIGIT})b`, 'u')
  expect(['b', ' b', '.b'].every((s) => behind.test(s))).toBe(true)
  expect(['ab', '1b', 'éb', 'яb', '𝒜b'].some((s) => behind.test(s))).toBe(false)
})
