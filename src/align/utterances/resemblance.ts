import { contains } from '../../model/index.js'
import { FUNCTION_WEIGHT, type Likeness, likeness, total } from './terms.js'
import type { Unit } from './units.js'

/** How like two units are, in all that the ways of joining them ask for. */
export interface Resemblance extends Likeness {
  /** Shared weight over the mean of the two. */
  readonly both: number
  /** Terms of A found in B that tell something; a number counts twice. */
  readonly told: number
}

export type Said = Pick<Unit, 'terms' | 'meaning'>

/** `byMeaning`: words near in meaning count too, as they may where two quotations of one speech are compared. */
export function resemblance(a: Said, b: Said, byMeaning = false): Resemblance {
  const found = likeness(a.terms, b.terms, byMeaning ? a.meaning : null)
  const both = (2 * found.shared) / Math.max(total(a.terms) + total(b.terms), Number.MIN_VALUE)
  const told = found.match.reduce((n, j, i) => n + (j < 0 ? 0 : worthOf(a.terms[i]!)), 0)
  return { ...found, both, told }
}

const worthOf = ({ weight, form }: Said['terms'][number]): number =>
  weight <= FUNCTION_WEIGHT ? 0 : /^\d/.test(form) ? 2 : 1

const marked = new WeakMap<Unit, Said>()

/** What a unit has in marks; kept, for a unit is compared with many. */
export function inMarks(unit: Unit): Said {
  const found = marked.get(unit)
  if (found) return found
  const { terms, verbatim, meaning } = unit
  const said = { meaning, terms: terms.filter((t) => verbatim.some((v) => contains(v, t))) }
  marked.set(unit, said)
  return said
}
