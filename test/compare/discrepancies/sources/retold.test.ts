import { describe, expect, test } from 'vitest'
import { discrepancyLines, story } from '../../../support/story.js'

const told = (...texts: readonly string[]): string[] =>
  discrepancyLines(story(...texts.map((t) => `2031-05-06 ${t}`)))

const PASS = 'The bridge keeper had lowered both barriers before the lorry skidded onto the planks'

describe('one passage of prose that two articles have from different sources', () => {
  test.each([
    [
      'two persons',
      `A lorry fell in Karsund. ${PASS}, Inspector Ola Brandt said.`,
      `A lorry fell in Karsund. ${PASS}, Councillor Ilse Falk said.`,
      /^scope attribution: .*Ola Brandt \(A\) \/ .*Ilse Falk \(B\)$/,
    ],
    [
      'a body and a person of another',
      `A lorry fell in Karsund. ${PASS}, the Orla Road Office said.`,
      `A lorry fell in Karsund. ${PASS}, according to Ilse Falk.`,
      /^scope attribution: .*Orla Road Office \(A\) \/ .*Ilse Falk \(B\)$/,
    ],
    [
      'a part of a longer sentence',
      `A lorry fell in Karsund. ${PASS}, Inspector Ola Brandt said.`,
      'A lorry fell in Karsund. In spite of the ice, the bridge keeper had lowered both barriers before six, Councillor Ilse Falk said.',
      /^scope attribution: .*Ola Brandt \(A\) \/ .*Ilse Falk \(B\)$/,
    ],
  ])('%s: scope', (_, a, b, line) => expect(told(a, b)).toEqual([expect.stringMatching(line)]))

  test('three sources are one question', () =>
    expect(
      told(
        `A lorry fell in Karsund. ${PASS}, Inspector Ola Brandt said.`,
        `A lorry fell in Karsund. ${PASS}, Councillor Ilse Falk said.`,
        'A lorry fell in Karsund. The bridge keeper had lowered both barriers before noon, the Orla Road Office said.',
      ),
    ).toHaveLength(1))

  test.each([
    [
      'few words in a row',
      `A lorry fell in Karsund. ${PASS}, Inspector Ola Brandt said.`,
      'A lorry fell in Karsund. The bridge keeper lowered the barriers too late for the lorry, Councillor Ilse Falk said.',
    ],
    [
      'a person who speaks for the body',
      `A lorry fell in Karsund. ${PASS}, the Orla Road Office said.`,
      `A lorry fell in Karsund. ${PASS}, Orla Road Office spokeswoman Ilse Falk said.`,
    ],
    [
      'one name, shortened',
      `A lorry fell in Karsund. ${PASS}, Inspector Ola Brandt said.`,
      `A lorry fell in Karsund. ${PASS}, Brandt said.`,
    ],
    [
      'the letters of a name',
      `A lorry fell in Karsund. ${PASS}, the Karsund Road Trust said.`,
      `A lorry fell in Karsund. ${PASS}, the KRT said.`,
    ],
    [
      'a person without a name',
      `A lorry fell in Karsund. ${PASS}, Inspector Ola Brandt said.`,
      `A lorry fell in Karsund. ${PASS}, a waiter said.`,
    ],
    [
      'authorities, for whom the one named may speak',
      `A lorry fell in Karsund. ${PASS}, Inspector Ola Brandt said.`,
      `A lorry fell in Karsund. ${PASS}, officials said.`,
    ],
    [
      'some of a body',
      `A lorry fell in Karsund. ${PASS}, Inspector Ola Brandt said.`,
      `A lorry fell in Karsund. ${PASS}, officials at the Orla Road Office said.`,
    ],
    [
      'two at once',
      `A lorry fell in Karsund. ${PASS}, Inspector Ola Brandt said.`,
      `A lorry fell in Karsund. ${PASS}, the Orla Road Office and the Karsund Survey said.`,
    ],
    [
      'what one had only believed',
      `A lorry fell in Karsund. ${PASS}, Inspector Ola Brandt said.`,
      'A lorry fell in Karsund. Councillor Ilse Falk said that she had first believed the bridge keeper had lowered both barriers before six.',
    ],
    [
      'an office by its letters',
      `A lorry fell in Karsund. ${PASS}, Inspector Ola Brandt said.`,
      `A lorry fell in Karsund. ${PASS}, the D.A. said.`,
    ],
    [
      'a medium, which has it from somebody',
      `A lorry fell in Karsund. ${PASS}, Inspector Ola Brandt said.`,
      `A lorry fell in Karsund. ${PASS}, the newspaper Morgenblik said.`,
    ],
    [
      'an article that has it from both',
      `A lorry fell in Karsund. ${PASS}, Inspector Ola Brandt said. ${PASS}, Councillor Ilse Falk said.`,
      `A lorry fell in Karsund. ${PASS}, Councillor Ilse Falk said.`,
    ],
    [
      'one who is named beside the other',
      `A lorry fell in Karsund. ${PASS}, Inspector Ola Brandt said.`,
      `A lorry fell in Karsund. ${PASS}, Councillor Ilse Falk said after a talk with Ola Brandt.`,
    ],
    [
      'a call',
      'A lorry fell in Karsund. Inspector Ola Brandt urged the town to lower both barriers at the old bridge before dusk.',
      'A lorry fell in Karsund. Councillor Ilse Falk urged the town to lower both barriers at the old bridge before dusk.',
    ],
    [
      'what is looked into',
      'A lorry fell in Karsund. Inspector Ola Brandt is investigating whether the bridge keeper had lowered both barriers before six.',
      'A lorry fell in Karsund. Councillor Ilse Falk said that the bridge keeper had lowered both barriers before six.',
    ],
  ])('%s: nothing', (_, a, b) => expect(told(a, b)).toEqual([]))
})
