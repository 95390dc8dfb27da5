import { expect, test } from 'vitest'
import { analysed } from '../../support/analysed.js'

// Who says what comes behind "it"; null for nobody.
const CASES: readonly (readonly [string, string | null])[] = [
  ['Skarn Ferries is shut. It was rumoured that the firm owed 300,000.', null],
  ['The dam broke near Skarn Ferries. It is not yet clear whether the flood is of the same size.', null],
  ['Skarn Ferries is shut. It may be argued that the firm was right.', null],
  ['Skarn Ferries is shut. It is estimated that 300 people work there.', null],
  ['Skarn Ferries is shut. It said that the firm was right.', 'Skarn Ferries'],
  ['Skarn Ferries is shut. It announced that 300 people would go.', 'Skarn Ferries'],
]

test.each(CASES)('%s', (text, speaker) => {
  const { attributions, entities } = analysed('a', text).extraction
  expect(attributions.length).toBeGreaterThan(0)
  expect(attributions.map((a) => entities.find((e) => e.id === a.speaker)?.name ?? null)).toEqual([speaker])
})
