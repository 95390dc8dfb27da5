import { describe, expect, test } from 'vitest'
import {
  type LinkModel,
  likelihoodOf,
  reasonText,
} from '../../../../src/compare/discrepancies/linking/likelihood.js'
import { likelyPairs } from '../../../../src/compare/discrepancies/linking/likely-pairs.js'
import {
  isOneValue,
  middleOf,
  type Question,
  questionsOf,
} from '../../../../src/compare/discrepancies/linking/questions.js'
import type { Told } from '../../../../src/compare/discrepancies/linking/told.js'
import { english } from '../../../../src/lang/en/index.js'

const WORDS = { list: [], keys: new Set<string>(), mass: 0 }
const NOTHING: Told = {
  span: { article: 'a', start: 0, end: 1 },
  figure: null,
  dimensions: ['count'],
  factor: 1,
  min: 1,
  max: 1,
  exact: true,
  about: false,
  unit: null,
  noun: 'boat',
  nounClass: null,
  kinds: [],
  people: false,
  state: null,
  alone: false,
  rivals: 0,
  crowd: 0,
  part: null,
  increment: false,
  aftershock: false,
  reach: null,
  turned: false,
  claim: null,
  finding: null,
  findings: new Set(),
  near: WORDS,
  clause: WORDS,
  sentence: WORDS,
  sentenceStart: 0,
  verb: WORDS,
  lead: '',
  first: true,
  nearNames: new Set(),
  names: new Set(),
  days: new Set(),
  topic: null,
  measures: new Map(),
  head: false,
  beside: 0,
  density: 0,
  past: false,
  modality: 'actual',
  negated: false,
  by: null,
}

/** `a 12 Orsk Velm`: article, value, the names in its sentence. */
function told(line: string, more: Partial<Told> = {}): Told {
  const [article, value, ...names] = line.split(' ')
  const n = Number(value)
  return {
    ...NOTHING,
    span: { article: article!, start: n, end: n + 1 },
    min: n,
    max: n,
    names: new Set(names),
    ...more,
  }
}

const logit = (p: number): number => Math.log(p / (1 - p))
/** One name in common makes one question likely by .4, two by .7, three by .9. */
const BY_NAMES: LinkModel = {
  threshold: 0.5,
  constant: 0,
  trees: [
    [
      'names.shared',
      0.1,
      -9,
      ['names.shared', 0.5, logit(0.4), ['names.shared', 0.9, logit(0.7), logit(0.9)]],
    ],
  ],
}

const joined = (list: readonly Told[]): Question[] =>
  questionsOf(list, likelyPairs(list, BY_NAMES, english), BY_NAMES.threshold)

/** A line a question: its values, each with the articles that tell it. */
const questions = (list: readonly Told[]): string[] =>
  joined(list).map(({ values }) =>
    values
      .map((v) => `${middleOf(v[0]!)} (${v.map((t) => t.span.article).join(' ')})`)
      .sort()
      .join(' / '),
  )

describe('values joined into questions', () => {
  test.each<[string, Told[], string[]]>([
    ['likely ones', [told('a 12 Orsk Velm'), told('b 14 Orsk Velm')], ['12 (a) / 14 (b)']],
    ['unlikely ones', [told('a 12 Orsk'), told('b 14 Orsk')], []],
    [
      'a distance and another',
      [told('a 12 Orsk Velm', { reach: 'distance' }), told('b 14 Orsk Velm', { reach: 'distance' })],
      ['12 (a) / 14 (b)'],
    ],
    [
      'a distance and a length of which nothing tells what it is',
      [told('a 12 Orsk Velm', { reach: 'distance' }), told('b 14 Orsk Velm')],
      ['12 (a) / 14 (b)'],
    ],
    [
      'no distance and a way',
      [told('a 12 Orsk Velm', { reach: 'distance' }), told('b 14 Orsk Velm', { reach: 'way' })],
      [],
    ],
    ['one value alone', [told('a 12 Orsk Velm'), told('b 12 Orsk Velm')], []],
    [
      'tellings of one value need less',
      [told('a 12 Orsk'), told('b 12 Orsk Karsund Velm'), told('c 14 Karsund Velm')],
      ['12 (a b) / 14 (c)'],
    ],
    [
      'the average decides, so that no chain joins',
      [told('a 12 Orsk Velm Lint'), told('b 14 Orsk Velm Lint Karsund Ulm'), told('c 16 Karsund Ulm')],
      ['12 (a) / 14 (b)'],
    ],
    [
      'one voice of one article does not contradict itself',
      [told('a 12 Orsk Velm'), told('a 14 Orsk Velm')],
      [],
    ],
    [
      '… unless that is all but sure',
      [told('a 12 Orsk Velm Lint'), told('a 14 Orsk Velm Lint')],
      ['12 (a) / 14 (a)'],
    ],
    [
      '… or two speak in it',
      [told('a 12 Orsk Velm'), told('a 14 Orsk Velm', { by: 'E1' })],
      ['12 (a) / 14 (a)'],
    ],
    [
      '… or one took the place of the other',
      [told('a 12 Orsk Velm'), told('a 14 Orsk Velm', { turned: true })],
      ['12 (a) / 14 (a)'],
    ],
    [
      'a part is no other answer than its whole',
      [told('a 4 Orsk Velm Lint', { part: 'part', by: 'E1' }), told('a 9 Orsk Velm Lint', { part: 'whole' })],
      [],
    ],
    [
      '… in one sentence',
      [
        told('a 4 Orsk Velm Lint', { part: 'part', by: 'E1' }),
        told('a 9 Orsk Velm Lint', { part: 'whole', sentenceStart: 50 }),
      ],
      ['4 (a) / 9 (a)'],
    ],
  ])('%s', (_, list, expected) => {
    expect(questions(list)).toEqual(expected)
    expect(questions([...list].reverse()).map((q) => q.replace('b a', 'a b'))).toEqual(expected)
  })

  test('the likeliest pair is the reason', () => {
    const list = [told('a 12 Orsk Velm'), told('b 14 Orsk Velm Lint'), told('c 12 Orsk Velm Lint')]
    const [question] = joined(list)
    const { a, b, likelihood } = question!.link
    expect([a.span.article, b.span.article].sort()).toEqual(['b', 'c'])
    expect(likelihood.p).toBeCloseTo(0.9, 9)
  })

  test('and stands in the question, not between it and another', () => {
    const list = [
      told('a 12 Orsk Velm'),
      told('b 14 Orsk Velm Lint', { part: 'part', by: 'E1' }),
      told('b 20 Orsk Velm Lint', { part: 'whole' }),
    ]
    const found = joined(list)
    expect(found.map(({ link }) => Number(link.likelihood.p.toFixed(2)))).toEqual([0.7])
  })
})

describe('one value', () => {
  test.each<[string, Partial<Told>, Partial<Told>, boolean]>([
    ['the same number', { min: 12, max: 12 }, { min: 12, max: 12 }, true],
    ['another number', { min: 12, max: 12 }, { min: 13, max: 13 }, false],
    ['hardly another, in one unit', { min: 1000, max: 1000 }, { min: 1001, max: 1001 }, false],
    ['up to as many', { min: null, max: 15 }, { min: 15, max: 15 }, true],
    ['at least as many', { min: 15, max: null }, { min: 15, max: 15 }, true],
    ['the middle of a range', { min: 10, max: 20 }, { min: 15, max: 15 }, true],
    [
      'nearly the same in another unit',
      { min: 54, max: 54, unit: 'year' },
      { min: 55, max: 55, unit: 'month' },
      true,
    ],
    ['at the edge of that', { min: 98, max: 98, unit: 'year' }, { min: 100, max: 100, unit: 'month' }, true],
    [
      'another in another unit',
      { min: 54, max: 54, unit: 'year' },
      { min: 56, max: 56, unit: 'month' },
      false,
    ],
    [
      'nearly the same, of which one has no unit',
      { min: 54, max: 54, unit: 'year' },
      { min: 55, max: 55 },
      false,
    ],
    [
      'the other way round',
      { min: -54, max: -54, unit: 'degree' },
      { min: 54, max: 54, unit: 'grade' },
      false,
    ],
  ])('%s', (_, a, b, expected) => {
    expect(isOneValue({ ...NOTHING, ...a }, { ...NOTHING, ...b })).toBe(expected)
    expect(isOneValue({ ...NOTHING, ...b }, { ...NOTHING, ...a })).toBe(expected)
  })
})

describe('the reason of a likelihood', () => {
  const BOTH = { names: new Set(['Orsk']), days: new Set(['2031-05-06']), finding: 'F1', noun: 'boat' }
  const of = (trees: LinkModel['trees'], a: Partial<Told> = BOTH, b: Partial<Told> = BOTH) =>
    likelihoodOf(
      { ...NOTHING, ...a },
      { ...NOTHING, ...b },
      0,
      { threshold: 0.5, constant: 0.5, trees },
      english,
    )

  test('adds what the trees say to the constant', () =>
    expect(of([['days.shared', 0.5, -1, 2], 0.25]).p).toBeCloseTo(1 / (1 + Math.exp(-2.75)), 12))
  test('names at most three features, the heaviest first, in the order of the list where they weigh the same', () =>
    expect(
      of([
        ['days.shared', 0.5, 0, 1],
        ['finding.same', 0.5, 0, 3],
        ['noun.same', 0.5, 0, 1],
        ['names.shared', 0.1, 0, 2],
      ]).because,
    ).toEqual(['finding.same', 'names.shared', 'noun.same']))
  test('names none that speaks against, says nothing to a reader, or is not there', () =>
    expect(
      of(
        [
          ['finding.same', 0.5, 0, -1],
          ['article.same', 0.5, 0, 1],
          ['days.shared', 0.5, 1, 2],
          ['names.shared', 0.1, 0, 1],
        ],
        BOTH,
        { ...BOTH, days: new Set() },
      ).because,
    ).toEqual(['names.shared']))
  test('shares a leaf out among the features above it', () =>
    expect(
      of([
        ['names.shared', 0.1, 0, ['noun.same', 0.5, 0, 4]],
        ['days.shared', 0.5, 0, 3],
      ]).because,
    ).toEqual(['days.shared', 'noun.same', 'names.shared']))
  test('is told once in words', () =>
    expect(reasonText({ p: 0.456, because: ['near.likeness', 'near.within', 'days.shared'] })).toBe(
      'Both answer one question with a likelihood of 0.46: the words right around are alike, the sentences name one day.',
    ))
})
