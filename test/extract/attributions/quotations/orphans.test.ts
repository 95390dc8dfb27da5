import { describe, expect, test } from 'vitest'
import { attributionsOf, checkMarked, shown } from '../../../support/attributions.js'

const TITLE = 'Pumps fail at the works\n\n'

describe('a quotation that no verb of saying stands beside', () => {
  test.each([
    '[s Orla Penn] left the works with one line that will be remembered: [q “I did not choose the pumps, but I chose the men.”]',
    '[s The Board of Works] itself: [q “It was her decision alone and we respect it.”]',
    'Read this, from [s the Aston Post]: [q “The pumps had been failing for weeks on end.”]',
    '[s The Office of Works of Aston] has [c waved] away reports of a leak as [q “a fairy tale”].',
    'The street is known as “the Long Spine” to all who live there.',
    'The motto over the gate is “Steady”.',
  ])('%s', (marked) => checkMarked(marked, TITLE))

  test('goes on, and is of the one before it', () => {
    const text = `${TITLE}“It went upstairs with a red tab on it,” she told me. Was anyone else asked? “There was one name on the list.”`
    expect(shown(text, attributionsOf(text, true))).toContain('she ·  · “There was one name on the list.”')
  })
})

describe('a sentence behind a quotation that names its speaker', () => {
  test.each([
    '[q “We no longer think that the valve failed first.”] That [c was] [s Rafe Holland of the Board of Works] speaking to us.',
    '[q “No pump was switched off. What fell was a pipe.”] [s Colonel Varg Orlen, who speaks for the works,] [c said] this to reporters in Aston.',
    '[q “They gave up the bishop to save the king,”] [c jibed] [s opposition chief Bruna Cassell].',
    '“Nobody came back.” That was a long night for all of them.',
  ])('%s', (marked) => checkMarked(marked, TITLE))
})

describe('what is done and not said', () => {
  test.each([
    'Mr Ames signed an agreement on technical help with the council of Aston.',
    'The council has approved the seventh plan for the works.',
    'The engineer informed the council of Low Aston.',
    'The agreement announced on Friday has two parts.',
    '[s Mr Ames] [c promised] [q a new pump for every street].',
    '[s Local police] [c said] [q at least one pump had been stolen from the works].',
  ])('%s', (marked) => checkMarked(marked, TITLE))
})
