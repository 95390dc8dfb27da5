import { expect, test } from 'vitest'
import { analyse } from '../../../src/extract/index.js'
import { english } from '../../../src/lang/en/index.js'

const speakersOf = (text: string): (string | null)[] => {
  const { attributions, entities } = analyse({ id: 'a', text }, english).extraction
  const names = new Map(entities.map((e) => [e.id, e.name]))
  return attributions
    .filter((a) => a.cue === null)
    .map((a) => (a.speaker === null ? null : (names.get(a.speaker) ?? null)))
}

test('a quotation without a cue is of the person whom the sentence before is about', () => {
  const lead = 'The harbour was shut on Monday after a fire in the cold store.\n\n'
  expect(
    speakersOf(
      `${lead}Mr Jonas Rehn, the mayor, has lost patience. “The chain of proof is closed. I expect them to act.”`,
    ),
  ).toEqual(['Jonas Rehn'])
  expect(
    speakersOf(
      `${lead}Jonas Rehn, the mayor, tells it otherwise. His first guest fell ill in August. “I wrote to them the next day. Nobody answered.”`,
    ),
  ).toEqual(['Jonas Rehn'])
})

test('and of nobody where the sentence before is about no person', () => {
  expect(
    speakersOf(
      'The harbour was shut on Monday. The trains stood still. “The chain of proof is closed and nobody acts.”',
    ),
  ).toEqual([null])
})
