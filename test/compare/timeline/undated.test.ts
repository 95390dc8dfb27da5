import { describe, expect, test } from 'vitest'
import { story, timelineLines } from '../../support/story.js'

describe('what came soon after, or before, what was told last', () => {
  const told = (sentence: string): string[] =>
    timelineLines(story(`2031-05-07 A barge rammed the pier at Harby on Monday. ${sentence}`)).slice(1)
  test.each([
    [
      'An hour later, divers pulled its captain from the water.',
      '2031-05-05 happened: An hour later, divers pulled',
    ],
    [
      'Minutes later the crane toppled onto a warehouse.',
      '2031-05-05 happened: Minutes later the crane toppled',
    ],
    ['Its captain was arrested shortly afterwards.', '2031-05-05 happened: Its captain was arrested'],
    ['In an earlier accident, a tug sank off Sund.', '../2031-05-05 happened: '],
  ])('%s', (sentence, head) => {
    expect(told(sentence)).toEqual([expect.stringContaining(head)])
  })
  const none = [
    'The captain was later fined by a court.',
    'Years later, its owner still speaks of luck.',
    'In an earlier letter, the captain had asked for radar.',
    'The tug would be scrapped soon afterwards.',
    'By an earlier raid, the tug had lost its mast.',
    'In every such raid, a tug is lost.',
    'The captain, who spent an hour later with his crew, wept.',
  ]
  test('what does not tell how near it was, or no event, is none', () => {
    for (const sentence of none) expect(told(sentence), sentence).toEqual([])
  })
  test('needs a day to count from', () => {
    expect(
      timelineLines(story('2031-05-07 A barge rammed the pier. An hour later, the crane toppled.')),
    ).toEqual([])
  })
  test('counts from no day that is long past, to come, or told behind it', () => {
    const days = ['In March 2029 a barge rammed the pier.', 'On 3 April a barge rammed the pier.']
    for (const day of days)
      expect(timelineLines(story(`2031-05-07 ${day} An hour later, the crane toppled.`)).join()).not.toMatch(
        /An hour later/,
      )
    const behind = story('2031-05-07 An hour later, the crane toppled. A barge rammed the pier on Monday.')
    expect(timelineLines(behind).join()).not.toMatch(/An hour later/)
  })
  test('of two days told far above it counts from neither', () => {
    const far = 'The quay is old. Its stones are loose.'
    const told = (above: string): string =>
      timelineLines(
        story(`2031-05-07 ${above}\n\n${far}\n\n${far}\n\n${far}\n\nAn hour later, the crane toppled.`),
      ).join()
    expect(told('A barge rammed the pier at Harby on Monday.')).toMatch(/2031-05-05 happened: An hour later/)
    expect(told('A barge rammed the pier at Harby on Monday. A tug sank at Sund on Sunday.')).not.toMatch(
      /An hour later/,
    )
  })
  test('an earlier raid is not that of the day', () => {
    const found = timelineLines(
      story(
        '2031-05-07 A raid on the mill at Harby killed nine millers on Monday. In an earlier raid, four millers were killed at Harby.',
      ),
    )
    expect(found.map((l) => l.split(' ')[0])).toEqual(['2031-05-05', '../2031-05-05'])
  })
})

describe('news that no article dates', () => {
  const blocked = [
    'Nine beekeepers have blocked the gates of the sugar works in Harby. Lorries wait.',
    'Nine beekeepers blocked the gates of the old sugar works at Harby. Nobody slept.',
  ]
  test('is of the day of the first that tells it, as inferred', () => {
    const found = timelineLines(story(`2031-05-08 ${blocked[0]}`, `2031-05-07 ${blocked[1]}`))
    expect(found).toEqual([expect.stringMatching(/^2031-05-07\? happened: .*blocked the gates/)])
  })
  test('is none where two articles date something of those days', () => {
    const found = timelineLines(
      story(
        `2031-05-07 ${blocked[0]} The swarm left the orchard on Tuesday.`,
        `2031-05-07 ${blocked[1]} On Tuesday the swarm left the orchard.`,
      ),
    )
    expect(found.filter((l) => l.includes('?'))).toEqual([])
  })
  test('is none of how things are made', () => {
    const made = 'The hull of the Sund ferry is made of tarred oak.'
    expect(timelineLines(story(`2031-05-07 ${made}`, `2031-05-07 ${made}`))).toEqual([])
  })
  test('is none where its articles lie far apart', () => {
    expect(timelineLines(story(`2031-05-28 ${blocked[0]}`, `2031-05-07 ${blocked[1]}`))).toEqual([])
  })
})
