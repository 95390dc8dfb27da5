import { expect, test } from 'vitest'
import { isContested } from '../../src/compare/contested.js'
import type { Discrepancy, Relation } from '../../src/model/index.js'

const position = (claims: string[], start: number) => ({
  ...{ value: '', by: null, asOf: null },
  ...{ claims, spans: [{ article: 'a', start, end: start + 5 }] },
})
/** Answers of the claims 1–3, 4 and 5, with how each two stand to each other. */
const question = (...relations: [Relation, Relation, Relation]): Discrepancy => ({
  ...{ id: 'D1', kind: 'quantity', about: '', aboutSpan: null, findings: [], utterances: [] },
  relation: relations.includes('conflict') ? 'conflict' : 'update',
  positions: [position(['1', '2', '3'], 0), position(['4'], 10), position(['5'], 20)],
  pairs: (
    [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const
  ).map((between, i) => ({
    ...{ between, relation: relations[i]!, because: [] },
  })),
})
const stated = (claims: string[], start = 90) => ({ claims, words: { article: 'a', start, end: start + 5 } })

test.each([
  ['answers that conflict', question('conflict', 'update', 'update'), stated(['4']), true],
  [
    'a later count beside answers that conflict',
    question('conflict', 'update', 'update'),
    stated(['5']),
    false,
  ],
  ['an answer where none conflict', question('update', 'scope', 'update'), stated(['4']), false],
  ['one claim of many', question('conflict', 'update', 'update'), stated(['4', '6', '7', '8']), false],
  [
    'one claim of many, whose words they are told in',
    question('conflict', 'update', 'update'),
    stated(['4', '6', '7', '8'], 12),
    true,
  ],
  ['both sides at once', question('conflict', 'update', 'update'), stated(['1', '4']), true],
  ['nothing of the question', question('conflict', 'conflict', 'conflict'), stated(['9']), false],
] as const)('%s', (_, d, s, contested) => expect(isContested(d, s)).toBe(contested))
