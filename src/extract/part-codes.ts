import type { PartOfSpeech } from '../model/index.js'

/** In the order that fitted weights know. */
const PARTS: readonly PartOfSpeech[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
  'SPACE',
]
const CODES: ReadonlyMap<string, number> = new Map(PARTS.map((p, i) => [p, i + 1]))

/** A part of speech as a number of one and on; 0 stands for none. */
export const partCode = (pos: PartOfSpeech): number => CODES.get(pos) ?? 0

/** How many numbers {@link partCode} gives, 0 among them. */
export const PART_CODES = PARTS.length + 1
