import { describe, expect, test } from 'vitest'
import { quantitiesTold } from '../../../../src/compare/discrepancies/linking/told.js'
import { analyse } from '../../../../src/extract/index.js'
import { packOf } from '../../../../src/extract/languages.js'
import { identify } from '../../../../src/model/index.js'
import { settingOfStory } from '../../../../src/pipeline.js'
import { valuesIn as told } from '../../../support/figures.js'

const blast = '2031-05-06 A blast tore through the market hall of Karsund on Monday.'
const undated = 'A blast tore through the market hall of Karsund on Monday.'

describe('tolls of another time', () => {
  test.each<[string, string, string, string[]]>([
    [
      'a month, of an article with a date',
      blast,
      'In February a blast at the Tarn mill killed 31 people.',
      [],
    ],
    ['a month, of one without', undated, 'In February a blast at the Tarn mill killed 31 people.', []],
    ['earlier this month', blast, 'Earlier this month an air raid on Tarn left 31 people dead.', []],
    ['years ago', undated, 'A blast at the Tarn mill four years ago killed 31 people.', []],
    [
      'a time with which the sentence before opens',
      undated,
      'In April last year a fire swept through the Tarn mill. Some 31 people were killed in that fire.',
      [],
    ],
    ['a day', blast, 'The blast on Monday killed 31 people, the hospital in Karsund said.', ['12 / 31']],
    [
      'a year in what stands behind the toll',
      blast,
      'The blast killed 31 people in a hall that was built after the fire of 2004.',
      ['12 / 31'],
    ],
  ])('%s', (_, event, other, expected) =>
    expect(told(`${event} The blast killed 12 people, police in Karsund said.`, `${event} ${other}`)).toEqual(
      expected,
    ),
  )

  test('are held against each other', () =>
    expect(
      told(
        `${blast} Earlier this month an air raid on Tarn left 31 people dead.`,
        `${blast} An air raid on Tarn earlier this month killed 34 people.`,
      ),
    ).toEqual(['31 / 34']))

  test('are told by as many dead where the time is left out', () =>
    expect(
      told(
        `${undated} The blast injured 120 people, police in Karsund said.`,
        `${undated} In February a blast at the Tarn mill injured 410 people.`,
        `${undated} The Tarn mill blew up before. That blast injured 410 people.`,
      ),
    ).toEqual([]))
})

describe('tolls of other people', () => {
  test.each<[string, string, string, string[]]>([
    ['soldiers and civilians', 'killed 12 soldiers', 'killed 31 civilians', []],
    ['women and men', 'killed 12 women', 'killed 31 men', []],
    ['brothers and all', 'killed two brothers', 'killed 31 people', []],
    ['one family and all', 'killed seven members of the Brandt family', 'killed 31 people', []],
    ['children and all who are civilians', 'killed 12 children', 'killed 31 civilians', ['12 / 31']],
    ['people and people', 'killed 12 people', 'killed 31 people', ['12 / 31']],
  ])('%s', (_, one, other, expected) =>
    expect(told(`${blast} The blast ${one}.`, `${blast} The blast ${other}.`)).toEqual(expected),
  )

  test('who are told off one by one are parts', () =>
    expect(
      told(
        `${blast} The blast killed 25 people.`,
        `${blast} Those killed included seven pupils, three young people and two guards.`,
      ),
    ).toEqual([]))

  test('in addition to others have their own state', () =>
    expect(
      told(
        `${blast} The blast left 90 people wounded.`,
        `${blast} Besides the dead, 70 people were wounded.`,
      ),
    ).toEqual(['90 / 70']))
})

describe('digits that count nothing by themselves', () => {
  test.each([
    ['The blast, felt at 0612 (0442 GMT), broke [40 windows].'],
    ['With the 7300M it runs for [5 hours].'],
    ['The screen is [3100 dots] wide and 1, 700 dots high.'],
    ['The fire burned for [4] 1 / 2 hours in [3 houses].'],
    ['The load is [9,000 pounds] (4,080 kilograms).'],
    ['The cuts come to [30bn euros] (¤25.7bn) in all.'],
    ['She died in prison, aged 77, after [12 years] there.'],
  ])('%s', (marked) => {
    const text = marked.replace(/[[\]]/g, '')
    const setting = settingOfStory(identify([{ id: 'a', text }]).map((a) => analyse(a, packOf(a))))
    expect(quantitiesTold(setting, []).map((t) => setting.story.words(t.span))).toEqual(
      [...marked.matchAll(/\[(.*?)\]/g)].map(([, words]) => words),
    )
  })
})
