import { FUNCTION_WEIGHT } from '../units/terms.js'
import type { Unit } from '../units/units.js'
import { resemblance } from './resemblance.js'

/** Fewer words put in other words are nobody's system, and fewer words tell nothing at all. */
const REPLACED = 2
const TELLING = 4
/** From so many of the words that are not the same on, most are replaced by one that means the same. */
const MOST = 0.5
/** So many of the words that tell something must be there, in whatever words. */
const SAID = 0.65

/** Whether most words that are not the same have one of the same meaning in the other, and little is left: as in what was translated back. */
export function isReplaced(unit: Unit, other: Unit): boolean {
  const { worth } = resemblance(unit, other, true)
  const telling = unit.terms.flatMap((t, i) => (t.weight > FUNCTION_WEIGHT ? [worth[i]!] : []))
  const changed = telling.filter((w) => w < 1)
  const replaced = changed.filter((w) => w > 0)
  const said = telling.filter((w) => w > 0)
  return (
    telling.length >= TELLING &&
    replaced.length >= Math.max(REPLACED, MOST * changed.length) &&
    said.length >= SAID * telling.length
  )
}
