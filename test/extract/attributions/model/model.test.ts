import { describe, expect, test } from 'vitest'
import { weightsOf } from '../../../../src/extract/attributions/model/weights.js'
import { analyse } from '../../../../src/extract/index.js'
import { english } from '../../../../src/lang/en/index.js'
import { attributionsOf, readMarked, shown } from '../../../support/attributions.js'

const FOUND = [
  '[q “The bridge is safe,”] [s Mayor Orla Penn] [c said] on Tuesday.',
  '[q “The bridge,”] [s Penn] [c said], [q “is safe.”]',
  '[q “The bridge is safe,”] [c said] [s Ray Low, an engineer]. [q “We checked it twice.”]',
  '[s The minister] [c said] [q that the bridge would open in May].',
  '[q The bridge would open in May], [s the minister] [c said].',
  '[c According to] [s the survey], [q the bridge needs new cables].',
  '[s The council] [c has long opposed] [q the plan].',
  '[s Penn] [c vowed] [q to reopen the bridge].',
  '[s Officials] [c hope] [q that the bridge will open in May].',
  '[s She] [c tweeted:] [q “The bridge is safe.”]',
  '[s The paper] [c reported] [q that two cables had snapped in March].',
]

describe('the model finds', () => {
  test.each(FOUND)('%s', (marked) => {
    const { text, expected } = readMarked(marked)
    expect(shown(text, attributionsOf(text, true))).toEqual(expected)
  })
  test('what the rules have no words for', () => {
    const text = 'The engineers mocked the state of the cables.'
    expect(attributionsOf(text, false)).toEqual([])
    expect(shown(text, attributionsOf(text, true))).toEqual([
      'The engineers · mocked · the state of the cables',
    ])
  })
})

describe('the model', () => {
  test('can be left out of reading', () => {
    const text = 'The engineers mocked the state of the cables. The old bridge was closed in March.'
    const rules = (model?: boolean): (string | undefined)[] =>
      analyse({ id: 'a', text }, english, model === undefined ? {} : { model }).extraction.attributions.map(
        (a) => a.rule,
      )
    expect(rules()).toEqual(['model'])
    expect(rules(false)).toEqual([])
  })
  test('gives the same result whatever was read before', () => {
    const text = '“The bridge is safe,” Penn said. “We checked it.” Low denied that cables had snapped.'
    const before = attributionsOf(text, true)
    attributionsOf('The council urged drivers to wait.', true)
    expect(attributionsOf(text, true)).toEqual(before)
  })
  test('has weights for every label', () => {
    const { model } = english.attribution
    if (!model) throw new Error('English has no attribution model')
    const { cues, roles } = weightsOf(model)
    for (const { nodes, edges } of [cues, roles]) {
      expect(nodes.width).toBe(3)
      expect(edges.width).toBe(9)
      expect(nodes.values.some((w) => w > 0) && nodes.values.some((w) => w < 0)).toBe(true)
    }
  })
  test.each(['“', '"', ' said ', 'he said ', ', said ', 'according to ', '“a” he said, ', 'Penn said “'])(
    'stands a text of %s only',
    (piece) => {
      const text = piece.repeat(Math.ceil(20_000 / piece.length))
      for (const a of attributionsOf(text, true))
        for (const c of a.content) {
          expect(c.start).toBeLessThan(c.end)
          expect(c.end).toBeLessThanOrEqual(text.length)
        }
    },
  )
  test('never crosses source and content', () => {
    const text = FOUND.map((m) => readMarked(m).text).join('\n\n')
    for (const a of attributionsOf(text, true))
      for (const c of a.content)
        for (const other of [a.source, a.cue])
          if (other) expect(other.end <= c.start || c.end <= other.start).toBe(true)
  })
})
