import { describe, expect, test } from 'vitest'
import { story, timelineLines } from '../../support/story.js'

const lines = (...texts: string[]): string[] => timelineLines(story(...texts))
const days = (...texts: string[]): string[] => lines(...texts).map((l) => l.split(' ')[0]!)

describe('a stretch told by its ends is one entry', () => {
  test.each([
    ['Ada Brunn was mayor of Karsund from 2012 to 2020.', '2012/2020'],
    ['The yard built tugs from 2012-2020.', '2012/2020'],
    ['The herd shrank by a third between 2012 and 2020.', '2012/2020'],
    ['Poachers killed nine seals between January 2029 and March 2030.', '2029-01/2030-03'],
  ])('%s', (sentence, date) => {
    expect(days(`2031-05-07 ${sentence}`)).toEqual([date])
  })
  test.each([
    'The herd shrank in 2012 and 2020.',
    'The quay was mended in April and May.',
    'Floods came in 2020 to 2012 homes.',
  ])('not %s', (sentence) => {
    expect(days(`2031-05-07 ${sentence}`).filter((d) => d.includes('/'))).toEqual([])
  })
  test('and no day in it is of it', () => {
    const told = days(
      '2031-05-07 Poachers killed nine seals between January 2029 and March 2031.',
      '2031-05-07 Poachers killed nine seals on 3 March 2030.',
    )
    expect(told).toEqual(['2029-01/2031-03', '2030-03-03'])
  })
})

describe('"this week"', () => {
  test.each([
    [
      'what came about then had when the text was written',
      'The Karsund bridge was rammed by a barge this week.',
      '2031-05-05/2031-05-07',
    ],
    [
      'what is said of it was by then',
      'Mayor Ola Brandt suggested this week that the pier was rotten.',
      '2031-05-05/2031-05-07',
    ],
  ])('%s', (_, sentence, date) => {
    expect(days(`2031-05-07 ${sentence}`)).toEqual([date])
  })
  test('goes on where what comes is told', () => {
    expect(days('2031-05-05 Later this week, themed around the sea, the fair draws crowds.')).not.toContain(
      '2031-05-05',
    )
  })
  test('is the first day on that day', () => {
    expect(days('2031-05-05 The Karsund bridge was rammed by a barge this week.')).toEqual(['2031-05-05'])
  })
})

test('what is said over some days is not what is said on one of them', () => {
  const told = days(
    '2031-05-12 Mayor Ola Brandt denied over the weekend that she had sold the quay. On Saturday, Mayor Ola Brandt said that divers were searching the river.',
  )
  expect(told).toEqual(['2031-05-10', '2031-05-10/2031-05-11'])
})

describe('a date right behind what gives a saying out', () => {
  test.each([
    'The Harbour Police warned in a bulletin issued Monday that the quay was shut.',
    'In a talk with the Karsund Post published Monday, Mayor Ola Brandt said that the quay was shut.',
  ])('%s', (sentence) => {
    expect(lines(`2031-05-07 ${sentence}`)[0]).toMatch(/^2031-05-05 said: /)
  })
  test('what came about otherwise dates no saying', () => {
    expect(
      lines('2031-05-07 The league, which she joined on Monday, says that the quay was shut.').filter((l) =>
        l.includes(' said: '),
      ),
    ).toEqual([])
  })
})

describe('a year that several articles name an event by', () => {
  test('is an entry', () => {
    const told = lines(
      '2031-05-07 Ada Brunn was the runner-up of the 2026 mayoral race.',
      '2031-05-07 The 2026 mayoral race cost millions.',
    )
    expect(told).toEqual([expect.stringMatching(/^2026 happened: 2026 mayoral race .*\(A B\)$/)])
  })
  test('of one article alone is none, by whatever space it is parted', () => {
    expect(lines('2031-05-07 Mayor Ola Brandt said her 2026\u00a0opponent “broke her word” twice.')).toEqual(
      [],
    )
  })
})
