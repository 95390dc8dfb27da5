import { describe, expect, test } from 'vitest'
import { findingOf, independence, originsLine, story } from '../../support/story.js'

/** How many stand behind what Mayor Ola Brandt says, where skipper Ilse Falk says something beside it. */
const behind = (mayor: string, skipper: string, words: RegExp): string =>
  independence(findingOf(story(`2031-05-06 ${mayor}`, `2031-05-06 ${skipper}`), words))

const LEFT = 'The pilot Jon Hale left the burning ferry last, Mayor Ola Brandt said.'
const CLOSED = 'The harbour of Karsund has been closed to all ships, Mayor Ola Brandt said.'

describe('who names a thing beside what they state confirms nothing', () => {
  test.each([
    [
      'when something else happened',
      'The quake struck the harbour of Karsund at dawn, Mayor Ola Brandt said.',
      'Skipper Ilse Falk said she was asleep when the quake struck the harbour of Karsund.',
      /quake struck/,
    ],
    [
      'what something else waits for',
      'The strike will close the harbour of Karsund, Mayor Ola Brandt said.',
      '“When the strike closes the harbour of Karsund, we will stay at home,” skipper Ilse Falk said.',
      /strike will/,
    ],
    [
      'which man is meant',
      LEFT,
      '“We thank the man who left the burning ferry last,” skipper Ilse Falk said.',
      /left the/,
    ],
    [
      'what is criticised',
      'Mayor Ola Brandt said: “The harbour of Karsund was closed to all ships.”',
      'Skipper Ilse Falk criticised the closure of the harbour of Karsund to all ships.',
      /was closed/,
    ],
    [
      'what only may be so',
      CLOSED,
      'The harbour of Karsund might be closed to all ships, skipper Ilse Falk said.',
      /has been/,
    ],
  ])('%s', (_, mayor, skipper, words) => expect(behind(mayor, skipper, words)).toBe('1–1'))
})

test('whose words are shown stands before whoever only names the thing more often', () => {
  const finding = findingOf(
    story(
      `2031-05-06 ${CLOSED}`,
      '2031-05-06 Skipper Ilse Falk criticised the closure of the harbour of Karsund to all ships.',
      '2031-05-06 Ilse Falk condemned the closure of the harbour of Karsund to all ships.',
    ),
    /has been closed/,
  )
  expect(originsLine(finding)).toBe('Ola Brandt')
})

describe('who states it may be a second origin', () => {
  test.each([
    [
      'behind the time it came about',
      'The cranes in the harbour of Karsund fell over, Mayor Ola Brandt said.',
      '“When the quake struck, the cranes in the harbour of Karsund fell over,” skipper Ilse Falk said.',
      /cranes .*fell/,
    ],
    [
      'behind a comma',
      LEFT,
      '“We thank Jon Hale, who left the burning ferry last,” skipper Ilse Falk said.',
      /left the/,
    ],
    [
      'of somebody not known yet',
      'Thieves used the key of a porter, Mayor Ola Brandt said.',
      'The safe was opened by thieves who used the key of a porter, skipper Ilse Falk said.',
      /used the key/,
    ],
    [
      'as what they confirm',
      'Mayor Ola Brandt said: “The harbour of Karsund was closed to all ships.”',
      'Skipper Ilse Falk confirmed the closure of the harbour of Karsund to all ships.',
      /was closed/,
    ],
    [
      'as a figure without a verb',
      'Mayor Ola Brandt said 340 barrels of tar had burned on the quay.',
      'Skipper Ilse Falk spoke of “340 burned barrels of tar”.',
      /340 barrels/,
    ],
  ])('%s', (_, mayor, skipper, words) => expect(behind(mayor, skipper, words)).toBe('1–2'))
})
