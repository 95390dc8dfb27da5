import { type Clause, isComma, part } from '../clause.js'
import { stripFrame } from '../frames.js'
import type { Grammar } from '../grammar.js'

/** Relative clauses set off by a comma. One in the middle is taken out; the clause around it keeps its whole stretch. */
export function splitRelative(clause: Clause, g: Grammar): Clause[] {
  for (let i = clause.first + 1; i < clause.last - 2; i++) {
    if (!isComma(g.at(i - 1)) || !opensRelative(i, g)) continue
    if (!g.hasFinite(i + 1, clause.last)) continue
    const close = closing(i, clause, g)
    if (close < 0) return [part(clause, clause.first, i), ...splitRelative(part(clause, i, clause.last), g)]
    return around(clause, i, close, g)
  }
  return [clause]
}

/** A relative pronoun, or one behind its preposition: "of which". */
const opensRelative = (i: number, g: Grammar): boolean =>
  g.lexicon.relativePronouns.has(g.at(g.at(i)!.pos === 'ADP' ? i + 1 : i)!.lower)

/** The clause around a relative one, or what is said in it where it only introduces: "The mayor, who was away, said that …". */
function around(clause: Clause, relative: number, close: number, g: Grammar): Clause[] {
  const inner = part(clause, relative, close)
  const [frame, ...said] = stripFrame(part(clause, close, clause.last), g)
  if (!frame?.frame) return [{ ...clause, closed: true }, inner]
  return [{ ...part(clause, clause.first, relative), frame: true }, inner, frame, ...said]
}

/** The comma after which the clause around goes on with its verb, or -1. */
function closing(relative: number, clause: Clause, g: Grammar): number {
  if (g.hasFinite(clause.first, relative - 1)) return -1
  for (let i = relative + 2; i < clause.last - 1; i++)
    if (isComma(g.at(i)) && g.hasFinite(relative + 1, i) && g.isVerb(g.after(i + 1, clause.last))) return i
  return -1
}
