import { coverOf } from '../../kernels/cover.js'
import type { LanguagePack } from '../../lang/pack.js'
import { type AnnotatedText, type Claim, contains, type Sentence, type Span } from '../../model/index.js'
import { type ClaimEvidence, claimMaker } from './claim-maker.js'
import { type Clause, changed, isMark, part, sentenceClause } from './clause.js'
import { afterDateline } from './dateline.js'
import { embeddedIn, type Telling } from './embedded/index.js'
import { stripFrame } from './frames.js'
import { Grammar } from './grammar.js'
import { isQuestion } from './question.js'
import { cutBeforeCue, cutBehindCue, joinBroken, segments, type Voices, voicesOf } from './segments.js'
import { SPLITTERS, type Splitter } from './splitters/index.js'
import { spanOf, trimClause } from './trim.js'
import { indexesWithin } from './within.js'

/** A sentence of more words is a list or a table: it is left whole. */
const LONGEST_SENTENCE = 250

/** The clauses that state something, attribution left out and furniture passed over. Ids are c1, c2 … in reading order. */
export function extractClaims(text: AnnotatedText, evidence: ClaimEvidence, pack: LanguagePack): Claim[] {
  const grammar = new Grammar(text, pack.claim, [...evidence.quantities, ...evidence.dates])
  const attributions = evidence.attributions.filter((a) => !a.statesNothing)
  const voices = voicesOf(text, attributions)
  const isFurniture = coverOf(evidence.metadata.boilerplate)
  const isDate = coverOf(evidence.dates)
  const claimOf = claimMaker(text, evidence, grammar)
  const telling = tellingIn(evidence, pack)
  return text.sentences
    .filter((s) => !isFurniture(s))
    .map((s) => ({ ...s, first: afterDateline(text, s) }))
    .flatMap((s) => statements(s, voices, evidence.metadata.headline, isDate, telling, grammar))
    .map((clause, i) => claimOf(clause, `c${i + 1}`))
}

/** The clauses of one sentence that state something, in reading order, the longer first. */
function statements(
  sentence: Sentence,
  voices: Voices,
  headline: Span | null,
  isDate: (span: Span) => boolean,
  telling: Telling,
  g: Grammar,
): Clause[] {
  const titled = headline !== null && contains(headline, sentence)
  const parts = joinBroken(segments(sentence, voices), (c) => g.isComplete(c.first, c.last)).map((p) =>
    titled ? changed(p, { nominal: true }) : p,
  )
  const whole = sentence.last - sentence.first > LONGEST_SENTENCE
  const joins = (i: number): boolean =>
    g.at(i)?.pos === 'CCONJ' || g.at(i)?.lower === ';' || (titled && g.at(i)?.lower === ',')
  const opens = (i: number): boolean => g.lexicon.subordinators.has(g.at(i)?.lower ?? '')
  const clauses = whole
    ? parts
    : parts
        .flatMap((p) => cutBeforeCue(p, voices, joins, opens, g))
        .flatMap((p) => cutBehindCue(p, voices, g))
        .flatMap((p) => split(p, voices, g))
  const found = clauses
    .filter((c) => !c.frame && (c.joined || !introducing(c, voices, g)))
    .map((c) => withWholeUnits(trimClause(c, g), g))
    .filter((c) => (worthwhile(c, g) || isCount(c, telling, g)) && !isQuestion(c, g) && !isDate(spanOf(c, g)))
  const inner = (whole ? [] : found)
    .flatMap((c) => embeddedIn(c, telling, g))
    .map((c) => withWholeUnits(trimClause(c, g), g))
    .filter((c) => g.weight(c) >= leastWeight(c, g))
  return found.some((c) => worthwhile(c, g))
    ? distinct([...found, ...inner])
    : [...unsplit(parts, voices, g), ...reported(sentence, voices, g), ...found].slice(0, 1)
}

/** The clause grown to the ends of figures and days that it would have only a part of. */
function withWholeUnits(clause: Clause, g: Grammar): Clause {
  let { first, last } = clause
  while (g.cutsUnit(first)) first--
  while (g.cutsUnit(last)) last++
  return first === clause.first && last === clause.last ? clause : part(clause, first, last)
}

/** "The police counted | 300": a figure may be all that somebody is said to tell. */
const isCount = (clause: Clause, { counts }: Telling, g: Grammar): boolean =>
  clause.attribution !== null &&
  clause.first < clause.last &&
  indexesWithin(counts, spanOf(clause, g)).length > 0

/** Clock times, stretches of time, weights, and measures of length, depth and strength. */
const tellingIn = ({ dates, quantities }: ClaimEvidence, { claim }: LanguagePack): Telling => ({
  hours: dates.filter((d) => d.type === 'time' && /\d/.test(d.value ?? '')),
  spells: dates.filter((d) => d.type === 'duration'),
  counts: quantities,
  ages: quantities.filter((q) => q.unit === AGE),
  measures: quantities.filter((q) => claim.measureUnits.has(q.unit ?? '')),
  weights: quantities.filter((q) => claim.weightUnits.has(q.unit ?? '')),
})

/** The unit of quantities that tell how old somebody is. */
const AGE = 'year of age'

function distinct(clauses: readonly Clause[]): Clause[] {
  return [...clauses]
    .sort((a, b) => a.first - b.first || b.last - a.last)
    .filter((c, i, sorted) => c.first !== sorted[i - 1]?.first || c.last !== sorted[i - 1]?.last)
}

/** A sentence in which the tagger saw no verb, whole: that it ends in a full stop tells that it has one. */
function unsplit(parts: readonly Clause[], voices: Voices, g: Grammar): Clause[] {
  const [only] = parts
  if (parts.length !== 1 || only === undefined || introducing(only, voices, g)) return []
  const stopped = g.at(only.last - 1)?.lower === '.'
  const clause = trimClause(changed(only, { nominal: true }), g)
  return stopped && !g.hasVerb(clause) && g.weight(clause) >= 3 ? [clause] : []
}

/**
 * Of a sentence that tells of words and holds too little of them to state anything, the words where they are a clause, else the whole:
 * "Grod rejected the decision". What introduces words of other sentences states nothing.
 */
function reported(sentence: Sentence, { owner, cue }: Voices, g: Grammar): Clause[] {
  const owned = indexesOf(sentence, (i) => owner[i] !== null && !isMarkAt(i, g))
  const [from, to] = [owned[0], owned.at(-1)]
  if (from === undefined || to === undefined || !indexesOf(sentence, (i) => cue[i]!).length) return []
  const whole = sentenceClause(sentence)
  const content = { ...part(whole, from, to + 1), attribution: owner[from]! }
  const clause = [content, whole].find(
    (c) => g.isComplete(c.first, c.last) && g.weight(c) >= 2 && !isQuestion(c, g),
  )
  return clause === undefined ? [] : [trimClause(clause, g)]
}

function indexesOf({ first, last }: Sentence, holds: (token: number) => boolean): number[] {
  const found: number[] = []
  for (let i = first; i < last; i++) if (holds(i)) found.push(i)
  return found
}

const isMarkAt = (i: number, g: Grammar): boolean => isMark(g.at(i)!)

function split(clause: Clause, voices: Voices, g: Grammar): Clause[] {
  if (clause.frame) return []
  let parts = introducing(clause, voices, g) ? [clause] : stripFrame(clause, g).filter(isFilled)
  const held = g.triggersIn(clause)
  for (const splitter of SPLITTERS)
    if ((held & splitter.trigger) !== 0)
      parts = parts.flatMap((p) => (p.frame || p.closed ? p : splitFully(p, splitter, voices, g)))
  return parts.flatMap((p) => (p.joined ? p : stripFrame(p, g))).filter(isFilled)
}

const isFilled = (c: Clause): boolean => c.last > c.first

/** The clause split; a piece too slight to state anything goes with the one before it, or with the next where it is the first. */
function splitFully(clause: Clause, { split: cut }: Splitter, voices: Voices, g: Grammar): Clause[] {
  const out: Clause[] = []
  let slight: Clause | null = null
  const pieces = cut(clause, g)
  if (pieces.length === 1 && pieces[0] === clause) return [clause]
  for (const piece of pieces) {
    const c: Clause = slight === null ? piece : part(piece, slight.first, piece.last)
    slight = null
    if (g.cutsUnit(c.first) && out.length > 0) {
      const before = out.pop()!
      out.push(part(before, before.first, c.last))
    } else if (piece.closed || introducing(c, voices, g) || g.weight(c) >= leastWeight(c, g)) out.push(c)
    else if (isBare(c, g)) continue
    else if (out.length === 0) slight = c
    else {
      const before = out.pop()!
      out.push(part(before, before.first, c.last))
    }
  }
  return out.length > 0 ? out : [clause]
}

/** Nothing but marks, counters and small words. */
function isBare({ first, last }: Clause, g: Grammar): boolean {
  for (let i = first; i < last; i++) if (g.isContent(i)) return false
  return true
}

/** It holds a cue, or the name of a source and nothing that the source is said to do besides. */
function introducing({ first, last }: Clause, voices: Voices, g: Grammar): boolean {
  let named = false
  for (let i = first; i < last; i++) {
    if (voices.cue[i]) return true
    if (voices.source[i]) named = true
  }
  if (!named || tellsOfSource(first, last, g)) return false
  for (let i = first; i < last; i++) if (!voices.source[i] && g.isFinite(i, first)) return false
  return true
}

/** "who lives next door" among the words that name a source. */
const tellsOfSource = (first: number, last: number, g: Grammar): boolean =>
  g.lexicon.relativePronouns.has(g.at(first)!.lower) && g.hasFinite(first + 1, last)

const worthwhile = (clause: Clause, g: Grammar): boolean =>
  g.weight(clause) >= leastWeight(clause, g) &&
  (g.hasVerb(clause) || (clause.nominal && !isAdjunct(clause, g)))

/** A preposition and its noun, which only say when, where or how. */
const isAdjunct = (clause: Clause, g: Grammar): boolean => !clause.item && g.at(clause.first)?.pos === 'ADP'

/** An item beside others may be a figure and little more, a clause its subject and verb. */
const leastWeight = (clause: Clause, g: Grammar): number =>
  clause.item || (g.words(clause) > 2 && g.isComplete(clause.first, clause.last)) ? 1 : 2
