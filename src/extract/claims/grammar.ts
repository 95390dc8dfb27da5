import type { ClaimLexicon } from '../../lang/lexicon/claim.js'
import type { AnnotatedText, Token } from '../../model/index.js'
import type { Clause } from './clause.js'

const QUOTES = new Set(['"', '“', '”', '«', '»'])

/** Questions about words in a clause, answered from tags and the lexicon alone. */
export class Grammar {
  readonly tokens: readonly Token[]
  readonly lexicon: ClaimLexicon

  constructor({ text, tokens }: AnnotatedText, lexicon: ClaimLexicon) {
    this.tokens = mendTags(text, tokens, lexicon)
    this.lexicon = lexicon
  }

  at(i: number): Token | undefined {
    return this.tokens[i]
  }

  isVerb(i: number): boolean {
    const pos = this.tokens[i]?.pos
    return pos === 'VERB' || pos === 'AUX'
  }

  isGerund(i: number): boolean {
    const t = this.tokens[i]
    return t !== undefined && (t.pos === 'VERB' || t.pos === 'NOUN') && this.lexicon.gerund(t.lower)
  }

  /** Adverbs, negators and quotation marks may stand between the words that matter. */
  private isLight(i: number): boolean {
    const t = this.tokens[i]!
    return t.pos === 'ADV' || this.lexicon.negators.has(t.lower) || QUOTES.has(t.lower)
  }

  /** Index of the nearest token before `i` that is no adverb or quotation mark, or -1. */
  before(i: number, first: number): number {
    let k = i - 1
    while (k >= first && this.isLight(k)) k--
    return k >= first ? k : -1
  }

  /** Index of the nearest token before `i` that is no quotation mark. */
  beforeMarks(i: number): number {
    let k = i - 1
    while (k >= 0 && QUOTES.has(this.tokens[k]!.lower)) k--
    return k
  }

  isQuote(i: number): boolean {
    return QUOTES.has(this.tokens[i]?.lower ?? '')
  }

  /** Index of the first token from `i` on that is no adverb or quotation mark, or `last`. */
  after(i: number, last: number): number {
    let k = i
    while (k < last && this.isLight(k)) k++
    return k
  }

  /** A verb that carries the tense of its clause. `first` is where the clause begins. */
  isFinite(i: number, first: number): boolean {
    const t = this.tokens[i]
    if (t === undefined) return false
    if (t.pos === 'AUX') return !this.lexicon.nonFiniteAuxiliaries.has(t.lower)
    if (t.pos !== 'VERB' || this.lexicon.gerund(t.lower)) return false
    const k = this.before(i, first)
    const previous = k < 0 ? undefined : this.tokens[k]!
    if (previous === undefined) return !this.lexicon.participle(t.lower)
    if (previous.pos === 'AUX' || this.lexicon.infinitive.has(previous.lower)) return false
    if (this.lexicon.possessives.has(previous.lower)) return false
    if (previous.pos === 'ADJ' && t.lower.endsWith('s') && t.lower !== t.lemma) return true
    if (previous.pos === 'DET' || previous.pos === 'ADJ' || previous.pos === 'ADP' || previous.pos === 'NUM')
      return false
    const next = this.tokens[i + 1]
    if (this.lexicon.participle(t.lower) && next !== undefined && this.lexicon.agentMarkers.has(next.lower))
      return false
    return true
  }

  /** Index of the first finite verb in `[first, last)`, or -1. `from` is where its clause begins. */
  firstFinite(first: number, last: number, from = first): number {
    for (let i = first; i < last; i++) if (this.isFinite(i, from)) return i
    return -1
  }

  hasFinite(first: number, last: number): boolean {
    return this.firstFinite(first, last) >= 0
  }

  /** A finite verb with something before it to be its subject. */
  isComplete({ first, last }: Clause): boolean {
    const verb = this.firstFinite(first, last)
    for (let i = first; i < verb; i++) if (SUBJECT.has(this.tokens[i]!.pos)) return true
    return false
  }

  hasVerb(clause: Clause): boolean {
    for (let i = clause.first; i < clause.last; i++) if (this.isVerb(i)) return true
    return false
  }
}

const SUBJECT = new Set(['NOUN', 'PROPN', 'PRON'])
const OBJECT = new Set(['DET', 'NUM', 'PROPN', 'PRON', 'ADP'])

/**
 * Slips of the tagger undone: past forms taken for nouns or adjectives between a subject and an object ("the coastguard rescued 61")
 * made verbs; verbs with a capital after a name ("the Velm Pass") made names, and verbs that end a noun phrase ("the Velm pass and") nouns.
 */
function mendTags(text: string, tokens: readonly Token[], lexicon: ClaimLexicon): readonly Token[] {
  return tokens.map((t, i) => {
    const [before, after] = [tokens[i - 1]?.pos, tokens[i + 1]?.pos]
    if (t.pos === 'VERB') return mendVerb(text, tokens, i, lexicon)
    if ((t.pos !== 'NOUN' && t.pos !== 'ADJ') || !t.lower.endsWith('ed') || !lexicon.participle(t.lower))
      return t
    return before && after && SUBJECT.has(before) && OBJECT.has(after) ? { ...t, pos: 'VERB' } : t
  })
}

/** A capital, in a word that has small letters too: headlines in capitals tell nothing. */
const isCapital = (text: string, { start, end }: Token): boolean =>
  /^\p{Lu}.*\p{Ll}/u.test(text.slice(start, Math.min(end, start + 40)))

function mendVerb(text: string, tokens: readonly Token[], i: number, lexicon: ClaimLexicon): Token {
  const t = tokens[i]!
  const before = tokens[i - 1]?.pos
  if (before === 'PROPN' && isCapital(text, t)) return { ...t, pos: 'PROPN' }
  const inflected = lexicon.gerund(t.lower) || lexicon.participle(t.lower)
  const determined = before === 'DET' || (before === 'PROPN' && tokens[i - 2]?.pos === 'DET')
  const after = tokens[i + 1]?.pos
  return determined && !inflected && (after === 'CCONJ' || after === 'PUNCT') ? { ...t, pos: 'NOUN' } : t
}
