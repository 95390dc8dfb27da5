import type { ClaimLexicon } from '../../lang/lexicon/claim.js'
import type { PartOfSpeech, Token } from '../../model/index.js'

/** A semicolon, dash or ellipsis may part two clauses. */
export const PARTING: ReadonlySet<string> = new Set([';', '—', '–', '--', '…', '...'])

/** What may open a subject behind a comma that stands for a full stop. */
export const OPENS_SUBJECT: ReadonlySet<PartOfSpeech> = new Set(['PRON', 'NUM', 'DET'])

/** What a clause must hold, as bits, to be split, negated or framed in one way or another: each token is looked up once. */
export const TRIGGER = {
  mark: 1,
  title: 2,
  relative: 4,
  subordinate: 8,
  joint: 16,
  participle: 32,
  deed: 64,
  figure: 128,
  item: 256,
  negation: 512,
  modality: 1024,
  frame: 2048,
  /** Negators and quotation marks, which may stand between the words that matter. */
  light: 4096,
  /** Words that say nothing by themselves. */
  small: 8192,
  occasion: 16384,
} as const

export const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', '«', '»'])

/** The triggers of each token. */
export function triggersOf(tokens: readonly Token[], lexicon: ClaimLexicon): Uint16Array {
  const { forms, lemmas } = tableOf(lexicon)
  const triggers = new Uint16Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const { lower, lemma, pos } = tokens[i]!
    const words = (forms.get(lower) ?? 0) | (lemmas.get(lemma) ?? 0)
    const joins = pos === 'CCONJ' || (tokens[i - 1]?.lower === ',' && OPENS_SUBJECT.has(pos))
    triggers[i] = words | (joins ? TRIGGER.joint : 0) | (pos === 'NUM' ? TRIGGER.figure : 0)
  }
  return triggers
}

interface Table {
  readonly forms: ReadonlyMap<string, number>
  readonly lemmas: ReadonlyMap<string, number>
}

const tables = new WeakMap<ClaimLexicon, Table>()

function tableOf(lexicon: ClaimLexicon): Table {
  const known = tables.get(lexicon)
  if (known !== undefined) return known
  const made = { forms: bitsOf(formsIn(lexicon)), lemmas: bitsOf(lemmasIn(lexicon)) }
  tables.set(lexicon, made)
  return made
}

type Listed = readonly [bit: number, words: Iterable<string>]

const formsIn = (l: ClaimLexicon): Listed[] => [
  [TRIGGER.mark, [...PARTING, ':']],
  [TRIGGER.participle, [',']],
  [TRIGGER.title | TRIGGER.subordinate, l.doubtfulSubordinators],
  [TRIGGER.subordinate, l.subordinators],
  [TRIGGER.relative, [...l.relativePronouns, ...l.complementizers]],
  [TRIGGER.joint, l.joiningAdverbs],
  [TRIGGER.figure, l.partWords],
  [TRIGGER.item, l.indefinites],
  [TRIGGER.negation | TRIGGER.light, l.negators],
  [TRIGGER.light, QUOTES],
  [TRIGGER.small, l.functionWords],
  [TRIGGER.frame, l.sourcePhrases.flatMap(([first]) => first ?? [])],
  [TRIGGER.modality, modalWordsOf(l)],
  [TRIGGER.occasion, l.occasionPhrases.flatMap(([first]) => first ?? [])],
]

const lemmasIn = (l: ClaimLexicon): Listed[] => [
  [TRIGGER.deed, l.answeringWords],
  [TRIGGER.negation, l.negativeWords],
  [TRIGGER.frame, l.cueVerbs],
  [TRIGGER.modality, modalWordsOf(l)],
]

const modalWordsOf = (l: ClaimLexicon): string[] => [
  ...l.askedForWords,
  ...l.possibleWords,
  ...l.plannedWords,
  ...l.askedForWith.keys(),
  ...l.plannedWith.keys(),
]

function bitsOf(listed: readonly Listed[]): Map<string, number> {
  const bits = new Map<string, number>()
  for (const [bit, words] of listed) for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit)
  return bits
}
