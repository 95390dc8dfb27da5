import type { LanguagePack } from '../../lang/pack.js'
import {
  type AnnotatedText,
  type ArticleMetadata,
  type Attribution,
  type Claim,
  contains,
  type DateMention,
  type Entity,
  type Quantity,
  type Sentence,
} from '../../model/index.js'
import type { Clause } from './clause.js'
import { stripFrame } from './frames.js'
import { Grammar } from './grammar.js'
import { calls, isNegated, modalityOf } from './polarity.js'
import { joinBroken, segments, type Voices, voicesOf } from './segments.js'
import { SPLITTERS } from './splitters/index.js'
import { spanOf, trimClause } from './trim.js'
import { indexesWithin, type Mention, mentionsOf } from './within.js'

/** What the finders before found in the article. */
export interface ClaimEvidence {
  readonly metadata: ArticleMetadata
  readonly entities: readonly Entity[]
  readonly attributions: readonly Attribution[]
  readonly quantities: readonly Quantity[]
  readonly dates: readonly DateMention[]
}

/** A sentence of more words is a list or a table: it is left whole. */
const LONGEST_SENTENCE = 250

/** The clauses that state something, attribution left out and furniture passed over. Ids are c1, c2 … in reading order. */
export function extractClaims(text: AnnotatedText, evidence: ClaimEvidence, pack: LanguagePack): Claim[] {
  const grammar = new Grammar(text.tokens, pack.claim)
  const voices = voicesOf(text, evidence.attributions)
  const furniture = furnitureTest(evidence.metadata)
  const mentions = mentionsOf(evidence.entities)
  const asked = calls(evidence.attributions, text, grammar)
  return text.sentences
    .filter((s) => !furniture(s))
    .flatMap((s) => statements(s, voices, grammar))
    .map((clause, i) => claimOf(clause, `c${i + 1}`, mentions, evidence, asked, grammar))
}

function furnitureTest({ boilerplate }: ArticleMetadata): (s: Sentence) => boolean {
  return (s) => boilerplate.some((b) => contains(b, s))
}

/** The clauses of one sentence that state something, in reading order, the longer first. */
function statements(sentence: Sentence, voices: Voices, g: Grammar): Clause[] {
  const parts = joinBroken(segments(sentence, voices), (c) => g.isComplete(c))
  const whole = sentence.last - sentence.first > LONGEST_SENTENCE
  const clauses = whole ? parts : parts.flatMap((p) => split(p, voices, g))
  const seen = new Set<string>()
  return clauses
    .filter((c) => !c.frame && (c.joined || !introducing(c, voices)))
    .map((c) => trimClause(c, g))
    .filter((c) => worthwhile(c, g) && !seen.has(`${c.first} ${c.last}`) && seen.add(`${c.first} ${c.last}`))
    .sort((a, b) => a.first - b.first || b.last - a.last)
}

function split(clause: Clause, voices: Voices, g: Grammar): Clause[] {
  let parts = introducing(clause, voices) ? [clause] : stripFrame(clause, g)
  for (const splitter of SPLITTERS)
    parts = parts.flatMap((p) => (p.frame || p.closed ? [p] : splitter(p, g).filter((c) => c.last > c.first)))
  return parts.flatMap((p) => (p.joined ? [p] : stripFrame(p, g)))
}

/** The reporter's words around somebody's: they hold a source or cue and no content. */
function introducing({ first, last }: Clause, voices: Voices): boolean {
  for (let i = first; i < last; i++) if (voices.introduces[i]) return true
  return false
}

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM'])

function worthwhile(clause: Clause, g: Grammar): boolean {
  let content = 0
  for (let i = clause.first; i < clause.last; i++) {
    const t = g.at(i)!
    if (CONTENT.has(t.pos) && (t.pos === 'PROPN' || !g.lexicon.functionWords.has(t.lower))) content++
  }
  return content >= 2 && (clause.nominal || g.hasVerb(clause))
}

function claimOf(
  clause: Clause,
  id: string,
  mentions: readonly Mention[],
  evidence: ClaimEvidence,
  asked: ReadonlySet<string>,
  g: Grammar,
): Claim {
  const span = spanOf(clause, g)
  return {
    id,
    ...span,
    attribution: clause.attribution,
    negated: isNegated(clause, g),
    modality: asked.has(clause.attribution ?? '') ? 'asked-for' : modalityOf(clause, g),
    entities: [...new Set(indexesWithin(mentions, span).map((i) => mentions[i]!.entity))],
    quantities: indexesWithin(evidence.quantities, span),
    dates: indexesWithin(evidence.dates, span),
  }
}
