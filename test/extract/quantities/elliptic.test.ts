import { describe, expect, test } from 'vitest'
import { analysed } from '../../support/analysed.js'

/** The words of each quantity and its value, or its bounds. */
const read = (text: string): string[] =>
  analysed('a', text).extraction.quantities.map(
    (q) => `${text.slice(q.start, q.end)} = ${q.value ?? `${q.min}…${q.max}`}`,
  )

describe('figures told without a noun', () => {
  test.each([
    ['Two die in a fire at Harby quay', ['Two = 2']],
    ['Dairy calls back its cheese, six ill abroad', ['six ill = 6']],
    ['The figure was nine.', ['nine = 9']],
    ['By more than two thirds, they said.', ['more than two thirds = 0.6666666666666666']],
    ['The repairs cost 1,4 milliard crowns.', ['1,4 milliard crowns = 1400000000']],
    ['The cases are: Harby 54, Upper Lisse 21, City of Dunmere 9.', ['54 = 54', '21 = 21', '9 = 9']],
  ])('%s', (text, found) => {
    expect(read(text)).toEqual(found)
  })
})

describe('no quantity', () => {
  test.each([
    'The blast came at twenty to ten.',
    'It began at ten to nine.',
    'She had smelt it since about eight.',
    'They met in Room 12, Room 14, Room 16.',
    'Flights KL 12, LH 14, BA 15 were late.',
    'In the end Berg 2, Lind 1.',
    'He was nine.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })
})
