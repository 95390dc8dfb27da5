import { describe, expect, test } from 'vitest'
import { shown, unmark } from '../../support/dates.js'
import { story } from '../../support/story.js'

// Tuesday, 29 October 2024, half past eleven in the morning.
const REFERENCE = '2024-10-29T11:30'

const BOOK: Readonly<Record<string, readonly string[]>> = {
  'an hour beside minutes in words': [
    'The siren went [Monday night = 2024-10-28], at [a quarter to eleven = 2024-10-28T22:45].',
    'The siren went at [half past ten in the evening = 2024-10-28T22:30] on the quay.',
    'The siren went at [ten to nine p.m. on Sunday = 2024-10-27T20:50].',
    'The siren went [Monday morning = 2024-10-28], at [twenty past four = 2024-10-28T04:20].',
    'Sixty calls came by [six this morning = 2024-10-29T06:00].',
    'Crews left at [11 on Monday night = 2024-10-28T23:00].',
    // Nothing tells which half of the day.
    'The siren went at [a quarter to eleven = 2024-10-29].',
    'Output fell by a quarter to four million tonnes.',
    'They lost by ten to nine thousand votes.',
  ],
  'an hour that is past, or still ahead, at the hour of publication': [
    'The fire broke out at [10.55pm = 2024-10-28T22:55].',
    'The fire broke out at [4am = 2024-10-29T04:00].',
    'The gates will open at [9am = 2024-10-30T09:00].',
    'The fire broke out on [Sunday = 2024-10-27]. Crews came at [10.55pm = 2024-10-27T22:55].',
    'A fault was found on [Thursday = 2024-10-24].\n\nNobody took it seriously.\n\nThe fire broke out at [10.55pm = 2024-10-28T22:55].',
  ],
  'a part of the day or an hour is of the one day of the last few that the text has named': [
    'The bridge stuck on [Saturday = 2024-10-26].\n\nA queue formed.\n\nIt grew in [the morning = 2024-10-26], and by [noon = 2024-10-26T12:00] it had reached the mill.',
    'The bridge stuck on [Saturday = 2024-10-26].\n\nA queue formed.\n\nCrews freed it at [3 p.m. = 2024-10-26T15:00] and left in [the early afternoon = 2024-10-26].',
    // Another day was named since, or the day is no news.
    'The bridge stuck on [Saturday = 2024-10-26].\n\nIt was freed on [Sunday = 2024-10-27].\n\nA queue formed.\n\nIt grew in [the morning = 2024-10-29].',
    'The bridge stuck on [12 October = 2024-10-12].\n\nA queue formed.\n\nIt grew in [the morning = 2024-10-29].',
    'The bridge stuck on [Saturday = 2024-10-26].\n\nA queue formed.\n\nIt will be freed in [the morning = 2024-10-29].',
    'The mill burnt on [Sunday night = 2024-10-27].\n\nA queue formed.\n\nIt was out by [dawn = 2024-10-28].',
  ],
  'two years in a row, and days between two': [
    'The last bus ran in [late 2022 or early 2023 = 2022/2023].',
    'It ran in [2019 = 2019] or [2022 = 2022].',
    'It was shut between [Monday = 2024-10-28] and [Wednesday = 2024-10-30].',
    'It was shut between [May = 2023-05] and [July last year = 2023-07].',
    'This [Oct. 4, 2023 = 2023-10-04] photo shows the pier.',
    'The bus left at [8 : 35 a.m. = 2024-10-29T08:35].',
  ],
  'what counts from now in a quotation counts from the day of speaking': [
    '[The day before = 2024-10-28], Ada Brunn said at a briefing: “[Today = 2024-10-28] we close the pass.”',
    'Ada Brunn spoke for the village on [Thursday = 2024-10-24]:\n\n[Today = 2024-10-24] we close the pass.',
    '“We close the pass [today = 2024-10-24],” Ada Brunn said on [Thursday = 2024-10-24].',
    '“We close the pass [today = 2024-10-29],” Ada Brunn said.',
    'The pass was closed on [Thursday = 2024-10-24]:\n\n[Today = 2024-10-29] it is open.',
  ],
  'the day beside the day spoken of': [
    'The pass was closed on [24 October = 2024-10-24]. [The day after = 2024-10-25], lorries turned back.',
    'The fair ends on [15 November = 2024-11-15]. [The day before = 2024-10-28], its stalls were burnt.',
    'They met the day before the vote.',
    'The pass was closed on [24 October = 2024-10-24], after snow [two days earlier = 2024-10-22].',
  ],
  'tense beside the word for the day': [
    'Forty people have joined a planned claim since [Thursday = 2024-10-24].',
    'Those sent away may return from [Wednesday = 2024-10-30].',
    'They may have been sent away on [Wednesday = 2024-10-23].',
  ],
}

describe.each(Object.entries(BOOK))('%s', (_, lines) => {
  test.each(lines)('%s', (line) => {
    const { text, expected } = unmark(line)
    expect(shown(text, REFERENCE)).toEqual(expected)
  })
})

describe('the hour of a line at the head', () => {
  const head = 'Sirens were late\n\nVell Herald, [Tue 29 October 2024, 17:45 = 2024-10-29T17:45]\n\n'
  test.each([
    `${head}The sirens went at [21:52 = 2024-10-28T21:52].`,
    `${head}The sirens went at [16:52 = 2024-10-29T16:52].`,
    `${head}It had rained in [the evening = 2024-10-29].`,
  ])('%s', (line) => {
    const { text, expected } = unmark(line)
    expect(shown(text, '2024-10-29')).toEqual(expected)
  })
})

describe('an hour whose day another article tells', () => {
  const WITNESS = '2031-05-06 The quake struck at 4:52 a.m. on Saturday. Nobody was hurt.'
  const hours = (text: string): (string | null)[] =>
    story(`2031-05-06 ${text}`, WITNESS).dates.flatMap((d) =>
      d.article === 'A' && d.type === 'time' ? [d.value] : [],
    )
  test.each([
    ['Walls shook at 4:52 a.m. in Vell.', ['2031-05-03T04:52']],
    ['Walls shook at 4:54 a.m. in Vell.', ['2031-05-03T04:54']],
    // By a clock of another zone.
    ['Walls shook at 02:52 GMT in Vell.', ['2031-05-03T02:52']],
    [
      'Walls shook at 4:52 a.m. in Vell. Crews came at 6:10 a.m. with dogs.',
      ['2031-05-03T04:52', '2031-05-03T06:10'],
    ],
    ['Walls shook at 9:15 a.m. in Vell.', ['2031-05-06T09:15']],
    ['Walls shook at 4:52 a.m. on Monday in Vell.', ['2031-05-05T04:52']],
    // A day told in the sentence before, which is not the day of the text, is the hour's.
    ['Rain fell on Monday. Walls shook at 4:52 a.m. in Vell.', ['2031-05-05T04:52']],
    // The day of the text tells nothing of hours in other sentences.
    ['Aid came on Tuesday, 6 May. Walls shook at 4:52 a.m. in Vell.', ['2031-05-03T04:52']],
  ])('%s', (text, expected) => {
    expect(hours(text)).toEqual(expected)
  })
})

test.each([
  ['Walls shook at 4:52 a.m. in Vell.', '2031-05-06T04:52'],
  // Many things happen at a full or half hour.
  ['Walls shook at 4:30 a.m. in Vell.', '2031-05-07T04:30'],
])('an hour that an earlier text tells without a day is of that text’s day: %s', (sentence, value) => {
  const { dates } = story(
    `2031-05-07T20:00 ${sentence}`,
    `2031-05-06T20:00 The quake struck ${sentence.slice(12, 24)}. Nobody was hurt.`,
  )
  expect(dates.find((d) => d.article === 'A' && d.type === 'time')?.value).toBe(value)
})

describe('the distance from an event whose day another article gives', () => {
  const WITNESS = '2031-05-07 The bridge at Karsund collapsed on 3 May. Mayor Ola Brandt spoke of a flood.'
  const values = (...texts: string[]): (string | null)[] =>
    story(...texts).dates.flatMap((d) => (d.article === 'A' && d.value?.length === 10 ? [d.value] : []))

  test.each([
    ['Inspectors found a crack two days before the collapse.', '2031-05-01'],
    ['Inspectors closed the road a week after the collapse.', null],
    ['Inspectors found a crack two days before the election.', null],
    ['Inspectors found a crack two days before the collapse killed trade.', null],
  ])('%s', (sentence, value) => {
    const days = values(`2031-05-08 ${sentence} The bridge at Karsund is gone.`, WITNESS, WITNESS)
    expect(days).toEqual(value === null ? [] : [value])
  })
  test('is not told where two articles give two days', () => {
    const other = WITNESS.replace('3 May', '4 May')
    const days = values('2031-05-08 Inspectors found a crack two days before the collapse.', WITNESS, other)
    expect(days).toEqual([])
  })
})
