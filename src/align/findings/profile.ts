import type { ClaimLexicon } from '../../lang/lexicon/claim.js'
import type { LanguagePack } from '../../lang/pack.js'
import type { PartOfSpeech } from '../../model/index.js'
import { mergeRuns, type NameRun, stateRuns } from './names.js'

/** A word of a claim, as the comparison sees it. */
export interface Word {
  readonly lower: string
  readonly stem: string
  readonly pos: PartOfSpeech
  /** Rarity in news at large; 0 for the closed classes. */
  readonly weight: number
  readonly content: boolean
  readonly name: boolean
}

/** All that the comparison needs of one claim, made once for each. */
export interface Profile {
  readonly words: readonly Word[]
  readonly content: readonly Word[]
  /** Stem → weight, of the content words. */
  readonly weights: ReadonlyMap<string, number>
  readonly mass: number
  readonly norm: number
  readonly names: ReadonlySet<string>
  readonly numbers: readonly number[]
  readonly calendar: ReadonlySet<string>
  /** Character trigrams of the lower-case words. */
  readonly trigrams: ReadonlySet<string>
  readonly negated: boolean
  readonly quoted: boolean
  /** It ends in a full stop, as headlines do not. */
  readonly stopped: boolean
  readonly pronouns: number
}

export interface ProfileToken {
  readonly lower: string
  readonly lemma: string
  readonly pos: PartOfSpeech
}

/** The profile of a free-standing text. */
export function profileText(text: string, pack: LanguagePack): Profile {
  const tagged = pack.tag(text)
  const tokens = tagged.start.map((start, i) => ({
    lower: text
      .slice(start, tagged.end[i])
      .toLowerCase()
      .replace(/[\u2018\u2019\u02bc]/g, "'"),
    lemma: tagged.lemma[i]!,
    pos: tagged.pos[i]!,
  }))
  return profileTokens(tokens, pack)
}

const WORD = /[\p{L}\p{N}]/u

/** `names` are runs of tokens known to name something, which are compared as one word. They ascend and do not overlap. */
export function profileTokens(
  tokens: readonly ProfileToken[],
  pack: LanguagePack,
  names: readonly NameRun[] = [],
): Profile {
  const { claim } = pack
  const words = wordsOf(
    tokens,
    names.length > 0 ? mergeRuns(names, stateRuns(tokens, pack)) : stateRuns(tokens, pack),
    pack,
  )
  const content = words.filter((w) => w.content)
  const weights = new Map(content.map((w) => [w.stem, w.weight]))
  let mass = 0
  let square = 0
  for (const w of weights.values()) {
    mass += w
    square += w * w
  }
  return {
    words,
    content,
    weights,
    mass,
    norm: Math.sqrt(square),
    names: new Set(content.filter((w) => w.name).map((w) => w.stem)),
    numbers: numbersOf(tokens, claim),
    calendar: new Set(words.filter((w) => claim.calendar.has(w.lower) && w.name).map((w) => w.lower)),
    trigrams: trigramsOf(words.map((w) => w.lower).join(' ')),
    negated:
      tokens.filter((t) => claim.negators.has(t.lower) || claim.negativeWords.has(t.lemma)).length % 2 === 1,
    quoted: tokens.some((t) => t.lower === '"' || t.lower === '“' || t.lower === '”'),
    stopped: /^[.!?"”]$/.test(tokens.at(-1)?.lower ?? ''),
    pronouns: tokens.filter((t) => t.pos === 'PRON').length,
  }
}

function wordsOf(tokens: readonly ProfileToken[], runs: readonly NameRun[], pack: LanguagePack): Word[] {
  const words: Word[] = []
  let run = 0
  for (let i = 0; i < tokens.length; i++) {
    const known = runs[run]
    if (known?.first === i) {
      words.push(nameWord(tokens.slice(known.first, known.last), known.key, pack))
      i = known.last - 1
      run++
    } else if (WORD.test(tokens[i]!.lower)) words.push(wordOf(tokens[i]!, pack))
  }
  return words
}

function nameWord(tokens: readonly ProfileToken[], key: string, pack: LanguagePack): Word {
  return {
    lower: tokens.map((t) => t.lower).join(' '),
    stem: key,
    pos: 'PROPN',
    weight: Math.max(...tokens.map((t) => pack.rarity(t.lower))),
    content: true,
    name: true,
  }
}

function wordOf(t: ProfileToken, pack: LanguagePack): Word {
  const content = t.pos === 'PROPN' || !pack.claim.functionWords.has(t.lower)
  return {
    lower: t.lower,
    stem: pack.claim.stem(t.lower),
    pos: t.pos,
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

function trigramsOf(text: string): Set<string> {
  const out = new Set<string>()
  const padded = ` ${text} `
  for (let i = 0; i + 3 <= padded.length; i++) out.add(padded.slice(i, i + 3))
  return out
}
