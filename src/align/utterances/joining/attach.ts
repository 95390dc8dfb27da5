import { TermIndex } from '../units/term-index.js'
import type { Term } from '../units/terms.js'
import { cutAt, isTitle, type Unit } from '../units/units.js'
import { type Acquaintance, acquaintance } from '../units/voice.js'
import { isBeside, tellsAnotherThing } from './beside.js'
import {
  inMarks,
  isGatheredInA,
  isGatheredInB,
  negatesOther,
  type Resemblance,
  resemblance,
  type Said,
} from './resemblance.js'

/**
 * A paraphrase belongs to a quotation if so much of it is found there, the two have so much in common, and so many words that tell something, one less where some are in marks.
 * More is asked where the articles do not both say who speaks, and most where they name two who need not be one.
 */
const LEAST: Readonly<
  Record<Acquaintance, { readonly share: number; readonly both: number; readonly words: number }>
> = {
  same: { share: 0.45, both: 0, words: 3 },
  unknown: { share: 0.6, both: 0.4, words: 3 },
  akin: { share: 0.6, both: 0.5, words: 3 },
  perhaps: { share: 0.8, both: 0.66, words: 4 },
  other: { share: Number.POSITIVE_INFINITY, both: 1, words: 0 },
}
/** With so much in common one may have a negation that the other lacks. */
const NEGATED = 0.75
/** So much of a quotation is found in what reports all of it, or so much of the report in the quotation; else its words stand close together there. */
const WHOLE = 0.3
const NEARLY_ALL = 0.8
/** Of a report that is found whole a little less is asked. */
const HELD = 0.95
const HELD_LESS = 0.06
const REPORTED_WEIGHT = 2
/** Or if it holds so much of a fragment. */
const PART = 0.75
const PART_WEIGHT = 1.5
/** Or if so many of its words in marks are there. */
const MARKED_WORDS = 2
/** A clause goes another way than the whole where its own group holds so much more of it. */
const APART = 0.5
const NOT_THERE = 0.4
const MARGIN = 0.2
const CLAUSE_WEIGHT = 2.5
/** How many quotations are looked at closely. */
const CLOSE = 24

/** Units that went to the groups they were offered, by group, and those that found none. */
export interface Attached {
  readonly reported: readonly (readonly Unit[])[]
  readonly left: readonly Unit[]
}

/** Puts each paraphrase to the group whose quotations hold most of it; clauses that plainly belong elsewhere go there. */
export function attach(retold: readonly Unit[], groups: readonly (readonly Unit[])[]): Attached {
  const finder = groupFinder(groups)
  const reported: Unit[][] = groups.map(() => [])
  const left: Unit[] = []
  for (const unit of retold) {
    const parts = placed(unit, groups, finder)
    if (parts.length === 0) left.push(unit)
    for (const { part, group } of parts) reported[group]!.push(part)
  }
  return { reported, left }
}

/** The group a unit, or a clause of it, belongs to, -1 for none. */
type GroupFinder = (unit: Unit, clause?: Unit) => number

function groupFinder(groups: readonly (readonly Unit[])[]): GroupFinder {
  const quoted = groups.flatMap((units, group) => units.map((unit) => ({ unit, group })))
  const index = new TermIndex(quoted.map((q) => q.unit.terms))
  const telling = distinctiveness(groups)
  return (whole, unit = whole) => {
    let best = { group: -1, told: 0 }
    for (const i of index.nearest(unit.terms, CLOSE, (k) => mayReport(unit, quoted[k]!.unit))) {
      const { group, unit: other } = quoted[i]!
      const told = mayBeOfGroup(whole, groups[group]!) ? toldIn(unit, other, telling) : 0
      if (told > best.told) best = { group, told }
    }
    return best.group
  }
}

/** Whether a report may be of what a group has of the same article. */
const mayBeOfGroup = (unit: Unit, group: readonly Unit[]): boolean => {
  const beside = group.filter((q) => isBeside(unit, q))
  return beside.length === 0 || beside.some((q) => !tellsAnotherThing(unit, q))
}

const mayReport = (unit: Unit, quoted: Unit): boolean => acquaintance(unit.voice, quoted.voice) !== 'other'

/** How much of what the unit tells stands in a quotation, by what tells quotations apart; 0 for too little. */
function toldIn(unit: Unit, quoted: Unit, telling: (form: string) => number): number {
  const terms = withCue(unit, quoted)
  const voices = acquaintance(unit.voice, quoted.voice)
  // One figure from one mouth: then other words may well say the same.
  const byMeaning = voices === 'same' && shareNumber(terms, quoted.terms)
  const said = { terms, meaning: unit.meaning }
  const found = resemblance(said, quoted, byMeaning)
  if (!reports(unit, said, quoted, voices, found)) return 0
  return (
    (found.ofA + 0.5 * found.ofB) *
    terms.reduce((sum, t, i) => sum + found.worth[i]! * t.weight * (0.2 + telling(t.form)), 0)
  )
}

function reports(unit: Unit, said: Said, quoted: Unit, voices: Acquaintance, found: Resemblance): boolean {
  const least = LEAST[voices]
  if (found.shared < REPORTED_WEIGHT || least.share > 1) return false
  if (hasItsMarks(unit, quoted)) return true
  const words = unit.verbatim.length > 0 ? least.words - 1 : least.words
  const held = found.ofA >= HELD ? 1 : 0
  if (found.told < words - held || found.both < least.both - HELD_LESS * held) return false
  if (found.both < NEGATED && negatesOther(said, quoted, found)) return false
  return (
    (found.ofA >= least.share && (isOfWhole(found) || isGatheredInB(found, said))) ||
    (found.ofB >= PART &&
      found.shared >= PART_WEIGHT &&
      isGatheredInA(found, said) &&
      !isTitle(quoted, quoted.spans))
  )
}

/** Whether a report is of a quotation as a whole: then its words may stand anywhere in it. */
const isOfWhole = ({ ofA, ofB }: Resemblance): boolean => ofB >= WHOLE || ofA >= NEARLY_ALL

/** Whether the quotation has the words that the unit has in marks, close together; a title in marks is nobody's word. */
function hasItsMarks(unit: Unit, quoted: Unit): boolean {
  if (unit.verbatim.length === 0 || isTitle(unit, unit.verbatim)) return false
  const marked = inMarks(unit)
  const found = resemblance(marked, quoted)
  return found.ofA >= PART && found.told >= MARKED_WORDS && isGatheredInB(found, marked)
}

/** Figures below it are in every other sentence. */
const DIGITS = 2

const shareNumber = (a: readonly Term[], b: readonly Term[]): boolean =>
  a.some((t) => /^\d/.test(t.form) && t.form.length >= DIGITS && b.some((other) => other.form === t.form))

/** "He confirmed that …" may report "I can confirm that …": then the cue is part of what was said. */
function withCue({ terms, cue }: Unit, quoted: Unit): readonly Term[] {
  if (cue === null || terms.some((t) => t.form === cue.form)) return terms
  return quoted.terms.some((t) => t.form === cue.form) ? [...terms, cue] : terms
}

/** How much a term tells one group from another: 1 where a single one has it, 0 where all do. */
function distinctiveness(groups: readonly (readonly Unit[])[]): (form: string) => number {
  const counts = new Map<string, number>()
  for (const group of groups)
    for (const form of new Set(group.flatMap((u) => u.terms.map((t) => t.form))))
      counts.set(form, (counts.get(form) ?? 0) + 1)
  return (form) => Math.log((groups.length + 1) / ((counts.get(form) ?? 0) + 1)) / Math.log(groups.length + 1)
}

interface Placed {
  readonly part: Unit
  readonly group: number
}

function placed(unit: Unit, groups: readonly (readonly Unit[])[], find: GroupFinder): Placed[] {
  const whole = find(unit)
  const clauses = cutAt(unit, unit.breaks).map((part) => {
    const group = find(unit, part)
    return { part, group: goesApart(part, group, whole, groups) ? group : whole }
  })
  if (clauses.every((c) => c.group === whole)) return whole < 0 ? [] : [{ part: unit, group: whole }]
  return [...new Set(clauses.map((c) => c.group))]
    .filter((group) => group >= 0)
    .map((group) => ({ part: joined(clauses.filter((c) => c.group === group).map((c) => c.part)), group }))
}

const goesApart = (part: Unit, group: number, whole: number, groups: readonly (readonly Unit[])[]): boolean =>
  group >= 0 &&
  group !== whole &&
  part.weight >= CLAUSE_WEIGHT &&
  held(part, groups[group]!) >= APART &&
  (whole < 0 || held(part, groups[whole]!) < Math.min(NOT_THERE, held(part, groups[group]!) - MARGIN))

/** Share of a unit, or of what it has in marks, that the quotations of a group hold. */
function held(unit: Unit, group: readonly Unit[]): number {
  const said = inMarks(unit).terms.length >= FRAGMENT ? inMarks(unit) : unit
  return Math.max(...group.map((quoted) => resemblance(said, quoted).ofA))
}

/** Fewer terms in marks do not tell where a clause belongs. */
const FRAGMENT = 3

const joined = (parts: readonly Unit[]): Unit => ({
  ...parts[0]!,
  spans: parts.flatMap((p) => p.spans),
  verbatim: parts.flatMap((p) => p.verbatim),
  terms: parts.flatMap((p) => p.terms),
  weight: parts.reduce((sum, p) => sum + p.weight, 0),
})
