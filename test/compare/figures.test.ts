import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../src/model/index.js'
import { discrepancyLines, story } from '../support/story.js'

const figuresIn = (...texts: readonly string[]): string[] =>
  discrepancyLines(story(...texts)).filter((l) => l.includes('quantity'))

/** The rule that judges the first pair of positions of the first discrepancy of figures. */
const rulesIn = (d: Dossier): string[] =>
  d.discrepancies.filter((x) => x.kind === 'quantity').flatMap((x) => x.pairs.map((p) => p.because[0]!.rule))

describe('what a bare figure is of', () => {
  test('a number with decimals is one more reading of the measure before it', () =>
    expect(
      figuresIn(
        '2031-05-06 An earthquake of magnitude 5.9 struck the Ulm valley on Monday, the Karsund Institute said. The Brenn Observatory measured it at 5.6.',
        '2031-05-06 An earthquake of magnitude 5.9 struck the Ulm valley on Monday, the Karsund Institute said. Rescuers went to the Ulm valley.',
      ),
    ).toEqual(['conflict quantity: magnitude 5.9 (A B) / 5.6 (A)']))

  test('a number with decimals and no measure before it is told by the same number elsewhere', () =>
    expect(
      figuresIn(
        '2031-05-06 An earthquake of magnitude 5.9 struck the Ulm valley on Monday, burying two farms, the Karsund Institute said.',
        '2031-05-07 An earthquake struck the Ulm valley on Monday, burying two farms. The Karsund Institute stood by its reading of 5.9. The Brenn Observatory has raised its own to 5.8, from 5.6.',
      ),
    ).toEqual(['conflict quantity: magnitude 5.9 (A B) / 5.8 (B) / 5.6 (B)']))

  test('a number with decimals that nothing tells of is left out', () =>
    expect(
      figuresIn(
        '2031-05-06 An earthquake of magnitude 5.9 struck the Ulm valley on Monday. The index closed at 2.1.',
        '2031-05-06 An earthquake of magnitude 5.9 struck the Ulm valley on Monday. The index closed at 2.4.',
      ),
    ).toEqual([]))

  test('a verb left out: somebody, a comma and the figure', () =>
    expect(
      figuresIn(
        '2031-05-06 The rally in Karsund began at the harbour. The alliance Open Roof counted 9,000 people at the rally in Karsund, said its chair, Ilse Falk; the police, about 2,000.',
        '2031-05-06 The rally in Karsund began at the harbour. About 2,000 people gathered at the rally in Karsund, police said; the organisers, the alliance Open Roof, spoke of 9,000.',
      ),
    ).toEqual(['conflict quantity: 9,000 people (A B) / about 2,000 (A B)']))

  test('the number of those arrested is a count of arrests', () =>
    expect(
      figuresIn(
        '2031-05-06 The rally in Karsund began at the harbour. Police made 14 arrests at the rally in Karsund on Tuesday, spokesman Emil Hartmann said.',
        '2031-05-07 The rally in Karsund began at the harbour. The number of arrests at the rally in Karsund had risen to 19, police spokesman Emil Hartmann said.',
      ),
    ).toEqual(['update quantity: 14 arrests (A) / 19 (B)']))

  test('the last of several nouns behind “number of” is what is counted', () =>
    expect(
      figuresIn(
        '2031-05-06 The number of flood victims in the Ulm valley could exceed 60, the aid group Open Roof said.',
        '2031-05-06 The flood in the Ulm valley has moved 60 bridges, the aid group Open Roof said.',
      ),
    ).toEqual([]))
})

describe('how two figures stand to each other', () => {
  test('one source on two days: update, whoever else gives either figure', () =>
    expect(
      figuresIn(
        '2031-05-06 Twelve people died in the ferry disaster off Karsund, the coast guard said on Tuesday.',
        '2031-05-06 Twelve people died in the ferry disaster off Karsund, Mayor Ola Brandt said on Tuesday.',
        '2031-05-06 Twelve people died in the ferry disaster off Karsund, Mayor Ola Brandt said on Tuesday.',
        '2031-05-08 Fifteen people died in the ferry disaster off Karsund, the coast guard said on Thursday.',
      ),
    ).toEqual(['update quantity: Twelve people (A B C) / Fifteen people (D)']))

  test('an article that gives both sets them against each other', () =>
    expect(
      rulesIn(
        story(
          '2031-05-06 Twelve people died in the flood in the Ulm valley, the council said.',
          '2031-05-07 Forty people died in the flood in the Ulm valley, the aid group Open Roof said. Twelve people died in the flood, the council said.',
        ),
      ),
    ).toEqual(['bounds-apart']))

  test('bodies are no kind of the dead', () =>
    expect(
      rulesIn(
        story(
          '2031-05-06 A ferry sank off Karsund on Monday. Twelve people died in the ferry disaster off Karsund, the coast guard said.',
          '2031-05-06 A ferry sank off Karsund on Monday. The hospital had taken in ten bodies from the ferry disaster off Karsund, Mayor Ola Brandt said.',
        ),
      ),
    ).toEqual(['bounds-apart']))

  test('a figure that its own source gives in place of the other: update', () =>
    expect(
      figuresIn(
        '2031-05-06 About 3,000 people gathered at the rally in Karsund, police spokesman Emil Hartmann said.',
        '2031-05-07 About 6,000 people, not 3,000, gathered at the rally in Karsund, police spokesman Emil Hartmann said.',
      ),
    ).toEqual(['update quantity: About 3,000 people (A B) / About 6,000 people (B)']))

  test('a figure that another source sets in its place: conflict', () =>
    expect(
      rulesIn(
        story(
          '2031-05-06 About 3,000 people gathered at the rally in Karsund, police spokesman Emil Hartmann said.',
          '2031-05-06 About 6,000 people, not 3,000, gathered at the rally in Karsund, the organiser Ilse Falk said.',
        ),
      ),
    ).toEqual(['ruled-out']))

  test('tolls a hundredfold apart are of two events', () =>
    expect(
      figuresIn(
        '2031-05-06 Twelve people were killed in the attack on Karsund, the army said.',
        '2031-05-06 Twelve people were killed in the attack on Karsund, the army said. Some two million people died in the war.',
      ),
    ).toEqual([]))
})

describe('terms of punishment', () => {
  const given =
    '2031-05-06 The former mayor, Emil Hartmann, bowed his head in court. A court in Karsund sentenced the former mayor, Emil Hartmann, to four and a half years in prison on Tuesday.'

  test('are one in years and in months, and roughly one within half a year', () =>
    expect(
      figuresIn(
        given,
        '2031-05-06 The former mayor, Emil Hartmann, bowed his head in court. The former mayor of Karsund, Emil Hartmann, was condemned on Tuesday to 54 months in prison.',
        '2031-05-06 The former mayor, Emil Hartmann, bowed his head in court. The ex-mayor, Emil Hartmann, is behind bars after a court in Karsund gave him nearly five years on Tuesday.',
      ),
    ).toEqual(['rounding quantity: four and a half years (A B) / nearly five years (C)']))

  test('differ', () =>
    expect(
      figuresIn(
        given,
        '2031-05-06 The former mayor, Emil Hartmann, bowed his head in court. The former mayor of Karsund, Emil Hartmann, was sentenced to seven years on Tuesday.',
      ),
    ).toEqual(['conflict quantity: four and a half years (A) / seven years (B)']))

  test.each([
    ['asked for', 'Prosecutors had asked for a sentence of seven years for the former mayor, Emil Hartmann.'],
    ['another’s', 'The builder, Ola Brandt, was sentenced to seven years in prison.'],
    ['suspended', 'The former mayor, Emil Hartmann, received a suspended sentence of one year.'],
    ['possible', 'The former mayor, Emil Hartmann, faces a maximum sentence of ten years.'],
    ['of several', 'The councillors received prison sentences of between two and nine years.'],
    ['past', 'Ten years ago a court in Karsund sentenced nobody; seven years later the prison closed.'],
    ['of a trial', 'The trial of the former mayor, Emil Hartmann, took two years.'],
  ])('are not held against what is %s', (_, other) =>
    expect(
      figuresIn(
        given,
        `${given} ${other}`,
        `2031-05-06 The former mayor, Emil Hartmann, bowed his head in court. ${other}`,
      ),
    ).toEqual([]),
  )
})

test('an age is of the name right behind it, not of one behind other words', () =>
  expect(
    figuresIn(
      '2031-05-06 Emil Hartmann, 55, was arrested in Karsund on Monday.',
      '2031-05-06 Emil Hartmann was arrested in Karsund on Monday over a letter to a 12-year-old that Emil Hartmann wrote.',
    ),
  ).toEqual([]))
