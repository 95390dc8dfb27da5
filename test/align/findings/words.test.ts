import { describe, expect, test } from 'vitest'
import { groupFindings } from '../../../src/align/findings/index.js'
import { analyse } from '../../../src/extract/index.js'
import { english } from '../../../src/lang/en/index.js'
import { pooled } from '../../support/analysed.js'

/** The words that show the findings of a text. */
function shownIn(text: string): string[] {
  const pool = pooled([analyse({ id: 'a', text }, english)])
  return groupFindings(pool, english, []).map(({ words }) => text.slice(words.start, words.end))
}

describe('what a verb governs is shown with whoever it is of', () => {
  test.each([
    ['Governor Edda Roe has accused Corvania of flooding the market.', 'accused Corvania'],
    ['The rebels claimed responsibility for the raid on the mill.', 'The rebels claimed responsibility'],
    ['Both ports accuse each other of hiding smugglers in their docks.', 'Both ports accuse each other'],
  ])('%s', (text, part) => expect(shownIn(text).some((words) => words.includes(part))).toBe(true))

  test('but a clause stands by itself, wherever its cue is', () => {
    expect(shownIn('The governor said that the mill burned down on Monday.')).toContain(
      'the mill burned down on Monday',
    )
    expect(shownIn('The mill burned down on Monday, the governor said.')).toContain(
      'The mill burned down on Monday',
    )
  })
})
