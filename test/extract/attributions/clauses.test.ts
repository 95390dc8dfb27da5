import { describe, expect, test } from 'vitest'
import { attributionsOf, checkMarked, readMarked, shown } from '../../support/attributions.js'

describe('what somebody else says in the same sentence is no part of it', () => {
  test.each([
    '[q1 Two cranes are lost], [s1 officials] [c1 say], but [q2 the real number could be nearer ten], [s2 a docker] [c2 told] the Post.',
    '[q1 The lower hall must be closed], [c1 says] [s1 the board]; the upper one is safe.',
    'The lower hall was closed in May; [q the upper one was safe until Sunday], [s the board] [c said].',
  ])('%s', checkMarked)
})

describe('who says it stands behind a verb of saying', () => {
  test.each([
    '[q In Orm the group had no photographs of the crane], [c told] the Post [s a diplomat] who wished to remain unnamed.',
    '[q Some two thousand people were moved from their flats], [c said] [s a guard] who was on the square.',
    '[q A promise has never been given], [c let] [s the mayor’s spokesman Wim Tarr] know.',
  ])('%s', checkMarked)
})

describe('whoever is cited', () => {
  test.each([
    'According to [s1 the Hallow Herald], [c2 citing] [s2 a harbour official], the cranes were sold in April.',
    '[s1 The national newspaper The Quay Post], [c2 citing] [s2 a former pilot], wrote that the pact holds a secret clause.',
    '[c2 Citing] [s2 harbour officials], [s1 the Yond news agency] reports that the ship carried salt.',
  ])('%s', (marked) => {
    const { text, expected } = readMarked(marked)
    const found = attributionsOf(text, true).map(({ source }) =>
      source ? text.slice(source.start, source.end) : '',
    )
    expect(found.sort()).toEqual(expected.map((line) => line.split(' · ')[0]).sort())
  })
  test('has the words, without what names the one who cites', () => {
    const text = 'According to the Hallow Herald, citing a harbour official, the cranes were sold in April.'
    const contents = attributionsOf(text, true).map((a) => a.content.map((c) => text.slice(c.start, c.end)))
    expect(contents).toEqual([['the cranes were sold in April'], ['the cranes were sold in April']])
  })
})

describe('a line below the outlet’s name', () => {
  test('is a headline, which needs no verb', () => {
    const text = 'Hallow Post 2025-03-04\n\nHundreds of marchers over Larn Pass, says League\n\nIt rained.'
    expect(shown(text, attributionsOf(text, true))).toEqual([
      'League · says · Hundreds of marchers over Larn Pass',
    ])
  })
  test('is none where it ends as a sentence', () => {
    const text = 'It rained.\n\nHundreds of marchers over Larn Pass, says League.\n\nIt rained again.'
    expect(attributionsOf(text, true).filter((a) => a.rule === 'inverted')).toEqual([])
  })
})

describe('a short phrase', () => {
  test.each([
    ['The League demanded their immediate withdrawal.', false],
    ['The League denied the report.', true],
  ])('%s', (text, nothing) => {
    expect(attributionsOf(text, true).some((a) => a.statesNothing === true)).toBe(nothing)
  })
})

test('stays linear over many clauses', () => {
  const text = `${'It is shut; '.repeat(12_000)}Penn said.`
  expect(attributionsOf(text, true).length).toBeLessThan(2)
})

describe('what is put beside it with a source and cue of its own is no part of it', () => {
  test.each([
    '[s1 Half of the dockers] [c1 say] [q1 they sleep badly], and [s2 most of the clerks] [c2 say] [q2 the docks are loud].',
    '[s1 The wardens] [c1 said] [q1 that the man had sworn an oath], and [s2 they] [c2 acknowledged] [q2 that he had been seen before].',
    '[s The wardens] [c said] [q that the man had sworn an oath, and that the hall was shut].',
  ])('%s', checkMarked)
})

describe('the day behind a verb is no word of the report', () => {
  test.each([
    '[s Captain Orlo] [c said] Thursday [q he is “very close” to choosing a mate].',
    '[s Team spokesman Tim Vale] [c confirmed] Sunday [q the Larks have withdrawn a bid].',
    '[s Harbour spokesman Tim Vale] [c confirmed] Wednesday [q owner Olaf Tesk had left].',
    '[s The board] [c said] [q Friday prayers would go on].',
    '[s The board] [c said] [q Monday will see the biggest tide].',
  ])('%s', checkMarked)
})

describe('a horizontal bar ends a dateline', () => {
  test.each(['HARROW ― [q Captain Renn is “very close” to choosing a mate], [s he] [c told] the board.'])(
    '%s',
    checkMarked,
  )
})
