import { TermIndex } from '../units/term-index.js'
import { cutAt, opensSentence, sameSpeaker, type Unit } from '../units/units.js'
import { resemblance } from './resemblance.js'

/** A stretch so like another's whole sentence is that sentence; the whole it is in must be plainly less like it. */
const SENTENCE = 0.85
const WHOLE = 0.75
const SENTENCE_WEIGHT = 3
/** How many quotations of other articles are looked at. */
const CLOSE = 12

/** Quotations cut where another article prints what follows, or what comes before, as a sentence of its own. */
export function cutWhereOthersStop(units: readonly Unit[]): Unit[] {
  const index = new TermIndex(units.map((u) => u.terms))
  return units.flatMap((unit) => {
    if (unit.breaks.length === 0) return [unit]
    const isOther = (i: number): boolean => mayEndInside(units[i]!, unit)
    const others = index.nearest(unit.terms, CLOSE, isOther).map((i) => units[i]!)
    return cutAt(
      unit,
      unit.breaks.filter((at) => isAttested(unit, at, others)),
    )
  })
}

const mayEndInside = (other: Unit, unit: Unit): boolean =>
  other.article !== unit.article &&
  other.weight < unit.weight &&
  sameSpeaker(other, unit) &&
  opensSentence(other)

function isAttested(unit: Unit, at: number, others: readonly Unit[]): boolean {
  const parts = cutAt(unit, [at])
  if (parts.length < 2 || parts.some((p) => p.weight < SENTENCE_WEIGHT)) return false
  return others.some(
    (o) => resemblance(o, unit).both < WHOLE && parts.some((part) => resemblance(o, part).both >= SENTENCE),
  )
}
