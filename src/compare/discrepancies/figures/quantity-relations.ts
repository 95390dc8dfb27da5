import { judged, type RelationRule } from '../answer.js'
import { boundedOtherwise, compatible } from '../relations/bounds.js'
import {
  countingOn,
  knownLater,
  laterCount,
  laterWord,
  oneUtterance,
  saidLater,
  toldAsEarlier,
} from '../relations/later.js'
import { timePassed } from '../relations/passing.js'
import {
  addsUp,
  confined,
  graverOnly,
  narrower,
  otherModality,
  partAboveWhole,
  sureOnly,
  widerState,
} from '../relations/scopes.js'
import { noughtTooMany } from '../relations/slips.js'
import { toldWhy } from '../relations/told-why.js'
import { corrected, replaced, ruledOut } from '../relations/turns.js'
import { converted, otherUnit, twoUnits } from '../relations/units.js'
import type { Thing } from './things/counting.js'

const otherwise: RelationRule = (a, b) =>
  judged(
    'conflict',
    'bounds-apart',
    'The figures count the same thing at about the same time, and their bounds leave no room for each other.',
    a,
    b,
  )

const AGE_RULES: readonly RelationRule[] = [corrected, replaced, otherwise]

/** A punishment is not counted anew from day to day. */
const TERM_RULES: readonly RelationRule[] = [corrected, replaced, compatible, otherwise]

/** In this order: what explains a difference comes before what calls it a conflict. */
export const QUANTITY_RULES: readonly RelationRule[] = [
  corrected,
  ruledOut,
  otherUnit,
  replaced,
  converted,
  toldWhy,
  addsUp,
  boundedOtherwise,
  otherModality,
  widerState,
  graverOnly,
  timePassed,
  noughtTooMany,
  twoUnits,
  compatible,
  narrower,
  sureOnly,
  confined,
  partAboveWhole,
  oneUtterance,
  knownLater,
  laterWord,
  toldAsEarlier,
  saidLater,
  laterCount,
  countingOn,
  otherwise,
]

/** The rules for what is counted or measured. The years of a person are not counted anew from day to day. */
export const rulesOf = (kind: Thing['kind'] | null): readonly RelationRule[] =>
  kind === 'age' ? AGE_RULES : kind === 'term' ? TERM_RULES : QUANTITY_RULES
