import type { Clause } from '../clause.js'
import type { Grammar } from '../grammar.js'
import { TRIGGER } from '../triggers.js'
import { splitCoordination } from './coordination.js'
import { splitDeed } from './deed.js'
import { splitEnumeration } from './enumeration.js'
import { splitFigures } from './figures.js'
import { splitAtMarks } from './marks.js'
import { splitParticipial } from './participial.js'
import { splitRelative } from './relative.js'
import { splitSubordinate } from './subordinate.js'
import { splitTitle } from './title.js'

export interface Splitter {
  /** Bits of which a clause must hold one to be split. */
  readonly trigger: number
  readonly split: (clause: Clause, g: Grammar) => Clause[]
}

/** In order: what parts whole clauses before what parts their pieces. */
export const SPLITTERS: readonly Splitter[] = [
  { trigger: TRIGGER.mark, split: splitAtMarks },
  { trigger: TRIGGER.title | TRIGGER.figure | TRIGGER.participle, split: splitTitle },
  { trigger: TRIGGER.relative, split: splitRelative },
  { trigger: TRIGGER.subordinate, split: splitSubordinate },
  { trigger: TRIGGER.joint | TRIGGER.participle, split: splitCoordination },
  { trigger: TRIGGER.participle, split: splitParticipial },
  { trigger: TRIGGER.deed, split: splitDeed },
  { trigger: TRIGGER.figure, split: splitFigures },
  { trigger: TRIGGER.item, split: splitEnumeration },
]
