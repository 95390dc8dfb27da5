import { describe, expect, test } from 'vitest'
import { story, timelineLines } from '../../support/story.js'

const lines = (...texts: string[]): string[] => timelineLines(story(...texts))

describe('what one tells by the month and another by the day, long before the story', () => {
  const opened = '2031-09-07 Few boats come. On 9 March 2029 workmen flooded the new basin.'
  test('is one event, whatever its words', () => {
    const found = lines(opened, '2031-09-07 The lock is shut. The canal opened in March 2029.')
    expect(found).toEqual([expect.stringMatching(/^2029-03-09 happened: .*\(A B\)$/)])
  })
  test('by the season too', () => {
    const found = lines(opened, '2031-09-07 The lock is shut. The canal opened in the spring of 2029.')
    expect(found).toEqual([expect.stringMatching(/^2029-03-09 happened: .*\(A B\)$/)])
  })
  test('of two days of that month it is the one with which it has a word in common', () => {
    const found = lines(
      `${opened} On 20 March 2029 the mayor of Harby resigned.`,
      '2031-09-07 The lock is shut. The old mayor resigned in March 2029.',
    )
    expect(found).toEqual([
      expect.stringMatching(/^2029-03-09 .*\(A\)$/),
      expect.stringMatching(/^2029-03-20 .*resigned.*\(A B\)$/),
    ])
  })
  test.each([
    ['a month just past', '2029-04-20', 'The canal opened in March 2029.'],
    ['a year', '2031-09-07', 'The canal opened in 2029.'],
    ['a state', '2031-09-07', 'The canal was full of reeds in March 2029.'],
  ])('%s stands apart', (_, day, sentence) => {
    const found = lines(opened.replace('2031-09-07', day), `${day} The lock is shut. ${sentence}`)
    expect(found.filter((l) => /\(A B\)/.test(l))).toEqual([])
    expect(found).toHaveLength(2)
  })
  test('a paper of that month is no event', () => {
    const found = lines(
      '2031-09-07 The lock is shut. The plan of the basin, which is dated 9 March 2029, shows a gate.',
      '2031-09-07 The lock is shut. The canal opened in March 2029.',
    )
    expect(found.filter((l) => /\(A B\)/.test(l))).toEqual([])
  })
})

test('a week goes with the hour where another tells the day', () => {
  const found = lines(
    '2031-05-14 The crane at Harby toppled onto the quay at 4.52 a.m. on 8 May.',
    '2031-05-14 The crane at Harby toppled onto the quay on 8 May.',
    '2031-05-14 The crane at Harby toppled onto the quay last week.',
  )
  expect(found).toEqual([expect.stringMatching(/^2031-05-08T04:52 .*\(A B C\)$/)])
})

describe('plans of several articles', () => {
  test('for one month are one', () => {
    const found = lines(
      '2031-05-07 A first instalment would be paid out in July.',
      '2031-05-07 The money will reach Harby in July.',
    )
    expect(found).toEqual([expect.stringMatching(/^2031-07 planned: .*\(A B\)$/)])
  })
  test('what begins on a day is told with what comes then', () => {
    const found = lines(
      '2031-05-07 The rules will take effect on 12 May.',
      '2031-05-07 The package will apply from 12 May.',
    )
    expect(found).toEqual([expect.stringMatching(/^2031-05-12 planned: .*\(A B\)$/)])
  })
  test('what may not be before a day is not', () => {
    const found = lines(
      '2031-05-07 The minister will visit the quay on 12 May.',
      '2031-05-07 Nobody will be home before 12 May.',
    )
    expect(found.map((l) => l.split(' ')[0])).toEqual(['2031-05-12', '2031-05-12/..'])
  })
})

test('a clause with “when” is the event only where the one before it tells none', () => {
  const found = lines('2031-05-07 The lease was signed in January, when the new law was already in force.')
  expect(found).toEqual([expect.stringMatching(/^2031-01 happened: The lease was signed/)])
  const other = lines(
    '2031-05-07 The lease was signed on 14 January, when the new law was already in force.',
    '2031-05-07 The new law came into force on 14 January.',
  )
  expect(other).toHaveLength(1)
})

test('figures of a year long past may differ where nearly all else is the same', () => {
  const found = lines(
    '2031-05-07 A boiler burst again at the Harby mill. A boiler fire at the mill injured two stokers in 2025.',
    '2031-05-07 A boiler burst again at the Harby mill. A boiler fire in 2025 injured three stokers.',
  ).filter((l) => l.startsWith('2025'))
  expect(found).toEqual([expect.stringMatching(/\(A B\)$/)])
})

describe('what is told as said', () => {
  test.each([
    ['The Harby Courier published photographs of the wreck on Tuesday.', 'said'],
    ['Mayor Ola Brandt apologised on Tuesday to the families.', 'said'],
    ['Mayor Ola Brandt called it “a day of shame” in a televised address on Tuesday night.', 'said'],
    ['Mayor Ola Brandt mended the pier on Tuesday.', 'happened'],
    ['In a televised match on Tuesday night Harby lost.', 'happened'],
  ])('%s', (sentence, kind) => {
    expect(lines(`2031-05-07 A barge sank. ${sentence}`)).toEqual([
      expect.stringMatching(new RegExp(`^2031-05-06 ${kind}: `)),
    ])
  })
  test('goes with what another article has the same body say that day', () => {
    const found = lines(
      '2031-05-07 The Harby Courier newspaper published photographs of the wreck on Tuesday.',
      '2031-05-07 On Tuesday the Harby Courier newspaper claimed that the barge had been sunk.',
    )
    expect(found).toEqual([expect.stringMatching(/^2031-05-06 said: .*\(A B\)$/)])
  })
})

describe('what is no event alone', () => {
  test.each([
    'Last night 40 millers were sleeping in a gym.',
    'It is the fifth barge to sink off Harby since 2021.',
    'Divers showed sonar pictures from 2019.',
    'Ola Brandt has called the port a ruin since her election in 2026.',
  ])('%s', (sentence) => {
    const found = lines(`2031-05-07 The mill at Harby is shut. ${sentence}`)
    expect(found).toEqual([])
  })
  test('how things stand today, told by two articles', () => {
    const found = lines(
      '2031-05-07 The port is a ruin today.',
      '2031-05-07 The port of Harby is a ruin today.',
    )
    expect(found).toEqual([])
  })
  test('what is doing at an hour or began then stays', () => {
    expect(lines('2031-05-07 Last night 40 millers slept in a gym.')).toHaveLength(1)
    expect(lines('2031-05-07 Barges have been sinking off Harby since 2021.')).toHaveLength(1)
  })
})

describe('one hour', () => {
  test('is that of one event, where different articles have a word in common', () => {
    const found = lines(
      '2031-05-07 Rain began on Sunday. Four apprentices vanished beneath the collapsing mill at 11am on Monday.',
      '2031-05-07 Rain began on Sunday. Bricks from the mill buried a granary and its orchard at 11am on Monday.',
      '2031-05-07 The tide turned at 11am on Monday.',
    ).filter((l) => l.includes('T11:00'))
    expect(found).toEqual([
      expect.stringMatching(/^2031-05-05T11:00 .*mill.*\(A B\)$/),
      expect.stringMatching(/^2031-05-05T11:00 .*tide.*\(C\)$/),
    ])
  })
  test('is the main clause’s, whatever stands behind “while”', () => {
    const found = lines('2031-05-07 The miller broke a leg while harvesting barley with her son on Monday.')
    expect(found).toEqual([
      expect.stringMatching(/^2031-05-05 happened: The miller broke a leg while harvesting/),
    ])
  })
})

test('what was said is shown with what stands before its date', () => {
  const found = lines(
    '2031-05-07 A barge sank. On Tuesday Mayor Ola Brandt said that the port would be closed.',
  )
  expect(found).toEqual([expect.stringMatching(/^2031-05-06 said: On Tuesday Mayor/)])
})

test('an odd minute is that of one event, though only one text tells of it as an end', () => {
  const found = lines(
    '2031-05-07 The airship came back to Harby at 7.33pm on Monday.',
    '2031-05-07 It ended its voyage with a landing in Harby at 7.33pm on Monday.',
  )
  expect(found).toEqual([expect.stringMatching(/^2031-05-05T19:33 happened: .*\(A B\)$/)])
})

test('plans for one year are one where they have a word in common', () => {
  const told = (other: string): string[] =>
    lines('2031-05-07 The ferry line will buy a new ship in 2033.', `2031-05-07 ${other}`)
  expect(told('Harby will have its new ship in 2033.')).toHaveLength(1)
  expect(told('Mayor Ola Brandt will retire to her distant vineyard in 2033.')).toHaveLength(2)
})

test('the stamp of a post is no event', () => {
  expect(
    lines('2031-05-07 My crate is empty — Ola Brandt (@olabrandt) May 5, 2031 and the tide has turned.'),
  ).toEqual([])
})
