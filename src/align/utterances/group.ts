import { type Likeness, likeness } from './terms.js'
import { isVerbatim, type Unit } from './units.js'

/** Units that witness one thing said. The verbatim ones come first. */
export interface Group {
  readonly verbatim: readonly Unit[]
  readonly reported: readonly Unit[]
}

// Fitted by eye on invented and the seeds' quotations; see test/align/utterances.
/** Two quotations of one sentence: shared weight over the mean of theirs. */
const SAME = 0.5
/** A fragment is in a sentence if so much of it is, and weighs so much. */
const PART = 0.75
const PART_WEIGHT = 1.5
/** A paraphrase belongs to a quotation if so much of it is found there. */
const REPORTED = 0.5
const REPORTED_WEIGHT = 2
/** Two paraphrases of words nobody quotes. */
const RETOLD = 0.6
/** Share of the pairs' mean likeness below which groups are not joined, however alike two of their members are. */
const COHESION = 0.6
/** So alike and so long, quotations are of one utterance even where articles name different speakers. */
const IDENTICAL = 0.9
const IDENTICAL_WEIGHT = 5

/** Groups units by likeness, quotations first, then what is reported without marks. No group holds two sentences of one attribution. */
export function groupUnits(units: readonly Unit[]): Group[] {
  const quoted = units.filter((u) => isVerbatim(u))
  const retold = units.filter((u) => !isVerbatim(u))
  const groups = cluster(quoted, quotedLikeness, SAME)
  const { attached, left } = attach(retold, groups)
  const others = cluster(left, retoldLikeness, RETOLD).filter((g) => g.length > 1)
  return [
    ...groups.map((verbatim, i) => ({ verbatim, reported: attached[i]! })),
    ...others.map((reported) => ({ verbatim: [], reported })),
  ]
}

const dice = ({ shared }: Likeness, a: Unit, b: Unit): number =>
  (2 * shared) / Math.max(a.weight + b.weight, 1e-9)

/** 0 where the two cannot be of one utterance. */
function quotedLikeness(a: Unit, b: Unit): number {
  if (a.attribution === b.attribution) return 0
  const l = likeness(a.terms, b.terms)
  const both = dice(l, a, b)
  if (!sameSpeaker(a, b)) return both >= IDENTICAL && l.shared >= IDENTICAL_WEIGHT ? both : 0
  const part = Math.max(l.ofA, l.ofB)
  return part >= PART && l.shared >= PART_WEIGHT ? Math.max(both, part * 0.9) : both
}

function retoldLikeness(a: Unit, b: Unit): number {
  if (a.attribution === b.attribution || !sameSpeaker(a, b)) return 0
  return dice(likeness(a.terms, b.terms), a, b)
}

export const sameSpeaker = (a: Unit, b: Unit): boolean =>
  a.attribution.speaker === null ||
  b.attribution.speaker === null ||
  a.attribution.speaker === b.attribution.speaker

interface Pair {
  readonly i: number
  readonly j: number
  readonly value: number
}

/** Joins the likest first, and two groups only if their members are alike on the whole: one in-between does not chain them. */
function cluster(units: readonly Unit[], like: (a: Unit, b: Unit) => number, least: number): Unit[][] {
  const values = new Map<number, number>()
  const pairs: Pair[] = []
  for (const [i, j] of candidates(units)) {
    const value = like(units[i]!, units[j]!)
    values.set(i * units.length + j, value)
    if (value >= least) pairs.push({ i, j, value })
  }
  pairs.sort((p, q) => q.value - p.value || p.i - q.i || p.j - q.j)
  const groupOf = units.map((_, i) => [i])
  for (const { i, j } of pairs) {
    const a = groupOf[i]!
    const b = groupOf[j]!
    if (a === b || !coheres(a, b, units, values, least)) continue
    const joined = [...a, ...b].sort((x, y) => x - y)
    for (const k of joined) groupOf[k] = joined
  }
  return [...new Set(groupOf)].map((g) => g.map((k) => units[k]!))
}

function coheres(
  a: readonly number[],
  b: readonly number[],
  units: readonly Unit[],
  values: ReadonlyMap<number, number>,
  least: number,
): boolean {
  let sum = 0
  let n = 0
  for (const i of a)
    for (const j of b) {
      if (units[i]!.attribution === units[j]!.attribution) return false
      // Two fragments of one sentence need have nothing in common.
      const weight = Math.min(units[i]!.weight, units[j]!.weight)
      sum += weight * (values.get(Math.min(i, j) * units.length + Math.max(i, j)) ?? 0)
      n += weight
    }
  return n === 0 || sum / n >= least * COHESION
}

/** Pairs that share a term worth a look, by an inverted index. */
function candidates(units: readonly Unit[]): [number, number][] {
  const places = new Map<string, number[]>()
  const shared = new Map<number, number>()
  units.forEach(({ terms }, j) => {
    for (const [form, weight] of new Map(terms.map((t) => [t.form, t.weight]))) {
      const before = places.get(form) ?? []
      if (weight >= LOOK)
        for (const i of before)
          shared.set(i * units.length + j, (shared.get(i * units.length + j) ?? 0) + weight)
      before.push(j)
      places.set(form, before)
    }
  })
  return [...shared]
    .filter(([, weight]) => weight >= LOOK_SHARED)
    .map(([key]) => [Math.floor(key / units.length), key % units.length])
}

const LOOK = 0.3
const LOOK_SHARED = 1

/** Puts each paraphrase to the group whose quotation holds most of it. */
function attach(
  retold: readonly Unit[],
  groups: readonly (readonly Unit[])[],
): { readonly attached: readonly (readonly Unit[])[]; readonly left: readonly Unit[] } {
  const attached: Unit[][] = groups.map(() => [])
  const left: Unit[] = []
  for (const unit of retold) {
    const best = bestGroup(unit, groups)
    if (best < 0) left.push(unit)
    else attached[best]!.push(unit)
  }
  return { attached, left }
}

function bestGroup(unit: Unit, groups: readonly (readonly Unit[])[]): number {
  let best = -1
  let most = 0
  groups.forEach((group, g) => {
    for (const quoted of group) {
      if (!sameSpeaker(unit, quoted)) continue
      const { ofA, ofB, shared } = likeness(unit.terms, quoted.terms)
      const value = Math.max(ofA, ofB >= PART && shared >= PART_WEIGHT ? ofB : 0)
      if (value >= REPORTED && shared >= REPORTED_WEIGHT && value * shared > most) {
        most = value * shared
        best = g
      }
    }
  })
  return best
}
