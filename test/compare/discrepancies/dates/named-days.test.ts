import { describe, expect, test } from 'vitest'
import {
  areNamedApart,
  namedDay,
  namesOf,
  withoutYear,
} from '../../../../src/compare/discrepancies/dates/named-day.js'
import { dayNumber } from '../../../../src/kernels/calendar.js'
import { english } from '../../../../src/lang/en/index.js'
import { discrepancyLines, story } from '../../../support/story.js'

const OPENING = 'The council of Karsund met behind closed doors, the mayor said.'

/** Differences of dates between articles that share an opening and tell no day they were written on. */
const datesIn = (...texts: readonly string[]): string[] =>
  discrepancyLines(story(...texts.map((t) => `${OPENING}\n\n${t}`))).filter((l) => l.includes(' date'))

describe('days told by their names alone, of one doing', () => {
  test.each([
    [
      'two days of the week',
      'Police arrested Ola Brandt and Ruben Hask on Tuesday.',
      'Ola Brandt and Ruben Hask were arrested Wednesday morning.',
      ['conflict date: Tuesday (A) / Wednesday morning (B)'],
    ],
    [
      'two days of a month',
      'Police arrested Ola Brandt and Ruben Hask on March 3.',
      'Ola Brandt and Ruben Hask were arrested on March 5.',
      ['conflict date: March 3 (A) / March 5 (B)'],
    ],
    [
      'a day of a month, and one of the week',
      'Ola Brandt was sacked by the harbour firm on March 3.',
      'Ola Brandt was let go by the harbour firm last Thursday.',
      ['rounding date: March 3 (A) / last Thursday (B)'],
    ],
    [
      'one verb and what it is done to, in another order',
      'Fraud charges were filed Monday in the town of Brenn, Upper Norland.',
      'Coastal authorities filed charges on Thursday against a guild of smugglers in Upper Norland.',
      ['conflict date: Monday (A) / Thursday (B)'],
    ],
    [
      'the night from one day to the next',
      'Police arrested Ola Brandt and Ruben Hask on Monday night.',
      'Ola Brandt and Ruben Hask were arrested on Tuesday.',
      ['rounding date: Monday night (A) / Tuesday (B)'],
    ],
    [
      'one day, told also by its date',
      'Police arrested Ola Brandt and Ruben Hask on Monday, March 3.',
      'Ola Brandt and Ruben Hask were arrested on Monday.',
      [],
    ],
    [
      'a doing and what followed it',
      'A jury convicted the ferry owner Ola Brandt of fraud on Thursday.',
      'The ferry owner Ola Brandt was sentenced for fraud on Friday.',
      [],
    ],
    [
      'the day of what led to it',
      'Ola Brandt was charged with arson after the mill fire in Sellach on Friday.',
      'Ola Brandt was charged with arson in Sellach on Saturday.',
      [],
    ],
    [
      'a day that comes around',
      'The firm paints its ferries anew every first Tuesday of each month.',
      'The firm painted its ferries anew on Wednesday.',
      [],
    ],
    [
      'a day that says which is meant',
      'Ola Brandt and Ruben Hask were arrested after the Monday morning raid.',
      'Ola Brandt and Ruben Hask were arrested on Tuesday.',
      [],
    ],
    [
      'degrees are no ranks',
      'Ola Brandt was charged Saturday with burning the mill.',
      'Ola Brandt made a short appearance in the court of Karsund Monday on a count of first-degree arson.',
      [],
    ],
    [
      'a rank that another verb is told of',
      'The author posted a letter on Saturday to calm those who had loved the first film.',
      'The first film was released on Friday.',
      [],
    ],
    [
      'from one day to another',
      'The hall of Karsund was shut Monday through Wednesday.',
      'The hall of Karsund was shut on Thursday.',
      [],
    ],
    [
      'two that one article tells apart',
      'Ola Brandt was arrested on Tuesday. Ola Brandt was arrested on Wednesday.',
      'Ola Brandt was arrested on Wednesday.',
      [],
    ],
  ])('%s', (_, a, b, expected) => expect(datesIn(a, b)).toEqual(expected))
})

describe('the event that a story is about', () => {
  const about = 'The explosion shook the town. After the explosion the street was shut.'
  const eventsIn = (a: string, b: string): string[] => datesIn(`${about} ${a}`, `${about} ${b}`, about)

  test.each([
    [
      'by its day and by its hour',
      'The explosion happened Saturday evening in a bakery.',
      'A gas bottle detonated at about 6:40 p.m. in Harbour Street.',
      ['rounding date: Saturday evening (A) / 6:40 p.m. (B)'],
    ],
    [
      'on two days',
      'The explosion occurred on Friday at a bakery.',
      'A gas bottle detonated on Saturday in Harbour Street.',
      ['conflict date: Friday (A) / Saturday (B)'],
    ],
    [
      'and one of a year gone by',
      'The explosion occurred on Friday at a bakery in Brenn.',
      'A gas bottle detonated at about 6:40 p.m. in Harbour Street. An explosion had occurred in 2012 at a bakery in Brenn.',
      ['rounding date: Friday (A) / 6:40 p.m. (B)'],
    ],
  ])('%s', (_, a, b, expected) => expect(eventsIn(a, b)).toEqual(expected))
})

test('what befalls a person once, told with other verbs and years', () =>
  expect(
    datesIn(
      'Ola Brandt had a seat in the Order of the Lamp for years, but lost it and was ejected in 1994 by its head, Ruben Hask.',
      'Ola Brandt, formerly a warden in the Order of the Lamp, is the man who was ousted in 1996 in a quarrel with Ruben Hask.',
    ),
  ).toEqual(['conflict date: 1994 (A) / 1996 (B)']))

describe('what a date names', () => {
  const named = (words: string) => namedDay(words.split(' '), english)

  test.each([
    ['last thursday', '-W-4'],
    ['dec 11', '--12-11'],
    ['the 11th of december', '--12-11'],
    ['late january', '--01'],
  ])('%s', (words, written) => expect(withoutYear(named(words)!)).toBe(written))

  test('nothing', () => expect(named('last week')).toBeNull())

  test('a day of the calendar could be named by either', () => {
    // A Tuesday.
    const day = dayNumber(2031, 5, 6)
    expect(areNamedApart(namesOf(day, day), named('tuesday'))).toBe(false)
    expect(areNamedApart(namesOf(day, day), named('wednesday'))).toBe(true)
    expect(areNamedApart(namesOf(day, day), named('may 7'))).toBe(true)
    expect(areNamedApart(named('may'), named('may 7'))).toBe(false)
    expect(areNamedApart(named('may 7'), named('wednesday'))).toBe(false)
    expect(namesOf(day, day + 30)).toBeNull()
  })
})
