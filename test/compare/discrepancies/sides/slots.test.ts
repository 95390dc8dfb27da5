import { describe, expect, test } from 'vitest'
import { discrepancyLines, inOneStory, story } from '../../../support/story.js'

const told = (a: string, b: string): string[] =>
  discrepancyLines(story(inOneStory(a), inOneStory(b))).filter((l) => l.includes(' place'))

describe('one doing at two places', () => {
  test.each([
    ['by one verb', 'The roof was built in Norway.', 'The roof was built in Poland.'],
    [
      'by verbs used for one another, under a name and in a town',
      'The robbers were arrested at a mill in Hadley.',
      'The robbers were seized near Dunholm.',
    ],
    [
      'of a town by the word for it',
      'The contract was signed in the town of Belmore.',
      'The contract was signed in Orlow, a clerk said.',
    ],
    [
      'on the way, in an aside',
      'The bus, bound for Norway, broke down on the bridge.',
      'The bus was travelling to Poland, a clerk said.',
    ],
    [
      'of the one person named before',
      'Ivo Tarn bought a boat. He was arrested at Hadley airport.',
      'Ivo Tarn bought a boat. He was detained in Dunholm.',
    ],
  ])('%s', (_, a, b) => expect(told(a, b)).toHaveLength(1))

  test.each([
    ['a town and a state', 'The roof was built in Norway.', 'The roof was built in Dunholm.'],
    ['another thing', 'The roof was built in Norway.', 'The tower was built in Poland.'],
    ['one more of a kind', 'The roof was built in Norway.', 'A second roof was built in Poland.'],
    ['another doing', 'The roof was built in Norway.', 'The roof was painted in Poland.'],
    [
      'a place that the other names too',
      'The robbers were arrested in Hadley.',
      'The robbers were arrested in Dunholm, a village near Hadley.',
    ],
    ['from one to the other', 'The roof was brought from Norway.', 'The roof was brought to Poland.'],
    ['a day', 'The robbers were arrested in Hadley.', 'The robbers were arrested in their sleep Thursday.'],
    ['another year', 'The fair was held in Hadley in 2019.', 'The fair was held in Dunholm in 2021.'],
    ['what is planned', 'The roof was built in Norway.', 'The roof will be built in Poland.'],
  ])('%s: nothing', (_, a, b) => expect(told(a, b)).toEqual([]))
})

describe('one thing on two sides', () => {
  const sides = (a: string, b: string): string[] =>
    discrepancyLines(story(inOneStory(a), inOneStory(b))).filter((l) => l.includes(' wording'))

  test('two floors', () =>
    expect(
      sides(
        'The fire broke out on the second floor, a clerk said.',
        'The fire had started on the ground floor.',
      ),
    ).toHaveLength(1))

  test.each([
    [
      'floors that are counted in two ways',
      'The fire broke out on the first floor.',
      'The fire broke out on the ground floor.',
    ],
    ['two of several', 'The first bus hit a wall.', 'The second bus hit a wall.'],
  ])('%s: nothing', (_, a, b) => expect(sides(a, b)).toEqual([]))
})
