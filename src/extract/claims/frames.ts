import { type Clause, changed, isComma, part } from './clause.js'
import type { Grammar } from './grammar.js'
import { TRIGGER } from './triggers.js'

/** How many words may stand between a cue verb and the clause it introduces, or before it. */
const REACH = 22

/** Parts the words that introduce speech from what is said, by cue verbs alone: for speech that no attribution was found for. */
export function stripFrame(clause: Clause, g: Grammar): Clause[] {
  if (clause.frame) return [clause]
  const opening = skipMarks(clause, g)
  if (opening > clause.first) return stripFrame(part(clause, opening, clause.last), g)
  if ((g.triggersIn(clause) & TRIGGER.frame) === 0) return [clause]
  const head = leadingFrame(clause, g)
  if (head > clause.first)
    return [asFrame(part(clause, clause.first, head)), ...stripFrame(part(clause, head, clause.last), g)]
  return stripTail(clause, g)
}

function skipMarks({ first, last }: Clause, g: Grammar): number {
  let i = first
  while (i < last && isComma(g.at(i))) i++
  return i
}

const asFrame = (clause: Clause): Clause => changed(clause, { frame: true })

/** Where the reported clause begins, or the clause's first token where nothing introduces it. */
function leadingFrame(clause: Clause, g: Grammar): number {
  const phrase = sourcePhrase(clause.first, clause, g)
  if (phrase > 0) {
    for (let i = phrase; i < Math.min(clause.last, phrase + REACH); i++) if (isComma(g.at(i))) return i + 1
    return clause.first
  }
  const cue = g.firstFinite(clause.first, Math.min(clause.last, clause.first + REACH))
  if (cue < 0) return clause.first
  const joiner = g.before(cue, clause.first)
  if (joiner > clause.first && g.at(joiner)!.pos === 'CCONJ') return clause.first
  const verb = cueOf(cue, clause.last, g)
  if (verb < 0 || ofThings(cue, clause, g)) return clause.first
  return complement(verb, clause, g)
}

/** ", which has claimed 40 lives": a thing says nothing. */
const ofThings = (cue: number, { first }: Clause, g: Grammar): boolean =>
  g.lexicon.thingPronouns.has(g.at(g.before(cue, first))?.lower ?? '')

/** The verb that an auxiliary belongs to. */
function mainVerb(i: number, last: number, g: Grammar): number {
  let k = i
  while (
    k < last &&
    (g.at(k)!.pos === 'AUX' || g.at(k)!.pos === 'ADV' || g.lexicon.negators.has(g.at(k)!.lower))
  )
    k++
  return k < last && g.at(k)!.pos === 'VERB' ? k : i
}

/** The cue verb that the finite verb is or leads to ("went on to say"), or -1. */
function cueOf(finite: number, last: number, g: Grammar): number {
  const isCue = (i: number): boolean => g.lexicon.cueVerbs.has(g.at(i)?.lemma ?? '')
  const verb = mainVerb(finite, last, g)
  if (isCue(verb)) return verb
  for (let i = verb + 1; i < Math.min(last - 1, verb + 4); i++)
    if (g.lexicon.infinitive.has(g.at(i)!.lower)) return isCue(i + 1) ? i + 1 : -1
  return -1
}

function complement(verb: number, clause: Clause, g: Grammar): number {
  const limit = Math.min(clause.last, verb + REACH)
  if (g.at(verb + 1)?.pos === 'PUNCT' && g.isQuote(verb + 2) && verb + 3 < clause.last) return verb + 2
  for (let i = verb + 1; i < limit; i++) {
    if (g.at(i)!.lower === ':' && i + 2 < clause.last) return i + 1
    if (g.lexicon.complementizers.has(g.at(i)!.lower) && g.at(i)!.pos === 'SCONJ') return i + 1
    if (g.isFinite(i, verb + 1)) {
      const opens = g.at(verb + 1)?.pos
      if (opens === 'ADP' || opens === 'PUNCT' || opens === 'SCONJ' || opens === 'CCONJ') return clause.first
      return opens === 'PRON' ? pastTold(verb + 1, i, g) : verb + 1
    }
  }
  return clause.first
}

/** Past "me" and "on Sunday", where a subject of its own stands before the verb: "told me on Sunday the roof was talking". */
function pastTold(told: number, verb: number, g: Grammar): number {
  const { calendar, possessives } = g.lexicon
  const next = g.at(told + 1)?.pos ?? ''
  if (possessives.has(g.at(told)!.lower) && /^(?:NOUN|ADJ)$/.test(next)) return told
  let i = told + 1
  if (g.at(i)?.pos === 'ADP' && calendar.has(g.at(i + 1)?.lower ?? '')) i += 2
  else if (calendar.has(g.at(i)?.lower ?? '')) i++
  const opens = /^(?:DET|PRON|PROPN|NUM)$/.test(g.at(i)?.pos ?? '')
  return i < verb && opens && g.isComplete(i, verb + 1) ? i : told
}

function sourcePhrase(i: number, clause: Clause, g: Grammar): number {
  for (const phrase of g.lexicon.sourcePhrases)
    if (i + phrase.length < clause.last && phrase.every((w, k) => g.at(i + k)?.lower === w))
      return i + phrase.length
  return -1
}

/** "…, the minister said on Monday" and "…, according to the minister" at the end. */
function stripTail(clause: Clause, g: Grammar): Clause[] {
  for (let i = clause.last - 2; i > clause.first && i > clause.last - REACH; i--) {
    if (!isComma(g.at(i))) continue
    let k = i + 1
    while (k < clause.last && g.at(k)!.pos === 'PUNCT') k++
    if (introduces(k, clause, g) && g.hasFinite(clause.first, i))
      return [part(clause, clause.first, i), asFrame(part(clause, i, clause.last))]
    return [clause]
  }
  return [clause]
}

function introduces(i: number, clause: Clause, g: Grammar): boolean {
  if (sourcePhrase(i, clause, g) > 0) return true
  const cue = g.firstFinite(i, clause.last)
  if (cue < 0 || cue - i > 10 || g.at(i)?.pos === 'CCONJ' || g.at(i)?.pos === 'SCONJ') return false
  const verb = mainVerb(cue, clause.last, g)
  return g.lexicon.cueVerbs.has(g.at(verb)!.lemma) && !g.hasFinite(verb + 1, clause.last)
}
