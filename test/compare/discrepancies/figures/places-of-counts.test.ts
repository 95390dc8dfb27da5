import { describe, expect, test } from 'vitest'
import { valuesIn as told } from '../../../support/figures.js'

const flood = '2031-05-06 A flood hit Orland on Monday. Rain had fallen for days. The army sent boats.'
const raid = '2031-05-06 An air raid hit a market in Karsund on Monday.'

describe('counts at places', () => {
  test('of which one article tells another are held against those of the same place alone', () =>
    expect(
      told(
        `${flood} Twelve people were killed in Tarn district. In neighbouring Velm district, 30 people were killed.`,
        `${flood} Officials said 14 people were killed in Tarn district.`,
        `${flood} Officials said 33 people were killed in Velm district.`,
      ),
    ).toEqual(['12 / 14', '30 / 33']))

  test('meet where one place is told to be in the other', () =>
    expect(
      told(
        `${flood} In Tarn district 140 people were injured and in Velm district 90 people were injured.`,
        `${flood} At least 125 people were reportedly injured, ten of them badly, in Brenn, the capital of Tarn district.`,
      ),
    ).toEqual(['140 / 125']))

  test('are no part of another question where no article tells two', () =>
    expect(
      told(
        `${flood} Officials said 14 people were killed in Tarn.`,
        `${flood} Officials said 33 people were killed near Velm.`,
      ),
    ).toEqual(['14 / 33']))
})

describe('people counted by the name of their people', () => {
  test('are people', () =>
    expect(
      told(
        `${raid} The raid killed 40 Haitians, officials in Karsund said.`,
        `${raid} The raid killed 43 people, officials in Karsund said.`,
      ),
    ).toEqual(['40 / 43']))

  test('are not all who died where others did', () =>
    expect(
      told(
        `${raid} The raid killed 40 Haitians, officials in Karsund said. Three Nepalese were killed as well.`,
        `${raid} The raid killed 43 people, officials in Karsund said.`,
      ),
    ).toEqual([]))

  test('are killed where they sheltered', () =>
    expect(
      told(
        `${raid} The raid killed 40 people sheltering in a school in Karsund.`,
        `${raid} The raid killed 43 people in Karsund.`,
      ),
    ).toEqual(['40 / 43']))
})

describe('how badly people are hurt', () => {
  test('is a question of its own', () =>
    expect(
      told(
        `${raid} It left 55 people wounded, 15 critically, doctors in Karsund said.`,
        `${raid} It left 55 people injured, ten of whom remain critical, doctors in Karsund said.`,
      ),
    ).toEqual(['15 / 10']))

  test('is not how many are hurt', () =>
    expect(
      told(
        `${raid} Some 200 people were injured, doctors in Karsund said.`,
        `${raid} There are 30 people seriously injured, a doctor in Karsund said.`,
      ),
    ).toEqual([]))

  test('is not what the weather is', () =>
    expect(
      told(
        `${raid} In Karsund 20 people were injured in a severe storm.`,
        `${raid} In Karsund 27 people were injured in a storm.`,
      ),
    ).toEqual(['20 / 27']))
})

describe('an order of size', () => {
  test.each([
    [
      'far below a number',
      'Dozens of rescuers searched the market.',
      'More than 700 rescuers searched the market.',
      1,
    ],
    [
      'that may be the number',
      'Dozens of rescuers searched the market.',
      'Some 60 rescuers searched the market.',
      0,
    ],
  ])('%s', (_, first, second, expected) =>
    expect(told(`${raid} ${first}`, `${raid} ${second}`)).toHaveLength(expected),
  )
})
