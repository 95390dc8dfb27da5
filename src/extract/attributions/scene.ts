import { lowerBound } from '../../kernels/lower-bound.js'
import type { LanguagePack } from '../../lang/pack.js'
import type { AnnotatedText, Sentence, Token } from '../../model/index.js'
import { findQuotations, type Quotation } from './marks.js'

/** A text with its quotations, as the finders look at it. Token indexes throughout. */
export interface Scene {
  readonly text: AnnotatedText
  readonly tokens: readonly Token[]
  readonly pack: LanguagePack
  readonly quotations: readonly Quotation[]
  /** Index of the quotation a token stands in, marks included; -1 outside. */
  readonly quotationAt: Int32Array
  readonly sentenceAt: Int32Array
  readonly paragraphAt: Int32Array
}

/** No sentence of a report has more tokens; what has is no prose, and every cue would look through all of it. */
export const LONGEST_SENTENCE = 400

export function lookAt(given: AnnotatedText, pack: LanguagePack): Scene {
  const { tokens } = given
  const text = { ...given, sentences: joinCut(given) }
  const quotations = findQuotations(text)
  const quotationAt = new Int32Array(tokens.length).fill(-1)
  for (const [i, q] of quotations.entries()) quotationAt.fill(i, q.first, q.last)
  const sentenceAt = new Int32Array(tokens.length)
  const paragraphAt = new Int32Array(tokens.length)
  text.sentences.forEach((s, i) => {
    sentenceAt.fill(i, s.first, s.last)
    paragraphAt.fill(s.paragraph, s.first, s.last)
  })
  return { text, tokens, pack, quotations, quotationAt, sentenceAt, paragraphAt }
}

export const lowerAt = (scene: Scene, i: number): string => scene.tokens[i]?.lower ?? ''
export const posAt = (scene: Scene, i: number): string => scene.tokens[i]?.pos ?? ''

export const isComma = (scene: Scene, i: number): boolean => lowerAt(scene, i) === ','

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
    if (/^(?:[—–-]|--)$/.test(tokens[i]!.lower) && tokens[i]!.start > tokens[i - 1]!.end) return i + 1
  return first
}
