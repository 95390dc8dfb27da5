import { expect, test } from 'vitest'
import { extractEntities } from '../../../src/extract/entities/index.js'
import { resolveSpeakers } from '../../../src/extract/speakers/index.js'
import { english } from '../../../src/lang/en/index.js'
import { annotate } from '../../../src/text/annotate.js'
import { NO_METADATA } from '../../support/metadata.js'

const CASES: [string, string, string[]][] = [
  ['a spokesman with whom he speaks for', 'spokesman for the choir', ['spokesman for the choir']],
  [
    'the same again',
    'spokeswoman for Skarn Ferries',
    ['spokeswoman for Skarn Ferries', 'spokeswoman for Skarn Ferries'],
  ],
  [
    'a name to its end',
    'spokesman for the Office of Parks and Rivers',
    ['spokesman for the Office of Parks and Rivers'],
  ],
  [
    'another name is none of it',
    'spokesman for Skarn Ferries and Penn Works',
    ['spokesman for Skarn Ferries'],
  ],
  ['when it was is none of it', 'spokesman on Monday', ['spokesman']],
]

test.each(CASES)('%s', (_, source, expected) => {
  const said = `A ${source} said no. `
  const annotated = annotate(said.repeat(expected.length), english)
  const named = extractEntities(annotated, NO_METADATA, english)
  const found = expected.map((_, i) => {
    const start = i * said.length
    return {
      id: `q${i + 1}`,
      kind: 'indirect' as const,
      source: { start, end: start + 2 + source.length },
      cue: null,
      content: [],
      marked: [],
      speaker: null,
      parent: null,
      stance: 'stated' as const,
      rule: 'test',
    }
  })
  const { attributions, entities } = resolveSpeakers(found, annotated, NO_METADATA, named, english)
  const speaker = entities.find((e) => e.id === attributions[0]?.speaker)
  expect(speaker?.mentions.map((m) => annotated.text.slice(m.start, m.end))).toEqual(expected)
})
