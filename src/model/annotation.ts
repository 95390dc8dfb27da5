import type { Span } from './span.js'

/** Tags of Universal Dependencies, and `SPACE`. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'

/** A word, number or mark of a text. White space is no token. */
export interface Token extends Span {
  /** The token's characters in lower case, curly apostrophes made straight. */
  readonly lower: string
  /** The dictionary form, as the tagger of the language pack gives it. */
  readonly lemma: string
  readonly pos: PartOfSpeech
}

/** A sentence, with its tokens `tokens[first] … tokens[last - 1]` of the annotated text. */
export interface Sentence extends Span {
  readonly first: number
  readonly last: number
  /** Index of the paragraph it stands in. */
  readonly paragraph: number
}

/** A stretch between double quotation marks, marks included. */
export interface MarkedStretch extends Span {
  /** False where the closing mark is missing: the stretch runs to the next opening mark, or to the end of its paragraph. */
  readonly closed: boolean
}

/** A text cut into paragraphs, sentences and tokens, lossless: every character is in a token or is white space between two. */
export interface AnnotatedText {
  readonly text: string
  /** The text of the same length, its lines in headline capitals written as prose would write them. */
  readonly cased: string
  readonly paragraphs: readonly Span[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  /** What stands between double quotation marks, outermost only, in reading order; none goes on over a paragraph's end. */
  readonly marked: readonly MarkedStretch[]
}
