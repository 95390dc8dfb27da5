import { firstFrom } from '../../kernels/lower-bound.js'
import type { AnnotatedText, Attribution, Modality, PartOfSpeech } from '../../model/index.js'
import { continuesNegation } from '../../text/negation.js'
import type { Clause } from './clause.js'
import type { Grammar } from './grammar.js'
import { TRIGGER } from './triggers.js'

/** An odd number of negations: "did not deny" is none. */
export function isNegated(clause: Clause, g: Grammar): boolean {
  if ((g.triggersIn(clause) & TRIGGER.negation) === 0) return false
  let count = 0
  for (let i = clause.first; i < clause.last; i++) {
    const { lower, lemma } = g.at(i)!
    if (g.lexicon.negators.has(lower)) count += negates(i, clause, g) ? 1 : 0
    else if (g.lexicon.negativeWords.has(lemma)) count++
  }
  return count % 2 === 1
}

/** "Not only", "no doubt"; "does not doubt" is a negation. */
const isStopped = (i: number, g: Grammar): boolean => {
  const next = g.at(i + 1)
  return next !== undefined && next.pos !== 'VERB' && g.lexicon.negatorStops.has(next.lower)
}

/**
 * Whether a negator denies what the clause states: not in "not only", "no doubt", nor where it sets another value aside, nor in a superlative, nor
 * where it carries on another.
 */
const negates = (i: number, clause: Clause, g: Grammar): boolean =>
  !isStopped(i, g) &&
  !setsAside(i, clause, g) &&
  !isSuperlative(i, clause, g) &&
  !continuesNegation((k) => g.at(k)!.lower, clause.first, i, g.lexicon)

/** Stands behind a comma and before no verb, or before a preposition: "on Tuesday, not on Monday (as first planned)". */
function setsAside(i: number, clause: Clause, g: Grammar): boolean {
  if (i === clause.first || g.at(i - 1)!.lower !== ',' || !g.lexicon.settingAside.has(g.at(i)!.lower))
    return false
  if (g.at(i + 1)?.pos === 'ADP') return true
  for (let k = i + 1; k < clause.last && g.at(k)!.lower !== ','; k++)
    if (g.at(k)!.pos === 'VERB' || g.at(k)!.pos === 'AUX') return false
  return true
}

const DEGREED: ReadonlySet<PartOfSpeech> = new Set(['ADJ', 'ADV', 'NOUN'])

/** "never … so fast": more than ever. */
function isSuperlative(i: number, clause: Clause, g: Grammar): boolean {
  if (!g.lexicon.everNegators.has(g.at(i)!.lower)) return false
  for (let k = i + 1; k < clause.last - 1; k++) {
    const next = g.at(k + 1)!
    if (g.lexicon.degreeWords.has(g.at(k)!.lower) && DEGREED.has(next.pos)) return true
  }
  return false
}

/** What the clause's own words say: a thing that is, is to be, may be, or ought to be. The gravest sign wins. */
export function modalityOf(clause: Clause, g: Grammar): Modality {
  if ((g.triggersIn(clause) & TRIGGER.modality) === 0) return 'actual'
  const has = (set: ReadonlySet<string>): boolean =>
    someWord(clause, g, (i) => isOf(i, set, g) && !opensMatter(i, g))
  if (asks(clause, g)) return 'asked-for'
  if (has(g.lexicon.possibleWords) || hasPair(clause, g.lexicon.inferredWith, g)) return 'possible'
  if (has(g.lexicon.plannedWords) || hasPair(clause, g.lexicon.plannedWith, g)) return 'planned'
  return 'actual'
}

/** "an inquiry into whether the gate was shut": what the noun before it is about leaves open nothing else. */
const opensMatter = (i: number, g: Grammar): boolean =>
  g.lexicon.questionWords.has(g.at(i)!.lower) && g.at(i - 1)?.pos === 'ADP'

/** Says what ought to be. Not "asked how it fell", "nobody asked for a crown", nor "it must have left". */
function asks(clause: Clause, g: Grammar): boolean {
  const { askedForWords, askedForWith, askedWords, inferredWith } = g.lexicon
  const denied = isNegated(clause, g)
  return (
    hasPair(clause, askedForWith, g) ||
    someWord(clause, g, (i) => {
      if (!isOf(i, askedForWords, g)) return false
      const next = g.at(i + 1)?.lower ?? ''
      if (g.at(i)!.pos !== 'AUX') return !denied && !askedWords.has(next)
      return inferredWith.get(g.at(i)!.lemma)?.has(next) !== true
    })
  )
}

function someWord({ first, last }: Clause, g: Grammar, holds: (i: number) => boolean): boolean {
  for (let i = first; i < last; i++) {
    const { pos } = g.at(i)!
    if (pos !== 'NOUN' && pos !== 'PROPN' && holds(i)) return true
  }
  return false
}

const isOf = (i: number, words: ReadonlySet<string>, g: Grammar): boolean =>
  words.has(g.at(i)!.lower) || words.has(g.at(i)!.lemma)

function hasPair(clause: Clause, pairs: ReadonlyMap<string, ReadonlySet<string>>, g: Grammar): boolean {
  for (let i = clause.first; i < clause.last - 1; i++) {
    const t = g.at(i)!
    if (t.pos !== 'NOUN' && (pairs.get(t.lemma) ?? pairs.get(t.lower))?.has(g.at(i + 1)!.lower)) return true
  }
  return false
}

/** Of what is called for, a clause that tells what was: "he demanded a new vote, as the first had been bought". */
export function tellsWhatWas({ first, last }: Clause, g: Grammar): boolean {
  const verb = g.isComplete(first, last) ? g.firstFinite(first, last) : -1
  const t = g.at(verb)
  if (t === undefined) return false
  return t.pos === 'AUX' ? g.lexicon.pastAuxiliaries.has(t.lower) : g.lexicon.participle(t.lower)
}

/** Ids of the attributions whose cue asks for what their content names. */
export function calls(attributions: readonly Attribution[], text: AnnotatedText, g: Grammar): Set<string> {
  return new Set(
    attributions.flatMap((a) =>
      a.stance === 'urged' || (a.cue && asksAt(a.cue.start, text, g)) ? [a.id] : [],
    ),
  )
}

function asksAt(start: number, { tokens }: AnnotatedText, { lexicon }: Grammar): boolean {
  const i = firstFrom(tokens, start)
  const [cue, next] = [tokens[i], tokens[i + 1]?.lower ?? '']
  if (cue?.start !== start) return false
  return lexicon.askedForWords.has(cue.lemma) || lexicon.askedForWith.get(cue.lemma)?.has(next) === true
}
