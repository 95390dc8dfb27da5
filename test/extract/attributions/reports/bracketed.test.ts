import { expect, test } from 'vitest'
import { attributionsOf } from '../../../support/attributions.js'

const sources = (text: string): string[] =>
  attributionsOf(text, true).map((a) => (a.source ? text.slice(a.source.start, a.source.end) : ''))

const CASES: [string, string[]][] = [
  [
    'Rep. Jared Roe (D-Colo.), a steady friend of the reform, told the paper that it was late.',
    ['Rep. Jared Roe (D-Colo.), a steady friend of the reform,'],
  ],
  // A name of its own behind the bracket.
  ['Asked by Rep. Jared Roe (R-Tex.), Penn urged that he read the report.', ['Rep. Jared Roe', 'Penn']],
  // What a preposition governs is no subject of a participle behind it.
  [
    'Gov. Ada Roe declared a bid for the office on Tuesday with island-style swagger, plain scorn for the capital and great pride in his own work, vowing that "one truth will stay with you".',
    ['Gov. Ada Roe', 'Gov. Ada Roe'],
  ],
  ['“It is late,” said Roe, adding that the boat would wait.', ['Roe', 'Roe']],
]

test.each(CASES)('%s', (text, expected) => expect(sources(text)).toEqual(expected))
