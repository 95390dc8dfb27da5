import type { Setting } from '../../setting.js'
import type { RelationRule, Stand } from '../answer.js'
import { isLess } from '../relations/bounds.js'
import { confined, graverOnly, narrower } from '../relations/scopes.js'

/** The rules by which one figure counts some of those whom the other counts. */
const RULES: readonly RelationRule[] = [narrower, graverOnly, confined]

/** Of the positions of a question those that count no part of what another counts: "six children" of "24 people". */
export const ofTheWhole = (stands: readonly Stand[], setting: Setting): Stand[] =>
  stands.filter(
    (a) => !stands.some((b) => b !== a && isLess(a, b) && RULES.some((rule) => rule(a, b, setting) !== null)),
  )
