import { describe, expect, test } from 'vitest'
import { findingOf, independence, originsLine, story } from '../../support/story.js'

/** Who stands behind what the first claim with these words states, and how many surely and at most. */
function behind(words: RegExp, ...texts: readonly string[]): string {
  const finding = findingOf(story(...texts.map((t) => `2031-05-06 ${t}`)), words)
  return `${originsLine(finding)} ${independence(finding)}`
}

describe('one origin by two names', () => {
  test('a body, and the same by its name with what it is', () =>
    expect(
      behind(
        /1,400 soldiers/,
        'Lorvian intelligence puts the strength of the force at about 1,400 soldiers.',
        'The Third Bureau, the intelligence arm of the Lorvian general staff, said the strength of the force was about 1,400 soldiers.',
      ),
    ).toMatch(/ 1–1$/))

  test('waiters, and one of them who is named with his age', () =>
    expect(
      behind(
        /slope breathed/,
        'Jon Hale, 19, a waiter at the hotel, said the slope breathed and the trees walked.',
        'The waiters say that the slope breathed and the trees walked.',
      ),
    ).toMatch(/ 1–1$/))

  test('watchmen, whose plural has no ending, and one of them who is named', () =>
    expect(
      behind(
        /slope breathed/,
        'Jon Hale, 19, a watchman at the hotel, said the slope breathed and the trees walked.',
        'The watchmen say that the slope breathed and the trees walked.',
      ),
    ).toMatch(/ 1–1$/))

  test('a president who is named, and the same by the office', () =>
    expect(
      behind(
        /fears an invasion/,
        'The president of Norway said he fears an invasion from the north.',
        'Norway’s President Ole Vik said that he feared an invasion from the north soon.',
      ),
    ).toMatch(/ 1–1$/))

  test('a body, and its spokeswoman who is called that of “the organisation”, whatever paper she spoke to', () =>
    expect(
      behind(
        /400 captives/,
        'There will be an exchange of 400 captives, the Concord of Orl said.',
        'The Concord of Orl is sure of it. An exchange of 400 captives is near, said Lene Aster, spokeswoman of the organisation, to the Halden Post.',
      ),
    ).toMatch(/ 1–1$/))

  test('a body, and the letters of its name and more', () =>
    expect(
      behind(
        /shook the valley/,
        'A quake of magnitude 5.8 shook the valley of Orl before dawn, said the Geological Survey.',
        'A magnitude 5.8 quake shook the valley of Orl, the OGS said.',
      ),
    ).toMatch(/ 1–1$/))

  test('two bodies of one state on what the state itself does', () =>
    expect(
      behind(
        /kept to the treaty/,
        'Norway has always kept to the treaty on the strait, the Norwegian Defence Ministry said.',
        'Norway has always strictly kept to the treaty on the strait, the Norwegian Foreign Ministry said.',
      ),
    ).toMatch(/ 1–1$/))
})

describe('who speaks of another’s figure', () => {
  test.each([
    ['says so', 'Ilse Falk, who counts crowds, arrives at 9,000 people; the police had said 4,000.'],
    ['owns it', 'The police’s 4,000 people were those on the square alone, Ilse Falk explained.'],
  ])('and %s, is no origin of it', (_, citing) =>
    expect(
      behind(/about 4,000 people|4,000/, 'Some 4,000 people came to the square, police said.', citing),
    ).toMatch(/1–1$/),
  )
})

test('who tells what inspectors have found is one with the inspectors', () =>
  expect(
    behind(
      /damage at the old dam/,
      'No damage at the old dam of Orl has been found so far, dam inspectors said.',
      'The dam inspectors have found no damage at the old dam of Orl, the Water Office said.',
    ),
  ).toMatch(/ 1–1$/i))

describe('two origins', () => {
  test('the railways of two states', () =>
    expect(
      behind(
        /line along the coast is closed/,
        'The line along the coast is closed for the whole of Wednesday, Norwegian Railways said.',
        'The coast line is closed on Wednesday, said the State Railways of Sweden.',
      ),
    ).toMatch(/^Norwegian Railways \+ State Railways.* 1–2$/))

  test('a spokeswoman of whom it is told whose she is, and a public body', () =>
    expect(
      behind(
        /cause of the fire/,
        'Minister Ola Brandt visited the harbour. The cause of the fire in the harbour was not yet known, her spokeswoman said.',
        'The cause of the harbour fire was not known so far, the prosecutor’s office said.',
      ),
    ).toMatch(/ 1–2$/))
})

test('what two parties are said to agree on is told by who says so', () =>
  expect(
    behind(
      /exchange of prisoners/,
      'Norway and Sweden agree an exchange of prisoners, mediator Anna Brix says.',
      'There will be an exchange of prisoners, Anna Brix told reporters.',
    ),
  ).toBe('Anna Brix 1–1'))

test('where a text has lost its paragraphs, no voice is carried over to the next sentence', () => {
  const lost = (breaks: string): string =>
    behind(
      /two boats sank/,
      'Mayor Ola Brandt said two boats sank off the pier of Karsund at night.',
      [
        'Skipper Ilse Falk said the wind had turned at midnight.',
        'In Karsund two boats sank off the old pier.',
        ...[
          'The town has a fish market.',
          'It has three schools.',
          'The road to Orl was open.',
          'Trains ran.',
        ],
        ...['The library was shut.', 'The square was empty.', 'Snow had fallen in the hills.'],
      ].join(breaks),
    )
  expect(lost(' ')).toBe('Ola Brandt 1–1')
})

test('a voice that reports is carried over to the next sentence, one that only asks for something is not', () => {
  const after = (cue: string): string =>
    behind(
      /two boats sank/,
      'Mayor Ola Brandt said two boats sank off the pier of Karsund at night.',
      `Skipper Ilse Falk ${cue}. In Karsund two boats sank off the old pier.`,
    )
  expect(after('said the wind had turned at midnight')).toBe('Ola Brandt + Ilse Falk 1–2')
  expect(after('ordered all crews to be counted')).toBe('Ola Brandt 1–1')
})
