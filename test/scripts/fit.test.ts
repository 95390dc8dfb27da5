import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../scripts/fit/counting.mjs'
import { annotatedEvents, HELD_BACK } from '../../scripts/fit/events.mjs'
import { dot, logistic, newton, sigmoid } from '../../scripts/fit/logistic.mjs'
import { readLines } from '../../scripts/fit/sets.mjs'
import { articlesOf, exampleNames } from '../../scripts/score/event.mjs'

const examples = join(import.meta.dirname, '../../examples')

interface Named {
  readonly name: string
  readonly event: { readonly texts: Readonly<Record<string, string>> }
}
const namesOf = (events: readonly Named[]): string[] => events.map((e) => e.name)

describe('the events that weights are fitted on', () => {
  test('are those of examples/ but what is held back', () => {
    const all: string[] = exampleNames(examples)
    expect(all).toEqual(expect.arrayContaining(HELD_BACK))
    expect(namesOf(annotatedEvents()).sort()).toEqual(all.filter((n) => !HELD_BACK.includes(n)))
  })
  test('and those given, by the end of their path', () => {
    const folder = join(examples, 'ferry-fire')
    const given = ['--show', join(folder, 'gold.json'), join(folder, 'articles')]
    const last: Named = annotatedEvents(given).at(-1)
    expect(last.name).toBe('ferry-fire/gold.json')
    expect(articlesOf(last.event)).toEqual(
      Object.entries(last.event.texts).map(([id, text]) => ({ id, text })),
    )
  })
  test('a gold file alone is told of', () => {
    expect(() => annotatedEvents(['here/gold.json'])).toThrow('here/gold.json')
  })
})

interface Row {
  readonly x: readonly number[]
  readonly y: number
  readonly weight: number
}
const feature = fc.integer({ min: -3, max: 3 })
const rows = fc.array(
  fc.record({
    x: fc.tuple(feature, feature).map(([a, b]) => [a, b, 1]),
    y: fc.constantFrom(0, 0.5, 1),
    weight: fc.constantFrom(0.5, 1, 2),
  }),
  { minLength: 3, maxLength: 20 },
)

describe('logistic regression', () => {
  test('ends where the loss with its penalty has no slope', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(0.5, 2), (given: readonly Row[], penalty) => {
        const w: number[] = newton(given, () => penalty)
        w.forEach((v, k) => {
          const pull = given.reduce((s, r) => s + r.weight * (r.y - sigmoid(dot(w, r.x))) * r.x[k]!, 0)
          expect(pull - penalty * v).toBeCloseTo(0, 6)
        })
      }),
    )
  })
  test('on standardised features does not mind their scale', () => {
    const given = [0, 1, 2, 5, 6, 9].map((v, i) => ({ x: [v], y: i % 3 ? 1 : 0 }))
    const [w, constant] = logistic(given, 1)
    const [scaled, same] = logistic(
      given.map((r) => ({ ...r, x: [r.x[0]! * 1000] })),
      1,
    )
    expect(scaled * 1000).toBeCloseTo(w, 8)
    expect(same).toBeCloseTo(constant, 8)
  })
})

test('sets are read plain and packed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-sets-'))
  const text = '{"id":"a"}\n{"id":"b"}\n'
  writeFileSync(join(folder, 'plain.jsonl'), text)
  writeFileSync(join(folder, 'packed.jsonl.gz'), gzipSync(text))
  for (const name of ['plain.jsonl', 'packed.jsonl.gz'])
    expect(readLines(join(folder, name))).toEqual([{ id: 'a' }, { id: 'b' }])
})

test('words are counted small, once a text, numbers and all', () => {
  expect([...wordsOf('The Mayor’s boat and the mayor’s 1,200 nets; 3 x-rays')]).toEqual([
    'the',
    "mayor's",
    'boat',
    'and',
    '1,200',
    'nets',
    '3',
    'x-rays',
  ])
})
