import { firstFrom } from '../../../kernels/lower-bound.js'
import { skeleton } from '../../../kernels/skeleton.js'
import type { LanguagePack } from '../../../lang/pack.js'
import type { AnnotatedText, PartOfSpeech, Span, Token } from '../../../model/index.js'

/** A word of what is said, with how much it tells. */
export interface Term extends Span {
  /** What it is matched by: an entity's id, a number's digits, a lemma. */
  readonly form: string
  readonly weight: number
  /** Numbers of the sets of words used for one another that it is in. */
  readonly kin: readonly number[]
  /** Its number in the table of meanings, -1 where it has none. */
  readonly entry: number
  readonly pos: PartOfSpeech
}

/** Which entity a place is a mention of: a name or id that is one for all its mentions; null where none. */
export type EntityAt = (place: Span) => { readonly id: string; readonly end: number } | null

const SILENT: ReadonlySet<PartOfSpeech> = new Set(['PUNCT', 'SPACE', 'SYM'])
const FUNCTION: ReadonlySet<PartOfSpeech> = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'SCONJ'])
export const FUNCTION_WEIGHT = 0.15
const NAME_WEIGHT = 1
const NUMBER_WEIGHT = 2

/** The terms of a stretch of text. A mention of an entity is one term, whatever it is called there. */
export function termsOf(
  text: AnnotatedText,
  spans: readonly Span[],
  pack: LanguagePack,
  entityAt: EntityAt = () => null,
): Term[] {
  const terms: Term[] = []
  const tokens = tokensIn(text, spans)
  let after = -1
  for (const [i, token] of tokens.entries()) {
    if (SILENT.has(token.pos) || token.start < after) continue
    const term =
      numeralAt(tokens, i, pack) ??
      numberAt(text.text, token) ??
      nameAt(token, entityAt) ??
      termOf(token, pack)
    after = term.end
    terms.push(term)
  }
  return terms
}

/** A term that is matched by its form alone. */
const plainTerm = ({ start, pos }: Token, end: number, form: string, weight: number): Term => ({
  start,
  end,
  form,
  weight,
  kin: NONE,
  entry: -1,
  pos,
})

const NONE: readonly number[] = []

function nameAt(token: Token, entityAt: EntityAt): Term | null {
  const entity = entityAt(token)
  return entity && plainTerm(token, entity.end, entity.id, NAME_WEIGHT)
}

/** The tokens that lie in the spans. */
export function tokensIn(text: AnnotatedText, spans: readonly Span[]): Token[] {
  return spans.flatMap(({ start, end }) => {
    const out: Token[] = []
    for (let i = firstFrom(text.tokens, start); i < text.tokens.length && text.tokens[i]!.end <= end; i++)
      out.push(text.tokens[i]!)
    return out
  })
}

const NUMBER = /\d{1,3}(?:[,.' \u00a0\u2009\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*/y

/** The number that begins there, groups of digits parted by white space included. */
function numberAt(text: string, token: Token): Term | null {
  NUMBER.lastIndex = token.start
  const found = NUMBER.exec(text)?.[0]
  if (found === undefined) return null
  const form = found.replace(/[,.' \u00a0\u2009\u202f](?=\d{3}(?!\d))/g, '')
  return plainTerm(token, token.start + found.length, form, NUMBER_WEIGHT)
}

/** Smaller ones are as often pronouns or articles. */
const SPELLED = 3
/** Words that a number may be spelled with. */
const NUMERAL_WORDS = 8

/** The number spelled from a token on, in as many words as belong to it: "seventy-two", "two hundred and five". "2.1m" and "2.1 million" are told by their digits. */
function numeralAt(tokens: readonly Token[], from: number, pack: LanguagePack): Term | null {
  const { numeral, numeralJoiners } = pack.collation
  const first = tokens[from]!
  if (/^\d/.test(first.lower)) return null
  const words: string[] = []
  let found: Term | null = null
  for (const token of tokens.slice(from, from + NUMERAL_WORDS)) {
    if (token.lower === '-' && words.length > 0) continue
    words.push(token.lower)
    const value = numeral(words)
    if (value === null) {
      if (words.length > 1 && numeralJoiners.has(token.lower)) continue
      break
    }
    if (value >= SPELLED) found = plainTerm(first, token.end, `${value}`, NUMBER_WEIGHT)
  }
  return found
}

function termOf(token: Token, pack: LanguagePack): Term {
  const { end, lower, lemma, pos } = token
  if (/^\d/.test(lower)) return plainTerm(token, end, lower.replace(/[,.' ](?=\d{3})/g, ''), NUMBER_WEIGHT)
  const form = skeleton(lemma)
  const { negators } = pack.utterance
  if (negators.has(lower) || negators.has(form)) return plainTerm(token, end, NEGATION, NEGATION_WEIGHT)
  if (FUNCTION.has(pos)) return plainTerm(token, end, form, functionWeight(pack.rarity(form)))
  if (pos === 'PROPN') return plainTerm(token, end, skeleton(lower), NAME_WEIGHT)
  const kin = pack.claim.synonyms.get(pack.claim.stem(form)) ?? NONE
  const own = pack.meaning.entry(lower)
  const entry = own >= 0 ? own : pack.meaning.entry(lemma)
  const weight = Math.min(2, Math.max(0.3, pack.rarity(form) / 2))
  return { ...plainTerm(token, end, form, weight), kin, entry }
}

/** "No", "nobody", "neither": one is put for another. */
export const NEGATION = '¬'
const NEGATION_WEIGHT = 0.4

/** From this rarity on a function word tells something: "ourselves", "neither". */
const RARE = 2

const functionWeight = (rarity: number): number =>
  rarity < RARE ? FUNCTION_WEIGHT : Math.min(0.8, rarity / 5)
