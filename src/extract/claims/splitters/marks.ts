import { type Clause, cutAt } from '../clause.js'
import type { Grammar } from '../grammar.js'
import { PARTING } from '../triggers.js'

/** At semicolons, dashes and ellipses that part two clauses, each with a verb of its own. */
export function splitAtMarks(clause: Clause, g: Grammar): Clause[] {
  const cuts: number[] = []
  let first = clause.first
  for (let i = clause.first + 1; i < clause.last - 1; i++)
    if (partsTitle(i, clause, g) || partsClauses(i, first, clause, g)) {
      cuts.push(i + 1)
      first = i + 1
    }
  return cutAt(clause, cuts)
}

const partsClauses = (i: number, first: number, clause: Clause, g: Grammar): boolean =>
  PARTING.has(g.at(i)!.lower) &&
  (g.hasFinite(first, i) || (clause.nominal && g.at(i)!.lower === ';')) &&
  g.hasFinite(i + 1, clause.last)

/** In headlines a colon or semicolon parts two things told, verbs or none. */
function partsTitle(i: number, clause: Clause, g: Grammar): boolean {
  const { lower } = g.at(i)!
  return clause.nominal && clause.attribution === null && (lower === ';' || lower === ':')
}
