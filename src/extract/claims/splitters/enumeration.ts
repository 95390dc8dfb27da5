import { type Clause, changed, isMark, part } from '../clause.js'
import type { Grammar } from '../grammar.js'

/** Predicates told off one after the other: "is a danger, another delay and a waste". Each states something of the subject. */
export function splitEnumeration(clause: Clause, g: Grammar): Clause[] {
  const start = firstItem(clause, g)
  if (start < 0) return [clause]
  const out: Clause[] = []
  let first = clause.first
  for (let i = start + 1; i < clause.last - 1; i++)
    if (parts(i, g) && opensItem(i + 1, clause, g) >= 0 && isPhrase(i + 1, clause, g)) {
      out.push(part(clause, first, i))
      first = i + 1
    }
  if (out.length === 0) return [clause]
  return [...out, part(clause, first, clause.last)].map((c) => changed(c, { nominal: true }))
}

/** Index of the first predicate's determiner, or -1. */
function firstItem(clause: Clause, g: Grammar): number {
  if (clause.nominal && !g.hasFinite(clause.first, clause.last)) return nearestItem(clause.first, clause, g)
  for (let i = clause.first; i < clause.last - 2; i++)
    if (g.isVerb(i) && g.lexicon.equatingVerbs.has(g.at(i)!.lemma)) {
      const item = nearestItem(i + 1, clause, g)
      if (item >= 0) return item
    }
  return -1
}

/** How far the predicate may be from the verb: "called the loss of the bridge in Velm a disaster". */
const REACH = 14

function nearestItem(from: number, clause: Clause, g: Grammar): number {
  for (let k = from; k < Math.min(clause.last, from + REACH); k++) {
    const item = opensItem(k, clause, g)
    if (item >= 0) return item
    if (g.isFinite(k, clause.first)) return -1
  }
  return -1
}

const parts = (i: number, g: Grammar): boolean => {
  const t = g.at(i)!
  return t.lower === ',' || t.lower === ';' || t.pos === 'CCONJ'
}

/** The indefinite determiner at `i`, past conjunctions, counters and marks. */
function opensItem(i: number, clause: Clause, g: Grammar): number {
  let k = i
  while (
    k < clause.last &&
    k < i + 5 &&
    (isMark(g.at(k)!) || g.at(k)!.pos === 'CCONJ' || g.at(k)!.pos === 'NUM')
  )
    k++
  return k < clause.last && g.lexicon.indefinites.has(g.at(k)!.lower) ? k : -1
}

/** No clause of its own: its only finite verbs are in clauses that describe it. */
function isPhrase(first: number, clause: Clause, g: Grammar): boolean {
  const verb = g.firstFinite(first, clause.last)
  for (let i = first; i < verb; i++) {
    const { lower } = g.at(i)!
    if (g.lexicon.relativePronouns.has(lower) || g.lexicon.complementizers.has(lower)) return true
  }
  return verb < 0
}
