import { type Clause, changed, cutAt, isComma } from '../clause.js'
import type { Grammar } from '../grammar.js'

/** Figures told off in one clause: "12 were killed and 30 injured", "… 500 men, including 20 officers". */
export function splitFigures(clause: Clause, g: Grammar): Clause[] {
  const cuts: number[] = []
  let counted = g.at(clause.first)?.pos === 'NUM'
  for (let i = clause.first + 1; i < clause.last - 1; i++) {
    const t = g.at(i)!
    if (t.pos === 'NUM') counted = true
    if (g.lexicon.partWords.has(t.lower) && counts(i + 1, clause, g)) cuts.push(i)
    else if (counted && t.pos === 'CCONJ' && separate(i, g) && counts(i + 1, clause, g)) cuts.push(i)
    else if (counted && isComma(t) && states(i, clause, g)) {
      if (cuts.length > 0 ? counts(i + 1, clause, g) : partOf(i + 1, clause, g)) cuts.push(i + 1)
    }
  }
  const parts = cutAt(clause, cuts)
  const [first] = parts
  // "41 farms and 12 mills were flooded": the first is as much a figure as the others.
  const alone =
    parts.length > 1 && first !== undefined && !g.hasVerb(first) && counts(clause.first, clause, g)
  return parts.map((c, i) => (i === 0 && !alone ? c : changed(c, { nominal: true, item: true })))
}

/** Not in "twelve people, four of them children, were hurt", where the verb of all comes behind. */
const states = (comma: number, clause: Clause, g: Grammar): boolean =>
  g.hasFinite(clause.first, comma) || !g.hasFinite(comma + 1, clause.last)

/** No range or date: "10 and 12 people", "23 and 24 October". */
const separate = (conjunction: number, g: Grammar): boolean => {
  const k = isComma(g.at(conjunction - 1)) ? conjunction - 2 : conjunction - 1
  return g.at(k)?.pos !== 'NUM' && g.at(k)?.pos !== 'PART'
}

/** A number of things within the next words. */
function counts(i: number, clause: Clause, g: Grammar): boolean {
  for (let k = i; k < Math.min(clause.last - 1, i + 3); k++) {
    if (g.at(k)!.pos === 'NUM') {
      const next = g.at(k + 1)!
      return next.pos !== 'PUNCT'
    }
    const { pos, lower } = g.at(k)!
    if (pos !== 'ADV' && pos !== 'DET' && pos !== 'ADP' && !g.lexicon.amountWords.has(lower)) return false
  }
  return false
}

/** "…, four of them badly", "…, two critically hurt", "…, 19 missing", "…, among them two children", "…, down from 17". */
function partOf(i: number, clause: Clause, g: Grammar): boolean {
  const { pos } = g.at(i)!
  if (pos === 'NUM')
    return (g.at(i + 1)?.pos === 'ADP' && g.at(i + 2)?.pos === 'PRON') || fares(i + 1, clause, g)
  if (pos === 'ADP' && g.at(i + 1)?.pos === 'PRON') return counts(i + 2, clause, g)
  return (
    i + 2 < clause.last && g.at(i + 1)!.pos === 'ADP' && g.at(i + 2)!.pos === 'NUM' && g.at(i)!.pos !== 'NOUN'
  )
}

/** How those counted fare, and no noun behind it: "missing", "critically hurt", "fighting for their lives". */
function fares(i: number, clause: Clause, g: Grammar): boolean {
  const state = g.at(g.after(i, clause.last))
  if (state === undefined || g.after(i, clause.last) >= clause.last) return false
  const next = g.at(g.after(i, clause.last) + 1)?.pos
  if (state.pos === 'VERB') return g.lexicon.gerund(state.lower) || g.lexicon.participle(state.lower)
  if (state.pos === 'NOUN') return g.lexicon.gerund(state.lower) && next === 'ADP'
  return state.pos === 'ADJ' && next !== 'NOUN' && next !== 'PROPN' && next !== 'ADJ'
}
