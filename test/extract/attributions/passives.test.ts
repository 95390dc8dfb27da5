import { describe, expect, test } from 'vitest'
import { attributionsOf, checkMarked } from '../../support/attributions.js'

describe('the subject of a passive says nothing', () => {
  test.each([
    'It [c has been confirmed] by [s the publicist Hanne Boll] [q that the singer has died].',
    'The singer [c was told] by [s her doctor] [q that she would live].',
    'It [c was confirmed] on Monday [q that the singer has died].',
    'The wall [c is said] [q to be too low].',
    'It [c is thought] [q that the cables have been cut].',
    'It [c was announced] [q the wall would be rebuilt].',
    'Orm [c has been described] [q as “the father of the wall”].',
    // Feelings and what one is heard to say are the subject's own.
    '[s Ola Lind] [c is convinced] [q that the wall is safe].',
    '[s The pilot] was heard [c saying] [q that the engine had failed].',
    '[q “The wall is safe,”] [s the mayor] [c is expected] to say.',
  ])('%s', checkMarked)

  test.each([
    'Warren Reed was charged with arson at the mill.',
    'Mr. Cade, a veteran of the guard, was named its deputy head in 2016.',
    'Directors have been seen as easy to replace.',
    'Drivers were encouraged to take the upper road.',
    'The ferry is expected to arrive on Monday.',
    'It is known that the wall is low.',
  ])('no report: %s', (text) =>
    expect(attributionsOf(text, true).filter((a) => !a.statesNothing)).toEqual([]),
  )
})
