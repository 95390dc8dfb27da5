import { describe, expect, test } from 'vitest'
import type { Dossier, Finding } from '../../src/model/index.js'
import { aroundIn } from '../../src/render/around.js'

/** A dossier with one finding in [brackets] and one claim in {braces} of one text, and what stands around the finding. */
function around(marked: string, whole = false): string | null {
  const text = marked.replace(/[[\]{}]/g, '')
  const at = (open: string, close: string): { start: number; end: number } => {
    const place = (mark: string): number =>
      marked.slice(0, marked.indexOf(mark)).replace(/[[\]{}]/g, '').length
    return { start: place(open), end: place(close) }
  }
  const claims = marked.includes('{') ? [{ id: 'c', article: 'A', ...at('{', '}') }] : []
  const finding = { whole, summarySpan: { article: 'A', ...at('[', ']') } } as unknown as Finding
  const span = aroundIn({ articles: [{ id: 'A', text }], claims } as unknown as Dossier)(finding)
  return span === null ? null : text.slice(span.start, span.end)
}

describe('what words without a clause of their own are a part of', () => {
  test.each([
    [
      'a claim that holds them',
      'On Monday {the mill was sold [for 60 crowns]}, he said.',
      'the mill was sold for 60 crowns',
    ],
    [
      'their sentence, where no claim does',
      'It rained. The mill, [a brick hall], burned. It snowed.',
      'The mill, a brick hall, burned',
    ],
    [
      'their line',
      'It rained\nThe mill was sold [for 60 crowns]\nIt snowed',
      'The mill was sold for 60 crowns',
    ],
    ['the first sentence', 'The mill, [a brick hall], burned. It snowed.', 'The mill, a brick hall, burned'],
    [
      'a claim that ends with them is not all of them',
      '{[for 60 crowns]} was the price.',
      'for 60 crowns was the price',
    ],
  ])('%s', (_, marked, expected) => {
    expect(around(marked)).toBe(expected)
  })

  test('a long sentence is cut between words', () => {
    const long = `${'barley '.repeat(60)}[for 60 crowns] ${'oats '.repeat(60)}`
    const words = around(long) ?? ''
    expect(words).toMatch(/^(?:barley )+for 60 crowns(?: oats)+$/)
    expect(words.length).toBeLessThan(520)
  })

  test.each([
    ['a whole clause', 'It rained. [The mill was sold] in May.', true],
    ['words with nothing around them', 'It rained. [For 60 crowns]. It snowed.', false],
  ])('%s: nothing', (_, marked, whole) => {
    expect(around(marked, whole)).toBeNull()
  })
})
