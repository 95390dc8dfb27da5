import { describe, expect, test } from 'vitest'
import { analysed } from '../../support/analysed.js'

/** What a sentence under a headline dates, read from Wednesday 16 October 2030, 06:20. */
function dated(sentence: string): string[] {
  const text = `Westmere bridge to close\n\n${sentence}`
  const { dates } = analysed('a', text, { publishedAt: '2030-10-16T06:20' }).extraction
  return dates.map((d) => `${text.slice(d.start, d.end)} = ${d.value}`)
}

describe('what is to come', () => {
  test.each([
    ['It takes effect on Thursday.', 'Thursday = 2030-10-17'],
    ['The first ships leave on Tuesday.', 'Tuesday = 2030-10-22'],
    ['The ban applies from July.', 'July = 2031-07'],
    ['The first families might go home at the weekend.', 'the weekend = 2030-10-19/2030-10-20'],
    ['Harby will answer the demands of the port workers on Monday.', 'Monday = 2030-10-21'],
    ['On Thursday, added the envoy, she will fly to Harby.', 'Thursday = 2030-10-17'],
    ['Both agreed to a truce along the whole of the river, to begin on Sunday.', 'Sunday = 2030-10-20'],
  ])('%s', (sentence, found) => {
    expect(dated(sentence)).toContain(found)
  })
})

test('a headline below a kicker looks ahead with “from”, a sentence there does not', () => {
  const dated = (text: string): string[] =>
    analysed('a', text, { publishedAt: '2030-10-16T06:20' }).extraction.dates.map(
      (d) => `${text.slice(d.start, d.end)} = ${d.value}`,
    )
  const body = 'Owners were told so.'
  expect(dated(`Harbour news\n\nWestmere shuts its bridge to lorries from April\n\n${body}`)).toEqual([
    'April = 2031-04',
  ])
  expect(dated(`Harbour news\n\nWestmere hides the letters from April.\n\n${body}`)).toEqual([
    'April = 2030-04',
  ])
})

describe('what was', () => {
  test.each([
    ['The mayor told the Sund Dispatch on Friday that it was closed.', 'Friday = 2030-10-11'],
    ['The blast that killed two at the Harby works on Tuesday is being looked into.', 'Tuesday = 2030-10-15'],
    ['It is illegal, writes the Post on Monday.', 'Monday = 2030-10-14'],
    ['On Monday, as the mayor had asked, the bridge was closed.', 'Monday = 2030-10-14'],
    ['Harby will not answer the alleged raid on the port of Sund on Monday.', 'Monday = 2030-10-14'],
  ])('%s', (sentence, found) => {
    expect(dated(sentence)).toContain(found)
  })
})

describe('the day of an hour', () => {
  test('that lies ahead of the text is the day before', () => {
    expect(dated('The blast happened at 9:40 p.m.')).toEqual(['9:40 p.m. = 2030-10-15T21:40'])
  })
  test('of the morning after an evening is the next day', () => {
    expect(dated('It burned from 9:40 p.m. The flames were out at 4 a.m.')).toEqual([
      '9:40 p.m. = 2030-10-15T21:40',
      '4 a.m. = 2030-10-16T04:00',
    ])
  })
  test('ahead of the text stays where it is to come', () => {
    expect(dated('The hall will open at 9:40 p.m.')).toEqual(['9:40 p.m. = 2030-10-16T21:40'])
  })
})

describe('a weekday of a month', () => {
  test.each([
    ['The fair was on the last Saturday of August.', 'the last Saturday of August = 2030-08-31'],
    ['It opened on the first Monday in May 2031.', 'the first Monday in May 2031 = 2031-05-05'],
  ])('%s', (sentence, found) => {
    expect(dated(sentence)).toEqual([found])
  })
})
