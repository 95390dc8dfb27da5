import { describe, expect, test } from 'vitest'
import { bearingsOf } from '../../../../src/compare/discrepancies/linking/bearings.js'
import { analyse } from '../../../../src/extract/index.js'
import { packOf } from '../../../../src/extract/languages.js'
import { identify } from '../../../../src/model/index.js'
import { settingOfStory } from '../../../../src/pipeline.js'

/** Where the number stands that is written `[12]`. */
function bearings(marked: string) {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = marked.replace(/[[\]]/g, '')
  const setting = settingOfStory(
    identify([{ id: 's', text, publishedAt: '2031-05-06' }]).map((a) => analyse(a, packOf(a))),
  )
  const found = bearingsOf({ article: setting.story.pool.articles[0]!.article.id, start, end }, setting)
  return { ...found, topic: found.topic === null ? null : setting.story.entity(found.topic)!.name }
}

describe('where a number stands', () => {
  test.each([
    ['Ilse Falk won the race. She has [12] medals now.', 'Ilse Falk'],
    ['Ilse Falk beat Ola Brandt, who has [12] medals.', 'Ola Brandt'],
    ['Ilse Falk has [12] medals, Ola Brandt said.', 'Ilse Falk'],
    ['The rower has [12] medals.', null],
  ])('whose part of the text: %s', (marked, topic) => expect(bearings(marked).topic).toBe(topic))

  test.each([
    ['The 13-inch model costs [900] crowns.', [['inch', 13]]],
    ['The model costs [900] crowns, the old one 700 crowns.', []],
  ])('beside which measures: %s', (marked, expected) =>
    expect([...bearings(marked).measures].flatMap(([u, n]) => [...n].map((v) => [u, v]))).toEqual(expected),
  )

  test.each([
    ['A quake killed [12] people in 2019.', true],
    ['A quake killed [12] people in January 2031.', true],
    ['A quake killed [12] people on 28 February.', true],
    ['A quake killed [12] people on 30 April.', false],
    ['A quake killed [12] people.', false],
  ])('among things long past: %s', (marked, past) => expect(bearings(marked).past).toBe(past))

  test('how many numbers stand around it, and in its text', () => {
    const { beside, density } = bearings('He ran 40 yards, caught [12] passes and scored 3 goals.')
    expect([beside, density]).toEqual([2, 3])
  })

  test('at the head of its text or behind', () => {
    expect(bearings('A quake killed [12] people.').head).toBe(true)
    expect(bearings('A quake came. It was night. All slept. It killed [12] people.').head).toBe(false)
  })
})
