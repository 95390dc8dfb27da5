import { type Clause, changed, isComma, part } from '../clause.js'
import { stripFrame } from '../frames.js'
import type { Grammar } from '../grammar.js'
import { splitCoordination } from './coordination.js'

/**
 * Relative clauses set off by a comma, and those that end a sentence and tell something new of what it brings in: "joined a war that has
 * lasted two winters". One in the middle is taken out; the clause around it keeps its whole stretch.
 */
export function splitRelative(clause: Clause, g: Grammar): Clause[] {
  for (let i = clause.first + 1; i < clause.last - 2; i++) {
    if (tellsOfNew(i, clause, g)) return [part(clause, clause.first, i), part(clause, i, clause.last)]
    if (!isComma(g.at(i - 1)) || !opensRelative(i, g)) continue
    if (g.firstFinite(i + 1, clause.last, i) < 0) continue
    const close = closing(i, clause, g)
    if (close < 0) return [part(clause, clause.first, i), ...splitRelative(part(clause, i, clause.last), g)]
    return around(clause, i, close, g)
  }
  return [clause]
}

/** Words between an article and its noun at most. */
const PHRASE = 4
/** What is told in fewer words hardly stands by itself. */
const LEAST_TOLD = 5

/** A pronoun and its verb right behind a noun that "a" or "an" brings in, with nothing but its own words to the end. */
function tellsOfNew(i: number, clause: Clause, g: Grammar): boolean {
  const { lower } = g.at(i)!
  if (!g.lexicon.relativePronouns.has(lower) && !g.lexicon.complementizers.has(lower)) return false
  if (clause.last - i < LEAST_TOLD || g.at(i - 1)!.pos !== 'NOUN') return false
  if (!g.isFinite(g.after(i + 1, clause.last), i) || !g.hasFinite(clause.first, i)) return false
  for (let k = i + 1; k < clause.last; k++) if (isComma(g.at(k)) || g.at(k)!.pos === 'CCONJ') return false
  for (let k = i - 2; k >= Math.max(clause.first, i - 1 - PHRASE); k--) {
    if (g.lexicon.indefinites.has(g.at(k)!.lower) && g.at(k)!.pos === 'DET') return true
    if (g.at(k)!.pos !== 'ADJ' && g.at(k)!.pos !== 'NOUN') return false
  }
  return false
}

/** A relative pronoun, or one behind its preposition: "of which". */
const opensRelative = (i: number, g: Grammar): boolean =>
  g.lexicon.relativePronouns.has(g.at(g.at(i)!.pos === 'ADP' ? i + 1 : i)!.lower)

/** The clause around a relative one, or what is said in it where it only introduces: "The mayor, who was away, said that …". */
function around(clause: Clause, relative: number, close: number, g: Grammar): Clause[] {
  const inner = part(clause, relative, close)
  const [frame, ...said] = stripFrame(part(clause, close, clause.last), g)
  if (!frame?.frame) {
    const [, ...more] = splitCoordination(part(clause, close, clause.last), g)
    return [
      changed(part(clause, clause.first, more[0]?.first ?? clause.last), { closed: true }),
      inner,
      ...more,
    ]
  }
  return [changed(part(clause, clause.first, relative), { frame: true }), inner, frame, ...said]
}

/** The comma after which the clause around goes on with its verb, or -1. */
function closing(relative: number, clause: Clause, g: Grammar): number {
  if (g.hasFinite(clause.first, relative - 1)) return -1
  for (let i = relative + 2; i < clause.last - 1; i++)
    if (
      isComma(g.at(i)) &&
      g.firstFinite(relative + 1, i, relative) >= 0 &&
      g.isVerb(g.after(i + 1, clause.last))
    )
      return i
  return -1
}
