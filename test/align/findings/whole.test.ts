import { describe, expect, it } from 'vitest'
import { groupFindings } from '../../../src/align/findings/index.js'
import { isWhole } from '../../../src/align/findings/whole.js'
import { analyse } from '../../../src/extract/index.js'
import { english } from '../../../src/lang/en/index.js'
import { pooled } from '../../support/analysed.js'

const tokensOf = (text: string) => {
  const { start, end, lemma, pos } = english.tag(text)
  return start.map((at, i) => ({
    lower: text.slice(at, end[i]).toLowerCase(),
    lemma: lemma[i]!,
    pos: pos[i]!,
  }))
}
const whole = (text: string, opens = false): boolean => isWhole(tokensOf(text), opens, english)

describe('isWhole', () => {
  it.each([
    'The harbour was closed',
    'the council of Drenwick has voted against the road',
    'Two sailors died',
    'Police closed the street',
    'the boat which the wardens searched was empty',
    'Inspectors will visit the quarry',
    'the remarks made by the mayor were wrong',
    'The quake hit the south of the island',
    'the lines of supply remain open',
    'The mayor, and the clerk, resigned',
    'the crew abandon the boat',
    'the warden, a baker, is ill',
    'the warden said she had built a road',
    'the wounded marched to the mill',
    'the mill (built in 1901) burned',
    'the mill shook as they watched it',
  ])('a clause with its subject: %s', (text) => expect(whole(text)).toBe(true))

  it.each([
    'as wardens climbed the hill',
    'where a mill burned',
    'when the blaze reached the barn',
    'which she said would bring the money',
    'that haste was a bad adviser',
    'killing at least seven people',
    'later this month, under a new roof',
    'on this crossing we failed to land',
    'partners to send more lorries',
    'the dog beside what was once a door',
    'they crossed the river',
    'and later closed the street',
    'the grain store that burned',
    'a word that will outlive the mayor',
    'a word of hers: “I did not choose this boat”',
    'remarks made by the warden of Tolm',
    'remarks made yesterday in Tolm by the warden',
    'a fund known as the Chest of Tolm',
    'a day after it came out they were ill',
    'a road he had built for years',
    'what the price is in the port',
    'subject to the law of the port, are free',
    'in the letter published on Monday',
    'a plan to revive and mend the mill road',
    'a harbour grab by friends of the wardens',
    'the full list of tools in the new mill update',
    "Tolm's planned shelter for wardens",
    'Foreign affairs is',
    'windows closed',
    'any of its boats were near the pier',
    'the warden on Monday of being caught red handed taking grain',
    'the miller guilty of a plot to rob other organized grain traders',
    'the quarrel as they live in different houses',
    'the mill (pictured, rebuilt last year), barn and pier of Tolm',
    'in remarks delivered at the Council of Tolm',
    'delays, but I have never minded them',
    '',
  ])('a piece of one: %s', (text) => expect(whole(text)).toBe(false))

  it('words before the subject lean on what stands before them only inside a sentence', () => {
    const text = 'On Monday the court ruled'
    expect(whole(text, true)).toBe(true)
    expect(whole(text)).toBe(false)
  })
})

describe('leads', () => {
  const leads = (...texts: string[]): string[] => {
    const articles = texts.map((text, i) => analyse({ id: `a${i}`, text }, english))
    const p = pooled(articles)
    return groupFindings(p, english, []).map((g) => {
      const c = p.claims.find(({ id }) => id === g.lead)!
      return texts[Number(c.article.slice(1))]!.slice(c.start, c.end)
    })
  }
  it('are whole clauses where there are any', () => {
    const [first] = leads(
      'The mayor spoke of the harvest after the wooden bridge at Tolm burned down.',
      'She wept when the wooden bridge at Tolm burned down.',
      'The wooden bridge at Tolm burned down overnight.',
    )
    expect(first).toBe('The wooden bridge at Tolm burned down overnight')
  })
  it('leave a clause whose first noun belongs to a preposition before it', () => {
    const [first] = leads(
      'Since the end of the strike in Tolm, the mill has sold more grain than ever before.',
      'Since the end of the strike in Tolm, the mill has sold more grain than ever.',
      'The mill in Tolm has sold more grain than ever since the end of the strike.',
    )
    expect(first).toMatch(/^The mill/)
  })
  it('give the day and the figure that most claims give', () => {
    const [first] = leads(
      'The Tolm mill passed its last inspection on 4 March 2031, the owner said.',
      'The Tolm mill passed its last inspection on 14 March 2031.',
      'The owner said the Tolm mill had passed its last inspection on 14 March 2031.',
    )
    expect(first).toMatch(/14 March/)
  })
  it('take the side that most claims take', () => {
    const denied = 'No alarm sounded at the Tolm mill before the fire.'
    const [first] = leads(denied, denied, 'An alarm sounded at the Tolm mill before the fire, a miller said.')
    expect(first).toMatch(/^No alarm/)
  })
})
