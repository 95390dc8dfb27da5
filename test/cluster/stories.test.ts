import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clusterStories, StoryStream } from '../../src/cluster/index.js'
import { english } from '../../src/lang/en/index.js'
import type { Article } from '../../src/model/index.js'
import { REPORTS } from '../support/stories.js'

const cluster = (articles: readonly Article[], window?: number) =>
  clusterStories(articles, english, window === undefined ? {} : { window })
const storyOf = (articles: readonly Article[]): Record<string, string> =>
  Object.fromEntries(cluster(articles).map(({ id, story }) => [id, story]))

/** The reports of an event by their ids' first letter, each under the first of its ids. */
const EXPECTED = Object.fromEntries(REPORTS.map(({ id }) => [id, `${id[0]}-0`]))

describe('articles into stories', () => {
  test('look-alike events are told apart by names, places and numbers', () => {
    expect(storyOf(REPORTS)).toEqual(EXPECTED)
  })
  test('without dates too', () => {
    expect(storyOf(REPORTS.map(({ id, text }) => ({ id, text })))).toEqual(EXPECTED)
  })
  test('dates that are years off do not part a story', () => {
    const off = REPORTS.map((a) => (a.id === 'a-1' ? { ...a, publishedAt: '2019-01-01' } : a))
    expect(storyOf(off)).toEqual(EXPECTED)
  })
  test('an article about something else stays alone', () => {
    const other = {
      id: 'z',
      text: 'Chess master Lio Peretti drew his ninth game in a row at the Ostrava Open.',
    }
    expect(storyOf([...REPORTS, other])).toEqual({ ...EXPECTED, z: 'z' })
  })
  test('whatever the order of arrival, the result is the same, in input order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...REPORTS], { minLength: REPORTS.length }), (shuffled) => {
        const result = cluster(shuffled)
        expect(result.map((r) => r.id)).toEqual(shuffled.map((a) => a.id))
        expect(Object.fromEntries(result.map((r) => [r.id, r.story]))).toEqual(EXPECTED)
      }),
      { numRuns: 30 },
    )
  })
  test('nothing, empty texts, one text twice', () => {
    expect(cluster([])).toEqual([])
    expect(
      storyOf([
        { id: 'x', text: '' },
        { id: 'y', text: '' },
      ]),
    ).toEqual({ x: 'x', y: 'y' })
    const twice = ['p', 'q'].map((id) => ({ id, text: REPORTS[0]!.text }))
    expect(storyOf(twice)).toEqual({ p: 'p', q: 'p' })
  })
  test('long repetitive texts end', () => {
    const long = ['storm ', 'Mondal 1999 ', '“(.'].map((w, i) => ({
      id: `l${i}`,
      text: w.repeat(200_000 / w.length),
    }))
    expect(cluster(long)).toHaveLength(3)
  })
})

describe('a stream longer than its window', () => {
  test('keeps every article in one story, and a story that goes on together', () => {
    const crowd = Array.from({ length: 60 }, (_, i) => ({
      id: `n${String(i).padStart(2, '0')}`,
      text: `Councillor Xa${i}bel opened the ${i}th school of Qu${i}ton with ${1000 + i} pupils.`,
    }))
    const mixed = crowd.flatMap((article, i) => (i % 8 === 0 ? [REPORTS[(i / 8) % 4]!, article] : [article]))
    const once = [...new Map(mixed.map((a) => [a.id, a])).values()]
    const found = cluster(once, 12)
    expect(found.map((f) => f.id).sort()).toEqual(once.map((a) => a.id).sort())
    expect(new Set(found.filter((f) => f.id.startsWith('a-')).map((f) => f.story)).size).toBeLessThanOrEqual(
      2,
    )
  })
  test('stories split and merge as more is known', () => {
    const stream = new StoryStream(english)
    stream.add(REPORTS[0]!)
    stream.add(REPORTS[4]!)
    expect(stream.stories()).toEqual([['a-0'], ['b-0']])
    for (const article of REPORTS.slice(1, 4)) stream.add(article)
    expect(stream.stories()).toEqual([['a-0', 'a-1', 'a-2', 'a-3'], ['b-0']])
  })
})
