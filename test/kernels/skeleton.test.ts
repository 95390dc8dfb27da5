import { expect, it } from 'vitest'
import { skeleton } from '../../src/kernels/skeleton.js'

it.each([
  ['Rіver', 'river'],
  ['wa\u200bter', 'water'],
  ['so\u00adft', 'soft'],
  ['Café', 'cafe'],
  ['ﬁnal', 'final'],
  ['don’t', "don't"],
  ['ΜΟΟΝ', 'moon'],
  ['plain', 'plain'],
])('%s looks like %s', (word, expected) => {
  expect(skeleton(word)).toBe(expected)
})
