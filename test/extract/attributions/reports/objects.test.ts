import { describe, expect, test } from 'vitest'
import { attributionsOf, checkMarked } from '../../../support/attributions.js'

const TITLE = 'Pumps fail at the works\n\n'

describe('what is said as a thing', () => {
  test.each([
    '[s The Office of Works] [c has counted] [q 14 broken valves].',
    '[s Dr Lena Orr of the works] [c spoke] on Friday evening of [q three men brought to her].',
    '[s The Aston Board, which built the pumps], [c stands] by [q its reading of 6.4].',
    'On May 7 [q the loss of two pumps] [c was confirmed] also by [s Westmark].',
    'Mr Ames counts the hours between one shift and the next.',
    'Dana Frey, who counts crowds from photographs, left the hall.',
    '[s Low Aston Works] [c denied] [q having been told of any fault].',
    'The engineer wrote it down.',
  ])('%s', (marked) => checkMarked(marked, TITLE))
})

describe('what somebody goes on to say, and where it ends', () => {
  test.each([
    '[s1 [s2 The Board]] [c1 accused] [q1 the council of hiding two letters], and [c2 demanded] [q2 their immediate release].',
    '[s Yara Vost, who studies old pumps at the Institute of Works], [c doubts] [q the council’s talk of a test].',
    '[s1 Officials] [c1 admit] [q1 31 dead], [s2 the hospital] [c2 counts] [q2 34].',
    '[q Any closure of the works] [c was denied] in [s Aston].',
    '[s The High Engineer, Brenna Toll], [c claims] [q that the earlier tests cost the works four million a year].',
    'The emission rules that all pumps must meet begin in May.',
  ])('%s', (marked) => checkMarked(marked, TITLE))
})

describe('a sentence that only tells who says the one before it', () => {
  test.each([
    '[q The treaty on the pumps holds a part that has not been published]. This [c writes] [s the newspaper Aston Daybook].',
    '[q Two guests died under the roof of a mill]. So [c reports] [s our Foreign Ministry].',
    '[q Forty men had landed in the port of Low Aston]: this [c informed] on 9 May [s the Survey Bureau].',
    'The roof of the mill fell in. This shows a lack of care.',
  ])('%s', (marked) => checkMarked(marked, TITLE))
})

describe('an account without a verb', () => {
  test.each([
    '[q The toll stood on Tuesday at 12] by [s the coast guard]’s [c count].',
    '[q The pump, built in 1910, was sound], in [s her] [c words].',
    'By our own count nine pumps are gone.',
    'The toll stood on Tuesday night at 12 by the coast guard’s count and 13 by Mayor Lukas Breen’s.',
  ])('%s', (marked) => checkMarked(marked, TITLE))
})

test.each(['Demands an inquiry', 'Confirms the loss of two pumps.', 'Denied the story of the board.'])(
  'a text that opens with the verb is read: %s',
  (text) => expect(() => attributionsOf(text, true)).not.toThrow(),
)
