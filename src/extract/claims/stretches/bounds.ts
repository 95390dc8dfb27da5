import type { PartOfSpeech, Sentence, Token } from '../../../model/index.js'
import { isMark } from '../clause.js'
import type { Grammar } from '../grammar.js'

/** Where in a sentence a stretch may begin, and behind which tokens it may end: token indexes, ascending. */
export interface Bounds {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** The edges of the phrases of a sentence: at marks and conjunctions, in front of prepositions, and where verbs meet nouns. */
export function phraseEdges({ first, last }: Sentence, g: Grammar): Bounds {
  const starts: number[] = []
  const ends: number[] = []
  for (let i = first; i < last; i++) {
    const token = g.at(i)!
    const before = i > first ? g.at(i - 1)! : null
    if (before !== null && isGlued(before, token)) continue
    const edge = before === null || opensPhrase(before, token, g)
    if (!isMark(token) && token.pos !== 'CCONJ' && (edge || before.pos === 'PUNCT' || before.pos === 'CCONJ'))
      starts.push(i)
    if (before !== null && !LEANS.has(before.pos) && (edge || token.pos === 'PUNCT' || token.pos === 'CCONJ'))
      ends.push(i)
  }
  const end = lastWord(first, last, g)
  if (!ends.includes(end)) ends.push(end)
  return { starts, ends: ends.sort((a, b) => a - b) }
}

/** A phrase begins with the token: a preposition, a verb or an adverb behind a noun, a noun behind a verb. */
function opensPhrase(before: Token, { pos, lower }: Token, { lexicon }: Grammar): boolean {
  if (pos === 'ADP' || pos === 'SCONJ' || (pos === 'PART' && lexicon.infinitive.has(lower))) return true
  if (VERBAL.has(pos)) return !VERBAL.has(before.pos) && before.pos !== 'PART'
  if (NOMINAL.has(pos)) return !NOMINAL.has(before.pos) || pos === 'DET' || pos === 'PRON'
  return false
}

/** "ten-year", "o’clock": one word to the reader. */
const isGlued = (before: Token, token: Token): boolean =>
  before.end === token.start && (GLUE.test(before.lower) || DASH.test(token.lower))

const GLUE = /^[-–’']$/
const DASH = /^[-–]$/

function lastWord(first: number, last: number, g: Grammar): number {
  let end = last
  while (end > first && g.at(end - 1)!.pos === 'PUNCT') end--
  return end
}

const VERBAL: ReadonlySet<PartOfSpeech> = new Set(['VERB', 'AUX', 'ADV'])
const NOMINAL: ReadonlySet<PartOfSpeech> = new Set(['DET', 'NUM', 'ADJ', 'NOUN', 'PROPN', 'PRON'])
/** They want something behind them, or are none of a stretch. */
const LEANS: ReadonlySet<PartOfSpeech> = new Set(['PUNCT', 'CCONJ', 'DET', 'ADP', 'SCONJ'])
