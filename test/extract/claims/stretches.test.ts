import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Grammar } from '../../../src/extract/claims/grammar.js'
import { phraseEdges } from '../../../src/extract/claims/stretches/bounds.js'
import { candidatesOf } from '../../../src/extract/claims/stretches/candidates.js'
import { tableSizes } from '../../../src/extract/claims/stretches/evidence.js'
import { withStretches } from '../../../src/extract/claims/stretches/index.js'
import { english, spanish } from '../../../src/index.js'
import { annotate } from '../../../src/text/annotate.js'
import { analysed } from '../../support/analysed.js'

describe('where a stretch may begin, and where it may end', () => {
  test.each([
    ['The old mill burned in Velm.', '⟨The old mill⟩ ⟨burned⟩ ⟨in ⟨Velm⟩.'],
    ['Tam Orl, a miller, fled.', '⟨Tam Orl⟩, ⟨a miller⟩, ⟨fled⟩.'],
    ['They ran to the ten-year-old bridge.', '⟨They⟩ ⟨ran⟩ ⟨to ⟨the ten-year-old bridge⟩.'],
    ['It hit cars and boats.', '⟨It⟩ ⟨hit⟩ ⟨cars⟩ and ⟨boats⟩.'],
  ])('%s', (text, marked) => {
    const annotated = annotate(text, english)
    const g = new Grammar(annotated, english.claim)
    const { starts, ends } = phraseEdges(annotated.sentences[0]!, g)
    const shown = annotated.tokens.map(
      (t, i) =>
        text.slice(annotated.tokens[i - 1]?.end ?? 0, t.start) +
        (starts.includes(i) ? '⟨' : '') +
        text.slice(t.start, t.end) +
        (ends.includes(i + 1) ? '⟩' : ''),
    )
    expect(shown.join('')).toBe(marked)
  })
})

/** The stretches of a text, as read. */
const proposed = (text: string): string[] =>
  withStretches(analysed('a', text, { publishedAt: '2031-05-10' }), english).extraction.claims.flatMap((c) =>
    c.proposed ? [text.slice(c.start, c.end)] : [],
  )

describe('stretches that state something', () => {
  test.each([
    [
      'Orl Mills, a maker of rope in Velm, closed on Monday at the cost of 300 jobs.',
      'a maker of rope in Velm',
    ],
    ['Orl Mills, a maker of rope in Velm, closed on Monday at the cost of 300 jobs.', '300 jobs'],
    [
      'The boat sank off Velm at a speed of 40 knots, killing two sailors and injuring a cook.',
      'killing two sailors and injuring a cook',
    ],
    // More than half of the clause.
    ['A crane fell on the quay at Velm late on Sunday in the middle of a storm.', 'A crane fell on the quay'],
    [
      'A crane fell on the quay at Velm late on Sunday in the middle of a storm.',
      'A crane fell on the quay at Velm late on Sunday',
    ],
  ])('%s: %s', (text, stretch) => {
    expect(proposed(text)).toContain(stretch)
  })

  test('they have the voice and the modality of the clause around them', () => {
    const text = 'Ara Venn said the crane may have hit a truck with four people near the north gate.'
    const { claims } = withStretches(analysed('a', text), english).extraction
    const inner = claims.filter((c) => c.proposed && text.slice(c.start, c.end).startsWith('a truck'))
    expect(inner.map((c) => [c.attribution, c.modality])).toEqual([['q1', 'possible']])
  })

  test('claims stay as they are, in reading order, under new ids', () => {
    const before = analysed(
      'a',
      'Orl Mills, a maker of rope in Velm, closed on Monday at the cost of 300 jobs.',
    )
    const after = withStretches(before, english).extraction.claims
    expect(after.filter((c) => !c.proposed).map(({ id: _, ...c }) => c)).toEqual(
      before.extraction.claims.map(({ id: _, ...c }) => c),
    )
    expect(after.map((c) => c.id)).toEqual(after.map((_, i) => `c${i + 1}`))
    expect(after.map((c) => c.start)).toEqual(after.map((c) => c.start).sort((a, b) => a - b))
  })
})

describe('no stretch', () => {
  test.each([
    [
      'under a denial that it leaves out',
      'The ferry did not leave the port of Karsund at 9 p.m. with 247 passengers on board.',
      ['The ferry did not leave the port of Karsund'],
    ],
    [
      'of what is asked',
      'Asked whether the dam was safe, the mayor said repairs would take a year.',
      ['the mayor said repairs would take a year'],
    ],
    ['where there is no claim', 'Velm, Monday', []],
    ['that is nearly the clause itself', 'The ferry did not leave the port of Karsund at 9 p.m.', []],
    ['of a clause of few words', 'The bridge fell.', []],
  ])('%s', (_, text, others) => {
    expect(proposed(text)).toEqual(others)
  })

  test('across two voices', () => {
    const text =
      'The fire began in a kitchen, the mayor said, but police said it began in the cellar of the inn.'
    const { claims, attributions } = withStretches(analysed('a', text), english).extraction
    const cues = attributions.flatMap((a) => (a.cue ? [a.cue.start] : []))
    for (const c of claims.filter((x) => x.proposed))
      expect(cues.filter((at) => c.start <= at && at < c.end).length).toBeLessThan(2)
  })

  test('where a language has no fit', () => {
    const article = analysed(
      'a',
      'Orl Mills, a maker of rope in Velm, closed on Monday at the cost of 300 jobs.',
    )
    expect(withStretches(article, spanish)).toBe(article)
  })
})

test('every piece of evidence has its place in its table', () => {
  const words = ['the', 'of', ',']
  const sizes = tableSizes(words.length)
  const some = fc.constantFrom(
    'The',
    'mill',
    'of',
    'Velm',
    ',',
    'burned',
    '300',
    'boats',
    'and',
    'said',
    'who',
    '"',
    'may',
  )
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 14 }), (list) => {
      const article = analysed('a', `${list.join(' ')}.`)
      const g = new Grammar(article.annotated, english.claim)
      for (const { candidates, evidence } of candidatesOf(article, words, g))
        for (const c of candidates) {
          expect(evidence(c)).toHaveLength(sizes.length)
          for (const [k, entry] of evidence(c).entries()) {
            expect(entry).toBeGreaterThanOrEqual(0)
            expect(entry).toBeLessThan(sizes[k]!)
          }
        }
    }),
    { numRuns: 60 },
  )
})
