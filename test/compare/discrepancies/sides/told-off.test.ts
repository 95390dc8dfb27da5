import { expect, test } from 'vitest'
import { discrepancyLines, story } from '../../../support/story.js'

const told = (...texts: readonly string[]): string[] =>
  discrepancyLines(story(...texts.map((t) => `2031-05-06 ${t}`))).filter((line) =>
    /^scope wording: /.test(line),
  )

test.each([
  [
    'one thing more',
    'A storm hit Karsund. Volunteers handed out blankets and stoves to the flooded families of Karsund.',
    'A storm hit Karsund. Volunteers handed out blankets to the flooded families of Karsund.',
    /blankets and stoves .*\(A\) \/ .*blankets to .*\(B\)$/,
  ],
  [
    'another beside a common one',
    'A barge sank off Karsund. The skipper and a stoker were missing after the barge sank, officer Ilse Falk said.',
    'A barge sank off Karsund. The skipper and a cook were missing after the barge sank, officer Ilse Falk said.',
    /a stoker .*\(A\) \/ .*a cook .*\(B\)$/,
  ],
  [
    'three against two, named',
    'The treaty on the Orsk canal was signed by Norland, Velland and Sudmark on Monday in Karsund.',
    'The treaty on the Orsk canal was signed by Norland and Velland on Monday in Karsund.',
    /Sudmark .*\(A\) \/ .*\(B\)$/,
  ],
])('told off otherwise: %s', (_, a, b, line) => {
  expect(told(a, b)).toHaveLength(1)
  expect(told(a, b)[0]).toMatch(line)
})

test.each([
  [
    'what the other names elsewhere',
    'A storm hit Karsund. Volunteers handed out blankets and stoves to the flooded families of Karsund.',
    'A storm hit Karsund. Volunteers handed out blankets to the flooded families of Karsund. Stoves came later.',
  ],
  [
    'another word for the same',
    'A storm hit Karsund. The army sent a barge and an aircraft to the flooded families of Karsund.',
    'A storm hit Karsund. The army sent a barge and a plane to the flooded families of Karsund.',
  ],
  [
    'other doings of one thing',
    'A storm hit Karsund. Volunteers handed out blankets and stoves to the flooded families of Karsund.',
    'A storm hit Karsund. Volunteers begged the flooded families of Karsund for blankets.',
  ],
  [
    'clauses that "and" joins',
    'A tug will tow the broken barge and moor it behind the pier, engineer Ilse Falk said in Karsund.',
    'A tug will tow the broken barge behind the pier, engineer Ilse Falk said in Karsund.',
  ],
  [
    'the rest, whatever it is',
    'A storm hit Karsund. Volunteers handed out blankets and other goods to the flooded families of Karsund.',
    'A storm hit Karsund. Volunteers handed out blankets to the flooded families of Karsund.',
  ],
  [
    'names in front of one noun',
    'Boxer Ilse Falk won the Orsk and Karsund belts in the Velland arena.',
    'Boxer Ilse Falk won the Orsk in the Velland arena.',
  ],
  [
    'a clause that "and" begins',
    'Marchers in Karsund tried to storm the Karsund mint and the looting spread to the harbour on Monday.',
    'Marchers in Karsund tried to storm the Karsund mint on Monday.',
  ],
  [
    'two deeds',
    'A mill burned in Karsund, killing 12 millers and wounding around 40, officer Ilse Falk said.',
    'A mill burned in Karsund, killing 12 millers, officer Ilse Falk said.',
  ],
  [
    'two years',
    'Runner Ilse Falk won the Karsund cup and the Orsk medal in 2027.',
    'Runner Ilse Falk won the Karsund cup in 2029.',
  ],
  [
    'what is denied',
    'A storm hit Karsund. Volunteers have not yet handed out blankets and stoves to the flooded families of Karsund.',
    'A storm hit Karsund. Volunteers handed out blankets to the flooded families of Karsund.',
  ],
])('none: %s', (_, a, b) => expect(told(a, b)).toEqual([]))

test('hundreds of articles with one row and one without are one question', () => {
  const row =
    'A storm hit Karsund. Volunteers handed out blankets and stoves to the flooded families of Karsund.'
  const one = 'A storm hit Karsund. Volunteers handed out blankets to the flooded families of Karsund.'
  expect(told(...Array.from({ length: 40 }, () => row), one)).toHaveLength(1)
})

test('an endless row is read', () => {
  const row = `Volunteers handed out ${'blankets, '.repeat(5000)}stoves and tents.`
  expect(told(row, 'Volunteers handed out blankets.').length).toBeLessThan(2)
})
