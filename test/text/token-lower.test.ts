import { expect, test } from 'vitest'
import { english } from '../../src/lang/en/index.js'
import { annotate } from '../../src/text/annotate.js'
import { tokenLower } from '../../src/text/token-lower.js'

const { tokens } = annotate('The Quay’s crews rowed.', english)
const at = (lower: string) => tokens.find((t) => t.lower === lower)

test.each([
  ['a token’s own place', 'crews', 11, 16, 'crews'],
  ['a place inside a token', 'crews', 11, 15, null],
  ['a token with an apostrophe, which may be curly in the text', "'s", 8, 10, null],
  ['no token', 'oars', 11, 16, null],
] as const)('%s', (_, word, start, end, expected) => {
  expect(tokenLower(at(word), start, end)).toBe(expected)
})
