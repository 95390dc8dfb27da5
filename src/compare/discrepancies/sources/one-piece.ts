import type { StoryClaim } from '../../../model/index.js'
import type { Setting } from '../../setting.js'
import { type Matter, mattersOf } from '../denials/matter.js'
import { kinOf } from '../kin.js'

/** How much of what either of two clauses says the other must say, for both to pass on one piece of news. */
const ONE_PIECE = 0.6
/** Clauses that tell less than this may be alike by chance. */
const LEAST = 3

/** Says of two clauses whether they pass on one piece of news. */
export type OnePiece = (a: StoryClaim, b: StoryClaim) => boolean

/** Whether two clauses pass on one piece of news, in these words or in others near in meaning. */
export function onePieceTest(setting: Setting): OnePiece {
  const [matters, kin] = [mattersOf(setting), kinOf(setting.pack)]
  const toldBy = (of: Matter, within: Matter): number => {
    const lemmas = within.words.filter((w) => w.entity === null).map((w) => w.token.lemma.toLowerCase())
    const said = of.words.filter(
      (w) =>
        matters.has(within, w) ||
        (w.entity === null && lemmas.some((l) => kin.akin(w.token.lemma.toLowerCase(), l))),
    )
    return said.reduce((sum, w) => sum + w.weight, 0) / of.mass
  }
  return (a, b) => {
    const [x, y] = [matters.of(a), matters.of(b)]
    return (
      a.negated === b.negated &&
      Math.min(x.mass, y.mass) >= LEAST &&
      Math.min(toldBy(x, y), toldBy(y, x)) >= ONE_PIECE
    )
  }
}
