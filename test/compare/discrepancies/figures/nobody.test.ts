import { describe, expect, test } from 'vitest'
import { discrepancyLines, story } from '../../../support/story.js'

const SHELLED = 'Shells hit the harbour of Karsund on Monday.'
const told = (a: string, b: string): string[] =>
  discrepancyLines(story(`2031-05-06 ${SHELLED} ${a}`, `2031-05-06 ${SHELLED} ${b}`)).filter((l) =>
    l.includes('quantity'),
  )

describe('nobody is an answer to how many', () => {
  test.each([
    [
      'There were no casualties, mayor Ilse Falk said.',
      'At least 12 people were killed, driver Ola Brandt said.',
      'conflict quantity: no casualties (A) / At least 12 people (B)',
    ],
    [
      'No one was killed or injured, mayor Ilse Falk said.',
      'Nine people were wounded, driver Ola Brandt said.',
      'conflict quantity: No one was killed or injured (A) / Nine people (B)',
    ],
    [
      'Nobody has been seriously hurt, mayor Ilse Falk said.',
      'Nine people were injured, driver Ola Brandt said.',
      'conflict quantity: Nobody has been seriously hurt (A) / Nine people (B)',
    ],
    [
      'Mayor Ilse Falk did not see any dead or wounded.',
      'Nine people were killed, driver Ola Brandt said.',
      'conflict quantity: not see any dead or wounded (A) / Nine people (B)',
    ],
    [
      'The shells fell without any loss, and without fatalities, mayor Ilse Falk said.',
      'Nine people were killed, driver Ola Brandt said.',
      'conflict quantity: without fatalities (A) / Nine people (B)',
    ],
    [
      '“There were no casualties,” mayor Ilse Falk told reporters in Holm.',
      'Nine people were killed, driver Ola Brandt said.',
      'conflict quantity: no casualties (A) / Nine people (B)',
    ],
    [
      'There were no immediate reports of deaths.',
      'Nine people were killed, driver Ola Brandt said.',
      'update quantity: no immediate reports of deaths (A) / Nine people (B)',
    ],
  ])('%s / %s', (a, b, line) => expect(told(a, b)).toEqual([line]))

  test.each([
    ['others', 'There were no further casualties.', 'Nine people were killed.'],
    ['some of them', 'No children were injured.', 'Nine people were killed.'],
    ['another fate', 'There were no fatalities.', 'Nine people were injured.'],
    ['some who may be hurt only', 'There were no fatalities.', 'There were nine casualties.'],
    ['what was not sure', 'It could not be said whether there were casualties.', 'Nine people were killed.'],
    ['what was hoped', 'Mayor Ilse Falk hopes that no one was killed.', 'Nine people were killed.'],
    ['another place', 'There were no casualties.', 'Nine people were killed in Holm in the north on Monday.'],
    ['another event', 'There were no casualties.', 'The war has killed 40,000 people.'],
    ['one voice', 'There were no casualties.', ''],
  ])('but not of %s', (_, a, b) => expect(told(a, b)).toEqual([]))

  test('a text of another event answers nothing', () =>
    expect(
      discrepancyLines(
        story(
          `2031-05-06 ${SHELLED} Nine people were killed, driver Ola Brandt said.`,
          '2031-05-06 A crane fell over in Holm. No one was killed, foreman Emil Vetter said.',
        ),
      ),
    ).toEqual([]))

  test('nor does one that names the event beside its own', () =>
    expect(
      discrepancyLines(
        story(
          `2031-05-06 ${SHELLED} Nine people were killed, driver Ola Brandt said.`,
          `2031-05-06 ${SHELLED} Nine people were killed.`,
          `2031-05-06 A crane fell over in Holm on Tuesday. It stood in the yard. A guard heard it. No one was killed. ${SHELLED}`,
        ),
      ),
    ).toEqual([]))

  test('one text tells of two places', () =>
    expect(
      told(
        'Nine people were killed in the harbour. At the mole there were no casualties.',
        'Nine people were killed.',
      ),
    ).toEqual([]))
})
