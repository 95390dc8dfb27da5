import type { PartOfSpeech } from '../../../model/index.js'
import { type Clause, changed, isComma, part } from '../clause.js'
import type { Grammar } from '../grammar.js'

/**
 * What somebody did or what befell somebody, told by a noun with what it was done to, by or where: "condemned the shelling of Orsk",
 * "after his acquittal on two counts".
 */
export function deedsIn(clause: Clause, g: Grammar): Clause[] {
  if (clause.item) return []
  const out: Clause[] = []
  for (let i = clause.first + 1; i < clause.last - 2; i++) {
    if (!isDeed(i, g)) continue
    const first = openingOf(i, clause, g)
    const last = endOf(i + 1, clause, g)
    if (first > clause.first || clause.last - last > 1)
      out.push(changed(part(clause, first, last), { nominal: true, item: true }))
    i = last - 1
  }
  return out
}

/** A noun for a deed with a preposition and its noun behind it. */
const isDeed = (i: number, g: Grammar): boolean =>
  g.at(i)!.pos === 'NOUN' &&
  g.lexicon.deedNouns.has(g.at(i)!.lemma) &&
  g.at(i + 1)?.pos === 'ADP' &&
  !isTime(i + 2, g) &&
  g.at(i + 2)?.pos !== 'VERB'

const isTime = (i: number, g: Grammar): boolean => {
  const word = g.at(i)?.lower ?? ''
  return g.lexicon.calendar.has(word) || /^[12]\d{3}$/.test(word)
}

const LEADS: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PRON', 'PART'])

/** The nouns, adjectives, determiner and owner before it: "Orsk's alleged". */
function openingOf(deed: number, clause: Clause, g: Grammar): number {
  let first = deed
  while (
    first > clause.first &&
    LEADS.has(g.at(first - 1)!.pos) &&
    !g.lexicon.infinitive.has(g.at(first - 1)!.lower)
  ) {
    first--
    if (g.at(first)!.pos === 'DET' || g.at(first)!.pos === 'PRON') break
  }
  return first
}

/** The next comma, verb of the clause, or word that opens another. */
function endOf(from: number, clause: Clause, g: Grammar): number {
  let last = from
  while (last < clause.last && !isComma(g.at(last)) && !g.isFinite(last, clause.first) && !opens(last, g))
    last++
  return last
}

function opens(i: number, g: Grammar): boolean {
  const { pos, lower } = g.at(i)!
  return pos === 'SCONJ' || g.lexicon.relativePronouns.has(lower) || g.lexicon.complementizers.has(lower)
}
