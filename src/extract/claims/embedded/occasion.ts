import { type Clause, changed, isComma, part } from '../clause.js'
import type { Grammar } from '../grammar.js'
import { TRIGGER } from '../triggers.js'

/** What something was done for, against, after or during: "in retaliation for the boycott", "after a short quarrel". */
export function occasionsIn(clause: Clause, g: Grammar): Clause[] {
  for (let i = clause.first; i < clause.last - 2; i++) {
    if (!g.triggers(i, TRIGGER.occasion)) continue
    const behind = g.phraseAt(i, g.lexicon.occasionPhrases)
    if (behind < 0 || !states(i, behind, clause, g)) continue
    let last = behind
    while (last < clause.last && !isComma(g.at(last)) && !g.isFinite(last, behind)) last++
    // With a verb of its own it is a clause, or its end cannot be told.
    const isPhrase = last === clause.last || isComma(g.at(last))
    if (isPhrase && last - behind >= LEAST)
      return [changed(part(clause, i, last), { nominal: true, item: true })]
  }
  return []
}

/** Words of what is told of at least. */
const LEAST = 2

/** A noun phrase behind it, no day and no clause. */
function states(i: number, behind: number, clause: Clause, g: Grammar): boolean {
  const next = g.at(behind)
  return (
    next !== undefined && behind < clause.last && !g.lexicon.calendar.has(next.lower) && i >= clause.first
  )
}
