import { describe, expect, test } from 'vitest'
import { figuresIn, relationsIn } from '../../../support/figures.js'

const fire = '2031-05-06 A fire broke out in the market of Karsund on Monday.'
const toll = (n: string): string => `${fire} ${n} people died in the fire in Karsund.`

describe('one number that not all give as it is', () => {
  test.each([
    ['at least 30', '30'],
    ['about 30', '30'],
    ['at least 30', 'about 30'],
  ])('%s and %s', (a, b) => expect(relationsIn(toll(a), toll(b))).toEqual(['rounding one-number']))

  test('is no difference where all hedge it, in whatever words', () =>
    expect(figuresIn(toll('Some 30'), toll('About 30'))).toEqual([]))

  test('an article that hedges it below its headline hedges it', () =>
    expect(
      figuresIn(
        toll('At least 30'),
        `${fire} Thirty people died there. At least 30 people died in the fire.`,
      ),
    ).toEqual([]))

  test('is told only where nobody gives another number', () =>
    expect(relationsIn(toll('At least 30'), toll('Thirty'), toll('Forty-one'))).toEqual([
      'update counting-on',
    ]))
})

describe('the dead of a fight that goes on since last year', () => {
  const war = '2031-01-08 The army shelled the town of Karsund on Monday.'
  test('are counted now, however far "since" is from its date', () =>
    expect(
      figuresIn(
        `${war} The shelling of Karsund has killed 910 people since the fighting broke out on December 19.`,
        `${war} The shelling of Karsund has killed 410 people.`,
      ),
    ).toHaveLength(1))

  test('those of last year are others', () =>
    expect(
      figuresIn(
        `${war} The shelling of Karsund killed 910 people in December 2030.`,
        `${war} The shelling of Karsund killed 410 people.`,
      ),
    ).toEqual([]))

  test('lives that a relative clause says were claimed are the dead', () =>
    expect(
      figuresIn(
        `${war} After days of shelling in Karsund, which has cost over 430 lives, the guns fell silent.`,
        `${war} After days of shelling in Karsund, in which 410 people were killed, the guns fell silent.`,
      ),
    ).toHaveLength(1))
})
