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
const PILOT = 'In Karsund harbour three fishing boats had burned by noon, baker Jens Moe told a reporter.'
const WITNESS = '“I saw three fishing boats burning in the harbour of Karsund,” skipper Ilse Falk said.'
const OFFICIALS = 'Three fishing boats had burned in Karsund harbour, a carpenter from the yard said.'
const BURNED = /boats (?:had )?burn/

test.each([
  ['one carries it', [MAYOR], '6 one-origin'],
  ['two that are named may carry it', [MAYOR, SKIPPER], '3 perhaps-two'],
  ['three that are named may carry it', [MAYOR, SKIPPER, PILOT], '2 perhaps-confirmed'],
  ['one of two that are named saw it', [MAYOR, WITNESS], '1 confirmed'],
  ['two of three are named', [MAYOR, SKIPPER, OFFICIALS], '3 perhaps-two'],
  ['only one of two is named', [MAYOR, OFFICIALS], '3 perhaps-unnamed'],
  ['one says so, another the opposite', [MAYOR, DENIAL], '4 denied'],
  ['three may say so, another the opposite', [MAYOR, SKIPPER, PILOT, DENIAL], '3 disputed'],
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
