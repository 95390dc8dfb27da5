import { describe, expect, test } from 'vitest'
import { discrepancyLines, inOneStory, story } from '../../../support/story.js'

const stances = (a: string, b: string): string[] =>
  discrepancyLines(story(inOneStory(a), inOneStory(b))).filter((l) => l.includes(' stance'))

describe('one predicate, told of a thing and denied of it', () => {
  test.each([
    [
      'one word of one thing',
      'The roof was not insured, a clerk said.',
      'The roof was insured for 9,000 crowns.',
    ],
    [
      'a noun that stands for the thing',
      'The building was not insured, a clerk said.',
      'The station was insured for 9,000 crowns, papers show.',
    ],
    [
      'behind what is told of the thing',
      'The building was not insured, a clerk said.',
      'The station that the storm hit on Sunday was insured for 9,000 crowns.',
    ],
    [
      'nobody did it',
      'Nobody had warned us, Ilse Falk said.',
      'Passengers were warned by loudspeaker, Ivo Tarn said.',
    ],
    [
      'what there is and is not',
      'There is no shelter, the railway said.',
      'There is a shelter, Ilse Falk said.',
    ],
    [
      'a verb with its particle',
      'The railway had not carried out repairs, Ilse Falk said.',
      'All repairs were carried out in May, Ivo Tarn said.',
    ],
  ])('%s', (_, a, b) => expect(stances(a, b)).toHaveLength(1))

  test.each([
    ['another thing', 'The tower was not insured, a clerk said.', 'The roof was insured for 9,000 crowns.'],
    [
      'a part of what the word is told of',
      'The roof was not insured against floods, a clerk said.',
      'The roof was insured for 9,000 crowns.',
    ],
    [
      'a thing of a kind',
      'The railway bought no wooden panels, Ilse Falk said.',
      'The railway bought panels, Ivo Tarn said.',
    ],
    [
      'what is planned',
      'The roof was not insured, a clerk said.',
      'The roof will be insured for 9,000 crowns.',
    ],
    [
      'another day',
      'The building was not insured on 3 May, a clerk said.',
      'The station was insured on 4 April, Ivo Tarn said.',
    ],
    ['one voice', 'The roof was not insured, Ilse Falk said.', 'The roof was insured, Ilse Falk said.'],
    [
      'who only rarely does it',
      'The building was not insured, Ilse Falk said.',
      'The station was rarely insured, Ivo Tarn said.',
    ],
    [
      'of the subject only one is ruled out',
      'Not the tower but the roof was insured, a clerk said.',
      'The roof was insured for 9,000 crowns.',
    ],
  ])('%s: nothing', (_, a, b) => expect(stances(a, b).filter((l) => l.startsWith('conflict'))).toEqual([]))
})
