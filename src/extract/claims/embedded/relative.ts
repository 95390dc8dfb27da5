import type { PartOfSpeech } from '../../../model/index.js'
import { type Clause, isComma, part } from '../clause.js'
import type { Grammar } from '../grammar.js'

/** Relative clauses inside a clause: "The bomb that killed two guards was home-made", "streets where no tram ran". */
export function relativesIn(clause: Clause, g: Grammar): Clause[] {
  const out: Clause[] = []
  for (let i = clause.first + 1; i < clause.last - 2; i++) {
    if (!isRelative(i, clause, g)) continue
    const verb = verbOf(i, clause, g)
    if (verb < 0) continue
    const last = endOf(verb, i, clause, g)
    if (last - i >= LEAST_TOLD && (!isKnown(i, clause, g) || tellsMore(i, last, g)))
      out.push(part(clause, opening(i, clause, g), last))
    i = last - 1
  }
  return out
}

/** What is told in fewer words hardly stands by itself. */
const LEAST_TOLD = 4

/** "The people who died": what is taken for known is told to say which is meant. */
function isKnown(relative: number, clause: Clause, g: Grammar): boolean {
  for (let i = relative - 1; i >= clause.first; i--) {
    const { pos, lower } = g.at(i)!
    if (pos === 'DET') return !g.lexicon.indefinites.has(lower)
    if (!PHRASE.has(pos)) return g.lexicon.possessives.has(lower)
  }
  return false
}

const PHRASE: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'PUNCT'])

/** A figure or several words of its own: more than says which is meant. */
function tellsMore(first: number, last: number, g: Grammar): boolean {
  let content = 0
  for (let i = first; i < last; i++) {
    const { pos, lower } = g.at(i)!
    if (pos === 'NUM') return true
    if (OPEN.has(pos) && !g.lexicon.functionWords.has(lower)) content++
  }
  return content >= SEVERAL
}

const OPEN: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB'])
const SEVERAL = 4

const NAMING: ReadonlySet<PartOfSpeech | undefined> = new Set(['NOUN', 'PROPN', 'NUM'])

/** Behind a noun, or behind a preposition or comma that stands there. */
function isRelative(i: number, clause: Clause, g: Grammar): boolean {
  const { lower } = g.at(i)!
  const { relativePronouns, complementizers } = g.lexicon
  if (complementizers.has(lower))
    return NAMING.has(g.at(i - 1)?.pos) && g.isFinite(g.after(i + 1, clause.last), i)
  if (!relativePronouns.has(lower)) return false
  const before = g.at(isComma(g.at(i - 1)) ? i - 2 : i - 1)?.pos
  return NAMING.has(before) || g.at(i - 1)?.pos === 'ADP'
}

/** Words between a relative pronoun and its verb at most. */
const SUBJECT = 10

function verbOf(i: number, clause: Clause, g: Grammar): number {
  const verb = g.firstFinite(i + 1, Math.min(clause.last, i + 1 + SUBJECT), i)
  for (let k = i + 1; k < verb; k++) if (isComma(g.at(k))) return -1
  return verb
}

/** Where the verb of the clause around stands, or the end of both. */
function endOf(verb: number, relative: number, clause: Clause, g: Grammar): number {
  if (g.hasFinite(clause.first, relative)) return clause.last
  for (let k = verb + 1; k < clause.last; k++)
    if (g.isFinite(k, relative) && !isHelped(k, g) && !opensBetween(verb + 1, k, g)) return backOver(k, g)
  return clause.last
}

/** Behind an auxiliary, perhaps with an adverb between: a verb of the same clause. */
const isHelped = (k: number, g: Grammar): boolean => g.at(g.before(k, 0))?.pos === 'AUX'

/** Whether a word that opens a further clause stands in `[first, last)`. */
function opensBetween(first: number, last: number, g: Grammar): boolean {
  for (let k = first; k < last; k++) {
    const { pos, lower } = g.at(k)!
    if (pos === 'CCONJ' || pos === 'SCONJ' || g.lexicon.relativePronouns.has(lower)) return true
    if (g.lexicon.complementizers.has(lower) || g.lexicon.infinitive.has(lower)) return true
  }
  return false
}

/** Past the adverbs and marks before the verb. */
function backOver(k: number, g: Grammar): number {
  let last = k
  while (g.at(last - 1)?.pos === 'ADV' || isComma(g.at(last - 1))) last--
  return last
}

/** The preposition, and what it takes a part of, go with the pronoun: "many of whom", "in which". */
function opening(i: number, clause: Clause, g: Grammar): number {
  let first = i
  if (g.at(first - 1)?.pos === 'ADP') first--
  if (first < i && QUANTIFIERS.has(g.at(first - 1)?.pos)) first--
  return Math.max(first, clause.first)
}

const QUANTIFIERS: ReadonlySet<PartOfSpeech | undefined> = new Set(['ADJ', 'DET', 'PRON', 'NUM'])
