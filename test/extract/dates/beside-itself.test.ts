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
