import type { PartOfSpeech } from '../../../model/index.js'
import { type Clause, changed, cutAt, isComma } from '../clause.js'
import type { Grammar } from '../grammar.js'

/**
 * Before a participle after a comma ("…, killing two"), with a subject of its own too ("…, with two members abstaining"), and at the
 * comma that ends one in front ("Speaking in Rome, she …").
 */
export function splitParticipial(clause: Clause, g: Grammar): Clause[] {
  const cuts: number[] = []
  if (g.isGerund(clause.first) || isAsked(clause.first, g)) {
    const comma = endOfOpening(clause, g)
    if (comma > 0) cuts.push(comma + 1)
  }
  const absolute = new Set<number>()
  for (let i = clause.first + 2; i < clause.last - 1; i++)
    if (opensAbsolute(i, clause, g)) absolute.add(i)
    else if (opensParticiple(i, clause, g)) cuts.push(i)
  // The tagger may take the gerund for a noun: it needs no verb.
  return cutAt(
    clause,
    [...cuts, ...absolute].sort((a, b) => a - b),
  ).map((c) => (absolute.has(c.first) ? changed(c, { nominal: true, item: true }) : c))
}

/** "Asked whether …, she left" */
const isAsked = (i: number, g: Grammar): boolean => {
  const t = g.at(i)!
  return t.pos === 'VERB' && g.lexicon.askingVerbs.has(t.lemma) && g.lexicon.participle(t.lower)
}

function opensParticiple(comma: number, clause: Clause, g: Grammar): boolean {
  if (!isComma(g.at(comma - 1)) || g.lexicon.partWords.has(g.at(comma)!.lower)) return false
  const i = g.after(comma, clause.last)
  const t = g.at(i)
  if (t?.pos !== 'VERB' || !g.hasFinite(clause.first, comma)) return false
  if (g.lexicon.gerund(t.lower)) return true
  const next = g.at(i + 1)?.pos
  return (
    g.lexicon.participle(t.lower) && (next === 'ADP' || next === 'PART') && !g.hasFinite(i + 1, clause.last)
  )
}

/** Words between the preposition and the participle at most. */
const SUBJECT = 8

/** What stands behind a gerund that the tagger takes for a noun: "with two spars landing on a barn". */
const GOVERNED: ReadonlySet<PartOfSpeech | undefined> = new Set(['DET', 'NUM', 'ADP', 'PROPN'])

/** "with", a subject and its gerund. */
function opensAbsolute(comma: number, clause: Clause, g: Grammar): boolean {
  if (!isComma(g.at(comma - 1)) || !g.lexicon.absoluteMarkers.has(g.at(comma)!.lower)) return false
  if (!g.hasFinite(clause.first, comma)) return false
  for (let i = comma + 2; i < Math.min(clause.last, comma + SUBJECT); i++) {
    if (isComma(g.at(i)) || g.isFinite(i, comma + 1)) return false
    const before = g.at(i - 1)!.pos
    if (g.isGerund(i) && (g.isVerb(i) || GOVERNED.has(g.at(i + 1)?.pos)))
      return before === 'NOUN' || before === 'PROPN' || before === 'ADJ' || before === 'NUM'
  }
  return false
}

function endOfOpening(clause: Clause, g: Grammar): number {
  for (let i = clause.first + 2; i < clause.last - 2; i++)
    if (isComma(g.at(i))) return g.hasFinite(i + 1, clause.last) ? i : -1
  return -1
}
