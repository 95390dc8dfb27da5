import { describe, expect, test } from 'vitest'
import { attributionsOf, readMarked, shown } from '../../../support/attributions.js'

describe('nothing is told', () => {
  test.each([
    'The flood appeared to hasten the deal between the two towns.',
    'The explosion highlighted the risks of the old mill for the town around it.',
    'The fire renewed questions about the city’s ability to guard its archives.',
    'The fever, which has taken 40 lives, reached the coast in May.',
    'They found ladders and ropes, all of which confirmed the plan to rob the museum.',
    'Guards noticed the column at dawn.',
    'Rioters attacked banks.',
    'But the mayor showed no sign of a change of heart.',
    'The wall showed traces of an earlier repair.',
  ])('%s', (text) => expect(shown(text, attributionsOf(text, true))).toEqual([]))
})

describe('something is told', () => {
  test.each([
    '[s The report], which came out on Monday, [c said] [q that the dam was unsafe].',
    '[s The market’s owner] [c said] [q that the roof would hold].',
    '[s The minister] [c said] [q that the fire was out].',
  ])('%s', (marked) => {
    const { text, expected } = readMarked(marked)
    expect(shown(text, attributionsOf(text, true)).map((a) => a.split(' · ').slice(1).join(' · '))).toEqual(
      expected.map((a) => a.split(' · ').slice(1).join(' · ')),
    )
  })
})

describe('what one says ends where another is set against him', () => {
  test.each([
    '[s1 Our reporter] [c1 says] [q1 the lock was open at dawn], but [s2 Ms Ferr, the harbour master of Osk in the north,] [c2 said] [q2 that four barges had been turned away and more might follow].',
    '[s1 The board] [c1 said] [q1 that the bridge was safe], while [s2 the union] [c2 said] [q2 that it was about to fall].',
  ])('%s', (marked) => {
    const { text, expected } = readMarked(marked)
    expect(shown(text, attributionsOf(text, true))).toEqual(expected)
  })
})
