import { expect, test } from 'vitest'
import { settingOfStory } from '../../src/pipeline.js'
import { analysed } from '../support/analysed.js'

const NEWS =
  'Twelve boats sank off Velm on Monday. Nine sailors swam ashore on Tuesday and 30 waited. Nobody wept.'
const { story } = settingOfStory([
  analysed('a', NEWS, { publishedAt: '2031-05-07' }),
  analysed('b', 'Forty crates floated in the bay.', { publishedAt: '2031-05-07' }),
])
const at = (words: string) => {
  const start = NEWS.indexOf(words)
  return { article: 'a', start, end: start + words.length }
}
const words = (span: { article: string; start: number; end: number } | undefined): string | null =>
  span === undefined ? null : story.words(span)

test.each([
  ['Twelve boats', null, 'Nine sailors'],
  ['sank off', 'Twelve boats', 'Nine sailors'],
  ['Nine sailors', 'Twelve boats', '30'],
  ['wept', '30', null],
])('the numbers in front of “%s” and behind it in its article', (place, before, behind) => {
  expect(words(story.quantityBefore(at(place)))).toBe(before)
  expect(words(story.quantityBehind(at(place)))).toBe(behind)
})

test('the clauses that a date stands in', () => {
  const dated = story.pool.dates.map((d, i) => [
    story.words(d),
    story.clausesDated(i).map((c) => story.words(c).split(' ')[0]),
  ])
  expect(dated).toEqual([
    ['Monday', ['Twelve']],
    ['Tuesday', ['Nine']],
  ])
  expect(story.clausesDated(9)).toEqual([])
})
