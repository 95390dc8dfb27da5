import { expect, test } from 'vitest'
import { discrepancyLines, hasDiscrepancy, inOneStory, story } from '../../../support/story.js'

const stances = (a: string, b: string): string[] =>
  discrepancyLines(story(inOneStory(a), inOneStory(b))).filter((l) => l.includes('stance'))

test('lawful or a breach', () =>
  hasDiscrepancy(
    [
      inOneStory('The landing “breaks the Anselm Protocol”, Envoy Ilse Falk said.'),
      inOneStory('Any help would be lawful, Minister Ivo Tarn said.'),
    ],
    /conflict stance: .*breaks the Anselm Protocol.* \(A\) \/ Any help would be lawful \(B\)/,
  ))

test('who cannot look into breaches does not deny that there was one', () =>
  expect(
    stances(
      'The police lack the means to look into all breaches of the market law, Minister Ivo Tarn said.',
      'The sale is a breach of the market law, Envoy Ilse Falk said.',
    ),
  ).toEqual([]))
