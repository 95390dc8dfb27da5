import { describe, expect, test } from 'vitest'
import { relationsIn } from '../../../support/figures.js'
import { story } from '../../../support/story.js'

const fire = 'A fire burned down the paper mill in Karsund on Monday.'
const on = (day: number, text: string): string => `2031-05-0${day} ${fire} ${text}`

describe('counts that go on', () => {
  test.each([
    [
      'a toll that was brought to a number is the later one',
      on(6, 'Two more died in hospital, bringing the death toll from the fire to 11.'),
      on(6, 'Some four people died in that blaze.'),
      'update said-to-be-later',
    ],
    [
      'what was said earlier is the earlier count, though another body gives the later',
      on(6, 'The Coast Guard had earlier counted 30 dead in the fire.'),
      on(6, 'The Fire Service said that 41 people had died in the fire.'),
      'update told-as-earlier',
    ],
    [
      'what is told as earlier is no earlier count where it is the greater one',
      on(6, 'The Coast Guard had earlier counted 41 dead in the fire.'),
      on(6, 'The Fire Service said that 30 people had died in the fire.'),
      'conflict bounds-apart',
    ],
    [
      'what earlier reports had is the earlier count, whoever counts now',
      on(8, 'The Fire Service said that 31 people died in the fire. Earlier reports put its toll at 24.'),
      on(8, 'In the fire 24 people died, a guard said.'),
      'update replaced',
    ],
    [
      'the year of what a place went through once is not that of a count',
      on(6, 'At least 40 people were injured by the fire in a county ruined by the flood of 2009.'),
      on(7, 'In the fire 55 people were injured.'),
      'update later-count',
    ],
    [
      'what is found is counted on as the search goes on',
      on(6, 'Inspectors have so far found 31 gas bottles in the mill.'),
      on(8, 'Inspectors found 58 gas bottles in the mill.'),
      'update later-count',
    ],
    [
      'a number that is not round has a nought too many, however it may be counted on',
      on(6, 'Inspectors have so far found 31 gas bottles in the mill.'),
      on(8, 'Inspectors found 310 gas bottles in the mill.'),
      'conflict nought-too-many',
    ],
    [
      '… a round one may have grown tenfold',
      on(6, 'Inspectors have so far found 30 gas bottles in the mill.'),
      on(8, 'Inspectors found 300 gas bottles in the mill.'),
      'update later-count',
    ],
    [
      '… as may a small one',
      on(6, 'Inspectors have so far found three gas bottles in the mill.'),
      on(8, 'Inspectors found 30 gas bottles in the mill.'),
      'update later-count',
    ],
    [
      '… or one that is a bound',
      on(6, 'Inspectors have so far found more than 31 gas bottles in the mill.'),
      on(8, 'Inspectors found 310 gas bottles in the mill.'),
      'update later-count',
    ],
    [
      'what is there is not counted on',
      on(6, 'There were 31 gas bottles in the mill.'),
      on(8, 'There were 58 gas bottles in the mill.'),
      'conflict bounds-apart',
    ],
  ])('%s', (_, a, b, expected) => expect(relationsIn(a, b)).toEqual([expected]))

  test('an old figure that is printed again does not stop the count', () => {
    const missing = (day: number, n: string, who: string): string =>
      on(day, `${n} people are missing after the fire, ${who} said.`)
    expect(
      relationsIn(
        missing(6, 'Nineteen', 'the governor Emil Hartmann'),
        missing(7, 'Nineteen', 'the governor Emil Hartmann'),
        missing(7, 'Fourteen', 'the mayor Ilse Falk'),
      ),
    ).toEqual(['update later-count'])
  })

  test('“Monday’s fire” is of Monday, the count of those who died in it is not', () =>
    expect(
      relationsIn(
        on(6, 'Five people are known to have died in Monday’s fire, the governor Emil Hartmann said.'),
        on(6, 'Six people have died in the fire, the mayor Ilse Falk said.'),
      ),
    ).toEqual(['conflict bounds-apart']))

  test('a toll of articles without a date goes on too', () =>
    expect(
      relationsIn(
        'A fire burned down the paper mill in Karsund. In the fire 30 people died.',
        'A fire burned down the paper mill in Karsund. In the fire 41 people died.',
      ),
    ).toEqual(['update counting-on']))

  test('what officials say in two reports of one day need not be said at one hour', () => {
    const toll = (n: string): string => on(6, `At least ${n} people died in the fire, officials said.`)
    expect(relationsIn(toll('four'), toll('nine'))).toEqual(['update counting-on'])
  })

  test('a count is of the day on which its source was said to speak', () => {
    const missing = `2031-05-08 ${fire} The mayor of Karsund, Ilse Falk, confirmed on Wednesday that the mill was lost. It was a fine building. She said that fourteen people were missing.`
    const days = story(missing, on(6, 'Nineteen people are missing, the mayor Ilse Falk said.'))
      .discrepancies[0]?.positions
    expect(days?.map((p) => `${p.value} ${p.asOf}`).sort()).toEqual(['14 2031-05-07', '19 2031-05-06'])
  })

  test.each([
    [
      '“the authorities” may be any public body',
      'the authorities in Karsund',
      'the Interior Ministry',
      'update counting-on',
    ],
    [
      'two bodies that are named are two',
      'the Health Ministry',
      'the Interior Ministry',
      'conflict bounds-apart',
    ],
    [
      'an aid group is no public body',
      'the authorities in Karsund',
      'the aid group Open Lamp',
      'conflict bounds-apart',
    ],
  ])('%s', (_, first, second, expected) => {
    const toll = (n: string, who: string): string =>
      on(6, `${n} people died in the fire, according to ${who}.`)
    expect(relationsIn(toll('Four', first), toll('Eleven', second))).toEqual([expected])
  })

  test('an hour up to which something was counted is not that of an earlier utterance', () => {
    const told = (n: string): string => `The police arrested ${n} people at the mill`
    const early = `2031-05-06T07:40 ${fire} ${told('14')}, police spokeswoman Ilse Falk said.`
    expect(
      relationsIn(
        early,
        `2031-05-06T13:00 ${fire} As of noon, ${told('19').slice(4)}, police spokeswoman Ilse Falk said.`,
      ),
    ).toEqual(['update same-source-later'])
  })
})

describe('lengths of time', () => {
  const search = (day: number, n: string): string =>
    on(day, `The search for the missing guard in the paper mill has lasted ${n}.`)
  test.each([
    [
      '50 hours on the 7th, 75 on the 8th',
      search(7, '50 hours'),
      search(8, '75 hours'),
      ['update time-passed'],
    ],
    [
      '21 days on one day, 23 on the next',
      search(6, '21 days'),
      search(7, '23 days'),
      ['update time-passed'],
    ],
    ['21 days and 60 days', search(6, '21 days'), search(7, '60 days'), ['conflict bounds-apart']],
    ['the shorter on the later day', search(6, '23 days'), search(7, '21 days'), ['conflict bounds-apart']],
  ])('%s', (_, a, b, expected) => expect(relationsIn(a, b)).toEqual(expected))
})

test('what a number alone in its words counts, its sentence tells', () => {
  const counts = 'The Ministry of Mines counts twelve, because it includes a guard who died on Monday.'
  expect(relationsIn(on(6, 'The mud killed eleven people in Orsk.'), on(6, counts))).toEqual([
    'update counting-on',
  ])
})

describe('what one of two figures leaves out', () => {
  const all = on(6, 'In the fire 55 people were injured.')
  test.each([
    ['the lighter cases', 'In the fire 40 people were seriously injured.', ['scope graver-only']],
    [
      '… but no more can be seriously hurt than hurt',
      'In the fire 70 people were seriously injured.',
      ['update counting-on'],
    ],
    ['a few of the hurt are another question', 'In the fire 12 people were seriously injured.', []],
    [
      '… and so are those whom an article counts beside all',
      'In the fire 61 people were injured. Of these 40 people were seriously injured, doctors said.',
      ['update counting-on'],
    ],
    [
      'those whom an article says to be left out',
      'In the fire 58 people were injured, the clinic said. The 55 counted by the police are only those who came by ambulance.',
      ['scope told-why'],
    ],
    [
      'the rest, which an article gives beside the part and the whole',
      'In the fire 33 people were injured, a guard said. The police spoke of 55: 33 guests and 22 firefighters.',
      ['scope adds-up'],
    ],
    [
      'a few who are missing are no rest',
      'In the fire 52 people were injured, a guard said. The police spoke of 55. For 3 hours smoke rose.',
      ['conflict bounds-apart'],
    ],
    [
      'those whom a count leaves out, by whatever verb',
      'In the fire 58 people were injured, the clinic said. The police counted 55 and left out those who went home.',
      ['scope told-why'],
    ],
    [
      'what anybody else leaves out tells nothing',
      'In the fire 58 people were injured, the clinic said. The police, who left at noon, counted 55.',
      ['conflict part-above-whole'],
    ],
    [
      'nothing, where what may happen to them is told of one number',
      'In the fire up to 55 people may have been injured.',
      ['rounding one-number'],
    ],
    [
      'an example is left out by none',
      'In the fire 58 people were injured, including three children, though the police spoke of 55.',
      ['conflict bounds-apart'],
    ],
  ])('%s', (_, b, expected) => expect(relationsIn(all, on(6, b))).toEqual(expected))
})

describe('one measure', () => {
  const far = (n: string): string => on(6, `The mill in Karsund stands ${n} from the border.`)
  test.each([
    ['20 kilometres', '12 miles', ['wording two-units']],
    ['20 kilometres', '16 miles', ['conflict bounds-apart']],
    ['1.5 kilometres', 'one mile', ['rounding bounds-compatible']],
    ['60 kilometres', '600 kilometres', ['conflict nought-too-many']],
    ['60 kilometres', '300 kilometres', ['conflict bounds-apart']],
  ])('%s and %s', (a, b, expected) => expect(relationsIn(far(a), far(b))).toEqual(expected))
})

describe('counted at one place', () => {
  test.each([
    ['and three more in Ostrand', 'scope one-place'],
    ['and injured three more in Ostrand', 'update counting-on'],
  ])('those in Karsund %s', (rest, expected) =>
    expect(
      relationsIn(
        on(6, `The fire killed 12 people in Karsund ${rest}.`),
        on(6, 'The fire killed 15 people.'),
      ),
    ).toEqual([expected]),
  )

  test('a body that speaks behind a hospital counts for all', () =>
    expect(
      relationsIn(
        on(
          6,
          'Karsund Hospital said it was full. The Coast Guard said that 30 people were hurt in the fire.',
        ),
        on(6, 'In the fire 40 people were injured, the Fire Service said.'),
      ),
    ).toEqual(['conflict bounds-apart']))

  test.each([
    ['a doctor at the Lint clinic in Karsund', 'scope one-place'],
    ['a captain of the Coast Guard', 'conflict bounds-apart'],
  ])('by %s', (role, expected) =>
    expect(
      relationsIn(
        on(6, `In the fire 30 people were injured, said Ola Brandt, ${role}.`),
        on(6, 'In the fire 40 people were injured, the Fire Service said.'),
      ),
    ).toEqual([expected]),
  )

  test('what burned down is no place within the story', () =>
    expect(
      relationsIn(
        '2031-05-06 A fire burned down the Lint School in Karsund on Monday. In the Lint School 30 people died.',
        '2031-05-06 A fire burned down a school in Karsund on Monday. In the fire 41 people died.',
      ),
    ).toEqual(['update counting-on']))
})
