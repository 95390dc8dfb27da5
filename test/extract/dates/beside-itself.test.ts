import { describe, expect, test } from 'vitest'
import { shown, unmark } from '../../support/dates.js'

// Wednesday, 15 October 2025.
const REFERENCE = '2025-10-15'

const BOOK: Readonly<Record<string, readonly string[]>> = {
  'a weekday beside the day that it is': [
    'The deed bears the date of [29 December 2024 = 2024-12-29], a [Sunday = 2024-12-29], and a seal.',
    'The mill burned on [12 May 2024 = 2024-05-12] ([Sunday = 2024-05-12]) and again later.',
    'They met on [3 March 2025 = 2025-03-03], and [Monday = 2025-10-13] they parted.',
  ],
  'a month that can but be past': [
    'Sales began in [November = 2024-11].',
    'She was informed already in [November = 2024-11].',
    'The mill has been open since [November = 2024-11].',
    'The mill was shut in [November = 2024-11].',
  ],
  'a month that may be ahead': [
    'The gala was planned in [November = 2025-11].',
    'The gala was put off to [November = 2025-11].',
    'The gala will be held in [November = 2025-11].',
  ],
  'a month or season in a name': [
    'Jan-Olav Rist and May-Lis Dorn spoke of Mar-Elund.',
    'Sales fell in [May = 2025-05]-[June = 2025-06].',
    'She trained for the Winter Trophy.',
    'She trained in [the Winter = 2024-24].',
    'She trained in [the Winter of 2023 = 2023-24] Brunn style.',
  ],
  'a title in quotation marks': [
    'Brunn told the “Tonight” programme so.',
    'Brunn told Channel Nine’s "This Week," and left.',
    'Brunn said so on “Harby News Sunday” and “Monday Pier Talk.”',
    'Brunn told “Harby News” so on [Sunday = 2025-10-12], and “Pier Talk”.',
    '“We left [Sunday = 2025-10-12],” Brunn said.',
    '“[Today = 2025-10-15],” Brunn said, “we leave.”',
    '“[This week = 2025-10-13/2025-10-19],” Brunn said, “we leave.”',
    '“[Today = 2025-10-15]’s vote is ours,” Brunn said.',
  ],
  'an hour after a week': [
    'A tug sinks in [next week = 2025-10-20/2025-10-26]’s play. It opened at [noon = 2025-10-15T12:00].',
    'A tug sank on [Monday = 2025-10-13]. It left at [noon = 2025-10-13T12:00].',
  ],
  'a holiday': [
    'The firm staged its [Halloween = 2025-10-31] fair on the quay.',
    'The firm closed for [Thanksgiving = 2024-11-28].',
    'The firm will open for [Halloween = 2025-10-31].',
    'A stall burnt at the [2019 = 2019] [Halloween = 2019-10-31] fair.',
    'Crowds came on [New Years Eve 2023 = 2023-12-31].',
  ],
  'an hour with its zone, or with its half told twice': [
    'It struck at [17:06 hours = 2025-10-15T17:06] ([13:36 GMT = 2025-10-15T13:36]).',
    'It struck at [17:06 pm on Sunday = 2025-10-12T17:06].',
    'The hull took 13:36 hits.',
    'It rose by 1.36 points.',
  ],
  '“by” a day at the head of a sentence': [
    'By [Friday = 2025-10-10], forty had left.',
    'By [Friday = 2025-10-17], forty will have left.',
    'By [Friday = 2025-10-17], everybody out.',
  ],
  'a day that is what is told': [
    '[Saturday = 2025-10-18] is declared a day of rest.',
    'On [Saturday = 2025-10-11] a day of rest was declared.',
  ],
}

describe.each(Object.entries(BOOK))('%s', (_, sentences) => {
  test.each(sentences)('%s', (line) => {
    const { text, expected } = unmark(line)
    expect(shown(text, REFERENCE).filter((d) => !d.includes(' P1D'))).toEqual(expected)
  })
})
