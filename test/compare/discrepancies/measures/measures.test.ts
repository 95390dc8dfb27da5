import { describe, expect, test } from 'vitest'
import { story } from '../../../support/story.js'

const told = (...texts: readonly string[]): string[] =>
  story(...texts)
    .discrepancies.filter((x) => x.pairs.some((p) => p.because.some((b) => b.rule === 'same-measure')))
    .map((x) => `${x.relation}: ${x.positions.map((p) => p.value).join(' / ')}`)

const barge = '2031-05-06 A barge sank in a lock at Karsund on Monday.'
const tank = '2031-05-06 A tank burst at the brewery of Karsund on Monday.'
const field = '2031-05-06 An airstrip opened near Orlo on Monday.'
const strike = '2031-05-06 Dockers in Karsund went on strike.'

describe('one thing measured twice', () => {
  test.each([
    [
      'by an adjective, attributive and not, in two units',
      `${barge} It lay on the floor of a 25m-deep lock, the divers of Karsund said.`,
      `${barge} The lock was about 40 feet deep, the divers of Karsund said.`,
      ['conflict: 25 metre / 40 foot'],
    ],
    [
      'by the noun for it',
      `${tank} It stood at a height of 12 metres, the brewery of Karsund said.`,
      `${tank} The tank was 19 metres high, the brewery of Karsund said.`,
      [],
    ],
    [
      'by how far it is from one place',
      `${field} The airstrip lies 12 miles east of the quarry, the mayor of Orlo said.`,
      `${field} The airstrip, less than 8 km from the quarry, was built in Orlo.`,
      ['conflict: 12 mile / 8 kilometre'],
    ],
    [
      'by how long it lasted',
      `${strike} The last strike ended after four days, the union of Karsund said.`,
      `${strike} The last strike lasted only nine days, the port of Karsund said.`,
      ['conflict: 4 / 9'],
    ],
    [
      'told in another unit alone',
      `${barge} It lay on the floor of a 20m-deep lock, the divers of Karsund said.`,
      `${barge} The lock was 66 feet deep, the divers of Karsund said.`,
      ['wording: 20 metre / 66 foot'],
    ],
    [
      'that is two things',
      `${field} The airstrip lies 12 miles from the quarry, the mayor of Orlo said.`,
      `${field} The village of Tarn lies 8 miles from the quarry, the mayor of Orlo said.`,
      [],
    ],
    [
      'in one text is two things',
      `${barge} One lock was 12 metres deep and the other lock 16 metres deep, the divers of Karsund said.`,
      `${barge} The lock was 25 metres deep, the divers of Karsund said.`,
      [],
    ],
  ])('%s', (_, first, second, expected) => expect(told(first, second)).toEqual(expected))
})

describe('how long something has gone on', () => {
  const flood = (day: string, text: string): string => `2031-05-${day} The river flooded Karsund. ${text}`

  test('grows with the days', () =>
    expect(
      told(
        flood('06', 'The mayor spoke after 11 days of rain over Karsund.'),
        flood('08', 'The mayor spoke after 13 days of rain over Karsund.'),
      ),
    ).toEqual(['update: 11 / 13']))

  test('is told otherwise where it does not', () =>
    expect(
      told(
        flood('06', 'The mayor spoke after 11 days of rain over Karsund.'),
        flood('06', 'The mayor spoke after 19 days of rain over Karsund.'),
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
      `${barge} The 25m-deep lock had been closed. Earlier accounts gave the lock a depth of 12m.`,
      `${barge} It lay on the floor of a 12-metre-deep lock, the divers of Karsund said.`,
    ).discrepancies.map((x) => `${x.relation}: ${x.positions.map((p) => p.value).join(' / ')}`),
  ).toEqual(['update: 25 / 12']))

describe('one measure told in two units', () => {
  const chase = '2031-05-06 Police stopped a lorry near Orlo on Monday.'
  test.each([
    [
      'how long a way was, and how fast',
      `${chase} Officers followed the lorry along the coast road for 30 miles.`,
      `${chase} Officers followed the lorry along the coast road for 48km.`,
      ['wording: 30 mile / 48 kilometre'],
    ],
    [
      'roughly',
      `${chase} The depot stands about 35 miles east of Karsund.`,
      `${chase} Officers cleared the depot, about 56km east of Karsund.`,
      ['wording: 35 mile / 56 kilometre'],
    ],
    [
      'in both units by one',
      `${chase} Officers followed the lorry along the coast road for 30 miles (48km).`,
      `${chase} Officers followed the lorry along the coast road for 48km.`,
      [],
    ],
    [
      'in two units of one system',
      `${chase} Officers followed the lorry along the coast road for 800 metres.`,
      `${chase} Officers followed the lorry along the coast road for 0.8 kilometres.`,
      [],
    ],
    [
      'lengths of time',
      `${chase} Officers followed the lorry along the coast road for 120 minutes.`,
      `${chase} Officers followed the lorry along the coast road for two hours.`,
      [],
    ],
    [
      'of two things',
      `${chase} Officers followed the lorry for 30 miles.`,
      `${chase} The next harbour lies 48km off Vellmar, fishermen say.`,
      [],
    ],
  ])('%s', (_, a, b, expected) => expect(told(a, b)).toEqual(expected))
})
