import { describe, expect, test } from 'vitest'
import { figuresIn, relationsIn } from '../../../support/figures.js'
import { discrepancyLines, hasDiscrepancy, story } from '../../../support/story.js'

const flood = 'A river flooded the town of Karsund on Monday.'

describe('how much room a rounded figure leaves', () => {
  const garrison = (n: string): string =>
    `2031-05-06 ${flood} The Ulmish army has ${n} soldiers at the base in Karsund.`
  test.each([
    ['about 40,000', 'up to 45,000', 'conflict bounds-apart'],
    ['nearly 1,000', 'about 850', 'conflict bounds-apart'],
    ['about 40,000', '43,500', 'rounding bounds-compatible'],
    ['nearly 1,000', '940', 'rounding bounds-compatible'],
    ['more than 40', '43', 'rounding bounds-compatible'],
    ['more than 1,000', '1,800', 'conflict bounds-apart'],
    ['more than 1,000', 'up to 1,850', 'rounding bounds-compatible'],
    ['more than 1,850', 'up to 1,000', 'conflict bounds-apart'],
    ['around 1,800', 'some 2,000', 'rounding bounds-compatible'],
    ['around 1,200', 'some 1,500', 'conflict bounds-apart'],
  ])('%s and %s: %s', (a, b, expected) => expect(relationsIn(garrison(a), garrison(b))).toEqual([expected]))

  test.each([
    ['Dozens of', '249', '320', 'conflict bounds-apart'],
    ['Dozens of', '96', '150', 'rounding bounds-compatible'],
    ['Tens of thousands of', '20,000', '31,000', 'rounding bounds-compatible'],
  ])('%s beside %s, and %s: %s', (order, n, other, expected) =>
    expect(relationsIn(garrison(order), garrison(n), garrison(other))).toContain(expected),
  )

  test('a headline has no room for the “nearly” of its text', () =>
    expect(
      relationsIn(
        garrison('940'),
        `2031-05-06 ${flood} The Ulmish army has 1,000 soldiers at the base in Karsund. The army has nearly 1,000 soldiers at the base in Karsund.`,
      ),
    ).toEqual(['rounding bounds-compatible']))

  test('a mile is a kilometre and a half, fifty miles are not 75 kilometres', () => {
    const far = (n: string): string => `2031-05-06 ${flood} The dam at Lint lies ${n} west of Karsund.`
    expect(relationsIn(far('1.5 kilometres'), far('one mile'))).toEqual(['rounding bounds-compatible'])
    expect(relationsIn(far('75 kilometres'), far('50 miles'))).toEqual(['conflict bounds-apart'])
  })
})

describe('one number, given as a bound or not', () => {
  const toll = (n: string): string => `2031-05-06 ${flood} ${n} people died in the flood in Karsund.`
  const aid = (n: string): string =>
    `2031-05-06 ${flood} The council granted the town of Karsund aid of ${n} crowns.`
  test.each([
    ['30 and more than 30', toll('Thirty'), toll('More than 30'), ['rounding one-number']],
    ['so much and up to so much', aid('1.4 million'), aid('up to 1.4 million'), ['rounding one-number']],
  ])('%s', (_, a, b, expected) => expect(relationsIn(a, b)).toEqual(expected))

  test('where a third number is given, “more than 30” stands with 30', () =>
    expect(figuresIn(toll('Thirty'), toll('More than 30'), toll('Forty-four'))).toEqual([
      'update quantity: Thirty people (A B) / Forty-four people (C)',
    ]))
})

describe('counts of one day', () => {
  const count = (n: string, what: string, who: string): string =>
    `2031-05-06 ${flood} ${n} people ${what} after the flood in Karsund${who}.`
  test.each([
    ['a toll that nobody is named for goes on', 'were killed', '', '', 'update counting-on'],
    [
      'so does one of which one is named',
      'were missing',
      '',
      ', the mayor Ilse Falk said',
      'update counting-on',
    ],
    [
      'two who are named count against each other',
      'were killed',
      ', the governor Emil Hartmann said',
      ', the mayor Ilse Falk said',
      'conflict bounds-apart',
    ],
    [
      'those who left their homes are not counted one by one',
      'were evacuated',
      '',
      '',
      'conflict bounds-apart',
    ],
  ])('%s', (_, what, first, second, expected) =>
    expect(relationsIn(count('Four', what, first), count('Eleven', what, second))).toEqual([expected]),
  )

  test('one article that gives both sets them against each other', () =>
    expect(
      relationsIn(
        count('Four', 'were killed', ''),
        `2031-05-06 ${flood} Eleven people were killed in Karsund after the flood. The governor Emil Hartmann said that four people were killed.`,
      ),
    ).toEqual(['conflict bounds-apart']))

  test('“the police confirmed 12 dead” tells of a toll, “12 confirmed dead” counts what is sure', () => {
    const toll = (n: string): string => `2031-05-06 ${flood} ${n} after the flood in Karsund.`
    expect(relationsIn(toll('The police confirmed 12 dead'), toll('There were 30 dead'))).toEqual([
      'update counting-on',
    ])
    expect(relationsIn(toll('There were 12 confirmed dead'), toll('There were 30 dead'))).toEqual([
      'scope sure-only',
    ])
  })
})

describe('counts of two who are named', () => {
  const toll = (day: string, n: string, who: string): string =>
    `${day} ${flood} ${n} people died in the flood in Karsund, ${who} said.`

  test('more dead on a later day: the count has gone on', () =>
    expect(
      relationsIn(
        toll('2031-05-06', 'Four', 'police spokesman Emil Hartmann'),
        toll('2031-05-08', 'Eleven', 'Interior Minister Ilse Falk'),
      ),
    ).toEqual(['update later-count']))

  test('on one day they count against each other', () =>
    expect(
      relationsIn(
        toll('2031-05-06', 'Four', 'police spokesman Emil Hartmann'),
        toll('2031-05-06', 'Eleven', 'Interior Minister Ilse Falk'),
      ),
    ).toEqual(['conflict bounds-apart']))

  test('the dead do not grow fewer', () =>
    expect(
      relationsIn(
        toll('2031-05-06', 'Eleven', 'police spokesman Emil Hartmann'),
        toll('2031-05-08', 'Four', 'Interior Minister Ilse Falk'),
      ),
    ).toEqual(['conflict bounds-apart']))

  test('the missing do', () => {
    const missing = (day: string, n: string, who: string): string =>
      `${day} ${flood} ${n} people are missing after the flood in Karsund, ${who} said.`
    expect(
      relationsIn(
        missing('2031-05-06', 'Nineteen', 'police spokesman Emil Hartmann'),
        missing('2031-05-08', 'Three', 'Interior Minister Ilse Falk'),
      ),
    ).toEqual(['update later-count'])
  })
})

test('one place is said of a part of the clause, not of what stands before a dash', () =>
  expect(
    relationsIn(
      `2031-05-06 ${flood} Nineteen people were missing after the flood in Karsund.`,
      `2031-05-08 ${flood} Fourteen people were missing after the flood in Karsund – at the hospital in the valley nobody knew.`,
    ),
  ).toEqual(['update later-count']))

test('what may be, told by both, is held against each other', () =>
  expect(
    relationsIn(
      `2031-05-06 ${flood} The builder of the dam faces a fine of 36 million crowns over the flood in Karsund.`,
      `2031-05-06 ${flood} The builder of the dam could get a fine of 36 million crowns over the flood in Karsund.`,
      `2031-05-07 ${flood} The builder of the dam may get a fine of 52 million crowns over the flood in Karsund, the lawyer Ilse Falk said.`,
    ),
  ).toEqual(['conflict bounds-apart']))

test('a number that is part of a name counts nothing, one behind a dash does', () => {
  expect(
    figuresIn(
      `2031-05-06 ${flood} The army uses DC - 3 planes to bring food to the people of Karsund.`,
      `2031-05-06 ${flood} The army uses 14 planes to bring food to the people of Karsund.`,
    ),
  ).toEqual([])
  expect(
    figuresIn(
      `2031-05-06 ${flood} Emil Hartmann counted those who died in the flood in Karsund – 9 people were killed.`,
      `2031-05-06 ${flood} In the flood in Karsund 14 people were killed.`,
    ),
  ).toEqual(['update quantity: 9 people (A) / 14 people (B)'])
})

describe('what a relation is told by', () => {
  test('two sources, two tolls on one day: conflict', () =>
    hasDiscrepancy(
      [
        '2031-05-06 A ferry sank off Karsund on Monday. Twelve people died in the ferry disaster off Karsund, coast guard commander Ilse Falk said on Tuesday.',
        '2031-05-06 A ferry sank off Karsund on Monday. Fifteen people died in the ferry disaster off Karsund, Mayor Ola Brandt said on Tuesday.',
      ],
      /conflict quantity: Twelve people \(A\) \/ Fifteen people \(B\)/,
    ))

  test('the same source on another day: update', () =>
    hasDiscrepancy(
      [
        '2031-05-06 A ferry sank off Karsund. Twelve people died in the ferry disaster off Karsund, coast guard commander Ilse Falk said on Tuesday.',
        '2031-05-08 A ferry sank off Karsund. Fifteen people died in the ferry disaster off Karsund, coast guard commander Ilse Falk said on Thursday.',
      ],
      /update quantity: Twelve people \(A\) \/ Fifteen people \(B\)/,
    ))

  test('a day that a figure is only compared with is not its own', () =>
    hasDiscrepancy(
      [
        '2031-05-06 A mill burned in Karsund. Forty-one people were being treated in hospital, the Health Ministry said.',
        '2031-05-07 A mill burned in Karsund. Thirty-nine people remained in hospital, according to the Health Ministry, two fewer than on Tuesday.',
      ],
      /update quantity: Forty-one people \(A\) \/ Thirty-nine people \(B\)/,
    ))

  test('an approximate figure that leaves room for the exact one: rounding', () =>
    hasDiscrepancy(
      [
        '2031-05-06 The ferry Marta carried 312 people from Karsund to Ulm, the operator said.',
        '2031-05-06 The ferry Marta carried about 300 people from Karsund to Ulm, the operator said.',
      ],
      /rounding quantity: 312 people \(A\) \/ about 300 people \(B\)/,
    ))

  test('what is planned beside what is: scope', () =>
    hasDiscrepancy(
      [
        '2031-05-06 The border at Karsund has been closed since Monday. The army sent 400 soldiers to the border town of Karsund, General Ola Brandt said.',
        '2031-05-06 The border at Karsund has been closed since Monday. The army plans to send 900 soldiers to the border town of Karsund, Minister Ilse Falk said.',
      ],
      /scope quantity: 400 soldiers \(A\) \/ 900 soldiers \(B\)/,
    ))

  test('the dead are never held against the injured', () => {
    const lines = discrepancyLines(
      story(
        '2031-05-06 A blast tore through the Karsund mill. Four people were killed in the Karsund mill blast, police said.',
        '2031-05-06 A blast tore through the Karsund mill. Nineteen people were injured in the Karsund mill blast, police said.',
      ),
    )
    expect(lines.filter((l) => l.includes('quantity'))).toEqual([])
  })
})
