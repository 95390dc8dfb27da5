import { describe, expect, test } from 'vitest'
import { attributionsOf, readMarked, shown } from '../../support/attributions.js'

const MARKED: Record<string, readonly string[]> = {
  'the subject of the verb that "and" goes on from': [
    'There was some laughter in the hall, but then [s the conductor] walked to the microphone and [c announced] [q that the concert would be cut short].',
    'It was raining when [s the skipper] came up on deck and [c said:] [q “We are sinking.”]',
  ],
  'the subject of the report, not of what stands in the present within it': [
    '[s1 [s2 Experts]] [c1 warned] [q1 that it can be weeks until the cable is mended] and [c2 said] [q2 that the harbour would close].',
  ],
  'a subject with "that" and its verb': [
    '[s The state firm that built the lock] [c said] on Friday [q its engineers had made contact].',
    'The picture that appeared is a faint image of the bridge [q that] [s Dahl] [c said] [q will cross the bay].',
  ],
  'no time': [
    '[s The firm] built its pumps there, and only a month ago [c announced] [q a new model].',
    '[s The ship] sent a call for help at around 11 a.m. [c saying] [q it was under attack].',
    'A defence of the ban on Friday night [c spurred some hope] [q that a case could be made].',
  ],
  'no phrase that a preposition governs': [
    '[s A circular to farmers], seen by the Post, [c speaks of] [q a ban on ploughing].',
    '[s A nurse who spoke to families at the clinic] [c later said] [q there was no cholera].',
    '[s The figures shared by the port authority] [c suggested] [q that the silt was two metres deep].',
  ],
  'the speaker before "and" or "but", not one whom the report names': [
    '[s1 [s2 Captain Roe]] [c1 would not say] [q1 when the two boards began to talk] but [c2 said] [q2 the deal came quickly].',
    '[s1 [s2 Divers]] [c1 warned] [q1 that it may be weeks until the hull is raised] and [c2 said] [q2 the effect could be large].',
    '[s1 [s2 Roe]] [c1 said] [q1 clerks predict higher tolls if the board agrees] and [c2 urged] [q2 the wardens to read the plan].',
    'The clerks met when [s the mayor] came in and [c said] [q the hall was shut].',
  ],
  'the subject of the sentence before a participle': [
    '[s He] nevertheless chose milder words, [c warning] the clerks [q that the vault was full].',
    '[s Town wardens] sharply raised the stakes on Friday, [c warning] [q that delay would cost the mill].',
  ],
  'the subject behind what opens the sentence, before a participle': [
    'In March, [s the guild] printed a poster on the dam, [c accusing] [q the mayor of neglect].',
    'By the late autumn, [s she] rarely left the mill, [c preferring] [q to spend her evenings there].',
    'After the flood, [s more of the packers] came forward to accuse Dahl of neglect, [c describing] [q a yard without pumps].',
    '[s Engineer Orla Rask, a critic of the dam], set out the state of the wall in a piece for the Post, [c saying] [q that it must be mended].',
  ],
  'no subject in an apposition before a participle': [
    '[s Orla Rask, the head of the guild], sent a letter, [c warning] [q that the dam may break].',
  ],
  'a subject before a relative clause with words in marks': [
    '[s2 Minister Orla Rask], [s1 who] [c1 called] [q1 the flood “a test”], [c2 ordered] [q2 every dam to be checked].',
  ],
}

describe('a source that the grammar of its sentence tells', () => {
  for (const [kind, cases] of Object.entries(MARKED))
    test.each(cases)(`${kind}: %s`, (marked) => {
      const { text, expected } = readMarked(marked)
      expect(shown(text, attributionsOf(text, true))).toEqual(expected)
    })
})
