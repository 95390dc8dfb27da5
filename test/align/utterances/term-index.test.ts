import { expect, it } from 'vitest'
import { TermIndex } from '../../../src/align/utterances/term-index.js'
import type { Term } from '../../../src/align/utterances/terms.js'

const terms = (text: string): Term[] =>
  text
    .split(' ')
    .map((form, start) => ({ form, start, end: start + 1, weight: form === 'the' ? 0.15 : form.length / 4 }))

it('finds what shares the most weight, function words aside', () => {
  const index = new TermIndex(['the quay burned', 'the dairy burned', 'the mayor', 'quay burned'].map(terms))
  expect(index.nearest(terms('the quay burned'), 9, () => true)).toEqual([0, 3, 1])
  expect(index.nearest(terms('the quay burned'), 1, (i) => i > 0)).toEqual([3])
})

it('is not led by what nearly all have', () => {
  const many = Array.from({ length: 300 }, (_, i) => terms(`quay number${i}`))
  const index = new TermIndex(many)
  expect(index.nearest(terms('quay number7'), 9, () => true)).toEqual([7])
})
