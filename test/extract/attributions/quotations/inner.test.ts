import { describe, expect, test } from 'vitest'
import { attributionsOf, readMarked, shown } from '../../../support/attributions.js'

const rows = (text: string): string[] =>
  attributionsOf(text, true).map((a) => {
    const of = (s: { start: number; end: number } | null): string => (s ? text.slice(s.start, s.end) : '')
    return [a.kind, of(a.source), a.content.map(of).join(' | '), a.marked.map(of).join(' | ')].join(' · ')
  })

describe('words in the words of others', () => {
  test.each([
    '[q1 “[s2 He] [c2 said], [q2 ‘I have never lost a wheel before,’] ”] [s1 Rask] [c1 told] the Post.',
    '[q1 "[q2 \'Get off the ice now,\'] [s2 the guard] [c2 told] me,"] [s1 Rask] [c1 said].',
    '[q1 ‘[s2 She] [c2 said]: [q2 “The gate is locked tonight.”]’], [s1 Rask] [c1 told] the Post.',
  ])('%s', (marked) => {
    const { text, expected } = readMarked(marked)
    expect(shown(text, attributionsOf(text, true))).toEqual(expected)
  })

  test.each([
    "“It was the ’90s, and the '60s before that, and nobody said a word,” Rask said.",
    '“They said the ‘old pier’ would be shut for good,” Rask said.',
  ])('a name in inner marks, or an apostrophe, is no speech: %s', (text) => {
    expect(rows(text)).toHaveLength(1)
  })

  test('a quotation that somebody is reported to have said is theirs alone', () => {
    expect(rows('He recalled the skipper telling the passengers: “We will turn round.”')).toEqual([
      'indirect · He · the skipper telling the passengers: “We will turn round.” · ',
      'direct · the skipper · “We will turn round.” · ',
    ])
  })

  test('many marks in a long quotation', () => {
    const text = `“${"he said, 'no ".repeat(4000)}” Rask said.`
    const found = attributionsOf(text, true)
    expect(found.every((a) => a.content.every((c) => c.end <= text.length - 11))).toBe(true)
    expect(found.filter((a) => a.rule !== 'inner-quotation')).toHaveLength(1)
  })
})
