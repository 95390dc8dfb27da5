import { describe, expect, test } from 'vitest'
import { story, timelineLines } from '../../support/story.js'

// All texts are of Wednesday, 7 May 2031.
const lines = (...texts: string[]): string[] =>
  timelineLines(story(...texts.map((text) => `2031-05-07 ${text}`)))

describe('a date that names what stands behind it', () => {
  test.each([
    ['a month', 'Growers worry about the November regatta in Karsund.'],
    ['a month of a year', 'The council doubts an April 2029 survey of the quay.'],
    ['a day', 'The union backs the May 20 walkout at the port.'],
    ['a weekday', 'Owners took sides on the Friday ballot itself.'],
    ['a year behind a possessive', 'Harby’s 2019 flood still worries farmers.'],
    ['a year in a headline', 'Rebuilding is slow after 2019 flood in Harby.'],
    ['a year of a thing', 'The thief drove off in a red 1987 Velmar saloon.'],
  ])('%s is no event alone', (_, text) => {
    expect(lines(text)).toEqual([])
  })
  test('but two articles that name one day tell of it', () => {
    expect(
      lines(
        'The union backs the May 20 walkout at the port.',
        'Ferry owners fear the May 20 walkout. Fares rose.',
      ),
    ).toEqual([expect.stringMatching(/^2031-05-20 planned: .*\(A B\)$/)])
  })
  test('a plan for its month is that of its day', () => {
    expect(
      lines(
        'Ada Brunn will face Ola Falk in a special mayoral election next month.',
        'Doubts grow before the June 12 special mayoral election.',
      ),
    ).toEqual([expect.stringMatching(/^2031-06-12 planned: .*\(A B\)$/)])
  })
  test('what happened in it is dated by it', () => {
    expect(lines('In the 2006 Velmar war, 28 millers were killed in a raid on Sund.')).toEqual([
      expect.stringMatching(/^2006 happened: .*28 millers were killed/),
    ])
  })
  test('what is said in a statement is said on its day', () => {
    expect(lines('In a Tuesday statement, Mayor Ola Brandt said that the quay was shut.')).toEqual([
      expect.stringMatching(/^2031-05-06 said: /),
    ])
  })
})

describe('a day right behind the word for saying', () => {
  test.each([
    ['Mayor Ola Falk said Tuesday he is “all but sure” of a new harbour chief.', 'said'],
    ['The spokeswoman, Ada Brunn, said Tuesday Harby has “fully” enforced the ban on pears.', 'said'],
    ['Harbour chief Ada Brunn said Tuesday was the day the quay collapsed.', 'happened'],
  ])('%s', (text, kind) => {
    expect(lines(text)).toEqual([expect.stringContaining(`2031-05-06 ${kind}: `)])
  })
})

describe('two clocks', () => {
  test('an hour in brackets behind another is the same moment', () => {
    expect(lines('Three lorries burned in Harby at about 3 p.m. on Tuesday (1 a.m. today).')).toEqual([
      expect.stringMatching(/^2031-05-06T15:00 happened: /),
    ])
  })
  test('a minute that nobody rounds to is of one event, in whatever words', () => {
    const told = lines(
      'Fire balls were seen over Sund at 23:47 on Monday.',
      'The satellite broke up at 11.47 p.m. on Monday.',
    )
    expect(told).toEqual([expect.stringMatching(/^2031-05-05T23:47 .*\(A B\)$/)])
  })
})

describe('nights', () => {
  test('have the small hours that follow', () => {
    const told = lines(
      'A tanker rammed the pier at Harby on Monday night, and oil ran out.',
      'A tanker rammed the pier at Harby at 1.50 a.m. on Tuesday. Oil ran out.',
    )
    expect(told).toEqual([expect.stringMatching(/^2031-05-06T01:50 happened: .*\(B A\)$/)])
  })
  test('are no second time of what has its hour in the same sentence', () => {
    expect(lines('In the night to Tuesday, at 23:40, a tanker rammed the pier at Harby.')).toHaveLength(1)
  })
})

describe('what ends is not what it ended', () => {
  test('a fire put out is not the fire that broke out', () => {
    const told = lines(
      'The blaze at the Harby mill was brought under control at 5:40 a.m. on Tuesday.',
      'Fire broke out at the Harby mill on Tuesday. Hay burned.',
    )
    expect(told.map((l) => l.split(' ')[0])).toEqual(['2031-05-06', '2031-05-06T05:40'])
  })
})

describe('how long, and in which season', () => {
  test.each([
    ['Ada Brunn would appeal within two weeks.', '../2031-05-21 planned'],
    ['The pier will be repaired within the next 48 hours.', '../2031-05-09 planned'],
    ['The garrison was driven out of Harby last summer.', '2030-06/2030-08 happened'],
    ['Ferry sales collapsed in the third quarter of 2029.', '2029-07/2029-09 happened'],
    ['A spokesman said the pier would reopen before the summer.', '../2031-06 planned'],
    ['The cheese has been made in Harby since 1988.', '1988/.. happened'],
    ['Guards beat strikers demanding a doctor since Monday.', '2031-05-05/.. happened'],
  ])('%s', (text, head) => {
    expect(lines(text)).toEqual([expect.stringContaining(head)])
  })
  test.each([
    'The arsonist was caught within two days.',
    'The house has stood empty since the autumn.',
    'Sales have been slow this spring.',
    'Spending on quays rose to nine million crowns in fiscal 2030.',
    'The Karsund pier was rammed three times this spring.',
    'The grant is three million crowns larger than promised on Monday.',
    'The port is a ruin today.',
  ])('%s', (text) => {
    expect(lines(text)).toEqual([])
  })
})

describe('what a date in a clause is of', () => {
  test.each([
    [
      'Envoy Ada Brunn accused Harby on Tuesday of sinking the tug.',
      '2031-05-06 said: Envoy Ada Brunn accused Harby on Tuesday of sinking the tug',
    ],
    [
      'Ola Falk fell into a shaft while picking pears with his uncle at around 11am on Monday.',
      '2031-05-05T11:00 happened: Ola Falk fell into a shaft while picking pears',
    ],
    ['Nobody should expect to sleep at home before Friday.', '2031-05-09/.. planned'],
  ])('%s', (text, head) => {
    expect(lines(text)).toEqual([expect.stringContaining(head)])
  })
  test('a launch that passed off well is told, a letter that says which is not', () => {
    expect(lines('The launch of 4 May passed off well.')).toEqual([
      expect.stringContaining('2031-05-04 happened'),
    ])
    expect(lines('The letter of 4 May annoyed the council.')).toEqual([])
  })
  test('speaking on a day is saying what follows', () => {
    expect(lines('Speaking in Harby on Monday, Mayor Ola Brandt said that the quay was shut.')).toEqual([
      expect.stringMatching(/^2031-05-05 said: Speaking in Harby on Monday, Mayor Ola Brandt said/),
    ])
  })
  test('what shares but its year, long past, is two events', () => {
    const years = (...texts: string[]): number => lines(...texts).filter((l) => l.startsWith('2012 ')).length
    expect(years('The gallery burned in 2012.', 'Envoys from Sund toured the mill in 2012.')).toBe(2)
    expect(years('The gallery burned in 2012.', 'In 2012 the gallery was rebuilt by Sund.')).toBe(1)
  })
  test('since an event of a year, nothing happened in that year but the event', () => {
    expect(lines('The mayor has shunned the Harby Post since her election in 2029.')).toEqual([])
  })
})
