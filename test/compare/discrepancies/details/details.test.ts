import { describe, expect, test } from 'vitest'
import { questions } from '../../../../src/render/digest.js'
import { story } from '../../../support/story.js'

const theft = '2031-05-06 The bell of Karsund was stolen on Monday.'

/** What is told with other details: positions by their words and articles. */
const detailsIn = (...texts: readonly string[]): string[] =>
  story(...texts)
    .discrepancies.filter((d) => d.pairs[0]!.because[0]!.rule === 'other-details')
    .map(({ positions }) =>
      positions.map((p) => `${p.value} (${p.spans.map((s) => s.article).join(' ')})`).join(' / '),
    )

const master =
  'The harbour master of Karsund offered a reward of 4,000 crowns for information on the theft of the bell.'
const council =
  'The council of Karsund offered a reward of 4,000 crowns for hints that help to find the thieves who took the bell.'

describe('one thing told with other details', () => {
  test.each([
    [
      'by whom and for what',
      [`${theft} ${master}`, `${theft} ${council}`],
      [
        'harbour master of Karsund offered a reward of 4,000 crowns for information on the theft of (A) / council of Karsund offered a reward of 4,000 crowns for hints that help to find the thieves who took (B)',
      ],
    ],
    [
      'a plan and a hope',
      [
        `${theft} The ferry company of Orlo may send a tug at once to free the stranded ferry from the sandbank off the harbour.`,
        `${theft} The ferry company of Orlo will send a tug on Sunday to free the stranded ferry from the sandbank near the mill.`,
      ],
      [
        'may send a tug at once to free the stranded ferry from the sandbank off the harbour (A) / will send a tug on Sunday to free the stranded ferry from the sandbank near the mill (B)',
      ],
    ],
    [
      'behind a dash that is nobody’s answer',
      [
        `${theft} ${council.replace(/crowns .*/, 'crowns – in silver – for information on the theft of the bell.')}`,
        `${theft} ${council}`,
      ],
      [
        'in silver – for information on the theft of (A) / for hints that help to find the thieves who took (B)',
      ],
    ],
    [
      'where two say nearly the same',
      [`${theft} ${master}`, `${theft} ${council}`, `${theft} ${master.replace('theft', 'robbery')}`],
      [
        'harbour master of Karsund offered a reward of 4,000 crowns for information on the theft of (A C) / council of Karsund offered a reward of 4,000 crowns for hints that help to find the thieves who took (B)',
      ],
    ],
  ])('%s', (_, texts, expected) => expect(detailsIn(...texts)).toEqual(expected))

  test.each([
    ['in the same words', [`${theft} ${master}`, `${theft} ${master}`]],
    ['in one article', [`${theft} ${master} ${council}`, theft]],
    [
      'in another order',
      [
        `${theft} The mayor of Orlo opened the new bridge on Monday.`,
        `${theft} The new bridge was opened by the mayor of Orlo on Monday.`,
      ],
    ],
    [
      'at another hour alone',
      [
        `${theft} The fire broke out on the car deck of the ferry at about 10.40pm on Monday.`,
        `${theft} The fire broke out on the car deck of the ferry at 10.45pm on Monday.`,
      ],
    ],
    [
      'where another difference parts the same clauses',
      [
        `${theft} Rescuers lowered a rope to the two climbers who were stuck on a ledge below the lighthouse of Orlo.`,
        `${theft} Rescuers lowered a rope and blankets to the two climbers who had been stuck since dawn on a narrow ledge in the gorge.`,
      ],
    ],
  ])('nothing where it is told %s', (_, texts) => expect(detailsIn(...texts)).toEqual([]))

  test('only words with which every article begins or ends are left out', () =>
    expect(
      detailsIn(
        `${theft} ${council}`,
        `${theft} ${master}`,
        `${theft} ${master.replace('The', 'In Karsund the')}`,
      )[0],
    ).toMatch(/^The council .* took \(A\) \/ The harbour master .* theft of \(B C\)$/))

  test('whoever tells it in most articles holds a position, word for word the same', () => {
    const [d] = story(
      `${theft} ${master}`,
      `${theft} ${council}`,
      `${theft} ${council.slice(0, -1)}, mayor Ilse Falk said.`,
      `${theft} ${council.slice(0, -1)}, mayor Ilse Falk said.`,
    ).discrepancies
    expect(d?.positions.map((p) => p.by === null)).toEqual([true, false])
  })

  test('stands behind other differences of its gravity', () => {
    const row = 'Volunteers handed out blankets'
    const dossier = story(
      `${theft} ${master} ${row} and stoves to the flooded families of Karsund.`,
      `${theft} ${council} ${row} to the flooded families of Karsund.`,
    )
    const rules = (list: typeof dossier.discrepancies): string[] =>
      list.map((d) => d.pairs[0]!.because[0]!.rule)
    expect(rules(dossier.discrepancies)).toEqual(['told-off', 'other-details'])
    expect(rules(questions(dossier))).toEqual(['told-off', 'other-details'])
  })
})

test.each([
  [
    'in other words',
    'will send a tug at once to free the ferry from the sandbank off the harbour',
    'is now going to send the big tug to free the ferry from the sandbank near the harbour',
    'wording other-words',
  ],
  [
    'as sure and as open',
    'may send a tug at once to free the ferry from the sandbank off the harbour',
    'is now going to send the big tug to free the ferry from the sandbank near the harbour',
    'scope other-details',
  ],
  [
    'with a word that tells',
    'will send a tug at once to free the ferry from the sandbank off the harbour',
    'is now going to send a tug with divers to free the ferry from the sandbank near the lighthouse',
    'scope other-details',
  ],
])('one thing told %s', (_, a, b, expected) =>
  expect(
    story(...[a, a, b, b].map((told) => `${theft} The ferry company of Orlo ${told}.`))
      .discrepancies.flatMap((d) => d.pairs)
      .map((p) => `${p.relation} ${p.because[0]!.rule}`),
  ).toEqual([expected]),
)

test('a measure is not what befalls somebody named beside it', () =>
  expect(
    story(`${theft} ${master}`, `${theft} ${council.replace('4,000', '6,000')}`).discrepancies.map(
      (d) => d.kind,
    ),
  ).toEqual(['quantity']))
