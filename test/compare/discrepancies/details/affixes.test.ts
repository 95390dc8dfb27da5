import fc from 'fast-check'
import { expect, test } from 'vitest'
import { affixesOf } from '../../../../src/compare/discrepancies/details/affixes.js'

const own = (wordings: readonly string[]): string[] => {
  const lists = wordings.map((w) => w.split(' '))
  const { head, end } = affixesOf(lists)
  return lists.map((w) => w.slice(head, w.length - end).join(' '))
}

test.each([
  ['head and end', ['the old mill burned', 'the new mill burned'], ['old', 'new']],
  ['of three', ['a tug sank', 'a red tug sank', 'a ferry sank'], ['tug', 'red tug', 'ferry']],
  ['one word in common', ['the tug sank', 'the mill burned'], ['the tug sank', 'the mill burned']],
  ['nothing in common', ['a tug sank', 'ferries burn'], ['a tug sank', 'ferries burn']],
  [
    'where one would have no words left',
    ['a tug sank', 'a tug sank off Orlo'],
    ['a tug sank', 'a tug sank off Orlo'],
  ],
])('words of their own: %s', (_, given, expected) => expect(own(given)).toEqual(expected))

const words = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 6 })

test('every wording keeps words, and what is taken is the same in all', () =>
  fc.assert(
    fc.property(fc.array(words, { minLength: 2, maxLength: 4 }), (wordings) => {
      const { head, end } = affixesOf(wordings)
      for (const w of wordings) {
        expect(w.length - head - end).toBeGreaterThan(0)
        expect(w.slice(0, head)).toEqual(wordings[0]!.slice(0, head))
        expect(w.slice(w.length - end)).toEqual(wordings[0]!.slice(wordings[0]!.length - end))
      }
    }),
  ))
