import { TermIndex } from '../units/term-index.js'
import type { Unit } from '../units/units.js'

/** How far two units are of one utterance, 0..1; 0 where they cannot be. Symmetric. */
export type UnitLikeness = (a: Unit, b: Unit) => number

/** Share of the least likeness that two groups must have on the whole, however alike two of their members are. */
const COHESION = 0.6
/** How many others each unit is compared with. */
const NEAREST = 40

/** Joins the likest first, and two groups only if their members are alike on the whole: one in between does not chain them. */
export function cluster(units: readonly Unit[], like: UnitLikeness, least: number): Unit[][] {
  const known = new Map<number, number>()
  const value = (i: number, j: number): number => {
    const key = Math.min(i, j) * units.length + Math.max(i, j)
    const found = known.get(key) ?? like(units[Math.min(i, j)]!, units[Math.max(i, j)]!)
    known.set(key, found)
    return found
  }
  const groupOf = units.map((_, i) => [i])
  for (const { i, j } of likestPairs(units, value, least)) {
    const a = groupOf[i]!
    const b = groupOf[j]!
    if (a === b || !coheres(a, b, units, value, least)) continue
    const joined = [...a, ...b].sort((x, y) => x - y)
    for (const k of joined) groupOf[k] = joined
  }
  return [...new Set(groupOf)].map((g) => g.map((k) => units[k]!))
}

interface Pair {
  readonly i: number
  readonly j: number
  readonly value: number
}

function likestPairs(units: readonly Unit[], value: (i: number, j: number) => number, least: number): Pair[] {
  const index = new TermIndex(units.map((u) => u.terms))
  const pairs = new Map<number, Pair>()
  units.forEach((unit, k) => {
    for (const other of index.nearest(unit.terms, NEAREST, (at) => units[at]!.quotation !== unit.quotation)) {
      const [i, j] = [Math.min(k, other), Math.max(k, other)]
      const v = value(i, j)
      if (v >= least) pairs.set(i * units.length + j, { i, j, value: v })
    }
  })
  return [...pairs.values()].sort((p, q) => q.value - p.value || p.i - q.i || p.j - q.j)
}

/** Of large groups so many members answer for all. */
const ANSWER = 24

function coheres(
  a: readonly number[],
  b: readonly number[],
  units: readonly Unit[],
  value: (i: number, j: number) => number,
  least: number,
): boolean {
  const quotations = new Set(a.map((i) => units[i]!.quotation))
  if (b.some((j) => quotations.has(units[j]!.quotation))) return false
  let sum = 0
  let weight = 0
  for (const i of a.slice(0, ANSWER))
    for (const j of b.slice(0, ANSWER)) {
      // Two fragments of one sentence need have nothing in common.
      const w = Math.min(units[i]!.weight, units[j]!.weight)
      sum += w * value(i, j)
      weight += w
    }
  return weight === 0 || sum / weight >= least * COHESION
}
