import { combine, hashText } from '../../../kernels/features.js'
import { lowerBound } from '../../../kernels/lower-bound.js'
import { partCode } from '../../part-codes.js'
import { lowerAt, type Scene } from '../scene.js'

/**
 * A text as the model reads it: one unit a token, but each quotation one unit as a whole, since who said it is
 * settled outside its marks. Arrays run in parallel.
 */
export interface Units extends Described {
  readonly count: number
  /** What shapes the rest of the line, this unit included, and what shaped it up to here: the nearest verbs, marks, conjunctions, quotations. */
  readonly ahead: Int32Array
  readonly behind: Int32Array
  /** First unit of each line, ascending, and the count at the end. A line is a sentence, or several that one quotation spans. */
  readonly lines: Int32Array
  readonly lineAt: Int32Array
  readonly paragraphAt: Int32Array
}

/** Each unit by itself. */
interface Described {
  /** Token ranges. */
  readonly first: Int32Array
  readonly last: Int32Array
  /** Hashes of the lower-case word, of its lemma and of its ending; of a quotation, of its outward form. */
  readonly word: Int32Array
  readonly lemma: Int32Array
  readonly ending: Int32Array
  /** Kind of a word of saying, thinking or wanting; 0 of others. */
  readonly kind: Int32Array
  /** Cluster of the word; 0 of a rare one, a name or a quotation. */
  readonly cluster: Int32Array
  /** 1 of a word that opens a clause of content ("that"), 2 an infinitive ("to"), 0 else. */
  readonly opener: Uint8Array
  readonly pos: Uint8Array
  /** Part of speech with capitals and the commonest marks told apart. */
  readonly shape: Uint8Array
}

export const QUOTATION = 20
const SINGLE_QUOTATION = 21
/** What stands before the first and after the last unit. */
export const EDGE = 22

const MARK_SHAPES: ReadonlyMap<string, number> = new Map(
  [',', '.', ':', ';', '-', '–', '—', '--', '(', ')', '?', '!', '…', '"', "'"].map((m, i) => [m, 32 + i]),
)
const CAPITAL = 64

export function readUnits(scene: Scene): Units {
  const { tokens, quotationAt, quotations } = scene
  const starts: number[] = []
  for (let i = 0; i < tokens.length; ) {
    starts.push(i)
    const q = quotations[quotationAt[i]!]
    i = q && q.first === i ? q.last : i + 1
  }
  const count = starts.length
  const first = Int32Array.from(starts)
  const last = Int32Array.from(starts.map((_, i) => starts[i + 1] ?? tokens.length))
  const units = {
    count,
    first,
    last,
    word: new Int32Array(count),
    lemma: new Int32Array(count),
    ending: new Int32Array(count),
    kind: new Int32Array(count),
    cluster: new Int32Array(count),
    opener: new Uint8Array(count),
    pos: new Uint8Array(count),
    shape: new Uint8Array(count),
  }
  for (let u = 0; u < count; u++) describe(scene, units, u)
  const { lines, lineAt, paragraphAt } = linesOf(scene, first, last)
  const { ahead, behind } = outlook(units, lines)
  // The units last: what is put behind a spread gives every text's an object shape of its own, which its readers meet millions of times.
  return { lines, lineAt, paragraphAt, ahead, behind, ...units }
}

const VERB = 16
const AUX = 4

/** The trace a unit leaves in the outline of its line: verbs by their ending, marks, conjunctions, quotations; 0 of all else. */
export function trace(units: Pick<Units, 'pos' | 'shape' | 'ending'>, i: number): number {
  const p = units.pos[i]!
  if (p === VERB) return units.ending[i]! & 0xff
  if (p === AUX || p === 5 || p === 14 || p >= QUOTATION) return p
  return p === 13 ? units.shape[i]! : 0
}

function outlook(units: Described, lines: Int32Array): { ahead: Int32Array; behind: Int32Array } {
  const ahead = new Int32Array(units.pos.length)
  const behind = new Int32Array(units.pos.length)
  for (let line = 0; line + 1 < lines.length; line++) {
    look(units, ahead, lines[line + 1]! - 1, lines[line]! - 1, -1)
    look(units, behind, lines[line]!, lines[line + 1]!, 1)
  }
  return { ahead, behind }
}

/** Fills a line's outlook from its far end: each unit gets the three traces nearest to it. */
function look(units: Described, out: Int32Array, start: number, stop: number, by: 1 | -1): void {
  let [near, next, far] = [EDGE, EDGE, EDGE]
  for (let i = start; i !== stop; i += by) {
    const t = trace(units, i)
    if (t !== 0) [near, next, far] = [t, near, next]
    out[i] = combine(combine(near, next), far)
  }
}

function describe(scene: Scene, units: Described, u: number): void {
  const token = units.first[u]!
  const q = scene.quotations[scene.quotationAt[token]!]
  if (q) {
    const size = Math.min(4, Math.floor(Math.log2(q.last - q.first)))
    const closing = lowerAt(scene, q.last - 2)
    const mark = closing === ',' ? 1 : /^[.?!…]+$/.test(closing) ? 2 : 0
    const capital = isUpper(scene.text.text, scene.tokens[q.first + 1]?.start ?? 0) ? 1 : 0
    units.word[u] = combine(combine(size + 100, mark), capital)
    units.lemma[u] = combine(mark + 200, capital)
    units.ending[u] = combine(300, mark)
    units.pos[u] = q.single ? SINGLE_QUOTATION : QUOTATION
    units.shape[u] = units.pos[u]! + 100 + 2 * mark + capital * 8
    return
  }
  const { lower, lemma, pos, start } = scene.tokens[token]!
  units.word[u] = hashText(lower)
  units.lemma[u] = lemma === lower ? units.word[u]! : hashText(lemma)
  units.ending[u] = hashText(lower, lower.length - 3)
  const kind = scene.pack.attribution.kinds.get(lemma)
  units.kind[u] = kind ? hashText(kind) : 0
  units.cluster[u] = scene.pack.attribution.clusters(lower)
  const { declaratives, infinitive } = scene.pack.attribution
  units.opener[u] = declaratives.has(lower) ? 1 : infinitive.has(lower) ? 2 : 0
  units.pos[u] = partCode(pos)
  const capital = pos !== 'PUNCT' && isUpper(scene.text.text, start) ? CAPITAL : 0
  units.shape[u] = MARK_SHAPES.get(lower) ?? partCode(pos) + capital
}

function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return code >= 65 && code <= 90
  return /\p{Lu}/u.test(text.charAt(at))
}

function linesOf(
  scene: Scene,
  first: Int32Array,
  last: Int32Array,
): { lines: Int32Array; lineAt: Int32Array; paragraphAt: Int32Array } {
  const lines: number[] = []
  const lineAt = new Int32Array(first.length)
  const paragraphAt = new Int32Array(first.length)
  let reached = -1
  for (let u = 0; u < first.length; u++) {
    const sentence = scene.sentenceAt[first[u]!]!
    if (sentence > reached) lines.push(u)
    reached = Math.max(reached, scene.sentenceAt[last[u]! - 1]!)
    lineAt[u] = lines.length - 1
    paragraphAt[u] = scene.paragraphAt[first[u]!]!
  }
  return { lines: Int32Array.from([...lines, first.length]), lineAt, paragraphAt }
}

/** Unit that holds a token. */
export const unitOf = ({ count, last }: Units, token: number): number =>
  lowerBound(0, count, (u) => last[u]! <= token)
