import type { EntityLexicon } from '../../lang/lexicon/entity.js'
import type { LanguagePack } from '../../lang/pack.js'
import type { AnnotatedText, EntityKind, Sentence, Token } from '../../model/index.js'
import { type Phrases, phrasesOf } from './phrases.js'

/** How a sentence uses capitals: as prose does, on every word as headlines do, or on every letter. */
type Capitals = 'prose' | 'title' | 'all'

/** What the entity finders see of a text: its tokens as written and where capitals mean something. */
export interface Words {
  readonly annotated: AnnotatedText
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** Index of the sentence of each token. */
  readonly sentenceOf: Int32Array
  /** One entry a sentence. */
  readonly capitals: readonly Capitals[]
  readonly lexicon: EntityLexicon
  readonly phrases: Phrases
  readonly rarity: (word: string) => number
  /** Where closing quotation marks end. */
  readonly closing: ReadonlySet<number>
  /** Words that the text also writes small. */
  readonly small: ReadonlySet<string>
  /** Words written large where no rule of position asks for it. */
  readonly large: ReadonlySet<string>
  /** Of these, the ones without a capitalised word on either side. */
  readonly alone: ReadonlySet<string>
  /** Two capitalised words that stand without a third, with a space between. */
  readonly pairs: ReadonlySet<string>
  /** Codes of the states that the text names by name, adjective or people. */
  readonly statesNamed: ReadonlySet<string>
  /** What the other texts of the story tell of its names; null where the text stands alone. */
  readonly story: StoryNames | null
  /** Whether the text tells of a match, where states are teams. */
  readonly match: boolean
  /** Whether the text tells of vessels, which have names. */
  readonly vessels: boolean
}

/** What a story's texts together tell of their names. */
export interface StoryNames {
  /** Key of a name → its kind, null where it names nothing. */
  readonly kinds: ReadonlyMap<string, EntityKind | null>
  /** Small: the first words of names, and the last ones of persons'. */
  readonly first: ReadonlySet<string>
  /** Persons' names of two words, folded. */
  readonly people: ReadonlySet<string>
}

export const isCapital = (text: string, token: Token): boolean => {
  const code = text.charCodeAt(token.start)
  if (code < 128) return code >= 65 && code <= 90
  return /^\p{Lu}/u.test(text.slice(token.start, token.start + 2))
}

const isLetter = (text: string, token: Token): boolean => {
  const code = text.charCodeAt(token.start) | 32
  if (code < 128) return code >= 97 && code <= 122
  return /^\p{L}/u.test(text.slice(token.start, token.start + 2))
}

const ACRONYM = /^(?:\p{Lu}\.?[\p{Nd}&]?){2,8}s?$/u
const LONGEST_ACRONYM = 8

/** True of "NATO", "U.S." and "G7"; false of "A" and "Nato". */
export function isAcronym(written: string): boolean {
  if (written.length < 2 || written.length > LONGEST_ACRONYM) return false
  const second = written.charCodeAt(1)
  // A small second letter settles most words without the pattern.
  return !(second >= 97 && second <= 122) && ACRONYM.test(written)
}

const OPENING = new Set([
  '"',
  '“',
  '‘',
  '«',
  '„',
  "'",
  ':',
  '•',
  '·',
  '*',
  '—',
  '–',
  '-',
  '|',
  ';',
  '.',
  '?',
  '!',
])

/** Whether a capital at token `i` may be due to its place: it opens the sentence, a quotation or an item. */
export function opens(words: Words, i: number): boolean {
  const { tokens, sentences, sentenceOf, text } = words
  const sentence = sentences[sentenceOf[i]!]!
  if (i === sentence.first) return true
  const before = tokens[i - 1]!
  const mark = text.slice(before.start, before.end)
  if (!OPENING.has(mark) || words.closing.has(before.end)) return false
  // A hyphen, dash or quote mark glued to a word on its left opens nothing.
  return i - 1 === sentence.first || tokens[i - 2]!.end < before.start || mark === ':'
}

export const written = (words: Words, i: number): string =>
  words.text.slice(words.tokens[i]!.start, words.tokens[i]!.end)

/** Reads a text for the entity finders. */
export function readWords(
  annotated: AnnotatedText,
  pack: LanguagePack,
  story: StoryNames | null = null,
): Words {
  const { cased: text, tokens, sentences } = annotated
  const sentenceOf = new Int32Array(tokens.length)
  sentences.forEach((s, k) => {
    sentenceOf.fill(k, s.first, s.last)
  })
  const capitals = sentences.map((s) => capitalsOf(annotated, s))
  const lexicon = pack.entity
  const small = new Set<string>()
  const large = new Set<string>()
  const alone = new Set<string>()
  const pairs = new Set<string>()
  const words: Words = {
    annotated,
    text,
    tokens,
    sentences,
    sentenceOf,
    capitals,
    lexicon,
    phrases: phrasesOf(lexicon),
    rarity: pack.rarity,
    closing: new Set(annotated.marked.flatMap(({ end, closed }) => (closed ? end : []))),
    small,
    large,
    alone,
    pairs,
    statesNamed: new Set(),
    story,
    match: countOf(tokens, lexicon.matchWords) >= MATCH_WORDS,
    vessels: countOf(tokens, lexicon.vesselNouns) > 0,
  }
  noteCapitals(words, small, large, alone, pairs)
  return words
}

/** Notes which words are written small, and which large for no rule of their position. */
function noteCapitals(
  words: Words,
  small: Set<string>,
  large: Set<string>,
  alone: Set<string>,
  pairs: Set<string>,
): void {
  const { text, tokens, capitals, sentenceOf } = words
  const isLarge = (i: number): boolean => tokens[i] !== undefined && isCapital(text, tokens[i])
  const isBare = (i: number): boolean => !isLarge(i) || opens(words, i)
  tokens.forEach(({ lower }, i) => {
    if (!isLarge(i)) small.add(lower)
    else if (!isShouted(words, i) && capitals[sentenceOf[i]!] === 'prose' && !opens(words, i)) {
      large.add(lower)
      if (isBare(i - 1) && isBare(i + 1)) alone.add(lower)
      if (isLarge(i - 1) && isBare(i + 1) && !isLarge(i - 2)) pairs.add(`${tokens[i - 1]!.lower} ${lower}`)
    }
  })
}

/** Letters of the shortest word that is shouted, and not an acronym. */
const SHOUTED = 4
/** Above it a word is hardly ever plain. */
const PLAIN = 5.7

/** "We ran out of BEDS", "It WASN'T safe": a plain word in capitals among words that are not. */
export function isShouted(words: Words, i: number): boolean {
  const { text, tokens, capitals, sentenceOf, phrases, rarity, lexicon } = words
  const { lower, start, end, pos } = tokens[i]!
  if (capitals[sentenceOf[i]!] === 'all' || !isUpper(text, tokens[i]!)) return false
  if (/^(?:AUX|PART)$/.test(pos) && end - start > 2) return true
  if (end - start < SHOUTED || phrases.longest.has(lower)) return false
  const [before, after] = [tokens[i - 1], tokens[i + 1]]
  if (before && lexicon.titleHeads.has(before.lower)) return false
  if (after && isCapital(text, after) && !isUpper(text, after)) return false
  return [lower, ...lexicon.singularsOf(lower)].some((word) => rarity(word) < PLAIN)
}

/** Different words of matches that make a text tell of one. */
const MATCH_WORDS = 5

/** How many different words of a list a text has. */
function countOf(tokens: readonly Token[], listed: ReadonlySet<string>): number {
  const seen = new Set<string>()
  for (const { lower } of tokens) if (listed.has(lower)) seen.add(lower)
  return seen.size
}

const SHARE = 0.65

function capitalsOf({ cased: text, tokens }: AnnotatedText, sentence: Sentence): Capitals {
  let long = 0
  let large = 0
  let all = 0
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = tokens[i]!
    if (token.end - token.start < 4 || !isLetter(text, token)) continue
    long++
    if (!isCapital(text, token)) continue
    large++
    if (isUpper(text, token)) all++
  }
  if (long >= 3 && all >= SHARE * long) return 'all'
  // Headlines go without a full stop; a sentence full of names does not.
  const stop = text.charAt(sentence.end - 1)
  return long >= 4 && large >= SHARE * long && !'.!?'.includes(stop) ? 'title' : 'prose'
}

const isUpper = (text: string, token: Token): boolean => {
  const word = text.slice(token.start, token.end)
  return word === word.toUpperCase()
}
