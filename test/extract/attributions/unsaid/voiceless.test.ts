import { describe, expect, test } from 'vitest'
import { attributionsOf } from '../../../support/attributions.js'

const sources = (text: string): string[] =>
  attributionsOf(text, true).map((a) => (a.source ? text.slice(a.source.start, a.source.end) : ''))

describe('what is nobody’s word', () => {
  test.each([
    'This reminds us that the dykes are old.',
    'That does not mean that the dykes will break.',
    'If you believe that the dykes are sound, look at the map.',
    'I think that the dykes will hold.',
    'Anyone can see that the dykes are old.',
  ])('%s', (text) => expect(sources(text)).toEqual([]))

  test('hearsay that somebody is named for is theirs', () =>
    expect(
      sources(
        'Five people were reportedly hurt in Aston, the county town, said Ola Brandt of the Flood Agency.',
      ),
    ).toEqual(['Ola Brandt of the Flood Agency']))

  test('hearsay of nobody stays', () =>
    expect(sources('Some dykes have reportedly given way.')).toEqual(['']))

  test('a group "that claims" is one that speaks', () =>
    expect(sources('The league is a group that claims the dykes are sound.')).toHaveLength(1))
})

test('a figure behind "according to somebody," is no part of who it is', () => {
  const text = 'Before the hall demonstrated, according to the union, 12,000 people.'
  const [found] = attributionsOf(text, true)
  expect(text.slice(found!.source!.start, found!.source!.end)).toBe('the union')
  expect(found!.content.map((c) => text.slice(c.start, c.end))).toEqual([
    'Before the hall demonstrated',
    '12,000 people',
  ])
})
