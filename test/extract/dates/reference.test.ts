import { describe, expect, test } from 'vitest'
import { dayOfSpeaking, shareReferences, statedReference } from '../../../src/extract/dates/reference.js'
import { analyse } from '../../../src/extract/index.js'
import { english } from '../../../src/lang/en/index.js'
import { annotate } from '../../../src/text/annotate.js'
import { datesOf } from '../../support/dates.js'

const spoken = (text: string): string | null =>
  dayOfSpeaking(annotate(text, english), datesOf(text, null), english)
const article = (id: string, text: string, publishedAt?: string) =>
  analyse({ id, text, ...(publishedAt ? { publishedAt } : {}) }, english)
const PAD = 'The harbour office in Vellmar keeps a list of all boats and their owners.'

describe('the day of speaking', () => {
  test.each([
    ['Speaking in Vellmar on 14 March 2031, Mayor Ada Brunn welcomed the offer.', '2031-03-14'],
    ['Mayor Ada Brunn said on 3 May 2021 that the bridge was safe.', '2021-05-03'],
    ['On 3 May 2021, Mayor Ada Brunn announced a ban.', '2021-05-03'],
  ])('%s', (text, day) => {
    expect(spoken(text)).toBe(day)
  })
  test.each([
    'Mayor Ada Brunn said the war began on 24 February 2011.',
    'The bridge fell on 24 February 2011.',
    'Mayor Ada Brunn said on 3 May that the bridge was safe.',
  ])('not in: %s', (text) => {
    expect(spoken(text)).toBeNull()
  })
})

describe('a line at the head', () => {
  const stated = (text: string): string | null =>
    statedReference(annotate(text, english), datesOf(text, null), english)
  test.each([
    ['Bridge falls\n\nThe Vellmar Courier | Sat 06/09/2025, 07:00\n\nThe bridge fell.', '2025-09-06'],
    ['Bridge falls\n\nVellmar Courier, 05.09.2025\n\nThe bridge fell.', '2025-09-05'],
    ['Courier » Economy » 20/05/2024\n\nBridge falls\n\nThe bridge fell.', '2024-05-20'],
    ['Vellmar, 6 June 1944\n\nThe bridge fell.', null],
    ['Bridge falls\n\nIt was built on 5 May 1911 by hand.', null],
  ])('%j', (text, day) => {
    expect(stated(text)).toBe(day)
  })
})

describe('an article without a date', () => {
  const undated = article('b', `${PAD} The mayor will speak later on Monday. On 23 October two boats sank.`)
  const values = (list: ReturnType<typeof shareReferences>, id: string) =>
    list.find((a) => a.article.id === id)!.extraction.dates.map((d) => [d.value, d.basis])

  test('has no values alone', () => {
    expect(values(shareReferences([undated], english), 'b')).toEqual([
      [null, 'stated'],
      [null, 'stated'],
    ])
  })
  test('gives a day no year of its own in which it was another day of the week', () => {
    const born = 'She was born on 22 April 1923. The fair opened on'
    const last = (day: string) => datesOf(`${born} ${day}.`, null).at(-1)?.value
    expect(last('Friday, May 4')).toBe('1923-05-04')
    expect(last('Thursday, May 4')).toBeNull()
  })
  test('takes its year from the others where a line at its head has the day', () => {
    const head = article(
      'b',
      `Bridge falls\n\nVellmar Voice • Fri 25 October • 3 min read\n\n${PAD} Two boats sank yesterday.`,
    )
    const others = [article('a', `${PAD} Two boats sank.`, '2024-10-24')]
    expect(values(shareReferences([head, ...others], english), 'b').at(-1)).toEqual([
      '2024-10-24',
      'inferred',
    ])
  })
  test('takes the day most of the others speak from', () => {
    const others = [
      article('a', `${PAD} Two boats sank.`, '2024-10-29'),
      article('c', `${PAD} Two boats sank.`, '2024-10-28'),
      article('d', `${PAD} Two boats sank.`, '2024-10-28'),
    ]
    const resolved = [
      ['2024-10-28', 'inferred'],
      ['2024-10-23', 'inferred'],
    ]
    expect(values(shareReferences([undated, ...others], english), 'b')).toEqual(resolved)
    expect(values(shareReferences([...others.reverse(), undated], english), 'b')).toEqual(resolved)
  })
  test('takes a day soon after it where the weekdays told lie nearer to that', () => {
    const late = article(
      'b',
      `${PAD} Two boats sank on Tuesday. On Thursday a third sank, and a fourth on Friday.`,
    )
    const others = [article('a', `${PAD} Two boats sank.`, '2024-10-24')]
    expect(values(shareReferences([late, ...others], english), 'b').slice(-3)).toEqual([
      ['2024-10-22', 'inferred'],
      ['2024-10-24', 'inferred'],
      ['2024-10-25', 'inferred'],
    ])
  })
})

describe('the day of a post that an article shows', () => {
  const post = '“No more boats!” — Ada Brunn (@adabrunn) October 24, 2024'
  const read = (text: string) => statedReference(annotate(text, english), datesOf(text, null), english)
  test.each([
    ['2024-10-24', `Boats sink\n\n${post}\n\nTwo boats sank on Thursday.`],
    ['2024-10-25', `Boats sink\n\n${post}\n\nTwo sank on Tuesday, one on Thursday. On Friday a fourth sank.`],
    // An old post: the text tells of no such day, or of a later year.
    [null, `Boats sink\n\n${post}\n\nTwo boats sank on Tuesday.`],
    [null, `Boats sink\n\n${post}\n\nTwo boats sank on Thursday, the first since May 2025.`],
    [null, 'Boats sink\n\nTwo boats sank on Thursday, as they did on October 24, 2024.'],
  ])('%s', (day, text) => {
    expect(read(text)).toBe(day)
  })
})
