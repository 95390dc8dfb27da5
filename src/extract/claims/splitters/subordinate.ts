import { type Clause, cutAt, isComma } from '../clause.js'
import type { Grammar } from '../grammar.js'

/** Before a conjunction whose clause states something of its own, and at the comma that ends such a clause in front. */
export function splitSubordinate(clause: Clause, g: Grammar): Clause[] {
  const cuts: number[] = []
  let first = clause.first
  if (opens(clause.first, clause.first, g)) {
    const comma = endOfOpening(clause, g)
    if (comma > 0) {
      cuts.push(comma + 1)
      first = comma + 1
    }
  }
  for (let i = Math.max(first, clause.first + 1); i < clause.last - 2; i++)
    if (opens(i, clause.first, g) && states(first, i, clause, g) && g.hasFinite(i + 1, clause.last)) {
      cuts.push(i)
      first = i
    }
  return cutAt(clause, cuts)
}

const states = (first: number, last: number, clause: Clause, g: Grammar): boolean =>
  g.hasFinite(first, last) || (clause.nominal && last - first > 1)

function opens(i: number, first: number, g: Grammar): boolean {
  const t = g.at(i)!
  if (g.lexicon.doubtfulSubordinators.has(t.lower))
    return i > first && ((isComma(g.at(g.beforeMarks(i))) && t.pos !== 'ADP') || governsClause(i, g))
  if (!g.lexicon.subordinators.has(t.lower) || governsDay(i, g)) return false
  return t.pos === 'SCONJ' || t.pos === 'ADV' || isComma(g.at(g.beforeMarks(i))) || governsClause(i, g)
}

/** "since Monday and will end", "since 1962, when": a day or year after it that has no verb makes it a preposition. */
const governsDay = (i: number, g: Grammar): boolean => {
  const next = g.at(i + 1)?.lower ?? ''
  return (g.lexicon.calendar.has(next) || /^[12]\d{3}$/.test(next)) && !g.isVerb(i + 2)
}

/** A word the tagger takes for a preposition, with a subject and its verb after it: "after the officials were briefed". */
function governsClause(i: number, g: Grammar): boolean {
  for (let k = i + 1; k < i + 12; k++) {
    const t = g.at(k)
    if (t === undefined || t.pos === 'PUNCT' || t.pos === 'SCONJ') return false
    if (t.pos === 'CCONJ' && (g.at(k + 1)?.pos === 'PRON' || g.at(k + 1)?.pos === 'DET')) return false
    if (g.isFinite(k, i + 1)) return k > i + 1 && !g.lexicon.doubtfulSubordinators.has(t.lower)
  }
  return false
}

function endOfOpening(clause: Clause, g: Grammar): number {
  for (let i = clause.first + 2; i < clause.last - 2; i++)
    if (isComma(g.at(i)) && g.hasFinite(clause.first + 1, i)) return g.hasFinite(i + 1, clause.last) ? i : -1
  return -1
}
