import { describe, expect, test } from 'vitest'
import { valuesIn } from '../../../support/figures.js'

const quake = '2031-05-06 A quake struck the town of Karsund on Monday.'

describe('the magnitude of a quake', () => {
  test('is not that of its aftershocks', () =>
    expect(
      valuesIn(
        `${quake} The quake in Karsund had a magnitude of 6.4, officials said.`,
        `${quake} After the quake in Karsund there were two aftershocks with a magnitude of 5.1, officials said.`,
      ),
    ).toEqual([]))

  test('is told otherwise by another', () =>
    expect(
      valuesIn(
        `${quake} The quake in Karsund had a magnitude of 6.4, officials said.`,
        `${quake} The quake in Karsund had a magnitude of 6.1, officials said.`,
      ),
    ).toEqual(['6.4 / 6.1']))

  test('of one aftershock is told otherwise by another', () =>
    expect(
      valuesIn(
        `${quake} An aftershock in Karsund had a magnitude of 5.1, officials said.`,
        `${quake} An aftershock in Karsund had a magnitude of 4.8, officials said.`,
      ),
    ).toEqual(['5.1 / 4.8']))
})

test('measures in two units are each told with its own, one of them the unit of the scale', () =>
  expect(
    valuesIn(
      '2031-05-06 A river flooded the town of Karsund on Monday. The dam at Lint lies 1,500 metres west of Karsund.',
      '2031-05-06 A river flooded the town of Karsund on Monday. The dam at Lint lies one mile west of Karsund.',
    ),
  ).toEqual(['1500 metre / 1 mile']))
