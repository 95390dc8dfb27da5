import { describe, expect, test } from 'vitest'
import { attributionsOf, readMarked, shown } from '../../support/attributions.js'

const FOUND: Record<string, readonly string[]> = {
  'a clause before its source': [
    'But [q the quay was shut when the boat came in], [s the harbour office] [c said].',
    '[q Nine people are still missing, down from twelve on Monday], [c said] [s its spokesman, Jurek Holt].',
    '[q Three cars were lost on Friday], [s its director, Paul Wend,] [c told] the Post.',
    'HARROW (Reuters) - [q The bridge was closed at noon], [s the mayor] [c said].',
  ],
  'a source that wants no name': [
    '[q The pump had failed twice], [s an engineer who asked not to be named] [c said].',
  ],
  'what stands behind the source and is about it': [
    '[q The road is open again], [c according to] [s the ministry], whose staff cleared it.',
  ],
  'a quotation before a verb of no list': ['[q "The gate would not open,"] [s she] [c fumed].'],
  'a figure put on something': [
    '[s Anna Brand] [c put] [q the cost of the gate at 12 million crowns] on Monday.'.replace(
      ' on Monday',
      '',
    ),
  ],
  'a clause behind an opener': ['Nor, [c says] [s Timo Rand], [q did the operator find the leak itself].'],
  'a relative clause that reports': ['Anna Brand, [s1 who] [c1 called] [q1 the fire “a disgrace”], left.'],
  'a pronoun between a clause and its rest': ['[q It lasted], [s she] [c thinks], [q half a minute].'],
}

describe('the model and what mends it', () => {
  for (const [kind, cases] of Object.entries(FOUND))
    test.each(cases)(`${kind}: %s`, (marked) => {
      const { text, expected } = readMarked(marked)
      expect(shown(text, attributionsOf(text, true))).toEqual(expected)
    })
})

const SEVERAL: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a clause, and the quotation in the next sentence',
    'Penn said that the count was now 38. “We went from door to door.”',
    ['Penn · said · that the count was now 38', 'Penn · said · “We went from door to door.”'],
  ],
  [
    'a quotation without a cue behind a sentence with one',
    'Nils Ager, a student, said he had run through the smoke to the upper deck. “We never heard a bell.”',
    [
      'Nils Ager, a student, · said · he had run through the smoke to the upper deck',
      'Nils Ager, a student, ·  · “We never heard a bell.”',
    ],
  ],
  [
    'a headline that quotes the text',
    '‘The gates were left open’: how the flood came\n\nThe river rose at night. ‘The gates at the mill were left open. Nobody rang a bell,’ said Inga Moll.',
    [
      'Inga Moll · said · ‘The gates at the mill were left open. Nobody rang a bell,’',
      'Inga Moll ·  · ‘The gates were left open’',
    ],
  ],
  [
    'one cited behind the cue',
    'The pump had failed twice, the Westvale Post reported, citing a harbour clerk.',
    [
      'the Westvale Post · reported · The pump had failed twice',
      'a harbour clerk · citing · The pump had failed twice',
    ],
  ],
  [
    'an announced block with a label',
    'Its statement, in full:\n\nSkarn Ferries\n\nWe are sorry for what happened. We will help the inquiry. Our boats are safe.',
    ['Skarn Ferries · : · We are sorry for what happened. We will help the inquiry. Our boats are safe.'],
  ],
  [
    'an announced block without a label',
    'Orla Penn, mayor of Westvale, spoke on Thursday:\n\nToday I can confirm that the bridge is shut. We call on drivers to stay away.',
    [
      'Orla Penn, mayor of Westvale · : · Today I can confirm that the bridge is shut. We call on drivers to stay away.',
    ],
  ],
  [
    'a quotation that is over before the next cue',
    '“The boat passed its test in May,” Ana Roe said. “All doors were shut.” She said the list had 274 names.',
    [
      'Ana Roe · said · “The boat passed its test in May,” | “All doors were shut.”',
      'She · said · the list had 274 names',
    ],
  ],
]

describe('what is said more than once in a paragraph is told apart', () => {
  test.each(SEVERAL)('%s', (_, text, expected) => {
    expect(shown(text, attributionsOf(text, true))).toEqual([...expected].sort())
  })
})

describe('what reports nothing is left out', () => {
  test.each([
    'The council meets on Monday and will discuss the crisis.',
    'The bridge reopens on Monday, the council said it.',
  ])('%s', (text) => {
    const found = attributionsOf(text, true).filter((a) => !a.content.some((c) => c.end - c.start > 12))
    expect(found).toEqual([])
  })
})
