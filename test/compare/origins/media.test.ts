import { expect, test } from 'vitest'
import { findingOf, independence, originsLine, story } from '../../support/story.js'

const CLOSED = /harbour (?:of Karsund )?(?:has been|had been|was|is) closed/

/** Who stands behind the closing of the harbour, and how many surely and at most. */
function behind(...texts: readonly string[]): string {
  const finding = findingOf(story(...texts.map((t) => `2031-05-06 ${t}`)), CLOSED)
  return `${originsLine(finding)} ${independence(finding)}`
}

const MAYOR = 'The harbour of Karsund has been closed to all ships, Mayor Ola Brandt said.'

test.each([
  ['Lakpress', 'The harbour of Karsund has been closed to all ships, the Lakpress news agency reported.'],
  ['Morgenblik', 'The harbour of Karsund has been closed to all ships, the newspaper Morgenblik reported.'],
  ['Karsund Courier', 'The harbour of Karsund has been closed to all ships, the Karsund Courier reported.'],
  ['Reuters', 'The harbour of Karsund has been closed to all ships, Reuters reported.'],
  [
    'local media',
    'The harbour of Karsund has been closed to all ships, media in the neighbouring Lorvia reported.',
  ],
  [
    'IRNA',
    'The harbour of Karsund has been closed to all ships, the neighbours’ official news agency IRNA reported.',
  ],
  ['BBC One', 'The harbour of Karsund has been closed to all ships, BBC One reported.'],
  ['a newspaper', 'The harbour of Karsund has been closed to all ships, a local newspaper said.'],
  ['Orl TV', 'The harbour of Karsund has been closed to all ships, Orl TV said.'],
])('a medium that is cited, %s, has it from somebody: it adds none beside a named source', (_, cited) =>
  expect(behind(MAYOR, cited)).toBe('Ola Brandt 1–1'),
)

test('two media cited, and no other source: one', () =>
  expect(
    behind(
      'The harbour of Karsund has been closed to all ships, the Lakpress news agency reported.',
      'The harbour of Karsund has been closed to all ships, the newspaper Morgenblik reported.',
    ),
  ).toMatch(/ 1–1$/))

test('what is no medium by its name or by what it is called adds one', () => {
  expect(behind(MAYOR, 'The harbour of Karsund was closed to ships on Tuesday, Skarn Lines reported.')).toBe(
    'Ola Brandt + Skarn Lines 1–2',
  )
  expect(
    behind(
      MAYOR,
      'The harbour of Karsund was closed to ships on Tuesday, the shipping agency Skarn Lines said.',
    ),
  ).toMatch(/ 1–2$/)
})
