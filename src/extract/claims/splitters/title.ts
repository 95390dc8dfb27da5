import type { PartOfSpeech } from '../../../model/index.js'
import { type Clause, part } from '../clause.js'
import type { Grammar } from '../grammar.js'

/** At the "as" of a title that joins two events: "Nine dead as storm hits Orsk". */
export function splitTitle(clause: Clause, g: Grammar): Clause[] {
  if (!clause.nominal) return [clause]
  for (let i = clause.first + 2; i < clause.last - 3; i++)
    if (g.lexicon.doubtfulSubordinators.has(g.at(i)!.lower) && states(i + 1, clause, g))
      return [part(clause, clause.first, i), part(clause, i + 1, clause.last)].map((c) => ({
        ...c,
        item: true,
      }))
  return [clause]
}

const NOMINAL: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN'])
const AFTER_VERB: ReadonlySet<PartOfSpeech> = new Set(['DET', 'ADJ', 'NUM', 'PROPN', 'ADP'])

/** Words of the longest subject of a title. */
const SUBJECT = 6

/** A noun, a verb and what may follow one. In a title verbs are often tagged as nouns, so what looks like a verb will do. */
function states(first: number, clause: Clause, g: Grammar): boolean {
  for (let k = first + 1; k < Math.min(clause.last - 1, first + 1 + SUBJECT); k++) {
    const t = g.at(k)!
    if (t.pos === 'PUNCT') return false
    const verbal = g.isFinite(k, first) || (t.pos === 'NOUN' && g.lexicon.present(t.lower, t.lemma))
    if (verbal && NOMINAL.has(g.at(k - 1)!.pos) && AFTER_VERB.has(g.at(k + 1)!.pos)) return true
  }
  return false
}
