import type { Clause } from '../clause.js'
import type { Grammar } from '../grammar.js'
import { splitCoordination } from './coordination.js'
import { splitDeed } from './deed.js'
import { splitEnumeration } from './enumeration.js'
import { splitFigures } from './figures.js'
import { splitAtMarks } from './marks.js'
import { splitParticipial } from './participial.js'
import { splitRelative } from './relative.js'
import { splitSubordinate } from './subordinate.js'
import { splitTitle } from './title.js'

export type Splitter = (clause: Clause, g: Grammar) => Clause[]

/** In order: what parts whole clauses before what parts their pieces. */
export const SPLITTERS: readonly Splitter[] = [
  splitAtMarks,
  splitTitle,
  splitRelative,
  splitSubordinate,
  splitCoordination,
  splitParticipial,
  splitDeed,
  splitFigures,
  splitEnumeration,
]
