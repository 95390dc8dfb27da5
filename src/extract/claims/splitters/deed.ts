import { type Clause, cutAt } from '../clause.js'
import type { Grammar } from '../grammar.js'

/** Before the deed that somebody is punished, blamed or praised for: "was jailed for two years | for taking bribes". */
export function splitDeed(clause: Clause, g: Grammar): Clause[] {
  let answered = false
  for (let i = clause.first; i < clause.last - 2; i++) {
    if (g.lexicon.answeringWords.has(g.at(i)!.lemma)) answered = true
    else if (answered && opensDeed(i, clause, g))
      return bothState(i, clause, g) ? cutAt(clause, [i]) : [clause]
  }
  return [clause]
}

/** What stands before tells something by itself, and does not go on behind the deed: not "a charge for selling fish would fail". */
const bothState = (i: number, clause: Clause, g: Grammar): boolean =>
  (clause.nominal || g.hasFinite(clause.first, i)) && !g.hasFinite(i + 1, clause.last)

/** A gerund with words of its own behind "for", which belongs to no infinitive: not "to pay for cleaning the river". */
function opensDeed(i: number, clause: Clause, g: Grammar): boolean {
  if (!g.lexicon.deedMarkers.has(g.at(i)!.lower)) return false
  const before = g.at(i - 1)!
  if (g.isVerb(i - 1) && !g.lexicon.participle(before.lower)) return false
  const verb = g.after(i + 1, clause.last - 1)
  return g.at(verb)!.pos === 'VERB' && g.isGerund(verb) && g.at(verb + 1)!.pos !== 'PUNCT'
}
