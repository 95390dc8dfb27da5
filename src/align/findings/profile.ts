import type { ClaimLexicon } from '../../lang/lexicon/claim.js'
import type { MeaningLexicon } from '../../lang/lexicon/meaning.js'
import type { LanguagePack } from '../../lang/pack.js'
import type { PartOfSpeech } from '../../model/index.js'
import { continuesNegation } from '../../text/negation.js'
import type { Interner } from './interner.js'
import { mergeRuns, type NameRun, stateOf, stateRuns } from './names.js'
import type { ProfileToken } from './token.js'

/** A word of a claim, as the comparison sees it. */
export interface Word {
  readonly lower: string
  readonly stem: string
  /** Equal for equal stems, of profiles made with one interner. */
  readonly id: number
  /** Numbers of the sets of words used for one another it is in; a state's name, adjective and capital share one. */
  readonly sets: readonly number[]
  readonly pos: PartOfSpeech
  /** Its number in the table of meanings; −1 for names, numbers, words of the closed classes and unknown ones. */
  readonly entry: number
  /** Rarity in news at large; 0 for the closed classes. */
  readonly weight: number
  readonly content: boolean
  readonly name: boolean
}

/** All that the comparison needs of one claim, made once for each. */
export interface Profile {
  readonly words: readonly Word[]
  readonly ids: Int32Array
  readonly content: readonly Word[]
  /** Stem → weight, of the content words. */
  readonly weights: ReadonlyMap<string, number>
  readonly mass: number
  readonly norm: number
  readonly names: ReadonlySet<string>
  readonly numbers: readonly number[]
  readonly calendar: ReadonlySet<string>
  /** Runs of one, two, three and four words, each as a number; ascending. */
  readonly grams: readonly Int32Array[]
  /** Character trigrams of the lower-case words as numbers, ascending, each once. */
  readonly trigrams: Int32Array
  readonly negated: boolean
  readonly quoted: boolean
  /** It ends in a full stop, as headlines do not. */
  readonly stopped: boolean
  readonly pronouns: number
}

const NONE: readonly number[] = []

/** The profile of a free-standing text. */
export function profileText(text: string, pack: LanguagePack, interner: Interner): Profile {
  const tagged = pack.tag(text)
  const tokens = tagged.start.map((start, i) => ({
    lower: text
      .slice(start, tagged.end[i])
      .toLowerCase()
      .replace(/[\u2018\u2019\u02bc]/g, "'"),
    lemma: tagged.lemma[i]!,
    pos: tagged.pos[i]!,
  }))
  return profileTokens(tokens, pack, interner)
}

const WORD = /[\p{L}\p{N}]/u

/** `names` are runs of tokens known to name something, which are compared as one word. They ascend and do not overlap. */
export function profileTokens(
  tokens: readonly ProfileToken[],
  pack: LanguagePack,
  interner: Interner,
  names: readonly NameRun[] = [],
): Profile {
  const { claim } = pack
  const negated = isNegated(tokens, claim)
  const found = wordsOf(tokens, mergeRuns(names, stateRuns(tokens, pack)), pack, interner)
  const words = found.map((w) => (tellsNoHarm(w, negated, claim) ? { ...w, sets: [...w.sets, NO_HARM] } : w))
  const content = words.filter((w) => w.content)
  return {
    words,
    ...weighed(words),
    ids: Int32Array.from(words, (w) => w.id),
    grams: gramsOf(words),
    names: new Set(content.filter((w) => w.name).map((w) => w.stem)),
    numbers: numbersOf(tokens, claim),
    calendar: new Set(words.filter((w) => claim.calendar.has(w.lower) && w.name).map((w) => w.lower)),
    trigrams: trigramsOf(words.map((w) => w.lower).join(' ')),
    negated,
    quoted: tokens.some((t) => t.lower === '"' || t.lower === '“' || t.lower === '”'),
    stopped: /^[.!?"”]$/.test(tokens.at(-1)?.lower ?? ''),
    pronouns: tokens.filter((t) => t.pos === 'PRON').length,
  }
}

/** The set of "unhurt" and, behind a negation, of all words for harm to people: "nobody died", "no casualties". */
const NO_HARM = Number.MIN_SAFE_INTEGER

const tellsNoHarm = ({ lower }: Word, negated: boolean, { harmWords, noHarmWords }: ClaimLexicon): boolean =>
  noHarmWords.has(lower) || (negated && harmWords.has(lower))

/** An odd number of negations. */
function isNegated(tokens: readonly ProfileToken[], claim: ClaimLexicon): boolean {
  const lowerAt = (i: number): string => tokens[i]!.lower
  const negations = tokens.filter((t, i) =>
    claim.negators.has(t.lower) ? !continuesNegation(lowerAt, 0, i, claim) : claim.negativeWords.has(t.lemma),
  )
  return negations.length % 2 === 1
}

function wordsOf(
  tokens: readonly ProfileToken[],
  runs: readonly NameRun[],
  pack: LanguagePack,
  interner: Interner,
): Word[] {
  const words: Word[] = []
  let run = 0
  for (let i = 0; i < tokens.length; i++) {
    const known = runs[run]
    if (known?.first === i) {
      words.push(nameWord(tokens.slice(known.first, known.last), known.key, pack, interner))
      i = known.last - 1
      run++
    } else if (WORD.test(tokens[i]!.lower)) words.push(wordOf(tokens[i]!, pack, interner))
  }
  return words
}

function nameWord(
  tokens: readonly ProfileToken[],
  key: string,
  pack: LanguagePack,
  interner: Interner,
): Word {
  return {
    lower: tokens.map((t) => t.lower).join(' '),
    stem: key,
    id: interner.of(key),
    sets: [-interner.of(stateOf(key))],
    pos: 'PROPN',
    entry: -1,
    weight: Math.max(...tokens.map((t) => pack.rarity(t.lower))),
    content: true,
    name: true,
  }
}

/** "cooperate" of "co-operate", where the tagger kept it in one. */
function unhyphened(word: string, pack: LanguagePack): string {
  const at = word.indexOf('-')
  return at > 0 && pack.claim.hyphenPrefixes.has(word.slice(0, at))
    ? word.slice(0, at) + word.slice(at + 1)
    : word
}

/** By the word itself, else by its lemma. Names and numbers are like nothing. */
function entryOf({ lower, lemma, pos }: ProfileToken, meaning: MeaningLexicon): number {
  if (pos === 'PROPN' || pos === 'NUM') return -1
  const own = meaning.entry(lower)
  return own >= 0 ? own : meaning.entry(lemma)
}

function wordOf(t: ProfileToken, pack: LanguagePack, interner: Interner): Word {
  const stem = pack.claim.stem(unhyphened(t.lower, pack))
  const content = t.pos === 'PROPN' || !pack.claim.functionWords.has(t.lower)
  return {
    lower: t.lower,
    stem,
    id: interner.of(stem),
    sets: pack.claim.synonyms.get(stem) ?? NONE,
    pos: t.pos,
    entry: content ? entryOf(t, pack.meaning) : -1,
    weight: content ? pack.rarity(t.lower) : 0,
    content,
    name: t.pos === 'PROPN',
  }
}

/** Numbers in digits or words, with a scale word after them multiplied in; of "27-28" both, and "12 000" is one. */
export function numbersOf(tokens: readonly ProfileToken[], lexicon: ClaimLexicon): number[] {
  const out: number[] = []
  for (let i = 0; i < tokens.length; i++) {
    let word = tokens[i]!.lower
    while (/^\d{1,3}(?:\d{3})*$/.test(word) && /^\d{3}$/.test(tokens[i + 1]?.lower ?? ''))
      word += tokens[++i]!.lower
    const scale = lexicon.scales.get(tokens[i + 1]?.lower ?? '') ?? 1
    for (const value of valuesOf(word, lexicon)) out.push(value * scale)
  }
  return out
}

function valuesOf(word: string, lexicon: ClaimLexicon): number[] {
  const spelled = lexicon.numberWords.get(word)
  if (spelled !== undefined) return [spelled]
  const digits = word.match(/\d[\d,]*(?:\.\d+)?/g) ?? []
  return digits.map((d) => Number(d.replace(/,/g, '')))
}

function trigramsOf(text: string): Int32Array {
  const padded = ` ${text} `
  const out = new Set<number>()
  for (let i = 0; i + 3 <= padded.length; i++) {
    const [a, b, c] = [padded.charCodeAt(i), padded.charCodeAt(i + 1), padded.charCodeAt(i + 2)]
    out.add(mix(mix(a, b), c))
  }
  return Int32Array.from(out).sort()
}

/** Two numbers as one of 32 bits, for comparing runs by; after the multiplicative hash of Fowler, Noll and Vo. */
const mix = (a: number, b: number): number => Math.imul(Math.imul(a ^ 0x811c9dc5, 0x01000193) ^ b, 0x01000193)

const LONGEST_RUN = 4

function gramsOf(words: readonly Word[]): Int32Array[] {
  const runs: Int32Array[] = []
  let current = Int32Array.from(words, (w) => w.id)
  for (let n = 1; n <= LONGEST_RUN; n++) {
    runs.push(current.slice().sort())
    const longer = new Int32Array(Math.max(0, current.length - 1))
    for (let i = 0; i < longer.length; i++) longer[i] = mix(current[i]!, words[i + n]!.id)
    current = longer
  }
  return runs
}

/** The parts of a profile that hang on the weights of its words. */
export function weighed(words: readonly Word[]): Pick<Profile, 'content' | 'weights' | 'mass' | 'norm'> {
  const content = words.filter((w) => w.content)
  const weights = new Map(content.map((w) => [w.stem, w.weight]))
  let mass = 0
  let square = 0
  for (const w of weights.values()) {
    mass += w
    square += w * w
  }
  return { content, weights, mass, norm: Math.sqrt(square) }
}
