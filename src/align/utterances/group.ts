import { hull } from '../../model/index.js'
import { type Likeness, likeness } from './terms.js'
import { cutAt, isVerbatim, nested, type Unit } from './units.js'

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
  const quoted = cutWhereOthersStop(units.filter((u) => isVerbatim(u)))
  const retold = units.filter((u) => !isVerbatim(u))
  const groups = cluster(quoted, quotedLikeness, SAME)
  const { attached, left } = attach(retold, groups)
  const others = cluster(left, retoldLikeness, RETOLD).filter(
    (g) => g.length > 1 || g[0]!.verbatim.length > 0,
  )
  return [
    ...groups.map((verbatim, i) => ({ verbatim, reported: attached[i]! })),
    ...others.map((reported) => ({ verbatim: [], reported })),
  ]
}

/** A stretch so like another's whole sentence is that sentence. */
const SENTENCE = 0.85
const SENTENCE_WEIGHT = 3

/** Quotations cut where another article prints what follows, or what comes before, as a sentence of its own. */
function cutWhereOthersStop(units: readonly Unit[]): Unit[] {
  return units.flatMap((unit) => {
    if (unit.breaks.length === 0) return [unit]
    const others = units.filter(
      (u) => u.article !== unit.article && sameSpeaker(u, unit) && u.weight < unit.weight && opensSentence(u),
    )
    const places = unit.breaks.filter((at) => {
      const parts = cutAt(unit, [at])
      return (
        parts.length === 2 &&
        parts.every((p) => p.weight >= SENTENCE_WEIGHT) &&
        others.some((u) => stopsThere(u, parts, unit))
      )
    })
    return places.length === 0 ? [unit] : cutAt(unit, places)
  })
}

/** Whether the unit is no fragment from the middle of a sentence. */
function opensSentence({ article, spans }: Unit): boolean {
  return /\p{Lu}/u.test(article.article.text.charAt(hull(spans).start))
}

const stopsThere = (other: Unit, parts: readonly Unit[], whole: Unit): boolean => {
  const asWhole = dice(likeness(other.terms, whole.terms), other, whole)
  return parts.some((part) => {
    const alike = dice(likeness(other.terms, part.terms), other, part)
    return alike >= SENTENCE && asWhole < SENTENCE - 0.1
  })
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
  if (a.attribution === b.attribution || !sameSpeaker(a, b) || nested(a, b)) return 0
  return dice(likeness(a.terms, b.terms), a, b)
}

/** One entity, or nobody named, or one name that is all of the other or its end ("Renn", "Olga Renn"). */
function sameSpeaker(a: Unit, b: Unit): boolean {
  if (a.attribution.speaker === b.attribution.speaker || a.speaker.length === 0 || b.speaker.length === 0)
    return true
  const [short, long] = a.speaker.length <= b.speaker.length ? [a.speaker, b.speaker] : [b.speaker, a.speaker]
  return short.every((word, i) => word === long[long.length - short.length + i])
}

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
  const telling = distinctiveness(groups)
  for (const unit of retold) {
    const parts = placed(unit, groups, telling)
    if (parts.length === 0) left.push(unit)
    for (const { part, group } of parts) attached[group]!.push(part)
  }
  return { attached, left }
}

/** A clause goes another way than the whole where its own group holds so much more of it. */
const APART = 0.6
const NOT_THERE = 0.4
const CLAUSE_WEIGHT = 2.5

/** A paraphrase goes where it belongs as a whole, but for clauses that plainly belong elsewhere. */
function placed(
  unit: Unit,
  groups: readonly (readonly Unit[])[],
  telling: (form: string) => number,
): { readonly part: Unit; readonly group: number }[] {
  const whole = bestGroup(unit, groups, telling)
  const clauses = cutAt(unit, unit.breaks).map((part) => {
    const group = bestGroup(part, groups, telling)
    const apart =
      group >= 0 &&
      group !== whole &&
      part.weight >= CLAUSE_WEIGHT &&
      held(part, groups[group]!) >= APART &&
      (whole < 0 || held(part, groups[whole]!) < NOT_THERE)
    return { part, group: apart ? group : whole }
  })
  if (clauses.every((c) => c.group === whole)) return whole < 0 ? [] : [{ part: unit, group: whole }]
  return [...new Set(clauses.map((c) => c.group))]
    .filter((group) => group >= 0)
    .map((group) => ({ part: joined(clauses.filter((c) => c.group === group).map((c) => c.part)), group }))
}

/** Share of a unit that the quotations of a group hold. */
const held = (unit: Unit, group: readonly Unit[]): number =>
  Math.max(...group.map((quoted) => likeness(unit.terms, quoted.terms).ofA))

const joined = (parts: readonly Unit[]): Unit => ({
  ...parts[0]!,
  spans: parts.flatMap((p) => p.spans),
  verbatim: parts.flatMap((p) => p.verbatim),
  terms: parts.flatMap((p) => p.terms),
  weight: parts.reduce((sum, p) => sum + p.weight, 0),
})

/** How much a term tells one group from another: 1 where a single one has it, 0 where all do. */
function distinctiveness(groups: readonly (readonly Unit[])[]): (form: string) => number {
  const counts = new Map<string, number>()
  for (const group of groups)
    for (const form of new Set(group.flatMap((u) => u.terms.map((t) => t.form))))
      counts.set(form, (counts.get(form) ?? 0) + 1)
  return (form) => Math.log((groups.length + 1) / ((counts.get(form) ?? 0) + 1)) / Math.log(groups.length + 1)
}

function bestGroup(
  unit: Unit,
  groups: readonly (readonly Unit[])[],
  telling: (form: string) => number,
): number {
  let best = -1
  let most = 0
  groups.forEach((group, g) => {
    for (const quoted of group) {
      if (!sameSpeaker(unit, quoted)) continue
      const { ofA, ofB, shared, match } = likeness(unit.terms, quoted.terms)
      const value = Math.max(ofA, ofB >= PART && shared >= PART_WEIGHT ? ofB : 0)
      if (value < REPORTED || shared < REPORTED_WEIGHT) continue
      const told = unit.terms.reduce(
        (sum, t, i) => sum + (match[i]! < 0 ? 0 : t.weight * (0.2 + telling(t.form))),
        0,
      )
      if (told > most) {
        most = told
        best = g
      }
    }
  })
  return best
}
