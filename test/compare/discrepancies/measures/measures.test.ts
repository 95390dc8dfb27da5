import { describe, expect, test } from 'vitest'
import { story } from '../../../support/story.js'

const told = (...texts: readonly string[]): string[] =>
  story(...texts)
    .discrepancies.filter((x) => x.pairs.some((p) => p.because.some((b) => b.rule === 'same-measure')))
    .map((x) => `${x.relation}: ${x.positions.map((p) => p.value).join(' / ')}`)

const miner = '2031-05-06 A miner was freed from a shaft at Karsund on Monday.'
const tank = '2031-05-06 A tank burst at the brewery of Karsund on Monday.'
const lake = '2031-05-06 A camp for the homeless opened near Orlo on Monday.'
const strike = '2031-05-06 Dockers in Karsund went on strike.'

describe('one thing measured twice', () => {
  test.each([
    [
      'by an adjective, attributive and not, in two units',
      `${miner} He had fallen into an 80m-deep shaft, the rescuers of Karsund said.`,
      `${miner} The shaft was about 130 feet deep, the rescuers of Karsund said.`,
      ['conflict: 80 metre / 130 foot'],
    ],
    [
      'by the noun for it',
      `${tank} It stood at a height of 12 metres, the brewery of Karsund said.`,
      `${tank} The tank was 19 metres high, the brewery of Karsund said.`,
      [],
    ],
    [
      'by how far it is from one place',
      `${lake} The camp lies 12 miles south of the border, the mayor of Orlo said.`,
      `${lake} The camp, less than 8 km from the border, was built in Orlo.`,
      ['conflict: 12 mile / 8 kilometre'],
    ],
    [
      'by how long it lasted',
      `${strike} The last strike collapsed after four days, the union of Karsund said.`,
      `${strike} The last strike lasted only nine days, the port of Karsund said.`,
      ['conflict: 4 / 9'],
    ],
    [
      'told in another unit alone',
      `${miner} He had fallen into a 40m-deep shaft, the rescuers of Karsund said.`,
      `${miner} The shaft was 131 feet deep, the rescuers of Karsund said.`,
      [],
    ],
    [
      'that is two things',
      `${lake} The camp lies 12 miles from the border, the mayor of Orlo said.`,
      `${lake} The village of Tarn lies 8 miles from the border, the mayor of Orlo said.`,
      [],
    ],
    [
      'in one text is two things',
      `${miner} One shaft was 40 metres deep and the other shaft 60 metres deep, the rescuers of Karsund said.`,
      `${miner} The shaft was 80 metres deep, the rescuers of Karsund said.`,
      [],
    ],
  ])('%s', (_, first, second, expected) => expect(told(first, second)).toEqual(expected))
})

describe('how long something has gone on', () => {
  const siege = (day: string, text: string): string => `2031-05-${day} The army shelled Karsund. ${text}`

  test('grows with the days', () =>
    expect(
      told(
        siege('06', 'The mayor spoke after 11 days of bombardment of Karsund.'),
        siege('08', 'The mayor spoke after 13 days of bombardment of Karsund.'),
      ),
    ).toEqual(['update: 11 / 13']))

  test('is told otherwise where it does not', () =>
    expect(
      told(
        siege('06', 'The mayor spoke after 11 days of bombardment of Karsund.'),
        siege('06', 'The mayor spoke after 19 days of bombardment of Karsund.'),
      ),
    ).toEqual(['conflict: 11 / 19']))
})

test('what is due within a time, or was so long ago, measures nothing', () =>
  expect(
    told(
      `${strike} They must go back to work within 72 hours. The last strike was four years ago.`,
      `${strike} They must go back to work within 48 hours. The last strike was nine years ago.`,
    ),
  ).toEqual([]))

test('what earlier reports had was given up', () =>
  expect(
    story(
      `${miner} The 80m-deep shaft had been closed. Earlier reports had put the shaft at a depth of 40m.`,
      `${miner} He had fallen into a 40-metre-deep shaft, the rescuers of Karsund said.`,
    ).discrepancies.map((x) => `${x.relation}: ${x.positions.map((p) => p.value).join(' / ')}`),
  ).toEqual(['update: 80 / 40']))
