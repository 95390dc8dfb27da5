import type { PartOfSpeech } from '../../../model/index.js'
import { type Clause, changed, cutAt, isComma, part } from '../clause.js'
import type { Grammar } from '../grammar.js'

/**
 * At the "as" of a title that joins two events: "Nine dead as storm hits Orsk", at its commas: "Storm hits Orsk, nine missing", and behind a
 * toll: "Nine dead | in mill fire".
 */
export function splitTitle(clause: Clause, g: Grammar): Clause[] {
  if (!clause.nominal) return [clause]
  const cuts = commasOf(clause, g)
  if (cuts.length > 0) return cutAt(clause, cuts).flatMap((c) => splitTitle(changed(c, { item: true }), g))
  for (let i = clause.first + 2; i < clause.last - 3; i++)
    if (
      g.lexicon.doubtfulSubordinators.has(g.at(i)!.lower) &&
      states(i + 1, clause, counts(clause.first, i, g), g)
    )
      return [part(clause, clause.first, i), part(clause, i + 1, clause.last)].map((c) =>
        changed(c, { item: true }),
      )
  const toll = endOfToll(clause, g)
  if (toll < 0) return [clause]
  return [part(clause, clause.first, toll), part(clause, toll, clause.last)].map((c) =>
    changed(c, { item: true }),
  )
}

/** The commas of a title behind which it tells how some fare, or what the same subject did next. */
function commasOf(clause: Clause, g: Grammar): number[] {
  if (clause.attribution !== null) return []
  const cuts: number[] = []
  for (let i = clause.first + 2; i < clause.last - 2; i++)
    if (isComma(g.at(i)) && (tellsState(i + 1, clause, g) || goesOn(i + 1, clause, g))) cuts.push(i + 1)
  return cuts
}

/** "26 arrested", "many houses burning", and no place or time in front: not "in Orsk, 26 arrested". */
const tellsState = (first: number, clause: Clause, g: Grammar): boolean =>
  g.at(clause.first)!.pos !== 'ADP' && fareOf(first, clause.last, g) >= 0

/** ", holds 26 men" */
function goesOn(i: number, clause: Clause, g: Grammar): boolean {
  const { pos, lower, lemma } = g.at(i)!
  return pos === 'VERB' && g.lexicon.present(lower, lemma) && g.hasFinite(clause.first, i)
}

/** Where it is told, right behind them, how those counted from `first` on fare; else -1. */
function fareOf(first: number, last: number, g: Grammar): number {
  let i = first
  while (i < last - 1 && LEADS.has(g.at(i)!.pos)) i++
  const { pos: opening, lower: number } = g.at(i)!
  if (opening !== 'NUM' && !g.lexicon.numberNouns.has(number) && (i === first || !NOMINAL.has(opening)))
    return -1
  while (i < last - 1 && COUNTED.has(g.at(i)!.pos) && !g.isGerund(i)) i++
  const { pos, lower } = g.at(i)!
  if (pos === 'ADJ') return i > first && (i + 1 >= last || !NOMINAL.has(g.at(i + 1)!.pos)) ? i : -1
  return g.isGerund(i) || (pos === 'VERB' && g.lexicon.participle(lower)) ? i : -1
}

const COUNTED: ReadonlySet<PartOfSpeech> = new Set(['NUM', 'NOUN', 'PROPN'])

/** Behind those counted and how they fare, where what befell them follows: "At least four killed | in raid on mill". */
function endOfToll(clause: Clause, g: Grammar): number {
  if (clause.attribution !== null || clause.last - clause.first < SHORTEST) return -1
  let number = clause.first
  while (number < clause.last - 4 && LEADS.has(g.at(number)!.pos)) number++
  if (g.at(number)!.pos !== 'NUM' && !g.lexicon.numberNouns.has(g.at(number)!.lower)) return -1
  const state = NOMINAL.has(g.at(number + 1)!.pos) ? number + 2 : number + 1
  const { pos, lower } = g.at(state)!
  const fares = pos === 'ADJ' || (pos === 'VERB' && g.lexicon.participle(lower))
  const next = g.at(state + 1)!
  return fares && (next.pos === 'ADP' || next.pos === 'SCONJ') && clause.last - state > 2 ? state + 1 : -1
}

/** Words of the shortest toll and what befell it. */
const SHORTEST = 5

const LEADS: ReadonlySet<PartOfSpeech> = new Set(['ADP', 'ADV', 'ADJ'])

const NOMINAL: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN'])
const AFTER_VERB: ReadonlySet<PartOfSpeech> = new Set(['DET', 'ADJ', 'NUM', 'PROPN', 'ADP'])

/** Words of the longest subject of a title. */
const SUBJECT = 6

function counts(first: number, last: number, g: Grammar): boolean {
  for (let i = first; i < last; i++) if (g.at(i)!.pos === 'NUM') return true
  return false
}

/**
 * A noun, a verb and what may follow one. In a title verbs are often tagged as nouns, so what looks like a verb will do, and even
 * before another noun where the title opens with a figure: "Nine dead as fire sweeps ferry".
 */
function states(first: number, clause: Clause, counted: boolean, g: Grammar): boolean {
  for (let k = first + 1; k < Math.min(clause.last - 1, first + 1 + SUBJECT); k++) {
    const t = g.at(k)!
    if (t.pos === 'PUNCT') return false
    const verbal = g.isFinite(k, first) || (t.pos === 'NOUN' && g.lexicon.present(t.lower, t.lemma))
    const after = g.at(k + 1)!.pos
    // "company sales chief": a noun before an adjective is no verb either.
    const follows = AFTER_VERB.has(after) && (counted || t.pos !== 'NOUN' || after !== 'ADJ')
    if (verbal && NOMINAL.has(g.at(k - 1)!.pos) && (follows || (counted && after === 'NOUN'))) return true
  }
  return false
}
