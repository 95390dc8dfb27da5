import { expect, it } from 'vitest'
import { TermIndex } from '../../../../src/align/utterances/units/term-index.js'
import type { Term } from '../../../../src/align/utterances/units/terms.js'

const terms = (text: string): Term[] =>
  text.split(' ').map((form, start) => ({
    form,
    start,
    end: start + 1,
    weight: form === 'the' ? 0.15 : form.length / 4,
    kin: [],
    entry: -1,
    pos: 'NOUN',
  }))

it('finds what shares the most weight, function words aside', () => {
  const index = new TermIndex(['the quay burned', 'the dairy burned', 'the mayor', 'quay burned'].map(terms))
  expect(index.nearest(terms('the quay burned'), 9, () => true)).toEqual([0, 3, 1])
  expect(index.nearest(terms('the quay burned'), 1, (i) => i > 0)).toEqual([3])
})

it('looks at the rarest terms of a stretch where they are too common to look at all', () => {
  const many = Array.from({ length: 9000 }, (_, i) => terms(`quay ${i % 3000} storm`))
  const index = new TermIndex(many)
  expect(index.nearest(terms('storm quay 7'), 2, () => true)).toEqual([7, 3007])
  expect(index.nearest(terms('storm quay'), 3, () => true)).toEqual([0, 1, 2])
})

it('asks of no more than it needs whether they are accepted', () => {
  const index = new TermIndex(Array.from({ length: 50 }, (_, i) => terms(`quay ${i}`)))
  const asked: number[] = []
  const accept = (i: number): boolean => asked.push(i) > 0 && i % 2 === 1
  expect(index.nearest(terms('quay 4'), 2, accept)).toEqual([1, 3])
  expect(asked).toEqual([4, 0, 1, 2, 3])
})
