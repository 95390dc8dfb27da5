import { type Clause, cutAt, isComma } from '../clause.js'
import type { Grammar } from '../grammar.js'

/** Between coordinated clauses and coordinated verb phrases. */
export function splitCoordination(clause: Clause, g: Grammar): Clause[] {
  const cuts: number[] = []
  let first = clause.first
  for (let i = clause.first + 2; i < clause.last - 1; i++)
    if (joins(i, first, clause, g)) {
      cuts.push(i)
      first = i
    }
  return cutAt(clause, cuts)
}

function joins(i: number, first: number, clause: Clause, g: Grammar): boolean {
  const t = g.at(i)!
  if (t.pos === 'CCONJ' || (g.lexicon.joiningAdverbs.has(t.lower) && isComma(g.at(i - 1))))
    return joinsPhrases(i, first, clause, g) || joinsClauses(i + 1, first, i, clause, g)
  return isComma(g.at(i - 1)) && t.pos === 'PRON' && joinsClauses(i, first, i - 1, clause, g)
}

/** "sank the boat and drowned two", "sinking … and drowning", "to sink … and drown". */
function joinsPhrases(i: number, first: number, clause: Clause, g: Grammar): boolean {
  const verb = g.after(i + 1, clause.last)
  if (verb >= clause.last || !g.isVerb(verb) || g.isVerb(g.before(isComma(g.at(i - 1)) ? i - 1 : i, first)))
    return false
  const gerund = g.isGerund(verb)
  for (let k = first; k < i; k++)
    if (g.isVerb(k) && (gerund ? g.isGerund(k) : !g.isGerund(k))) return hasMore(verb, clause, g)
  return false
}

/** The second verb has words of its own, so it states more than the first. */
const hasMore = (verb: number, clause: Clause, g: Grammar): boolean =>
  clause.last - verb > 2 || (clause.last - verb === 2 && g.at(verb + 1)!.pos !== 'PUNCT')

/** A subject and its verb right after, and a verb before. */
function joinsClauses(start: number, first: number, end: number, clause: Clause, g: Grammar): boolean {
  if (!g.hasFinite(first, end)) return false
  const complementizers = g.lexicon.complementizers
  const from = complementizers.has(g.at(start)?.lower ?? '') ? start + 1 : start
  for (let k = from; k < clause.last; k++) {
    const t = g.at(k)!
    if (g.isFinite(k, from)) return k > from
    if (t.pos === 'CCONJ' && k > start + 3) return false
    if (g.lexicon.relativePronouns.has(t.lower) || t.pos === 'SCONJ' || t.lower === ';' || t.lower === ':')
      return false
  }
  return false
}
