import type { Extraction, PartOfSpeech, Sentence, Span, Token } from '../../../model/index.js'
import { PART_CODES, partCode } from '../../part-codes.js'
import { isComma } from '../clause.js'
import type { Grammar } from '../grammar.js'

/** A run of tokens `[first, last)`. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** A claim that the rules cut, as a run of tokens. */
export interface Cut extends Run {
  readonly attribution: string | null
}

/** What is looked up of a text for each stretch tried. */
export interface Scene {
  readonly grammar: Grammar
  readonly headline: Span | null
  /** How many tokens in front of each lie in a quantity, a date, the name of an entity. */
  readonly numbered: Int32Array
  readonly dated: Int32Array
  readonly named: Int32Array
  /** How many verbs and commas stand in front of each token. */
  readonly verbs: Int32Array
  readonly commas: Int32Array
  /** By token, its part of speech as a number, and its entry among words: by itself where the fit knows it, else by its part of speech. */
  readonly parts: Uint8Array
  readonly words: Int32Array
  /** How many entries words have. */
  readonly lexicon: number
}

/** @param vocabulary the words of the closed classes that the fit knows */
export function sceneOf(
  { quantities, dates, entities }: Pick<Extraction, 'quantities' | 'dates' | 'entities'>,
  headline: Span | null,
  vocabulary: readonly string[],
  grammar: Grammar,
): Scene {
  const at = new Map(vocabulary.map((w, i) => [w, i]))
  return {
    grammar,
    headline,
    numbered: coveredBefore(quantities, grammar),
    dated: coveredBefore(dates, grammar),
    named: coveredBefore(
      entities.flatMap((e) => e.mentions),
      grammar,
    ),
    verbs: countsBefore(grammar, (t) => t.pos === 'VERB'),
    commas: countsBefore(grammar, isComma),
    parts: Uint8Array.from(grammar.tokens, (t) => partCode(t.pos)),
    words: Int32Array.from(grammar.tokens, (t) => {
      const known = CLOSED.has(t.pos) ? at.get(t.lower) : undefined
      return known === undefined ? partCode(t.pos) : WORD + known
    }),
    lexicon: WORD + vocabulary.length,
  }
}

function countsBefore({ tokens }: Grammar, is: (t: Token) => boolean): Int32Array {
  const before = new Int32Array(tokens.length + 1)
  for (let i = 0; i < tokens.length; i++) before[i + 1] = before[i]! + (is(tokens[i]!) ? 1 : 0)
  return before
}

function coveredBefore(spans: readonly Span[], g: Grammar): Int32Array {
  const covered = new Uint8Array(g.tokens.length)
  for (const span of spans) {
    const [first, last] = g.tokensOf(span)
    covered.fill(1, first, last)
  }
  const before = new Int32Array(covered.length + 1)
  for (let i = 0; i < covered.length; i++) before[i + 1] = before[i]! + covered[i]!
  return before
}

/** What the stretches that begin at one token have in common: where the first finite verb and the first verb are, -1 where nowhere. */
export interface Opening {
  readonly finite: number
  /** A subject stands before the finite verb. */
  readonly complete: boolean
  readonly verb: number
}

/** @param last where the longest of the stretches ends */
export function openingAt(first: number, last: number, g: Grammar): Opening {
  const finite = g.firstFinite(first, last)
  let verb = first
  while (verb < last && g.at(verb)!.pos !== 'VERB') verb++
  return { finite, complete: finite >= 0 && g.isComplete(first, finite + 1), verb: verb < last ? verb : -1 }
}

/** Kinds of words of which a language has few: the fit knows these by themselves, all others by their kind. */
export const CLOSED: ReadonlySet<PartOfSpeech> = new Set([
  'ADP',
  'SCONJ',
  'PRON',
  'DET',
  'PART',
  'AUX',
  'CCONJ',
  'PUNCT',
  'ADV',
])

/** How many tables of weights there are, and how many entries each has. */
export function tableSizes(vocabulary: number): number[] {
  const lex = WORD + vocabulary
  return [
    lex, // first word
    lex, // word in front
    POS * POS, // kind of word in front, of first word
    POS, // last word
    lex, // word behind
    POS * POS,
    KINDS * WEIGHTS,
    RELATIONS * KINDS,
    RELATIONS * WEIGHTS,
    RELATIONS * lex, // word behind
    RELATIONS * lex, // word in front
    RELATIONS * lex, // first word
    KINDS * lex, // word behind
    KINDS * lex, // word in front
    8 * KINDS * WEIGHTS, // figure, day, name
    COUNTS * KINDS, // commas
    SHARES * RELATIONS,
    SHARES * KINDS,
    COUNTS, // voices
    2 * KINDS, // headline
    COUNTS * KINDS, // verbs
    COUNTS * RELATIONS,
    POS * POS * KINDS, // kinds of words in front and behind
    COUNTS * RELATIONS, // claims inside
  ]
}

/** Of a stretch: the entry of each table, in the order of {@link tableSizes}, put into `out`. */
export function evidenceOf(
  run: Run,
  opening: Opening,
  sentence: Sentence,
  cuts: readonly Cut[],
  scene: Scene,
  out: Int32Array,
): Int32Array {
  const { words, parts, verbs, commas, lexicon: lex } = scene
  const { first, last } = run
  const front = first > sentence.first ? words[first - 1]! : EDGE
  const behind = last < sentence.last ? words[last]! : EDGE
  const frontPart = first > sentence.first ? parts[first - 1]! : EDGE
  const behindPart = last < sentence.last ? parts[last]! : EDGE
  const weight = weightOf(scene.grammar.weight(run))
  const kind = kindOf(run, opening, parts)
  const verbCount = Math.min(COUNTS - 1, verbs[last]! - verbs[first]!)
  const commaCount = Math.min(COUNTS - 1, commas[last]! - commas[first]!)
  const { relation, share, voices, inside } = placeOf(run, cuts, scene.grammar)
  let k = 0
  out[k++] = words[first]!
  out[k++] = front
  out[k++] = frontPart * POS + parts[first]!
  out[k++] = parts[last - 1]!
  out[k++] = behind
  out[k++] = parts[last - 1]! * POS + behindPart
  out[k++] = kind * WEIGHTS + weight
  out[k++] = relation * KINDS + kind
  out[k++] = relation * WEIGHTS + weight
  out[k++] = relation * lex + behind
  out[k++] = relation * lex + front
  out[k++] = relation * lex + words[first]!
  out[k++] = kind * lex + behind
  out[k++] = kind * lex + front
  out[k++] = (holding(run, scene) * KINDS + kind) * WEIGHTS + Math.min(weight, WEIGHTS - 2)
  out[k++] = commaCount * KINDS + kind
  out[k++] = share * RELATIONS + relation
  out[k++] = share * KINDS + kind
  out[k++] = voices
  out[k++] = (isTitled(run, scene) ? KINDS : 0) + kind
  out[k++] = verbCount * KINDS + kind
  out[k++] = verbCount * RELATIONS + relation
  out[k++] = (frontPart * POS + behindPart) * KINDS + kind
  out[k++] = inside * RELATIONS + relation
  return out
}

interface Place {
  readonly relation: number
  /** Quarters of the words of the claim around it, and one; 0 where none is around it. */
  readonly share: number
  readonly voices: number
  readonly inside: number
}

/** How a stretch lies to the claims of its sentence. */
function placeOf(run: Run, cuts: readonly Cut[], g: Grammar): Place {
  let host: Cut | null = null
  let inside = 0
  let touched = false
  const voices = new Set<string | null>()
  for (const c of cuts) {
    if (c.first < run.last && c.last > run.first) touched = true
    const holds = c.first <= run.first && run.last <= c.last
    if (holds && (host === null || c.last - c.first < host.last - host.first)) host = c
    if (run.first <= c.first && c.last <= run.last) {
      inside++
      voices.add(c.attribution)
    }
  }
  if (host !== null) voices.add(host.attribution)
  return {
    relation:
      host !== null
        ? relationTo(host, run)
        : inside > 1
          ? OVER
          : inside === 1
            ? WIDER
            : touched
              ? ACROSS
              : NONE,
    share: host === null ? 0 : 1 + Math.round((4 * g.weight(run)) / Math.max(1, g.weight(host))),
    voices: Math.min(COUNTS - 1, voices.size),
    inside: Math.min(COUNTS - 1, inside),
  }
}

function relationTo(host: Run, { first, last }: Run): number {
  if (host.first === first) return host.last === last ? SAME : HEAD
  return host.last === last ? TAIL : MIDDLE
}

const [SAME, HEAD, TAIL, MIDDLE, OVER, WIDER, ACROSS, NONE] = [0, 1, 2, 3, 4, 5, 6, 7] as const

function kindOf({ first, last }: Run, { finite, complete, verb }: Opening, parts: Uint8Array): number {
  if (finite >= 0 && finite < last) return complete ? 0 : 1
  if (verb >= 0 && verb < last) return 2
  return parts[first] === PREPOSITION ? 3 : 4
}

const PREPOSITION = partCode('ADP')

/** Words of the open classes: one, two, three, up to five, up to eight, more. */
const weightOf = (n: number): number => (n <= 3 ? n - 1 : n <= 5 ? 3 : n <= 8 ? 4 : 5)

const holding = ({ first, last }: Run, { numbered, dated, named }: Scene): number =>
  (numbered[last]! > numbered[first]! ? 1 : 0) +
  (dated[last]! > dated[first]! ? 2 : 0) +
  (named[last]! > named[first]! ? 4 : 0)

function isTitled({ first, last }: Run, { headline, grammar: g }: Scene): boolean {
  return headline !== null && headline.start <= g.at(first)!.start && g.at(last - 1)!.end <= headline.end
}

/** The edge of the sentence. */
const EDGE = 0
const POS = PART_CODES
/** Where words begin behind tags. */
const WORD = POS
const KINDS = 5
const WEIGHTS = 6
const RELATIONS = 8
const COUNTS = 4
const SHARES = 6
