import { lowerBound } from '../../kernels/lower-bound.js'
import type { LanguagePack } from '../../lang/pack.js'
import type { AnnotatedText, PartOfSpeech, Sentence, Token } from '../../model/index.js'
import { findQuotations, type Quotation } from './quotations/marks.js'

/** A text with its quotations, as the finders look at it. Token indexes throughout. */
export interface Scene {
  readonly text: AnnotatedText
  readonly tokens: readonly Token[]
  readonly pack: LanguagePack
  readonly quotations: readonly Quotation[]
  /** What stands in marks and is another report, read as the text around it is. */
  readonly excerpts: readonly { readonly first: number; readonly last: number }[]
  /** Index of the quotation a token stands in, marks included; -1 outside. */
  readonly quotationAt: Int32Array
  readonly sentenceAt: Int32Array
  readonly paragraphAt: Int32Array
  /** Paragraphs that are headlines: the first, and near it those of one sentence without a mark at its end. */
  readonly headlines: ReadonlySet<number>
  /** Parts of speech, with nouns and names told from the verbs that a tagger takes them for. */
  readonly pos: readonly PartOfSpeech[]
  /** By sentence: the tokens outside quotations that may be verbs of saying. Most sentences have none. */
  readonly sayings: readonly (readonly number[])[]
}

const NONE: readonly number[] = []

/** No sentence of a report has more tokens; what has is no prose, and every cue would look through all of it. */
export const LONGEST_SENTENCE = 400

export function lookAt(given: AnnotatedText, pack: LanguagePack): Scene {
  const { tokens } = given
  const text = { ...given, sentences: joinCut(given) }
  const { quotations, excerpts } = findQuotations(text, pack)
  const quotationAt = new Int32Array(tokens.length).fill(-1)
  for (const [i, q] of quotations.entries()) quotationAt.fill(i, q.first, q.last)
  const sentenceAt = new Int32Array(tokens.length)
  const paragraphAt = new Int32Array(tokens.length)
  text.sentences.forEach((s, i) => {
    sentenceAt.fill(i, s.first, s.last)
    paragraphAt.fill(s.paragraph, s.first, s.last)
  })
  const sayings = text.sentences.map((s) => sayingsIn(s, tokens, quotationAt, pack))
  const pos = partsOfSpeech(text, pack)
  const headlines = headlinesOf(text)
  return {
    text,
    tokens,
    pack,
    quotations,
    excerpts,
    quotationAt,
    sentenceAt,
    paragraphAt,
    headlines,
    pos,
    sayings,
  }
}

/** Sentences looked at for headlines, and most tokens of one. */
const OPENING = 6
const HEADLINE = 24

function headlinesOf({ sentences, tokens }: AnnotatedText): ReadonlySet<number> {
  const found = new Set<number>(sentences[0] ? [sentences[0].paragraph] : [])
  for (let i = 0; i < Math.min(OPENING, sentences.length); i++) {
    const { first, last, paragraph } = sentences[i]!
    const alone = sentences[i - 1]?.paragraph !== paragraph && sentences[i + 1]?.paragraph !== paragraph
    if (alone && last - first <= HEADLINE && !/^[.?!:;,…]$/.test(tokens[last - 1]?.lower ?? '.'))
      found.add(paragraph)
  }
  return found
}

/** "the Concord said", "in her turn", "the Board of Works", "Dagny Moor": behind a determiner, a preposition or a name no verb follows that is no noun or name itself. */
function partsOfSpeech(
  { text, tokens, sentences }: AnnotatedText,
  { attribution }: LanguagePack,
): PartOfSpeech[] {
  const pos = tokens.map((t) => t.pos)
  const isCapital = (i: number): boolean =>
    tokens[i]!.lower.charCodeAt(0) !== text.charCodeAt(tokens[i]!.start)
  for (const { first, last } of sentences) {
    let titled: boolean | null = null
    for (let i = first + 1; i < last; i++) {
      if (pos[i] !== 'VERB') continue
      const before = tokens[i - 1]!
      const determined =
        (pos[i - 1] === 'ADP' &&
          attribution.links.has(before.lower) &&
          !attribution.isParticiple(tokens[i]!.lower)) ||
        attribution.possessivePronouns.has(before.lower) ||
        (pos[i - 1] === 'DET' && attribution.articles.has(before.lower))
      // "the closed pass": a participle before its noun may stay what it is.
      if (pos[i - 1] === 'ADP' && isCapital(i)) {
        titled ??= isTitled(first, last, isCapital)
        if (!titled) pos[i] = 'PROPN'
      } else if (determined && /^(?:VERB|AUX|ADP|PUNCT|PROPN)$/.test(pos[i + 1] ?? 'PUNCT'))
        pos[i] = isCapital(i) ? 'PROPN' : 'NOUN'
      else if (isOwnedNoun(tokens, pos, i, attribution)) pos[i] = 'NOUN'
      else if (pos[i - 1] === 'PROPN' && isCapital(i) && isCapital(i - 1)) {
        titled ??= isTitled(first, last, isCapital)
        if (!titled) pos[i] = 'PROPN'
      }
    }
  }
  return pos
}

/** "The mayor's yearly address also held …": without an ending, behind whose it is, and with a verb to come. */
function isOwnedNoun(
  tokens: readonly Token[],
  pos: readonly PartOfSpeech[],
  i: number,
  { possessives }: LanguagePack['attribution'],
): boolean {
  if (tokens[i]!.lower !== tokens[i]!.lemma) return false
  let owner = i - 1
  while (owner > 0 && /^(?:NOUN|ADJ|PROPN)$/.test(pos[owner]!)) owner--
  if (!possessives.has(tokens[owner]?.lower ?? '') || pos[owner] === 'AUX' || pos[owner] === 'VERB')
    return false
  let next = i + 1
  while (pos[next] === 'ADV') next++
  return /^(?:VERB|AUX)$/.test(pos[next] ?? '') && tokens[next]!.lower !== tokens[next]!.lemma
}

/** Whether most words of a sentence are written with capitals, as in headlines. */
function isTitled(first: number, last: number, isCapital: (i: number) => boolean): boolean {
  let capitals = 0
  for (let i = first; i < last; i++) if (isCapital(i)) capitals++
  return capitals * 2 > last - first
}

function sayingsIn(
  { first, last }: Sentence,
  tokens: readonly Token[],
  quotationAt: Int32Array,
  pack: LanguagePack,
): readonly number[] {
  if (last - first > LONGEST_SENTENCE) return NONE
  let found: number[] | null = null
  for (let i = first; i < last; i++) {
    if (quotationAt[i]! >= 0 || !sayingOf(tokens[i]!, pack)) continue
    if (found) found.push(i)
    else found = [i]
  }
  return found ?? NONE
}

/** The verb of saying that a word is a form of, though it be tagged as an adjective: "informed"; null of others. */
function sayingOf({ lemma, lower, pos }: Token, { attribution }: LanguagePack): string | null {
  if (pos !== 'VERB' && pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'PROPN' && pos !== 'ADV') return null
  if (attribution.frames.has(lemma)) return lemma
  if (pos === 'VERB') return null
  return attribution.pastStems(lower).find((stem) => attribution.frames.has(stem)) ?? null
}

/** The verb of saying that a token is, as its lemma. */
export const sayingAt = (scene: Scene, i: number): string => {
  const token = scene.tokens[i]
  return (token && sayingOf(token, scene.pack)) ?? ''
}

/** Whether a token is a verb that may stand beside a clause or words of the speaker's own. */
export function reportsAt(scene: Scene, i: number): boolean {
  const frames = scene.pack.attribution.frames.get(sayingAt(scene, i))
  return frames !== undefined && (frames.has('clause') || frames.has('speech') || frames.has('told'))
}

/** The lemma of a token; '' before the first and behind the last. */
export const lemmaAt = (scene: Scene, i: number): string => scene.tokens[i]?.lemma ?? ''

export const lowerAt = (scene: Scene, i: number): string => scene.tokens[i]?.lower ?? ''
export const posAt = (scene: Scene, i: number): string => scene.pos[i] ?? ''

export const isComma = (scene: Scene, i: number): boolean => lowerAt(scene, i) === ','

/** Whether a stretch begins in the first paragraph. */
export const isHeadline = ({ text, paragraphAt }: Scene, { first }: { readonly first: number }): boolean =>
  paragraphAt[first] === text.sentences[0]?.paragraph

/** Index of the first quotation that begins at or after a token. */
export const firstQuotationFrom = ({ quotations }: Scene, token: number): number =>
  lowerBound(0, quotations.length, (i) => quotations[i]!.first < token)

/** Sentences, those cut in two after an abbreviation joined: "Ray Low (D-Westv.)" + "said". */
function joinCut({ text, sentences }: AnnotatedText): Sentence[] {
  const joined: Sentence[] = []
  for (const s of sentences) {
    const before = joined[joined.length - 1]
    if (before && before.paragraph === s.paragraph && /\p{Ll}/u.test(text.charAt(s.start)))
      joined[joined.length - 1] = { ...before, end: s.end, last: s.last }
    else joined.push(s)
  }
  return joined
}

/** Longest dateline: "HARROW, Ruritania, May 18 (Agency) —", in tokens. */
const DATELINE = 14

/** Most tokens of a place in capitals before a colon: "PORT ELLIS:". */
const PLACE = 4

/** Where the words of a sentence begin: after a dateline in capitals and its dash, if it opens with one. */
export function afterDateline({ text, tokens }: Scene, first: number, last: number): number {
  const opener = tokens[first]
  if (!opener || opener.end - opener.start < 3) return first
  const word = text.text.slice(opener.start, opener.end)
  if (word !== word.toUpperCase() || word === word.toLowerCase()) return first
  for (let i = first + 1; i < Math.min(last, first + PLACE); i++) {
    const next = text.text.slice(tokens[i]!.start, tokens[i]!.end)
    if (next === ':') return i + 1
    if (next !== next.toUpperCase()) break
  }
  for (let i = first + 1; i < Math.min(last, first + DATELINE); i++)
    if (/^(?:[―—–-]|--)$/.test(tokens[i]!.lower) && tokens[i]!.start > tokens[i - 1]!.end) return i + 1
  return first
}

/** Where the clause begins that ends at `last`: behind the dateline, or behind the last semicolon. */
export function clauseStart(scene: Scene, opening: number, last: number): number {
  for (let i = last - 1; i > opening; i--)
    if (lowerAt(scene, i) === ';' && scene.quotationAt[i]! < 0) return i + 1
  return afterDateline(scene, opening, last)
}
