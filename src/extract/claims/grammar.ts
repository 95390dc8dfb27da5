import { firstFrom } from '../../kernels/lower-bound.js'
import type { ClaimLexicon } from '../../lang/lexicon/claim.js'
import type { AnnotatedText, PartOfSpeech, Span, Token } from '../../model/index.js'
import { type Clause, isMark } from './clause.js'
import { mendTags } from './mend.js'
import { QUOTES, TRIGGER, triggersOf } from './triggers.js'

/** Questions about words in a clause, answered from tags and the lexicon alone. */
export class Grammar {
  readonly tokens: readonly Token[]
  readonly lexicon: ClaimLexicon
  private readonly triggerAt: Uint16Array
  /** By token: the nearest one before that is not light, or -1. */
  private readonly previous: Int32Array
  /** By token: {@link FIRST_FINITE} and {@link LATER_FINITE}, as the splitters ask of each many times. */
  private readonly finite: Uint8Array
  /** By token: how many words of the open classes stand before it, and how many words. */
  private readonly contentBefore: Int32Array
  private readonly wordsBefore: Int32Array

  /** By token: a figure or day that began before it goes on. */
  private readonly withinUnit: Uint8Array

  /** @param units figures and days, which no clause begins or ends within */
  constructor({ text, tokens }: AnnotatedText, lexicon: ClaimLexicon, units: readonly Span[] = []) {
    this.withinUnit = withinOf(tokens, units)
    this.tokens = mendTags(text, tokens, lexicon)
    this.lexicon = lexicon
    this.triggerAt = triggersOf(this.tokens, lexicon)
    this.previous = new Int32Array(tokens.length)
    this.finite = new Uint8Array(tokens.length)
    this.contentBefore = countsBefore(
      this.tokens,
      (t, i) => CONTENT.has(t.pos) && (t.pos === 'PROPN' || !this.isSmall(i)),
    )
    this.wordsBefore = countsBefore(this.tokens, (t) => !isMark(t))
    for (let i = 0, solid = -1; i < tokens.length; i++) {
      this.previous[i] = solid
      this.finite[i] = this.finiteness(i, solid)
      if (!this.isLight(i)) solid = i
    }
  }

  /** Whether a cut before this token would cut a figure or day in two. */
  cutsUnit(i: number): boolean {
    return this.withinUnit[i] === 1
  }

  at(i: number): Token | undefined {
    return this.tokens[i]
  }

  /** What of {@link TRIGGER} the tokens of a clause hold. */
  triggersIn({ first, last }: Pick<Clause, 'first' | 'last'>): number {
    let held = 0
    for (let i = first; i < last; i++) held |= this.triggerAt[i]!
    return held
  }

  /** Whether token `i` holds what of {@link TRIGGER}. */
  triggers(i: number, what: number): boolean {
    return (this.triggerAt[i]! & what) !== 0
  }

  /** The tokens `[first, last)` of a place. */
  tokensOf({ start, end }: Span): readonly [first: number, last: number] {
    return [firstFrom(this.tokens, start), firstFrom(this.tokens, end)]
  }

  /** Index of the token behind the first of the phrases that stands at `i`, or -1. */
  phraseAt(i: number, phrases: readonly (readonly string[])[]): number {
    const found = phrases.find((words) => words.every((w, k) => this.tokens[i + k]?.lower === w))
    return found === undefined ? -1 : i + found.length
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
    return this.tokens[i]!.pos === 'ADV' || this.triggers(i, TRIGGER.light)
  }

  private isSmall(i: number): boolean {
    return this.triggers(i, TRIGGER.small)
  }

  /** Number of words of the open classes. */
  weight({ first, last }: Pick<Clause, 'first' | 'last'>): number {
    return this.contentBefore[last]! - this.contentBefore[first]!
  }

  /** Number of words, marks left out. */
  words({ first, last }: Pick<Clause, 'first' | 'last'>): number {
    return this.wordsBefore[last]! - this.wordsBefore[first]!
  }

  /** Whether token `i` is a word of the open classes that counts nothing. */
  isContent(i: number): boolean {
    const { pos } = this.tokens[i]!
    return pos !== 'NUM' && CONTENT.has(pos) && !this.isSmall(i)
  }

  /** Index of the nearest token before `i` that is no adverb or quotation mark, or -1. */
  before(i: number, first: number): number {
    const k = this.previous[i] ?? -1
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
    const finite = this.finite[i] ?? 0
    if (finite === 0) return false
    return (finite & (this.previous[i]! >= first ? LATER_FINITE : FIRST_FINITE)) !== 0
  }

  /** Whether token `i` is a finite verb where its clause begins with it, and where token `before` belongs to its clause. */
  private finiteness(i: number, before: number): number {
    const t = this.tokens[i]!
    if (t.pos === 'AUX')
      return this.lexicon.nonFiniteAuxiliaries.has(t.lower) ? 0 : FIRST_FINITE | LATER_FINITE
    if (t.pos !== 'VERB' || this.lexicon.gerund(t.lower)) return 0
    const first = this.lexicon.participle(t.lower) ? 0 : FIRST_FINITE
    return before >= 0 && this.isFiniteAfter(i, before) ? first | LATER_FINITE : first
  }

  private isFiniteAfter(i: number, before: number): boolean {
    const t = this.tokens[i]!
    const previous = this.tokens[before]!
    if (previous.pos === 'AUX' || this.lexicon.infinitive.has(previous.lower)) return false
    if (this.lexicon.possessives.has(previous.lower)) return false
    if (previous.pos === 'ADJ' && this.lexicon.present(t.lower, t.lemma)) return true
    // A number behind its noun ends a subject: "Flight 12 landed".
    if (previous.pos === 'NUM' && NOMINAL.has(this.tokens[before - 1]?.pos)) return true
    // So does a year: "the fire in 2019 injured three".
    if (YEAR.test(previous.lower) && this.tokens[before - 1]?.pos === 'ADP') return true
    if (previous.pos === 'NUM')
      return this.isSubjectNumber(before) && OPENS_OBJECT.has(this.tokens[i + 1]?.pos)
    if (previous.pos === 'ADJ') return this.isSubjectAdjective(before) && this.governs(i)
    if (previous.pos === 'DET' || previous.pos === 'ADP') return false
    const next = this.tokens[i + 1]
    return !(
      this.lexicon.participle(t.lower) &&
      next !== undefined &&
      this.lexicon.agentMarkers.has(next.lower)
    )
  }

  /** "Two managed to flee", "and two shot the guard": a number by itself that opens a clause. */
  private isSubjectNumber(i: number): boolean {
    const before = this.tokens[i - 1]?.pos
    return before === undefined || before === 'PUNCT' || before === 'CCONJ' || before === 'SCONJ'
  }

  /** "The police chief slept", "this individual took": an adjective that stands for a noun. */
  private isSubjectAdjective(i: number): boolean {
    const before = this.tokens[i - 1]
    return before !== undefined && NOMINAL.has(before.pos)
  }

  /** No participle before the noun that it tells of, nor before "by". */
  private governs(i: number): boolean {
    const next = this.tokens[i + 1]
    if (next === undefined || this.lexicon.agentMarkers.has(next.lower)) return false
    return next.pos === 'PART' || GOVERNED.has(next.pos)
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
  isComplete(first: number, last: number): boolean {
    const verb = this.firstFinite(first, last)
    for (let i = first; i < verb; i++) if (SUBJECT.has(this.tokens[i]!.pos)) return true
    // "More are coming", "two died".
    return verb > first && COUNTING.has(this.tokens[verb - 1]!.pos)
  }

  hasVerb(clause: Clause): boolean {
    for (let i = clause.first; i < clause.last; i++) if (this.isVerb(i)) return true
    return false
  }
}

/** Finite as the first word of its clause that is not light. */
const FIRST_FINITE = 1
/** Finite behind another word of its clause. */
const LATER_FINITE = 2

const CONTENT: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM'])

/** How many of the tokens in front of each, and of all, are such as told: what a clause holds is a difference of two. */
function countsBefore(tokens: readonly Token[], isSuch: (t: Token, i: number) => boolean): Int32Array {
  const before = new Int32Array(tokens.length + 1)
  for (let i = 0; i < tokens.length; i++) before[i + 1] = before[i]! + (isSuch(tokens[i]!, i) ? 1 : 0)
  return before
}

const YEAR = /^[12]\d{3}$/

const NOMINAL: ReadonlySet<string | undefined> = new Set(['NOUN', 'PROPN'])
const SUBJECT: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'PRON'])
/** What stands behind the verb of a number, and not behind a participle that tells how those counted fare. */
const OPENS_OBJECT: ReadonlySet<PartOfSpeech | undefined> = new Set(['DET', 'PART', 'PRON'])
const COUNTING: ReadonlySet<PartOfSpeech> = new Set(['ADJ', 'NUM'])
const GOVERNED: ReadonlySet<PartOfSpeech> = new Set(['DET', 'ADP', 'PRON', 'NUM', 'PUNCT'])

function withinOf(tokens: readonly Token[], units: readonly Span[]): Uint8Array {
  const within = new Uint8Array(tokens.length + 1)
  for (const { start, end } of units)
    for (let i = firstFrom(tokens, start) + 1; i < tokens.length && tokens[i]!.start < end; i++) within[i] = 1
  return within
}
