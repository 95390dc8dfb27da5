import { describe, expect, test } from 'vitest'
import type { Discrepancy, Dossier, StoryQuantity } from '../../src/model/index.js'
import { answerWords, asks, questionWords } from '../../src/render/question.js'
import { viewOf } from '../../src/render/view.js'
import { bareArticle, dossierOf } from '../support/dossiers.js'

/** A question whose words are those in braces and whose answers are those in square brackets, one article a line. */
function question(kind: Discrepancy['kind'], lines: readonly string[], more: Partial<Discrepancy> = {}) {
  const marks = /[[\]{}]/g
  const texts = lines.map((l) => l.replace(marks, ''))
  const at = (line: string, i: number): number => line.slice(0, i).replace(marks, '').length
  const span = (i: number, open: string, close: string) => {
    const line = lines[i]!
    const [start, end] = [line.indexOf(open), line.lastIndexOf(close)]
    return start < 0 ? null : { article: `a${i}`, start: at(line, start), end: at(line, end) }
  }
  const positions = lines.flatMap((_, i) => {
    const s = span(i, '[', ']')
    return s === null
      ? []
      : [{ value: texts[i]!.slice(s.start, s.end), by: null, asOf: null, claims: [], spans: [s] }]
  })
  const aboutSpan = lines.flatMap((_, i) => span(i, '{', '}') ?? [])[0] ?? null
  const d: Discrepancy = {
    ...{ id: 'D1', kind, about: '', aboutSpan, findings: [], utterances: [] },
    ...{ relation: 'conflict', positions, pairs: [] },
    ...more,
  }
  const articles = texts.map((t, i) => bareArticle(`a${i}`, t))
  return (parts: Partial<Dossier> = {}) => {
    const view = viewOf(dossierOf({ articles, ...parts }))
    return { view, d, told: `${asks(view, d)}: ${questionWords(view, d)}` }
  }
}

const figure = (
  article: string,
  start: number,
  end: number,
  more: Partial<StoryQuantity>,
): StoryQuantity => ({
  ...{ article, start, end, value: 1, min: 1, max: 1, approximation: 'exact' as const, unit: null },
  ...{ change: null, counted: null, partOf: null, rule: 'digits' },
  ...more,
})

describe('the words of a question', () => {
  test('have a blank where an answer stands in them', () => {
    const ask = question('quantity', [
      '{The tide stood [4.1 metres] above the quay}',
      'It stood at [5 metres]',
    ])
    expect(ask().told).toBe('which figure: The tide stood […] above the quay')
    const when = question('date', ['{The mole gave way on [Friday]}', 'It gave way on [Saturday]'])
    expect(when().told).toBe('when: The mole gave way on […]')
  })

  test('keep what is counted', () => {
    const ask = question('quantity', ['{The barge held [12 mules]}', 'It held [19 mules]'])
    const quantities = [
      figure('a0', 15, 23, { counted: { start: 18, end: 23 } }),
      figure('a1', 8, 16, { counted: { start: 11, end: 16 } }),
    ]
    expect(ask({ quantities }).told).toBe('how many: The barge held […] mules')
  })

  test('are not opened by a blank', () => {
    const ask = question('quantity', ['{[A dozen] barges sank}', '[Nine] barges sank'])
    expect(ask().told).toBe('which figure: barges sank')
  })

  test('stay whole where nothing but the answer is left, and where one side takes them up', () => {
    expect(question('name', ['{[Odo Varnik]}', '[Otto Varnik]'])().told).toBe('which name: Odo Varnik')
    const whether = question('stance', ['{[The mole was safe]}', 'He denied that [it was safe]'])
    expect(whether().told).toBe('whether: The mole was safe')
  })

  test('ask at what age, on what occasion, which word', () => {
    const aged = question('quantity', ['{Odo Varnik}, [61]', 'Odo Varnik, [63]'])
    const quantities = [
      figure('a0', 12, 14, { rule: 'age', unit: 'year' }),
      figure('a1', 12, 14, { rule: 'age', unit: 'year' }),
    ]
    expect(aged({ quantities }).told).toBe('at what age: Odo Varnik')
    const because = [{ rule: 'two-occasions', text: '', spans: [] }]
    const pairs = [{ between: [0, 1] as const, relation: 'wording' as const, because }]
    expect(question('attribution', ['{[in a letter]}', '[at a briefing]'], { pairs })().told).toMatch(
      /^on what/,
    )
    expect(question('wording', ['{A [barge] sank}', 'A [ferry] sank'])().told).toBe('which word: A […] sank')
    expect(question('wording', ['{A [barge]}', '[ferry]'], { utterances: ['U1'] })().told).toMatch(
      /^in which/,
    )
  })
})

test('an answer that is a word of its clause is that word', () => {
  const { view, d } = question('wording', ['{[a barge struck the mole]}', '[a ferry struck the mole]'])()
  const [first] = d.positions
  expect(answerWords(view, d, { ...first!, value: 'barge' })).toBe('barge')
  expect(answerWords(view, d, { ...first!, value: 'absent' })).toBe('a barge struck the mole')
  expect(answerWords(view, d, { ...first!, value: 'absent', spans: [] })).toBe('absent')
  expect(questionWords(view, { ...d, positions: [{ ...first!, value: 'barge' }] })).toBe(
    'a […] struck the mole',
  )
})

test('of two positions with one number each is told in the words that tell it from the other', () => {
  const { view, d } = question('quantity', ['[3 dead]', '[three dead]', 'at least three dead'])({
    quantities: [figure('a2', 0, 19, { approximation: 'at-least' })],
  })
  const [first, second] = d.positions
  const bounded = { ...second!, value: '3', spans: [...second!.spans, { article: 'a2', start: 0, end: 19 }] }
  const both = { ...d, positions: [{ ...first!, value: '3' }, bounded] }
  expect(both.positions.map((p) => answerWords(view, both, p))).toEqual(['3 dead', 'at least three dead'])
  const apart = { ...d, positions: [{ ...first!, value: '4' }, bounded] }
  expect(answerWords(view, apart, bounded)).toBe('three dead')
})
