import { describe, expect, test } from 'vitest'
import { attributionsOf, checkMarked, shown } from '../../support/attributions.js'

describe('no report begins or ends within a word or a figure', () => {
  test.each([
    '[s Guards] [c said] [q as many as 30, 000 people crossed the bridge on Monday].',
    '[q0 It rained], [s0 Rask] [c0 said]. [s Rask] [c said] [q at least 35, 000 pickers who left the hills around Orm are sleeping in tents].',
    '[s The drummer, 51,] [c told] fans of [q the break with the 49-year-old Danish flautist on Twitter]:\n\nIt rained.',
    '[s Guards] [c said] [q the dead were 20, 30 and 40 years old].',
  ])('%s', checkMarked)
})

describe('no report ends behind the subject of its clause', () => {
  test.each([
    '[s Wardens] [c said] [q the girl, who fell two floors, is recovering].',
    '[s1 Observers] [c1 have said] [q1 [s2 the part of the board in the sale] [c2 shows] [q2 a harbour trying to hide its losses]].',
    '[s Rask] [c said] [q no more], and the guild left the hall.',
    '[s The minister] [c announced] [q the closure of the pass], which has been open since May.',
  ])('%s', checkMarked)
})

describe('a report ends before the frame of whoever passes it on', () => {
  test.each([
    '[q2 [s1 Guards] [c1 said] [q1 the visitor “was in no danger”]], [s2 the Larn Herald] [c2 reported].',
    '[q2 [s1 She] [c1 said] [q1 the two had never met, and that she left the hall at noon]], [c2 according to] [s2 the Post].',
    '[s1 Guards] [c1 said] [q1 the visitor was safe]. Nobody was hurt, as is known.',
  ])('%s', checkMarked)
  test('and not where a verb tells what its subject did', () => {
    const text = 'The Post says Renn, a retired pilot, accepted a small pension for the move.'
    expect(shown(text, attributionsOf(text, true))).toContain(
      'The Post · says · Renn, a retired pilot, accepted a small pension for the move',
    )
  })
})
