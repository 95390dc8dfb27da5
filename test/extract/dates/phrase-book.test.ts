import { describe, expect, test } from 'vitest'
import { shown, unmark } from '../../support/dates.js'

// Tuesday, 29 October 2024.
const REFERENCE = '2024-10-29'

const BOOK: Readonly<Record<string, readonly string[]>> = {
  'days with a month': [
    'The bridge was closed on [28 October = 2024-10-28].',
    'The bridge was closed on [October 13 = 2024-10-13] and again on [Oct. 24 = 2024-10-24].',
    'The depot burned down on [28 October 2019 = 2019-10-28].',
    'The depot burned down on [October 28, 2019 = 2019-10-28].',
    'Records of [05.09.2019 = 2019-09-05], [28/10/2019 = 2019-10-28] and [10/28/2019 = 2019-10-28] were found.',
    'Posted on [04/10/2024 = 2024-10-04] and [10/04/2024 = 2024-10-04].',
    'Posted on [Sat 06/09/2025 = 2025-09-06] by the desk.',
    'Records dated [2019-10-28 = 2019-10-28] were found.',
    'The archive opened on [the 3rd of May, 2011 = 2011-05-03].',
    'Voters went to the polls on [Sunday, Oct. 27 = 2024-10-27].',
    'Talks are set for [November 4 = 2024-11-04].',
    'The last strike ended on [December 30 = 2023-12-30].',
    'The tax is effective [Feb. 1 = 2025-02-01].',
  ],
  spans: [
    'Cargo was moved on [October 8-13 = 2024-10-08/2024-10-13] by rail.',
    'Cargo was moved between [8 and 13 October = 2024-10-08/2024-10-13].',
    'The fair ran from [8 to 13 October 2023 = 2023-10-08/2023-10-13].',
    'The fair ran [30 September – 2 October 2023 = 2023-09-30/2023-10-02].',
    'She was minister in [1998-2004 = 1998/2004].',
    'The ferry will sail from [November 1 = 2024-11-01/..].',
    'The show ran from [March 3 = 2022-03-03] to [April 9, 2022 = 2022-04-09].',
  ],
  'weekdays are past unless the sentence looks ahead': [
    'Police said on [Monday = 2024-10-28] that two men were held.',
    'Police said on [Thursday = 2024-10-24] that two men were held.',
    'The council met [Tuesday = 2024-10-29].',
    'The council will meet on [Friday = 2024-11-01].',
    'On [Friday = 2024-11-01], the council will meet again.',
    'The offer stands until [Thursday = 2024-10-31].',
    'The council met [last Tuesday = 2024-10-22].',
    'The council votes [next Tuesday = 2024-11-05].',
    'He was last seen [Friday night = 2024-10-25].',
    'The firm agreed with the union to meet on [Friday = 2024-11-01].',
    'A crowd gathered to mark the vote on [Friday = 2024-10-25].',
    'Rain may come as soon as [Friday = 2024-11-01].',
    'The road will be open by [Friday = 2024-11-01], and had been closed by [Sunday = 2024-10-27].',
    'The fair starts [Friday = 2024-11-01].',
    'The fair ran from [Friday = 2024-10-25] to [Sunday = 2024-10-27].',
  ],
  'days seen from the day of writing': [
    'The minister resigned [today = 2024-10-29].',
    'The minister resigned [yesterday evening = 2024-10-28].',
    'The minister is to speak [tomorrow = 2024-10-30].',
    'A mission arrived [this morning = 2024-10-29].',
    'By [dawn = 2024-10-29] it had left.',
    'By [mid-afternoon = 2024-10-29] it had left; at [mid-afternoon yesterday = 2024-10-28] it was here.',
    'A mission arrived [last night = 2024-10-28].',
    'The well ran dry [the day before yesterday = 2024-10-27].',
  ],
  'weeks and weekends': [
    'Prices rose [last week = 2024-10-21/2024-10-27].',
    'Two huts burned over [the weekend = 2024-10-26/2024-10-27].',
    'The pool will open [next week = 2024-11-04/2024-11-10].',
    'The ship left [two weeks ago = 2024-10-15].',
  ],
  'months, quarters, seasons': [
    'The treaty was signed in [June = 2024-06].',
    'The treaty was signed in [June 1998 = 1998-06].',
    'The treaty was signed [last month = 2024-09].',
    'Output fell in [the third quarter = 2024-35].',
    'Output fell in [the third quarter of 2019 = 2019-35].',
    'Sales in [Q2 2023 = 2023-34] were flat.',
    'Output will fall in [the first half of 2025 = 2025-40].',
    'The dam broke [this summer = 2024-22].',
    'The dam broke [last spring = 2024-21].',
    'The dam broke in [the winter of 1994 = 1994-24].',
    'Snow is due in [early November = 2024-11].',
    'Snow fell in [May = 2024-05].',
  ],
  'years and more': [
    'The mill was built in [1908 = 1908].',
    'Exports fell [last year = 2023] and will fall [next year = 2025].',
    'Exports fell [the year before last = 2022].',
    'Exports fell in [FY2021 = 2021].',
    'Exports fell in [fiscal 2021 = 2021].',
    'Rents doubled in [the 1990s = 199X].',
    "Rents doubled in [the late '80s = 198X].",
    'Rents doubled in [the 19th century = 18XX].',
    'The port opened [six years ago = 2018].',
    'The port opened in [nineteen ninety-six = 1996].',
    'Holdings shrank by [the end of 2020 = 2020].',
  ],
  'times of day': [
    'The blast came at [10:35 a.m. = 2024-10-29T10:35].',
    'The blast came at [3 p.m. on Sunday = 2024-10-27T15:00].',
    'The blast came at [10:35 a.m. = 2024-10-25T10:35] ([0735 GMT = 2024-10-25T07:35]) [Friday = 2024-10-25].',
    'Lamps went out at [0900 GMT = 2024-10-29T09:00].',
    'Lamps went out at [22:30 = 2024-10-29T22:30].',
    'Posted [29 Oct, 2024 03:27am = 2024-10-29T03:27] by the desk.',
    'It stopped on [Sunday = 2024-10-27], at [four in the afternoon = 2024-10-27T16:00].',
    'The gates close at [noon Friday = 2024-11-01T12:00] and will stay shut.',
  ],
  'lengths of time': [
    'The siege lasted [three weeks = P3W].',
    'The siege lasted [two and a half years = P2Y6M].',
    'A [two-and-a-half-year = P2Y6M] siege.',
    'They waited [half an hour = PT30M].',
    'A [five-day = P5D] march ended in rain.',
    'He has slept badly for [weeks = ?].',
    'It has rained for [several days = ?].',
    'Over [the past two months = P2M] nothing moved.',
    'The talks took [5 1/2 hours = PT5H30M].',
  ],
  'what comes again and again': [
    'The boat leaves [every Monday = P1W].',
    'The boat leaves [daily = P1D].',
    'The boat leaves [every two weeks = P2W].',
    'The boat leaves on [Saturdays = P1W].',
  ],
  'today in a quotation is the day of what introduces it': [
    'On [Thursday = 2024-10-24], the mayor stated: “[Today = 2024-10-24] we close the bridge.”',
    'The mayor said on [24 October = 2024-10-24], "[Today = 2024-10-24] we close the bridge."',
    'The bridge fell on [Thursday = 2024-10-24]. “[Today = 2024-10-29] we mourn,” the mayor said.',
    'On [Thursday = 2024-10-24] the mayor said the bridge is closed [today = 2024-10-29].',
  ],
  'no value can be given': [
    'The pass is [now = ?] open.',
    '[Currently = ?] the pass is open.',
    'The pass opened [recently = ?].',
    'The form is dated [04/05/2019 = ?].',
  ],
  holidays: [
    'Troops left on [Christmas Day = 2023-12-25] in silence.',
    'The truce held at [Easter 2018 = 2018-04-01].',
    'Shops were shut on [Thanksgiving = 2023-11-23].',
  ],
  'counted from what was said last': [
    'In [March 2019 = 2019-03] the firm was sold; [the following month = 2019-04] it closed.',
    'He was born on [5 May 1980 = 1980-05-05] and baptised [the next day = 1980-05-06].',
  ],
}

for (const [name, sentences] of Object.entries(BOOK))
  describe(name, () => {
    test.each(sentences)('%s', (marked) => {
      const { text, expected } = unmark(marked)
      expect(shown(text, REFERENCE)).toEqual(expected)
    })
  })

test.each([
  'She may march with the second army.',
  'The Sun set on the second bridge.',
  'April Harlan thanked Lord August Brandt.',
  'The fall of the tower shook the square.',
  'A 12-year-old boy and a man who is 40 years old were hurt.',
  'They paid $2000 for 1500 bricks.',
  'Some 3,000 troops and 2000 soldiers crossed.',
  'The score was 4:2 at the break.',
  'A second man was held; three quarters of the wheat was lost.',
  'Dial 555-1998 or see page 214.',
  'It was not the first such claim.',
])('yields nothing: %s', (text) => {
  expect(shown(text, REFERENCE)).toEqual([])
})
