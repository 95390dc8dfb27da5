import { describe, expect, test } from 'vitest'
import { analyse } from '../../../src/extract/index.js'
import { english } from '../../../src/lang/en/index.js'

const claimsOf = (text: string): string[] =>
  analyse({ id: 'a', text }, english).extraction.claims.map((c) => text.slice(c.start, c.end))

const CASES: [string, string[]][] = [
  ['A former clerk told me that letters were “put in a drawer”.', ['letters were “put in a drawer”']],
  ['A former clerk told me that letters were "put in a drawer".', ['letters were "put in a drawer"']],
  ['“He told me on Sunday the roof was talking,” Rask said.', ['the roof was talking']],
  ['The board said work would begin at once.', ['work would begin at once']],
  [
    'Twelve people, four of them children, were taken to hospital.',
    ['Twelve people, four of them children, were taken to hospital'],
  ],
  [
    'Asked whether the bridge was safe, Rask closed the door of her office.',
    ['Rask closed the door of her office'],
  ],
  ['He asked whether the bridge was safe.', []],
  [
    'The board was asked to stay in the hall until noon.',
    ['The board was asked to stay in the hall until noon'],
  ],
  [
    'The clerk of Velm resigned on Friday, four days after a paper printed the letter.',
    ['The clerk of Velm resigned on Friday', 'four days after a paper printed the letter'],
  ],
  [
    'The sale comes nine years after the mill burned.',
    ['The sale comes', 'nine years after the mill burned'],
  ],
  ['The boat sank shortly after it had left the quay.', ['shortly after it had left the quay']],
  ['The mill was shut for two days before it burned down.', ['The mill was shut for two days']],
  ['The flood lasted three days before the rain stopped.', ['The flood lasted three days']],
  ['The company has denied the report.', ['The company has denied the report']],
  [
    'The mill works for six hours and 20 minutes of sunshine.',
    ['The mill works for six hours and 20 minutes of sunshine', 'for six hours and 20 minutes'],
  ],
  [
    'The ferry, set for a maiden trip in late 2030 or early 2031, is to take forty cars.',
    [
      'The ferry, set for a maiden trip in late 2030 or early 2031, is to take forty cars',
      'set for a maiden trip in late 2030 or early 2031',
    ],
  ],
  [
    'The trip is set for a three-and-a-half hour tour on Tuesday.',
    ['The trip is set for a three-and-a-half hour tour on Tuesday'],
  ],
]

describe('a claim', () => {
  test.each(CASES)('%s', (text, expected) => {
    const found = claimsOf(text)
    if (expected.length === 0) expect(found.filter((c) => c.startsWith('whether'))).toEqual([])
    else for (const claim of expected) expect(found).toContain(claim)
  })
  test('of a headline is not cut at the office somebody is named to', () => {
    const text =
      'Rask named as company sales chief\n\nThe works in Velm has a new sales chief, it said on Monday.'
    expect(claimsOf(text)).toContain('Rask named as company sales chief')
  })
})
