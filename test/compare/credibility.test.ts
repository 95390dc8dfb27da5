import { expect, test } from 'vitest'
import { findingOf, story } from '../support/story.js'

/** The grade of what the first claim with these words states, and the rule it is by. */
function grade(words: RegExp, ...texts: readonly string[]): string {
  const { credibility, credibilityBecause } = findingOf(story(...texts.map((t) => `2031-05-06 ${t}`)), words)
  return `${credibility} ${credibilityBecause[0]?.rule}`
}

const MAYOR = 'Three fishing boats burned in the harbour of Karsund, Mayor Ola Brandt said.'
const SKIPPER = 'Skipper Ilse Falk confirmed that three fishing boats had burned in the harbour of Karsund.'
const DENIAL =
  'Skarn Lines denied that three fishing boats had burned in the harbour of Karsund. “No boats have burned,” it said.'
const OFFICIALS = 'Three fishing boats had burned in Karsund harbour, a carpenter from the yard said.'
const BURNED = /boats (?:had )?burned/

test.each([
  ['two that are named may carry it', [MAYOR, SKIPPER], '2 perhaps-confirmed'],
  ['only one of two is named', [MAYOR, OFFICIALS], '3 perhaps-unnamed'],
  ['one says so, another the opposite', [MAYOR, DENIAL], '4 denied'],
  ['two may say so, another the opposite', [MAYOR, SKIPPER, DENIAL], '3 disputed'],
])('%s', (_, texts, expected) => expect(grade(BURNED, ...texts)).toBe(expected))

test('a call is neither true nor false, however many make it', () =>
  expect(
    grade(
      /close the harbour/,
      'Mayor Ola Brandt called on Skarn Lines to close the harbour of Karsund.',
      'Skipper Ilse Falk urged Skarn Lines to close the harbour of Karsund.',
    ),
  ).toBe('6 call'))
