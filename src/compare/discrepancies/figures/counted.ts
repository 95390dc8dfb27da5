import type { LanguagePack } from '../../../lang/pack.js'
import type { StoryQuantity } from '../../../model/index.js'
import type { Setting } from '../../setting.js'
import { isWide } from './confines.js'
import type { Counting, Thing } from './things/counting.js'
import { groupBefore, numbered, takenUp, thingOf } from './things/thing.js'
import type { Turn } from './turn.js'

/** A figure as it is looked at, with what its article says of it before. */
interface Looked {
  readonly counting: Counting
  readonly turn: Turn
  /** What was counted last in front of it. */
  readonly last: Thing | null
}

/** What a figure counts by the words around it. One that was given up counted what was counted before it: "six are missing, down from 17 people". */
export function thingAt({ counting, turn, last }: Looked, { story, pack }: Setting): Thing | null {
  const own = thingOf(counting, story, pack)
  if (own === null) return isBare(counting.quantity) ? numbered(counting, story, pack) : null
  if (own.kind !== 'counted' || own.noun !== 'person') return own
  if (turn === 'superseded' && last?.kind === 'fate') return last
  const group = groupBefore(counting.span, story, pack)
  return group === null ? own : { ...own, class: group }
}

/** What a bare figure takes up from the one before it: "six are missing, down from 17". */
export function takenAt({ counting, turn, last }: Looked, { story, pack }: Setting): Thing | null {
  if (!isBare(counting.quantity)) return null
  if (!Number.isInteger(sizeIn(counting.quantity))) return BARE_MEASURE
  const taken = turn === 'superseded' || turn === 'ruled-out' ? last : takenUp(counting, last, story, pack)
  if (taken !== null && isWide(counting.span, story, pack)) return inAll(taken, pack)
  return taken ?? ((sizeIn(counting.quantity) ?? 0) >= MILLION ? BARE_MEASURE : null)
}

/** "274 passengers and 38 crew, or 312 in all": of people of several kinds all are people. */
const inAll = (thing: Thing, { comparison }: LanguagePack): Thing => {
  const isKind =
    thing.noun !== null && (comparison.people.has(thing.noun) || comparison.peopleOfKinds.has(thing.noun))
  return isKind
    ? { ...thing, class: thing.kind === 'counted' ? 'person' : thing.class, noun: 'person' }
    : thing
}

const isBare = (q: StoryQuantity): boolean => q.unit === null && q.counted === null

const sizeIn = (q: StoryQuantity): number | null => q.value ?? q.max ?? q.min

/** Bare numbers from here on are mostly of money. */
const MILLION = 1e6

/** "Measured it at 6.1", "it is 97.3 million": what has decimals counts nothing, nor do millions that nothing is told of. */
const BARE_MEASURE: Thing = { kind: 'measured', class: '', noun: null }
