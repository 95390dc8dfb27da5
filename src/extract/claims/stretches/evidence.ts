import type { Extraction, PartOfSpeech, Sentence, Span } from '../../../model/index.js'
import { PART_CODES, partCode } from '../../part-codes.js'
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
  /** By token: 1 and on for the words of the closed classes that the fit knows, 0 for others. */
  readonly words: Int32Array
}

/** @param vocabulary the words of the closed classes that the fit knows */
export function sceneOf(
  { quantities, dates, entities }: Pick<Extraction, 'quantities' | 'dates' | 'entities'>,
  headline: Span | null,
  vocabulary: readonly string[],
  grammar: Grammar,
): Scene {
  const at = new Map(vocabulary.map((w, i) => [w, i + 1]))
  return {
    grammar,
    headline,
    numbered: coveredBefore(quantities, grammar),
    dated: coveredBefore(dates, grammar),
    named: coveredBefore(
      entities.flatMap((e) => e.mentions),
      grammar,
    ),
    words: Int32Array.from(grammar.tokens, (t) => (CLOSED.has(t.pos) ? (at.get(t.lower) ?? 0) : 0)),
  }
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

/** Of a stretch: the entry of each table, in the order of {@link tableSizes}. */
export function evidenceOf(
  run: Run,
  sentence: Sentence,
  cuts: readonly Cut[],
  scene: Scene,
  vocabulary: number,
): number[] {
  const { grammar: g, words } = scene
  const { first, last } = run
  const lex = WORD + vocabulary
  const opening = lexOf(first, g, words)
  const front = first > sentence.first ? lexOf(first - 1, g, words) : EDGE
  const behind = last < sentence.last ? lexOf(last, g, words) : EDGE
  const frontPos = first > sentence.first ? posOf(first - 1, g) : 0
  const behindPos = last < sentence.last ? posOf(last, g) : 0
  const weight = weightOf(g.weight(run))
  const kind = kindOf(run, g)
  const verbs = Math.min(
    COUNTS - 1,
    countOf(run, (i) => g.at(i)!.pos === 'VERB'),
  )
  const commas = Math.min(
    COUNTS - 1,
    countOf(run, (i) => g.at(i)!.lower === ','),
  )
  const place = placeOf(run, cuts, g)
  const { relation } = place
  return [
    opening,
    front,
    frontPos * POS + posOf(first, g),
    posOf(last - 1, g),
    behind,
    posOf(last - 1, g) * POS + behindPos,
    kind * WEIGHTS + weight,
    relation * KINDS + kind,
    relation * WEIGHTS + weight,
    relation * lex + behind,
    relation * lex + front,
    relation * lex + opening,
    kind * lex + behind,
    kind * lex + front,
    (holding(run, scene) * KINDS + kind) * WEIGHTS + Math.min(weight, WEIGHTS - 2),
    commas * KINDS + kind,
    place.share * RELATIONS + relation,
    place.share * KINDS + kind,
    place.voices,
    (isTitled(run, scene) ? KINDS : 0) + kind,
    verbs * KINDS + kind,
    verbs * RELATIONS + relation,
    (frontPos * POS + behindPos) * KINDS + kind,
    place.inside * RELATIONS + relation,
  ]
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

function kindOf(run: Run, g: Grammar): number {
  if (g.isComplete(run.first, run.last)) return 0
  if (g.hasFinite(run.first, run.last)) return 1
  for (let i = run.first; i < run.last; i++) if (g.at(i)!.pos === 'VERB') return 2
  return g.at(run.first)!.pos === 'ADP' ? 3 : 4
}

/** Words of the open classes: one, two, three, up to five, up to eight, more. */
const weightOf = (n: number): number => (n <= 3 ? n - 1 : n <= 5 ? 3 : n <= 8 ? 4 : 5)

function countOf({ first, last }: Run, is: (i: number) => boolean): number {
  let n = 0
  for (let i = first; i < last; i++) if (is(i)) n++
  return n
}

const holding = ({ first, last }: Run, { numbered, dated, named }: Scene): number =>
  (numbered[last]! > numbered[first]! ? 1 : 0) +
  (dated[last]! > dated[first]! ? 2 : 0) +
  (named[last]! > named[first]! ? 4 : 0)

function isTitled({ first, last }: Run, { headline, grammar: g }: Scene): boolean {
  return headline !== null && headline.start <= g.at(first)!.start && g.at(last - 1)!.end <= headline.end
}

const lexOf = (i: number, g: Grammar, words: Int32Array): number =>
  words[i]! > 0 ? WORD - 1 + words[i]! : posOf(i, g)

const posOf = (i: number, g: Grammar): number => partCode(g.at(i)!.pos)

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
