import { describe, expect, it } from 'vitest'
import type { Pool } from '../../src/index.js'
import { analysed, pooled } from '../support/analysed.js'

const told = (text: string): Pool => pooled([analysed('a', text)])

/** Each attribution's pieces in brackets. */
const contents = (text: string): string[] =>
  told(text).attributions.map(({ id, content }) =>
    [id, ...content.map((c) => `[${text.slice(c.start, c.end)}]`)].join(' '),
  )

describe('quotations of a story', () => {
  it('are one attribution where the sentence goes on behind its cue', () => {
    expect(contents('“The quay will close,” said Olga Renn, “and nobody will lose a berth.”')).toEqual([
      'Q1 [“The quay will close,”] [“and nobody will lose a berth.”]',
    ])
  })

  it('are one each where marks close and open again behind a full stop', () => {
    expect(
      contents("\"Berths are free, '' said Olga Renn. \"The quay will close. '' \"Nobody pays. ''"),
    ).toEqual(["Q1 [\"Berths are free, '']", "Q2 [\"The quay will close. '']", "Q3 [\"Nobody pays. '']"])
  })

  it('are one each where another sentence begins, with the same source and cue', () => {
    const text = '“The quay will close in May,” Olga Renn said. “Nobody will lose a berth.”'
    const { attributions, claims } = told(text)
    expect(contents(text)).toEqual(['Q1 [“The quay will close in May,”]', 'Q2 [“Nobody will lose a berth.”]'])
    const [first, second] = attributions
    expect([second!.source, second!.cue, second!.speaker]).toEqual([
      first!.source,
      first!.cue,
      first!.speaker,
    ])
    for (const claim of claims)
      expect(claim.attribution).toBe(claim.start > text.indexOf('said') ? 'Q2' : 'Q1')
  })
})
