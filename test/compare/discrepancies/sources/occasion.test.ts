import { describe, expect, test } from 'vitest'
import { discrepancyLines, inOneStory, story } from '../../../support/story.js'

const lines = (...texts: readonly string[]): string[] => discrepancyLines(story(...texts))

describe('occasions and callers', () => {
  const REMARK = '“The valve of the tank had been checked in March by two of our engineers,”'

  const attribution = (a: string, b: string): string[] =>
    lines(inOneStory(a), inOneStory(b)).filter((l) => l.includes('attribution'))

  test('a statement is no interview', () =>
    expect(
      attribution(
        `${REMARK} director Ilse Falk said in a statement.`,
        `${REMARK} director Ilse Falk told reporters.`,
      ),
    ).toEqual(['wording attribution: in a statement (A) / told reporters (B)']))

  test('a briefing is given to reporters, and a letter that is answered is no occasion', () => {
    expect(
      attribution(
        `${REMARK} director Ilse Falk said at a briefing.`,
        `${REMARK} director Ilse Falk told reporters.`,
      ),
    ).toEqual([])
    expect(
      attribution(
        `${REMARK} director Ilse Falk said in a statement.`,
        `${REMARK} director Ilse Falk said, responding to the letter.`,
      ),
    ).toEqual([])
  })

  test('what one said on another matter is no other occasion of it', () => {
    const alike = `${REMARK} director Ilse Falk said.`
    expect(
      attribution(
        `${alike} “The rail bridge of Ulm stays shut until the autumn,” Falk said in a letter.`,
        `${alike} “Nobody has asked me about the price of milk,” Falk told reporters.`,
      ),
    ).toEqual([])
    expect(
      attribution(
        'Director Ilse Falk said in a letter that the valve of the tank had been checked in March by two engineers.',
        'The valve of the tank had been checked in March by two engineers, director Ilse Falk told reporters.',
      ),
    ).toEqual(['wording attribution: in a letter (A) / told reporters (B)'])
  })

  test('what is let go is not called for', () =>
    expect(
      attribution(
        'Emil Hartmann was let go on Friday, the Karsund Police said.',
        'Emil Hartmann was let go on Friday, Karsund Police chief Tim Falk said.',
      ),
    ).toEqual([]))

  test('a body’s call, or that of the one who spoke for it', () =>
    expect(
      attribution(
        '“Ulmland Union calls on Sarnia and Karsund to cease these actions at once,” said the head of the Ulmland Union, Ilse Falk.',
        'The head of the Ulmland Union, Ilse Falk, called on Sarnia and Karsund to cease these actions at once.',
      ),
    ).toEqual([expect.stringMatching(/^wording attribution: .*Union \(A\) \/ .*Ilse Falk/)]))

  test('a body that is the source of a call is no other asker than who spoke for it', () =>
    expect(
      lines(
        '2031-05-06 Ilse Falk, the secretary of the Harbour Union, spoke on Monday. She called on Tarvia to withdraw its boats from the bay.',
        '2031-05-06 The Harbour Union called on Tarvia on Monday to withdraw its boats from the bay.',
      ).filter((l) => l.startsWith('wording attribution')),
    ).toEqual([]))
})
