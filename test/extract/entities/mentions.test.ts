import { describe, expect, test } from 'vitest'
import { mentionsOf, unmark } from '../../support/entities.js'

const MARKED = [
  'The mayor, [person Jane Fallow], met [person Oliver Quist] in [place Norway].',
  'On Friday Prime Minister [person Helga Brandt] flew to [place Denmark].',
  '[place U.S.] President [person Martin Coyle] thanked [organization NATO] and [organization Interpol].',
  'Officials at the [organization Ministry of Foreign Affairs] declined to comment.',
  'Lt. Gen. [person Peter Marlow] spoke for the [organization Pentagon].',
  'A spokesman for the [organization Department of Health and Human Services] said no.',
]

describe('mentions are bare names with their kind', () => {
  test.each(MARKED)('%s', (marked) => {
    const { text, marks } = unmark(marked)
    expect(mentionsOf(text)).toEqual(marks)
  })
})

const NOTHING = [
  'On Monday, the rain stopped.',
  'He said that nobody was hurt in March.',
  'Participation fell and prices rose.',
  'It was cold. Near the river, nothing moved.',
]

describe('sentences without names yield nothing', () => {
  test.each(NOTHING)('%s', (text) => {
    expect(mentionsOf(text)).toEqual([])
  })
})
