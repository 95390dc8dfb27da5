import { extended } from '../../../kernels/extended.js'
import { contains } from '../../../model/index.js'
import { type Likeness, likeness, total } from '../units/likeness.js'
import { FUNCTION_WEIGHT, NEGATION, type Term } from '../units/terms.js'
import type { Unit } from '../units/units.js'

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
  return extended(found, { both, told })
}

/** How many terms beside what is found in both a negation may stand that it is under. */
const REACH = 3

/** Whether what is found in both is under a negation in one of them, and the other has none at all. */
export function negatesOther(a: Said, b: Said, { match }: Likeness): boolean {
  const inA = [...match.keys()].filter((i) => match[i]! >= 0 && tells(a.terms[i]!))
  const inB = inA.map((i) => match[i]!)
  return (
    (isNegated(a, inA) && !b.terms.some((t) => t.form === NEGATION)) ||
    (isNegated(b, inB) && !a.terms.some((t) => t.form === NEGATION))
  )
}

/** Whether a negation stands about some places. "Without delay" denies nothing. */
function isNegated({ terms }: Said, places: readonly number[]): boolean {
  const { first, last } = extent(places)
  return terms
    .slice(Math.max(0, first - REACH), last + REACH + 1)
    .some((t) => t.form === NEGATION && t.pos !== 'ADP')
}

/** So much wider than they are many may terms lie that report one clause. */
const WIDER = 2
const SLACK = 2

/** Whether the terms of the one that has more in the other lie close together there, as those of one clause do, not here and there in it. */
export const isGathered = (found: Likeness, a: Said): boolean =>
  found.ofA > found.ofB ? isGatheredInB(found, a) : isGatheredInA(found, a)

/** Whether the terms of A lie close together where they are found in B. */
export const isGatheredInB = ({ match }: Likeness, a: Said): boolean =>
  areClose(
    match.filter((j, i) => j >= 0 && tells(a.terms[i]!)),
    match.filter((j) => j >= 0).length,
  )

/** The same of the terms of B where they are found in A. */
export const isGatheredInA = ({ match }: Likeness, a: Said): boolean =>
  areClose(
    [...match.keys()].filter((i) => match[i]! >= 0 && tells(a.terms[i]!)),
    match.filter((j) => j >= 0).length,
  )

function areClose(places: readonly number[], found: number): boolean {
  const { first, last } = extent(places)
  return last - first + 1 <= WIDER * found + SLACK
}

function extent(places: readonly number[]): { readonly first: number; readonly last: number } {
  let [first, last] = [Number.POSITIVE_INFINITY, -1]
  for (const at of places) {
    first = Math.min(first, at)
    last = Math.max(last, at)
  }
  return last < 0 ? { first: 0, last } : { first, last }
}

/** Whether all of one, no fewer than so many words, stands in the other in a row. */
export const isWordForWord = (a: Said, b: Said, least: number): boolean =>
  a.terms.length <= b.terms.length ? isRunOf(a.terms, b.terms, least) : isRunOf(b.terms, a.terms, least)

function isRunOf(short: readonly Term[], long: readonly Term[], least: number): boolean {
  if (short.length < least) return false
  for (let from = 0; from + short.length <= long.length; from++)
    if (short.every((t, k) => t.form === long[from + k]!.form)) return true
  return false
}

const MATTER = 1.2

/** The longest row of terms that both have, in terms; 0 where none in it weighs as much as a word of the matter. */
export function longestRun(a: Said, b: Said): number {
  let best = 0
  for (let i = 0; i < a.terms.length; i++)
    for (let j = 0; j < b.terms.length; j++) {
      let [k, telling] = [0, false]
      while (i + k < a.terms.length && a.terms[i + k]!.form === b.terms[j + k]?.form) {
        telling ||= a.terms[i + k]!.weight >= MATTER
        k++
      }
      if (telling) best = Math.max(best, k)
    }
  return best
}

const tells = ({ weight }: Term): boolean => weight > FUNCTION_WEIGHT

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
