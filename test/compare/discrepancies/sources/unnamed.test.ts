import { describe, expect, test } from 'vitest'
import { discrepancyLines, story } from '../../../support/story.js'

const told = (...texts: readonly string[]): string[] =>
  discrepancyLines(story(...texts.map((t) => `2031-05-06 ${t}`)))

describe('a source that one article names and another leaves unnamed', () => {
  test.each([
    [
      'a class of people',
      'A hillside slid in Karsund. The slope above the quarry was creeping for weeks, geologist Ilse Falk said.',
      'A hillside slid in Karsund. The slope above the quarry was creeping for weeks, experts said.',
      /^scope attribution: .*Ilse Falk \(A\) \/ experts \(B\)$/,
    ],
    [
      'a report',
      'A hillside slid in Karsund. Divers used sonar buoys in the quarry lake four times, warden Ola Brandt said.',
      'A hillside slid in Karsund. Divers used sonar buoys in the quarry lake four times, according to local reports.',
      /^scope attribution: .*Ola Brandt \(A\) \/ local reports \(B\)$/,
    ],
  ])('%s: scope', (_, a, b, line) => expect(told(a, b)).toEqual([expect.stringMatching(line)]))

  test.each([
    [
      'authorities, for whom the one named may speak',
      'A hillside slid in Karsund. The slope above the quarry was creeping for weeks, geologist Ilse Falk said.',
      'A hillside slid in Karsund. The slope above the quarry was creeping for weeks, officials said.',
    ],
    [
      'an article that has it from both',
      'A hillside slid in Karsund. The slope above the quarry was creeping for weeks, geologist Ilse Falk said. The slope above the quarry was creeping for weeks, experts said.',
      'A hillside slid in Karsund. The slope above the quarry was creeping for weeks, experts said.',
    ],
    [
      'other news',
      'A hillside slid in Karsund. The slope above the quarry was creeping for weeks, geologist Ilse Falk said.',
      'A hillside slid in Karsund. The quarry should have been shut in winter, experts said.',
    ],
    [
      'several of a body that is named',
      'A hillside slid in Karsund. The slope above the quarry was creeping for weeks, geologist Ilse Falk said.',
      'A hillside slid in Karsund. The slope above the quarry was creeping for weeks, according to researchers at the Ulm Institute.',
    ],
    [
      'what one had only believed',
      'A hillside slid in Karsund. Geologist Ilse Falk said that she had first believed the slope above the quarry was creeping for weeks.',
      'A hillside slid in Karsund. The slope above the quarry was creeping for weeks, experts said.',
    ],
    [
      'who is named beside another',
      'A hillside slid in Karsund. The slope above the quarry was creeping for weeks, the Ulm Institute and the Karsund Survey said.',
      'A hillside slid in Karsund. The slope above the quarry was creeping for weeks, local reports said.',
    ],
    [
      'one unnamed person',
      'A hillside slid in Karsund. The slope above the quarry was creeping for weeks, geologist Ilse Falk said.',
      'A hillside slid in Karsund. The slope above the quarry was creeping for weeks, a geologist said.',
    ],
  ])('%s: nothing', (_, a, b) => expect(told(a, b)).toEqual([]))
})
