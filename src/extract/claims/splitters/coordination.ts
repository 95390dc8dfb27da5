import type { PartOfSpeech } from '../../../model/index.js'
import { type Clause, cutAt, isComma } from '../clause.js'
import type { Grammar } from '../grammar.js'
import { OPENS_SUBJECT } from '../triggers.js'

/** Between coordinated clauses and coordinated verb phrases. */
export function splitCoordination(clause: Clause, g: Grammar): Clause[] {
  const cuts: number[] = []
  let first = clause.first
  for (let i = clause.first + 2; i < clause.last - 1; i++)
    if (joinsTasks(i, first, clause, g)) cuts.push(i)
    else if (joins(i, first, clause, g)) {
      cuts.push(i)
      first = i
    }
  return cutAt(clause, cuts)
}

function joins(i: number, first: number, clause: Clause, g: Grammar): boolean {
  const t = g.at(i)!
  if (t.pos === 'CCONJ' || (g.lexicon.joiningAdverbs.has(t.lower) && isComma(g.at(i - 1))))
    return joinsPhrases(i, first, clause, g) || joinsClauses(i + 1, first, i, clause, g)
  if (!isComma(g.at(i - 1))) return false
  if (t.pos === 'PRON') return joinsClauses(i, first, i - 1, clause, g)
  if (t.pos === 'VERB' || t.pos === 'ADV') return goesOn(i, first, clause, g)
  return OPENS_SUBJECT.has(t.pos) && splices(i, first, clause, g)
}

/** Words from a subject to its verb at most. */
const SUBJECT = 6

/** "The flood took two mills, drowned a cow and cut the road": the next deed of one subject, with its object, in the tense of the first. */
function goesOn(start: number, first: number, clause: Clause, g: Grammar): boolean {
  const verb = g.after(start, clause.last)
  if (g.lexicon.cueVerbs.has(g.at(verb)!.lemma)) return false
  if (g.at(verb)!.pos !== 'VERB' || clause.last - verb <= 2 || !OBJECTS.has(g.at(verb + 1)!.pos)) return false
  if (isAside(verb, clause, g)) return false
  const told = g.firstFinite(first, start - 1)
  const main = told > first && g.at(told)!.pos === 'VERB' && !opensBetween(first, told, g)
  return main && tenseOf(verb, g) !== 'none' && tenseOf(verb, g) === tenseOf(told, g)
}

const OBJECTS: ReadonlySet<PartOfSpeech> = new Set(['DET', 'NUM', 'PROPN', 'NOUN', 'ADJ', 'PRON'])

/** "A crate, marked a gift, …": what the next comma closes tells of the noun before. */
function isAside(verb: number, { last }: Clause, g: Grammar): boolean {
  let comma = verb
  while (comma < last && !isComma(g.at(comma))) comma++
  const next = g.at(g.after(comma + 1, last))?.pos
  return comma < last - 1 && next !== 'CCONJ' && next !== 'VERB'
}

function tenseOf(verb: number, g: Grammar): 'past' | 'present' | 'none' {
  const { lower, lemma } = g.at(verb)!
  if (g.lexicon.gerund(lower)) return 'none'
  if (g.lexicon.present(lower, lemma)) return 'present'
  return lower !== lemma || g.lexicon.pastUnchanged.has(lower) ? 'past' : 'none'
}

/** "The guns fired until dawn, two soldiers were wounded": two clauses with nothing but a comma between. */
function splices(start: number, first: number, clause: Clause, g: Grammar): boolean {
  if (!g.isComplete(first, start - 1) || leans(first, g)) return false
  for (let k = start + 1; k < Math.min(clause.last, start + SUBJECT); k++) {
    const t = g.at(k)!
    if (g.isFinite(k, start)) return g.at(k - 1)!.pos !== 'ADP' && !g.lexicon.participle(t.lower)
    if (t.pos === 'PUNCT' || t.pos === 'CCONJ' || t.pos === 'SCONJ' || t.pos === 'PRON') return false
  }
  return false
}

/** "If the dam breaks, two villages are lost": what opens so is one with what follows. */
function leans(first: number, g: Grammar): boolean {
  const { lower, pos } = g.at(first)!
  const { conditionWords, subordinators, doubtfulSubordinators, questionWords } = g.lexicon
  return (
    pos === 'SCONJ' ||
    [conditionWords, subordinators, doubtfulSubordinators, questionWords].some((words) => words.has(lower))
  )
}

/** "to stop the war and to free the captives", "urged Velm to pay and Orl to wait": infinitives, with subjects of their own or none. */
function joinsTasks(i: number, first: number, clause: Clause, g: Grammar): boolean {
  if (g.at(i)!.pos !== 'CCONJ') return false
  const to = infinitiveFrom(i + 1, clause, g)
  if (to < 0 || clause.last - to <= 2) return false
  for (let k = i + 1; k < to; k++) if (!NAMES.has(g.at(k)!.pos)) return false
  for (let k = first; k < i - 1; k++)
    if (g.lexicon.infinitive.has(g.at(k)!.lower) && g.isVerb(k + 1))
      return to === i + 1 || NAMES.has(g.at(k - 1)?.pos ?? 'X')
  return false
}

const NAMES: ReadonlySet<PartOfSpeech> = new Set(['DET', 'NOUN', 'PROPN', 'ADJ'])

/** Where an infinitive begins within the next words, or -1. */
function infinitiveFrom(i: number, clause: Clause, g: Grammar): number {
  for (let k = i; k < Math.min(clause.last - 1, i + SUBJECT); k++)
    if (g.lexicon.infinitive.has(g.at(k)!.lower)) return g.isVerb(g.after(k + 1, clause.last - 1)) ? k : -1
  return -1
}

/** "sank the boat and drowned two", "sinking … and drowning", "to sink … and drown". */
function joinsPhrases(i: number, first: number, clause: Clause, g: Grammar): boolean {
  const verb = g.after(i + 1, clause.last)
  if (verb >= clause.last || !g.isVerb(verb)) return false
  const before = g.before(isComma(g.at(i - 1)) ? i - 1 : i, first)
  if (g.isVerb(before) && !startsAnew(verb, before, g)) return false
  const gerund = g.isGerund(verb)
  for (let k = first; k < i; k++)
    if (g.isVerb(k) && (gerund ? g.isGerund(k) : !g.isGerund(k))) return hasMore(verb, clause, g)
  return false
}

/** "was unlikely to hold and was bound to flood": a verb of tense of its own, where what stands before is none that shares its auxiliary. */
const startsAnew = (verb: number, before: number, g: Grammar): boolean =>
  g.at(verb)!.pos === 'AUX' && g.isFinite(verb, verb) && g.at(before)!.pos !== 'AUX'

/** The second verb has words of its own, so it states more than the first. */
const hasMore = (verb: number, clause: Clause, g: Grammar): boolean =>
  clause.last - verb > 2 || (clause.last - verb === 2 && g.at(verb + 1)!.pos !== 'PUNCT')

function opensBetween(first: number, last: number, g: Grammar): boolean {
  for (let k = first; k < last; k++) {
    const { pos, lower } = g.at(k)!
    if (pos === 'CCONJ' || pos === 'SCONJ' || pos === 'PUNCT' || g.lexicon.relativePronouns.has(lower))
      return true
  }
  return false
}

/** A subject and its verb right after, and a verb before. */
function joinsClauses(start: number, first: number, end: number, clause: Clause, g: Grammar): boolean {
  if (!g.hasFinite(first, end)) return false
  const complementizers = g.lexicon.complementizers
  const from = complementizers.has(g.at(start)?.lower ?? '') ? start + 1 : start
  // "seized and searched a ship that sank": what the verb finds behind it is no subject of its own.
  if (g.at(from)?.pos === 'VERB' && g.lexicon.participle(g.at(from)!.lower)) return false
  for (let k = from; k < clause.last; k++) {
    const t = g.at(k)!
    if (g.isFinite(k, from)) return k > from
    if (t.pos === 'CCONJ' && k > start + 3) return false
    // "and those who had tickets may stay": the verb behind the relative clause's own.
    if (k > from && t.lower !== 'where' && g.lexicon.relativePronouns.has(t.lower)) {
      const own = g.firstFinite(k + 1, clause.last, k)
      const next = own < 0 ? -1 : g.firstFinite(own + 2, clause.last, k)
      return next > 0 && !opensBetween(own + 1, next, g)
    }
    if (g.lexicon.relativePronouns.has(t.lower) || t.pos === 'SCONJ' || t.lower === ';' || t.lower === ':')
      return false
  }
  return false
}
