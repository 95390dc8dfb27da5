import { describe, expect, test } from 'vitest'
import { attributionsOf, checkMarked } from '../../../support/attributions.js'

describe('one source in another’s words', () => {
  test.each([
    '[s2 The Gazette] [c2 quoted] [s1 the skipper, Ola Lind], as [c1 saying] [q1 [q2 that the sea came over the wall]].',
    '[s2 State radio] [c2 quoted] [s1 the warden] as [c1 saying] [q1 [q2 the lock was open]].',
    '[s1 Ola Lind, the skipper], was [c2 quoted] by [s2 the Gazette] as [c1 saying] [q1 [q2 the lock was open]].',
    '[q1 [q2 The sea came over the wall]], [s2 the Gazette] [c2 quoted] [s1 Lind] as [c1 saying].',
    '[q1 [q2 “The sea came over the wall,”]] [s2 the paper] [c2 quoted] [s1 him] as [c1 saying] of the night.',
    'On Monday we quoted [s1 the skipper] as [c1 saying] [q1 that the lock was shut].',
    '[q1 “The lock was shut,”] [s1 the warden Ola Lind] [c1 was quoted as saying].',
  ])('%s', checkMarked)

  test.each(['The ferry was quoted by a broker as seaworthy.', 'The Gazette quoted the price of the ferry.'])(
    'not in: %s',
    (text) => expect(attributionsOf(text, true).filter((a) => a.rule === 'relayed')).toEqual([]),
  )
})
