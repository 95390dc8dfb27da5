import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pairDoubleMarks } from '../../src/text/double-marks.js'

/** The text with its stretches in ‹…›, those without a closing mark in ‹…~. */
function shown(text: string): string {
  let out = text
  for (const { start, end, closed } of pairDoubleMarks(text, { start: 0, end: text.length }).reverse())
    out = `${out.slice(0, start)}‹${out.slice(start, end)}${closed ? '›' : '~'}${out.slice(end)}`
  return out
}

const bare = (marked: string): string => marked.replace(/[‹›~]/g, '')

describe('double marks are paired', () => {
  test.each([
    ['as they are spaced', 'He said: ‹"We left early."› Then ‹"nobody"› came.'],
    ['by their form', 'He said: ‹“We left early.”› Then ‹«nobody»› came.'],
    ['outermost only', 'She said: ‹“He told me “no” and left.”› It was late.'],
    [
      'a space before the closing one',
      '‹"Two barges sank, "› said Orla Penn. ‹"Nobody drowned. "› She left.',
    ],
    ['the space on the wrong side', '‹"Two barges sank, "›the captain said. ‹"Nobody drowned, "›Penn added.'],
    ['a space inside both ends', 'He spoke of ‹" a quiet night "› and left. ‹" It is over, "› he said.'],
    ['no space at all', 'The board said:‹"We are sorry."›It will pay.'],
    ['a full stop behind', 'It was ‹"a raw act"› . Then they called it ‹"unwise"› .'],
    ['accents and apostrophes', "‹``We left,''› she said. ‹``It was late.''›"],
    [
      'straight opening, apostrophes closing',
      `The ‹"Long Pier ''› film and its ‹"Night ''› sequel came out.`,
    ],
    ['turned the wrong way', 'She said: ‹”We left.”› He said: ‹“We stayed.“› Both went.'],
    ['inches', 'A 6-foot 2" man with a 9" knife said: ‹"I saw nothing."› He left.'],
  ])('%s', (_, marked) => expect(shown(bare(marked))).toBe(marked))

  test.each([
    [
      'the next quotation begins',
      'He saw ‹"a hole two metres wide. Nobody was near. ~‹"We were lucky, "› said Orla Penn. ‹"It fell short, "› she said. ‹"We will rebuild."›',
    ],
    ['the text ends', 'The mayor said: ‹"We will rebuild it. It is our town.~'],
    ['others come before', 'He was ‹"sad"› and ‹"tired"›, he said: ‹"We go. She said: ~‹"We stay."›'],
  ])('one that is not closed ends where %s', (_, marked) => expect(shown(bare(marked))).toBe(marked))

  test('a closing mark without a partner closes nothing', () =>
    expect(shown('It burned all night." Then "nobody" came, he said.')).toBe(
      'It burned all night." Then ‹"nobody"› came, he said.',
    ))
})

const words = fc.array(fc.constantFrom('the', 'barge', 'sank', 'at', 'night'), { minLength: 1, maxLength: 9 })

describe('pairDoubleMarks', () => {
  test('pairs by order whatever the space behind a stop is', () => {
    const piece = fc.record({
      words,
      stop: fc.constantFrom(',', '.'),
      mark: fc.constantFrom('" ', ' "', ' " '),
      cue: fc.constantFrom('he said', 'Mr Penn said', 'the board said', 'said Orla Penn'),
    })
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const marked = pieces
          .map(
            (p) =>
              `‹"We saw ${p.words.join(' ')}${p.stop}${p.mark.trimEnd()}›${p.mark.slice(p.mark.trimEnd().length)}${p.cue}. `,
          )
          .join('')
        expect(shown(bare(marked))).toBe(marked)
      }),
    )
  })

  test('finds stretches that are inside, apart and in order, in any text', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'B', ' ', ' ', '"', '“', '”', '«', "''", '``', '.', ',', ':', '9'),
      maxLength: 80,
    })
    fc.assert(
      fc.property(text, fc.nat(10), fc.nat(10), (t, a, b) => {
        const within = { start: Math.min(a, t.length), end: Math.max(Math.min(a, t.length), t.length - b) }
        let at = within.start
        for (const { start, end } of pairDoubleMarks(t, within)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(within.end)
      }),
    )
  })

  test('a mark and its neighbours tell the same wherever the text stands', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '"', '.', ',', 'B'), maxLength: 60 })
    fc.assert(
      fc.property(text, (t) => {
        const moved = pairDoubleMarks(`xx\n${t}\nyy`, { start: 3, end: 3 + t.length })
        expect(moved.map((s) => ({ ...s, start: s.start - 3, end: s.end - 3 }))).toEqual(
          pairDoubleMarks(t, { start: 0, end: t.length }),
        )
      }),
    )
  })

  test('goes through a long line of nothing but marks', () => {
    const text = '" '.repeat(100_000)
    const found = pairDoubleMarks(text, { start: 0, end: text.length })
    expect(found).toHaveLength(50_000)
    expect(found.every((s) => s.closed)).toBe(true)
  })
})
