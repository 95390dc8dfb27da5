import { FUNCTION_WEIGHT, type Term } from '../units/terms.js'
import { byPlace, type Group, isVerbatim, opensSentence, type Unit } from '../units/units.js'
import { type Acquaintance, acquaintance } from '../units/voice.js'
import { inMarks, resemblance, type Said } from './resemblance.js'

/** So many expressions of a story are held against each other. */
const MOST = 80
/** Nearer words mean the same where both are what one speaker called something. */
const NEAR = 0.55
/** So much of the meaning must be the same where one speaker is named, and where one article names none; single words say little. */
const LEAST: Readonly<Partial<Record<Acquaintance, number>>> = { same: 0.45, unknown: 0.75 }
const FEWEST_WORDS = 2

interface Candidate {
  readonly a: Unit
  readonly b: Unit
  readonly value: number
}

/** Joins the expressions that articles give one speaker in marks, the likest first: translated apart, "a fable" and "a fairy tale" have few words in common. */
export function joinExpressions(groups: readonly Group[]): Group[] {
  const members = groups.map((g) => [...g.verbatim, ...g.reported])
  const groupOf = new Map(members.flatMap((units) => units.map((unit) => [unit, units] as const)))
  for (const { a, b } of likest(members.flat().filter(isExpression).sort(byPlace).slice(0, MOST))) {
    const [x, y] = [groupOf.get(a)!, groupOf.get(b)!]
    if (x === y || x.some((u) => y.some((v) => v.article === u.article))) continue
    const joined = [...x, ...y].sort(byPlace)
    for (const u of joined) groupOf.set(u, joined)
  }
  return [...new Set(groupOf.values())].map((units) => ({
    verbatim: units.filter(isVerbatim),
    reported: units.filter((u) => !isVerbatim(u)),
  }))
}

/** More words in marks are a part of a sentence, and more before them a report of their own. */
const WORDS = 7
const BEFORE = 4

/** Whether what it has in marks is a mere expression, without a verb, which was quoted for its very words: called it "a fairy tale". */
function isExpression(unit: Unit): boolean {
  const { terms } = inMarks(unit)
  return (
    unit.verbatim.length === 1 &&
    terms.length <= WORDS &&
    unit.terms.length - terms.length <= BEFORE &&
    terms.filter(tells).length >= FEWEST_WORDS &&
    terms.every((t) => t.pos !== 'VERB' && t.pos !== 'AUX') &&
    !(isVerbatim(unit) && opensSentence(unit))
  )
}

function likest(expressions: readonly Unit[]): Candidate[] {
  return expressions
    .flatMap((a, k) => expressions.slice(k + 1).map((b) => ({ a, b, value: expressionLikeness(a, b) })))
    .filter(({ a, b, value }) => value >= (LEAST[acquaintance(a.voice, b.voice)] ?? 2))
    .sort((x, y) => y.value - x.value)
}

/** How far two expressions of two articles mean the same, 0..1, as far as their words are known. */
function expressionLikeness(a: Unit, b: Unit): number {
  const [x, y] = [inMarks(a), inMarks(b)]
  return a.article === b.article ? 0 : (meantIn(x, y) + meantIn(y, x)) / 2
}

const tells = ({ weight }: Term): boolean => weight > FUNCTION_WEIGHT

/** The share of what one tells that the other tells in the same words or in others. */
function meantIn(a: Said, b: Said): number {
  const { worth } = resemblance(a, b, true)
  let [told, all] = [0, 0]
  a.terms.forEach((t, i) => {
    if (!tells(t)) return
    const near = Math.max(worth[i]!, ...b.terms.map((o) => between(a, t.entry, o.entry)))
    // What no table has tells nothing for it or against it.
    if (near === 0 && t.entry < 0) return
    all += t.weight
    told += near >= NEAR ? t.weight * near : 0
  })
  return all === 0 ? 0 : told / all
}

const between = ({ meaning }: Said, x: number, y: number): number =>
  x < 0 || y < 0 ? 0 : meaning.between(x, y)
