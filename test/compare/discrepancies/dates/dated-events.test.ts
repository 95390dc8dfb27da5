import { describe, expect, test } from 'vitest'
import {
  areApart,
  minutesBetween,
  momentIn,
  momentOf,
} from '../../../../src/compare/discrepancies/dates/moment.js'
import { english } from '../../../../src/lang/en/index.js'
import { discrepancyLines, story } from '../../../support/story.js'

const OPENING = 'The council of Karsund met behind closed doors on Sunday, the mayor said.'

/** Differences of dates between articles that share an opening, each with the day it was written on. */
const datesIn = (...texts: readonly string[]): string[] =>
  discrepancyLines(
    story(...texts.map((t) => `${t.slice(0, 10)} ${OPENING}\n\n${t.slice('yyyy-mm-dd '.length)}`)),
  ).filter((l) => l.includes(' date'))

test('what several articles print in one wording stands under one answer', () => {
  const printed = '2031-05-07 The shipyard was opened in 1968 as a rope works.'
  expect(datesIn(printed, printed, '2031-05-07 The shipyard dates from 1971.', printed)).toEqual([
    'conflict date: 1968 (A B D) / 1971 (C)',
  ])
})

describe('one event in other words', () => {
  test.each([
    [
      'a verb and its noun, what it is of told beside it',
      '2031-05-07 The rocket lifted off on 3 May with two weather satellites.',
      '2031-05-07 The launch of 4 May went well and the weather satellites of the rocket are working.',
      ['conflict date: 3 May (A) / 4 May (B)'],
    ],
    [
      'a document that is signed, and the date it bears',
      '2031-05-07 The framework contract with the ferry firm is worth six million crowns. It was signed on 13 March.',
      '2031-05-07 The audit office has seen the framework contract with the ferry firm, worth six million crowns. It bears the date of 27 February.',
      ['conflict date: 13 March (A) / 27 February (B)'],
    ],
    [
      'a works that opened in one year and dates from another',
      '2031-05-07 The shipyard was opened in 1968 as a rope works.',
      '2031-05-07 The shipyard dates from 1971.',
      ['conflict date: 1968 (A) / 1971 (B)'],
    ],
    [
      'who leads a ministry since when',
      '2031-05-07 Ola Brandt has led the ministry since 2022.',
      '2031-05-07 The party thanked Ola Brandt, who has led the ministry since April 2024.',
      ['conflict date: 2022 (A) / April 2024 (B)'],
    ],
    [
      'what comes into force at once',
      '2031-05-07 The measures came into force immediately.',
      '2031-05-07 The measures take effect on 20 May.',
      ['conflict date: immediately (A) / 20 May (B)'],
    ],
    [
      'a pronoun stands for whom the sentence before names',
      '2031-05-07 The government named Ruben Hask its new minister. He will be sworn in on 20 May.',
      '2031-05-07 The successor Ruben Hask is to be sworn in on 21 May.',
      ['conflict date: 20 May (A) / 21 May (B)'],
    ],
    [
      'what came after the last of its kind',
      '2031-05-07 The quarry firm Morrel said its last blast had been on 20 April.',
      '2031-05-07 Neighbours blame the quarry firm Morrel, where blasting was heard on 30 April.',
      ['conflict date: 20 April (A) / 30 April (B)'],
    ],
  ])('%s', (_, a, b, expected) => expect(datesIn(a, b)).toEqual(expected))
})

describe('dates that answer no one question', () => {
  test.each([
    [
      'two in one year apart in what they are of',
      '2031-05-07 The harbour firm opened a shop in 2012.',
      '2031-05-07 The harbour firm was opened in 2004.',
    ],
    [
      'the first since a year',
      '2031-05-07 It was the first landing on the lake since 1976.',
      '2031-05-07 The firm made its landing on the lake in 2013.',
    ],
    [
      'two dates of which neither is the one',
      '2031-05-07 The ferry will sail to Ost in October or November.',
      '2031-05-07 The ferry will sail to Ost in December.',
    ],
    [
      'one more',
      '2031-05-07 A parcel was found in Karsund on Monday.',
      '2031-05-07 A parcel was also found in Karsund on Tuesday.',
    ],
    [
      'what is told with other figures in one unit',
      '2031-05-07 Shares of the ferry firm fell 4.3 percent on Monday.',
      '2031-05-07 Shares of the ferry firm fell 1.5 percent on Tuesday.',
    ],
    [
      'things of one name with other numbers',
      '2031-05-07 Flight 12 took off from Karsund on Monday.',
      '2031-05-07 Flight 40 took off from Karsund on Tuesday.',
    ],
    [
      'the night to a day, and the day before it',
      '2031-05-07 The depot burned down in the night to Tuesday.',
      '2031-05-07 The depot burned down on Monday night.',
    ],
    [
      'which of several letters is meant',
      '2031-05-07 Its letter of 3 May was read out.',
      '2031-05-07 Its letter of 5 May was read out.',
    ],
    [
      'the start of a flight and its end, in one clause',
      '2031-05-07 Soon after taking off at 9:12 a.m., the plane from Karsund returned to the airport of Ulm at 4:47 p.m.',
      '2031-05-07 The plane from Karsund returned to the airport of Ulm at 4:47 p.m.',
    ],
    [
      'another of the kind, which the story’s own goes on from',
      '2031-05-07 The new resolution of the council on grain exports builds on the one adopted in March.',
      '2031-05-07 The resolution of the council on grain exports was adopted last week.',
    ],
  ])('%s', (_, a, b) => expect(datesIn(a, b)).toEqual([]))
})

describe('how two dates stand to each other', () => {
  const relations = (...texts: readonly string[]): string[] =>
    story(...texts.map((t) => `${t.slice(0, 10)} ${OPENING}\n\n${t.slice('yyyy-mm-dd '.length)}`))
      .discrepancies.filter((d) => d.kind === 'date')
      .flatMap((d) => d.pairs.map((p) => `${p.relation} ${p.because[0]!.rule}`))

  test.each([
    [
      'put off, as told weeks later: update',
      '2031-05-07 The rocket will lift off on 20 May with two weather satellites.',
      '2031-06-07 The rocket will lift off on 12 June with two weather satellites.',
      ['update plan-changed'],
    ],
    [
      'two outlets on one day: conflict',
      '2031-05-07 The rocket will lift off on 20 May with two weather satellites.',
      '2031-05-08 The rocket will lift off on 21 May with two weather satellites.',
      ['conflict dates-apart'],
    ],
    [
      'a minute apart: two clocks',
      '2031-05-07 The explosion at the mill happened at 9:40 p.m. on Tuesday.',
      '2031-05-07 The explosion at the mill was registered at 9:41 p.m. on Tuesday.',
      ['rounding two-clocks'],
    ],
    [
      'by the clocks of another country: scope',
      '2031-05-07 The explosion at the mill happened at 2:50 a.m. Norland time.',
      '2031-05-07 The explosion at the mill happened at 1:50 a.m. local time.',
      ['scope other-clock'],
    ],
    [
      'adopted one day, in force since another: scope',
      '2031-05-07 The second harbour law was adopted on 24 November 2030.',
      '2031-05-07 The second harbour law, in force since December 2030, spared small boats.',
      ['scope other-stage'],
    ],
  ])('%s', (_, a, b, expected) => expect(relations(a, b)).toEqual(expected))
})

describe('hours where no article tells the day', () => {
  const hoursIn = (...texts: readonly string[]): string[] =>
    story(...texts.map((t) => `The council of Karsund met behind closed doors, the mayor said.\n\n${t}`))
      .discrepancies.filter((d) => d.kind === 'date')
      .flatMap((d) => d.pairs.map((p) => `${p.relation} ${p.because[0]!.rule}`))

  test.each([
    [
      'of one event',
      'The explosion at the mill happened at about 10 a.m.',
      'The explosion at the mill was heard around 10:30 a.m.',
      ['conflict dates-apart'],
    ],
    [
      'on one weekday, or on the day of the text',
      'The explosion at the mill happened at 10 a.m. on Monday.',
      'The explosion at the mill happened at 10:40 a.m. today.',
      ['conflict dates-apart'],
    ],
    [
      'on two weekdays',
      'The explosion at the mill happened at 10 a.m. on Monday.',
      'The explosion at the mill happened at 10:40 a.m. on Tuesday.',
      [],
    ],
    [
      'hours apart: of two days, for all that is known',
      'The quake hit the island at 4:43 a.m.',
      'The quake hit the island at 7:48 a.m.',
      [],
    ],
    [
      'about a full hour, and minutes before it',
      'The explosion at the mill happened at about 9 p.m.',
      'The explosion at the mill happened at 8:47 p.m.',
      [],
    ],
    [
      'about an hour told to five minutes, and as many before it',
      'The explosion at the mill happened at about 9:05 p.m.',
      'The explosion at the mill happened at 8:52 p.m.',
      ['conflict dates-apart'],
    ],
    [
      'whole hours apart, one of them in a zone',
      'The match at Karsund will start at 4:30 p.m. EST.',
      'The match at Karsund will start at 3:30 p.m.',
      ['scope other-clock'],
    ],
    [
      'half an hour apart, one of them in a zone',
      'The match at Karsund will start at 4 p.m. EST.',
      'The match at Karsund will start at 3:30 p.m.',
      ['conflict dates-apart'],
    ],
    [
      'by the clocks of the place, and in brackets by others',
      'The quake hit the island at 5:06 p.m. (1336 GMT).',
      'The quake hit the island at 5:14 p.m.',
      ['conflict dates-apart'],
    ],
    [
      'of two doings',
      'The explosion at the mill happened at 10 a.m.',
      'The council left the mill at 10:40 a.m.',
      [],
    ],
  ])('%s', (_, a, b, expected) => expect(hoursIn(a, b)).toEqual(expected))
})

describe('moments', () => {
  const at = (value: string, words = ''): readonly [number, number] => {
    const m = momentIn(value, words.split(' '), english)!
    const whole = momentOf(value)!
    return [m.from - whole.from, whole.to - m.to]
  }
  test('the end of a month is its last third, a night belongs to both its days', () => {
    expect(at('2031-05', 'the end of may')).toEqual([21, 0])
    expect(at('2031-05', 'early may')).toEqual([0, 21])
    expect(at('2031-05-03', 'monday night')).toEqual([-1, -1])
    expect(at('2031-05-03', 'monday')).toEqual([0, 0])
  })
  test('midnight at the end of a day is the begin of the next', () =>
    expect(momentOf('2031-05-03T24:00')).toEqual(momentOf('2031-05-04T00:00')))
  test('hours are compared by themselves, days with what they lie in', () => {
    const [a, b, month] = ['2031-05-03T23:59', '2031-05-04T00:01', '2031-05'].map((v) => momentOf(v)!)
    expect(areApart(a!, b!)).toBe(true)
    expect(minutesBetween(a!, b!)).toBe(2)
    expect(areApart(a!, month!)).toBe(false)
    expect(areApart(momentOf('2031-06-01')!, month!)).toBe(true)
    expect(momentOf('unknown')).toBeNull()
  })
})
