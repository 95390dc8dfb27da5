import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { candidatePairs } from '../../../../src/compare/discrepancies/linking/candidates.js'
import { FEATURES } from '../../../../src/compare/discrepancies/linking/features.js'
import type { Tree } from '../../../../src/compare/discrepancies/linking/likelihood.js'
import { QUANTITY_LINKS } from '../../../../src/compare/discrepancies/linking/links.fitted.js'
import type { Told } from '../../../../src/compare/discrepancies/linking/told.js'
import { english } from '../../../../src/lang/en/index.js'
import { discrepancyLines, story } from '../../../support/story.js'

/** Two articles about one storm, each with a sentence of its own. */
const storm = (a: string, b: string) =>
  story(
    ...[a, b].map(
      (s) =>
        `2031-05-06 A storm hit the Ulm valley on Monday night, tearing roofs from houses in Karsund. ${s}`,
    ),
  )
const figuresIn = (a: string, b: string): string[] =>
  discrepancyLines(storm(a, b)).filter((l) => l.includes('quantity'))

describe('figures that answer one question in other words', () => {
  test.each([
    [
      'On the left bank of the Ulm some 7,000 households had no power on Tuesday, the grid operator said.',
      '7,350 customers across the Ulm remain without power, the grid operator said.',
      ['rounding quantity: some 7,000 households (A) / 7,350 customers (B)'],
    ],
    [
      'The film has taken 41 million crowns at the box office so far.',
      'At the box office the film has grossed 46 million crowns so far.',
      ['conflict quantity: 41 million crowns (A) / 46 million crowns (B)'],
    ],
    [
      'The bear weighs 400 pounds, the zoo in Karsund said.',
      'The 450-pound bear is the oldest in the zoo in Karsund.',
      ['conflict quantity: 400 pounds (A) / 450-pound (B)'],
    ],
  ])('%s / %s', (a, b, expected) => expect(figuresIn(a, b)).toEqual(expected))

  test('the reason names what speaks for one question', () => {
    const d = storm(
      'The bear weighs 400 pounds, the zoo in Karsund said.',
      'The 450-pound bear is the oldest in the zoo in Karsund.',
    )
    const reason = d.discrepancies[0]?.pairs[0]?.because.find((r) => r.rule === 'question-link')
    expect(reason?.text).toMatch(
      /^Both answer one question with a likelihood of 0\.\d\d: .*the clauses are alike/,
    )
    expect(reason?.spans).toHaveLength(2)
  })

  test('lengths told in two units are held against each other in one', () =>
    expect(
      figuresIn(
        'The dam at Lint is 75 kilometres west of Karsund, the mayor said.',
        'The dam at Lint lies 50 miles west of Karsund, the mayor said.',
      ),
    ).toEqual(['conflict quantity: 75 kilometres (A) / 50 miles (B)']))
})

describe('figures that answer no question, or two', () => {
  test.each([
    [
      'a conversion in brackets',
      'The dam at Lint is 75 kilometres (47 miles) west of Karsund, the mayor said.',
      'The dam at Lint is 75 kilometres west of Karsund, the mayor said.',
    ],
    [
      'the ages of two people',
      'Ola Brandt, 34, lost his boat and the roof of his house.',
      'Ilse Falk, 47, lost her boat and the roof of her house.',
    ],
    ['other things', 'Two dogs were lost in the storm.', 'Three sheds were lost in the storm.'],
    [
      'a part and its whole',
      'Six of the nine bridges over the Ulm were closed.',
      'Nine bridges cross the Ulm.',
    ],
    [
      'numbers in names',
      'Soldiers with AK-47 rifles stood at the bridge in Karsund.',
      'Soldiers with AK-74 rifles stood at the bridge in Karsund.',
    ],
  ])('%s', (_, a, b) => expect(figuresIn(a, b)).toEqual([]))
})

describe('much at once', () => {
  const list = (shift: number): string =>
    Array.from(
      { length: 1500 },
      (_, i) => `${((i * 7 + shift) % 997) + 2} ${['houses', 'people', 'cars', 'cows'][i % 4]}`,
    ).join(', ')

  test('a sentence that lists numbers without end answers nothing, and the rest is still compared', () =>
    expect(
      figuresIn(
        `The bear weighs 400 pounds, the zoo in Karsund said. The ministry counted ${list(1)}.`,
        `The 450-pound bear is the oldest in the zoo in Karsund. The ministry counted ${list(3)}.`,
      ),
    ).toEqual(['conflict quantity: 400 pounds (A) / 450-pound (B)']))

  const told = (i: number, words: readonly string[]): Told =>
    ({
      span: { article: `a${i}`, start: 0, end: 1 },
      dimensions: ['count'],
      unit: null,
      noun: null,
      nounClass: null,
      state: null,
      figure: null,
      lead: '',
      sentence: {
        list: words.map((w) => ({ keys: [w], entry: -1, weight: 1 })),
        keys: new Set(words),
        mass: 1,
      },
    }) as unknown as Told

  test('candidates grow with the number of figures, not with its square', () => {
    const all = Array.from({ length: 3000 }, (_, i) => told(i, ['storm', `word ${i % 200}`]))
    const pairs = candidatePairs(all, english)
    expect(pairs.length).toBeGreaterThan(0)
    expect(pairs.length).toBeLessThan(3000 * 24)
  })

  test('a pair falls short by what another value of the same article shares more', () =>
    expect(
      candidatePairs(
        [
          { ...told(0, ['storm', 'roof']), min: 1, max: 1 },
          { ...told(1, ['storm', 'roof']), min: 2, max: 2 },
          { ...told(1, ['storm']), min: 3, max: 3 },
        ],
        english,
      ),
    ).toContainEqual({ a: 2, b: 0, margin: -1 }))

  test('candidates share something, stand higher index first, and each but once', () =>
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 }), { maxLength: 12 }),
        (sentences) => {
          const pairs = candidatePairs(
            sentences.map((words, i) => told(i, words)),
            english,
          )
          for (const { a, b } of pairs) {
            expect(a).toBeGreaterThan(b)
            expect(sentences[a]!.some((w) => sentences[b]!.includes(w))).toBe(true)
          }
          expect(new Set(pairs.map(({ a, b }) => `${a} ${b}`)).size).toBe(pairs.length)
        },
      ),
    ))
})

test('every feature that the fitted trees ask of is measured', () => {
  const asked = (t: Tree): string[] => (typeof t === 'number' ? [] : [t[0], ...asked(t[2]), ...asked(t[3])])
  const known = new Set<string>(FEATURES)
  expect(QUANTITY_LINKS.trees.flatMap(asked).filter((f) => !known.has(f))).toEqual([])
  expect(QUANTITY_LINKS.trees.length).toBeGreaterThan(0)
})

describe('a figure that only the linker joins to those of the rules', () => {
  const bear = (n: string): string => `The bear in the zoo of Karsund weighs ${n} pounds.`
  const film = (n: string): string => `The film has taken ${n} million crowns at the box office so far.`
  const grossed = 'At the box office the film has grossed 46 million crowns so far.'
  test.each([
    [
      [bear('450'), bear('460'), 'The 446-pound bear is the oldest in the zoo in Karsund.'],
      ['conflict quantity: 450 pounds (A) / 460 pounds (B) / 446-pound (C)'],
    ],
    [
      [film('41'), film('43'), grossed],
      ['conflict quantity: 41 million crowns (A) / 43 million crowns (B) / 46 million crowns (C)'],
    ],
    // One article does not contradict itself.
    [
      [film('41'), `${film('43')} ${grossed}`],
      ['conflict quantity: 41 million crowns (A) / 43 million crowns (B)'],
    ],
  ])('is one more position of their question: %s', (texts, expected) =>
    expect(
      discrepancyLines(
        story(...texts.map((t) => `2031-05-06 A storm hit the Ulm valley on Monday night. ${t}`)),
      ).filter((l) => l.includes('quantity')),
    ).toEqual(expected),
  )
})
