import { describe, expect, test } from 'vitest'
import { attributionsOf, shown } from '../../../support/attributions.js'

const HEAD = 'A quiet day at the harbour\n\n'

describe('what something is called, or what became of it', () => {
  test.each([
    'The tower fell. Known for his dry turns of phrase, the mayor laughed.',
    'The shy keeper gave the yearly lecture, named for a pilot who was killed on the ship that struck the pier.',
    'The road was shut after the flood, which was reported at about four.',
    'The driver was taken to the clinic after the fall, who was not identified.',
    'The company works on a giant new crane dubbed the Heron that could lift the ferry.',
    'The firm, called Aston Ferries, was sold in May.',
    'The bridge is new, but it is worth noting that the pier is old.',
  ])('%s', (text) => expect(shown(HEAD + text, attributionsOf(HEAD + text, true))).toEqual([]))
})

test.each([
  'Ms Roe called the plan a mistake.',
  'He called Ms Roe a liar.',
  'In Aston the mayor called the plan a joke.',
  'The flood reached the square, this was confirmed by Ms Roe.',
  'Ms Roe left, noting that the pier is old.',
])('%s', (text) => expect(attributionsOf(HEAD + text, true)).toHaveLength(1))
