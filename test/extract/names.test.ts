import { describe, expect, test } from 'vitest'
import { analyse } from '../../src/extract/index.js'
import { shareNames } from '../../src/extract/names.js'
import { english } from '../../src/lang/en/index.js'

/** The names of the first text, with their kinds, read beside the others. */
const namesOf = (...texts: string[]): string[] =>
  shareNames(
    texts.map((text, i) => analyse({ id: `a${i + 1}`, text, language: 'en' }, english)),
    english,
  )[0]!.extraction.entities.map((e) => `${e.name} ${e.kind}`)

describe('names in the light of the story', () => {
  test.each([
    [
      'a body that only another text calls one',
      'The fire at Brann Sands was out by noon.',
      ['Brann Sands organization'],
      'Brann Sands, which employs 40 people, said no. The Brann Sands plant is shut. Brann Sands Ltd was told.',
    ],
    [
      'a last name that opens a sentence',
      'Nobody came. Quistow had said so.',
      ['Quistow person'],
      'The mayor, Jane Quistow, spoke on Monday. Mrs Quistow left.',
    ],
    [
      'a last name before the father of that name comes',
      'Quistow was angry. She said that Quistow would stay. Her father, Oliver Quistow, is a monk.',
      ['Quistow person', 'Oliver Quistow person'],
      'Jane Quistow came on Monday. Jane Quistow left, and Mrs Quistow slept.',
    ],
    [
      'a person behind the name of what they lead',
      'The head of Sundmark Jane Quistow spoke.',
      ['Sundmark place', 'Jane Quistow person'],
      'Jane Quistow, 41, came from Sundmark. The Sundmarkish border is shut. She left for Sundmark.',
    ],
    [
      'a noun before the name',
      'Makers Brann Sands are having none of it.',
      ['Brann Sands organization'],
      'Brann Sands, which employs 40 people, said no. The Brann Sands plant is shut.',
    ],
    [
      'a plain word that is part of a name elsewhere',
      'Process is all. Nobody came.',
      [],
      'Process Weekly, which employs 40 people, said no.',
    ],
  ])('%s', (_, text, expected, other) => {
    expect(namesOf(text, other)).toEqual(expected)
  })

  test('a gender that another text tells', () => {
    const texts = [
      'Corvin Hask met Orsel Mintry on Monday. Mintry left the town. “It is over,” he said.',
      'Orsel Mintry came late. She had walked. Mintry stayed at home, and she slept. Mintry woke, and she left.',
    ]
    const [first] = shareNames(
      texts.map((text, i) => analyse({ id: `a${i + 1}`, text, language: 'en' }, english)),
      english,
    )
    const { attributions, entities } = first!.extraction
    expect(attributions.map((a) => entities.find((e) => e.id === a.speaker)?.name)).toEqual(['Corvin Hask'])
  })

  test('speakers and claims follow', () => {
    const texts = [
      'The fire at Brann Sands was out by noon. “Nobody was hurt,” it said.',
      'Brann Sands, which employs 40 people, said no. The Brann Sands plant is shut. Brann Sands Ltd was told.',
    ]
    const [first] = shareNames(
      texts.map((text, i) => analyse({ id: `a${i + 1}`, text, language: 'en' }, english)),
      english,
    )
    const { entities, attributions, claims } = first!.extraction
    const ids = new Set(entities.map((e) => e.id))
    expect(attributions.map((a) => entities.find((e) => e.id === a.speaker)?.name)).toEqual(['Brann Sands'])
    expect(claims.flatMap((c) => c.entities).every((id) => ids.has(id))).toBe(true)
    expect(claims.some((c) => c.entities.length > 0)).toBe(true)
  })

  test('one text alone stays as it is', () => {
    const alone = [analyse({ id: 'a1', text: 'The fire at Brann Sands was out.', language: 'en' }, english)]
    expect(shareNames(alone, english)).toBe(alone)
  })
})
