import { expect, test } from 'vitest'
import { discrepancyLines, story } from '../../../support/story.js'

const named = (...texts: readonly string[]): string[] =>
  discrepancyLines(story(...texts.map((t) => `2031-05-06 ${t}`))).filter((line) => / name: /.test(line))

test.each([
  [
    'a sea',
    'Two trawlers sank in the Strait of Omber on Monday.',
    'Two trawlers sank in the Strait of Umber on Monday.',
    'Strait of Omber (A) / Strait of Umber (B)',
  ],
  [
    'an ordinary word for another',
    'The tower of the Golden Palace hotel burned on Monday. The Golden Palace was shut.',
    'The tower of the Golden Place hotel burned on Monday. The Golden Place was shut.',
    'Golden Palace (A) / Golden Place (B)',
  ],
  [
    'a person in one article',
    'Singer Orla Zellin won on Monday. Orla Zellin, 40, thanked the jury. A caption calls her Orla Sellin.',
    'Singer Orla Zellin won the prize on Monday.',
    'Orla Zellin (A B) / Orla Sellin (A)',
  ],
])('a name with a slip: %s', (_, a, b, line) => {
  expect(named(a, b)).toHaveLength(1)
  expect(named(a, b)[0]).toContain(line)
})

test.each([
  [
    'two spellings of one language',
    'The Labour Defence Centre in Karsund burned on Monday.',
    'The Labor Defense Center in Karsund burned on Monday.',
  ],
  [
    'two quarters',
    'A trawler sank off the Northern Karsund Reef on Monday.',
    'A trawler sank off the Southern Karsund Reef on Monday.',
  ],
  [
    'other vowels',
    'Two trawlers sank in the Strait of Ombar on Monday.',
    'Two trawlers sank in the Strait of Omber on Monday.',
  ],
  [
    'the adjective of a noun',
    'The Orsk Navy sank a trawler on Monday. The Orsk Navy was praised.',
    'The Orsk Naval command sank a trawler on Monday. The Orsk Naval staff was praised.',
  ],
  [
    'two that one article names',
    'Ships sank off North Velland on Monday. South Velland sent help.',
    'Ships sank off North Velland on Monday.',
  ],
])('none: %s', (_, a, b) => expect(named(a, b)).toEqual([]))
