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
    if (opens(i, clause.first, g) && g.hasFinite(first, i) && g.hasFinite(i + 1, clause.last)) {
      cuts.push(i)
      first = i
    }
  return cutAt(clause, cuts)
}

function opens(i: number, first: number, g: Grammar): boolean {
  const t = g.at(i)!
  if (t.lower === 'as') return i > first && isComma(g.at(i - 1)) && t.pos !== 'ADP'
  return (
    g.lexicon.subordinators.has(t.lower) && (t.pos === 'SCONJ' || t.pos === 'ADV' || isComma(g.at(i - 1)))
  )
}

function endOfOpening(clause: Clause, g: Grammar): number {
  for (let i = clause.first + 2; i < clause.last - 2; i++)
    if (isComma(g.at(i)) && g.hasFinite(clause.first + 1, i)) return g.hasFinite(i + 1, clause.last) ? i : -1
  return -1
}
