import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../../src/model/index.js'
import { story } from '../../support/story.js'

const wordsAt = (d: Dossier, s: { article: string; start: number; end: number }): string =>
  d.articles.find((a) => a.id === s.article)!.text.slice(s.start, s.end)

/** `hedge: may (A) → Thieves opened the vault (B)`; a dash where the direction is not known. */
const driftLines = (d: Dossier): string[] =>
  d.drift.map((x) => {
    const [from, to] = [x.from, x.to].map((e) => `${wordsAt(d, e.spans[0]!)} (${e.article})`)
    return `${x.kind}: ${from} ${x.directed ? '→' : '–'} ${to}`
  })

// Enough of one prose for the second text to be seen as written from the first.
const PROSE =
  'The branch on Tanner Street in Velm has been shut since the morning while officers walk its corridors with torches and measuring tape. ' +
  'Customers stood outside under umbrellas and waited for a notice that nobody came to hang on the door. '
const first = (sentence: string): string => `2031-05-06 ${PROSE}${sentence}`
const later = (sentence: string): string => `2031-05-08 ${PROSE}${sentence}`

describe('what is stated more surely in the later text', () => {
  test.each([
    [
      'The vault may have been opened with a stolen key.',
      'The vault was opened with a stolen key.',
      'hedge: may',
    ],
    [
      'The vault was reportedly opened with a stolen key.',
      'The vault was opened with a stolen key.',
      'hedge: reportedly',
    ],
    [
      'Thieves are believed to have opened the vault with a stolen key.',
      'Thieves opened the vault with a stolen key.',
      'hedge: believed to',
    ],
    ['Up to 40 boxes were emptied in the vault.', '40 boxes were emptied in the vault.', 'bound: Up to 40'],
    ['About 40 boxes were emptied in the vault.', '40 boxes were emptied in the vault.', 'bound: About 40'],
    [
      'At least 40 boxes were emptied in the vault.',
      '40 boxes were emptied in the vault.',
      'bound: At least 40',
    ],
    [
      'Manager Ines Falk alleged that a guard had left the vault open.',
      'Manager Ines Falk confirmed that a guard had left the vault open.',
      'stance: alleged',
    ],
    [
      'Manager Ines Falk said that a guard had left the vault open.',
      'A guard had left the vault open.',
      'attribution: Manager Ines Falk',
    ],
  ])('%s → %s', (weak, sure, start) => {
    const lines = driftLines(story(first(weak), later(sure)))
    expect(lines).toHaveLength(1)
    expect(lines[0]!.toLowerCase()).toContain(start.toLowerCase())
    expect(lines[0]).toContain('→')
  })
})

describe('what is no drift', () => {
  test.each([
    // It was sure first.
    ['The vault was opened with a stolen key.', 'The vault may have been opened with a stolen key.'],
    // As open as before, in other words.
    [
      'The vault may have been opened with a stolen key.',
      'The vault was apparently opened with a stolen key.',
    ],
    ['The vault may have been opened with a stolen key.', 'Was the vault opened with a stolen key?'],
    // Another thing is left open.
    [
      'The vault, which may be replaced, was opened with a stolen key.',
      'The vault was opened with a stolen key.',
    ],
    // The month of May.
    ['In May the vault was opened with a stolen key.', 'The vault was opened with a stolen key.'],
    // Who says it is told, so it is as open as before.
    [
      'The vault was reportedly opened with a stolen key.',
      'The vault was opened with a stolen key, Judge Ola Brandt said.',
    ],
    // The number has its bound elsewhere in the article.
    [
      'Up to 40 boxes were emptied in the vault.',
      '40 boxes were emptied in the vault. Up to 40 boxes, no more, stood there.',
    ],
    // Another number.
    ['Up to 40 boxes were emptied in the vault.', '38 boxes were emptied in the vault.'],
    // The source stands in the sentence before.
    [
      'Manager Ines Falk said that a guard had left the vault open.',
      'Manager Ines Falk said nothing had been taken. A guard had left the vault open.',
    ],
    // Somebody speaks, though no mark shows it.
    ['Manager Ines Falk said that my guard had left the vault open.', 'My guard had left the vault open.'],
    // Both name their source.
    [
      'Manager Ines Falk said that a guard had left the vault open.',
      'A guard had left the vault open, according to Manager Ines Falk.',
    ],
  ])('%s → %s', (weak, sure) => {
    expect(driftLines(story(first(weak), later(sure)))).toEqual([])
  })

  test('another source that states it, in a text of its own', () => {
    const lines = driftLines(
      story(
        '2031-05-06 Manager Ines Falk said the vault may have been opened with a stolen key.',
        '2031-05-08 The vault was opened with a stolen key, Judge Ola Brandt said.',
      ),
    )
    expect(lines).toEqual([])
  })
})

test('without dates and direction the texts only differ', () => {
  const plain = (s: string): string => PROSE + s
  const lines = driftLines(
    story(plain('Up to 40 boxes were emptied in the vault.'), plain('40 boxes were emptied in the vault.')),
  )
  expect(lines).toEqual([expect.stringMatching(/^bound: .* \(A\) – .* \(B\)$/)])
})

test('is the same in any order of arrival', () => {
  const texts = [
    first('The vault may have been opened with a stolen key.'),
    later('The vault was opened with a stolen key.'),
    '2031-05-09 The vault was opened with a stolen key, and 40 boxes were emptied.',
  ]
  const drift = (order: readonly number[]): string[] =>
    story(...order.map((i) => texts[i]!)).drift.map((x) => `${x.kind} ${x.from.article} ${x.to.article}`)
  expect(drift([0, 1, 2])).toEqual(['hedge A B'])
  expect(drift([1, 0, 2])).toEqual(['hedge B A'])
})
