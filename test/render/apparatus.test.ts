import { describe, expect, test } from 'vitest'
import type { ArticleSpan, Reading, Utterance, Variant, VariantKind } from '../../src/model/index.js'
import { entriesOf, stretches } from '../../src/render/apparatus.js'
import { telling } from '../../src/render/telling.js'

const BASE = 'the mill has grown too large for us'
const TEXTS: Readonly<Record<string, string>> = {
  a: BASE,
  b: 'the milling case has grown too large for us',
  c: 'a case against the mill, which is long, has become too big',
}

/** The words in an article, which must stand there once. */
function at(article: string, words: string): ArticleSpan {
  const start = TEXTS[article]!.indexOf(words)
  expect(start, words).toBeGreaterThanOrEqual(0)
  return { article, start, end: start + words.length }
}

const reading = (article: string, text: string): Reading => ({
  text,
  attributions: [article],
  spans: text === '' ? [] : [at(article, text)],
})

const variant = (kind: VariantKind, ...readings: [string, string][]): Variant => ({
  kind,
  readings: readings.map(([article, text]) => reading(article, text)),
})

const utterance = (...variants: Variant[]): Utterance => ({
  id: 'U1',
  speaker: null,
  attributions: ['a', 'b', 'c'],
  base: [{ text: BASE, span: { article: 'a', start: 0, end: BASE.length } }],
  variants,
  remarks: [],
})

/** Each entry as one line: number, the base's words, the other readings and, in brackets, a kind of their own. */
const told = (u: Utterance): string[] =>
  entriesOf(u).map(({ number, variant: { readings }, kinds }) =>
    readings
      .map((r, i) => `${i === 0 ? `${number} ` : ''}${r.text}${kinds.has(i) ? ` (${kinds.get(i)})` : ''}`)
      .join(' | '),
  )

describe('the apparatus', () => {
  const CASE = 'case against the mill, which is long,'

  test('tells a place once where two variants have the same reading of overlapping words', () => {
    const u = utterance(
      variant('wording', ['a', 'mill'], ['b', 'milling case'], ['c', CASE]),
      variant('translation', ['a', 'mill has'], ['c', 'case against the mill']),
      variant('wording', ['a', 'grown'], ['c', 'become']),
    )
    expect(told(u)).toEqual([`1 mill | milling case | ${CASE} (translation)`, '2 grown | become'])
  })

  test('of two variants alike keeps the first', () => {
    const u = utterance(
      variant('addition', ['a', 'grown'], ['c', 'become']),
      variant('translation', ['a', 'grown'], ['c', 'become']),
    )
    expect(told(u)).toEqual(['1 grown | become (translation)'])
  })

  test.each([
    ['words apart in the base', ['a', 'large'], ['c', CASE]],
    ['a reading of its own', ['a', 'mill has'], ['c', 'has become']],
    ['words left out', ['a', 'mill has'], ['c', '']],
  ] as [string, [string, string], [string, string]][])('keeps a variant with %s', (_, lemma, other) => {
    const u = utterance(variant('wording', ['a', 'mill'], ['c', CASE]), variant('wording', lemma, other))
    expect(told(u)).toHaveLength(2)
  })

  test('numbers a piece of the base whose words the variant takes from another place', () => {
    const u: Utterance = {
      ...utterance(variant('wording', ['b', 'milling case'], ['c', CASE])),
      base: [
        { text: 'the', span: at('a', 'the') },
        { text: 'milling case', span: at('b', 'milling case') },
      ],
    }
    const elsewhere: Utterance = {
      ...u,
      variants: u.variants.map((v) => ({
        ...v,
        readings: v.readings.map((r, i) => (i === 0 ? { ...r, spans: [at('a', 'mill')] } : r)),
      })),
    }
    for (const one of [u, elsewhere])
      expect(stretches(one, entriesOf(one)).map((s) => s.numbers)).toEqual([[], [1]])
  })
})

describe('the most telling places', () => {
  test('another figure comes first, then the translation with most new words; readings that share them stand beside it', () => {
    const shifted = utterance(
      variant('translation', ['a', 'grown'], ['c', 'become']),
      variant('translation', ['a', 'mill'], ['b', 'milling case'], ['c', 'case against the mill']),
    )
    const counted = utterance(variant('number', ['a', 'large'], ['c', 'big']))
    const plain = utterance(variant('wording', ['a', 'large'], ['c', 'big']))
    expect(telling([plain, shifted, counted], 5).map((t) => t.readings.map((r) => r.text))).toEqual([
      ['large', 'big'],
      ['mill', 'milling case', 'case against the mill'],
    ])
    expect(telling([shifted, counted], 1)).toHaveLength(1)
  })

  test('what a grave remark is about comes before all', () => {
    const slipped: Utterance = {
      ...utterance(variant('wording', ['a', 'mill'], ['b', 'milling case'])),
      remarks: [{ rule: 'shared-slip', text: 'case', spans: [at('b', 'case')] }],
    }
    const counted = utterance(variant('number', ['a', 'large'], ['c', 'big']))
    const noted: Utterance = { ...slipped, remarks: [{ ...slipped.remarks[0]!, rule: 'unique' }] }
    const first = (u: Utterance): string[] =>
      telling([counted, u], 1).flatMap((t) => t.readings.map((r) => r.text))
    expect(first(slipped)).toEqual(['mill', 'milling case'])
    expect(first(noted)).toEqual(['large', 'big'])
  })
})
