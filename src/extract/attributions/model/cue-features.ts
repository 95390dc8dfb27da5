import { combine, type FeatureBuffer } from '../../../kernels/features.js'
import { EDGE, QUOTATION, type Units } from './units.js'

export const OUTSIDE = 0
export const BEGINS = 1
export const INSIDE = 2
export const CUE_LABELS = 3

/** What the rules say of each unit: 0 nothing, 1 a cue begins, 2 it goes on; the head verb of a rule's cue has 3 added. */
export type RuleHints = Uint8Array

const word = (units: Units, i: number, from: number, to: number): number =>
  i >= from && i < to ? units.word[i]! : EDGE
const lemma = (units: Units, i: number, from: number, to: number): number =>
  i >= from && i < to ? units.lemma[i]! : EDGE
const shape = (units: Units, i: number, from: number, to: number): number =>
  i >= from && i < to ? units.shape[i]! : EDGE

/** A unit of a line with those beside it, as far as several groups of features ask for them. */
interface Sight {
  readonly units: Units
  readonly i: number
  readonly from: number
  readonly to: number
  readonly w0: number
  readonly l0: number
  readonly l1: number
  readonly l2: number
  readonly p0: number
  readonly p1: number
  readonly p2: number
  readonly pp1: number
  readonly pp2: number
  readonly kind: number
  readonly near: number
  readonly sides: number
  readonly subject: number
}

/** Features of unit `i` for cue labels, in the line `from … to - 1`. */
export function cueFeatures(
  units: Units,
  hints: RuleHints,
  i: number,
  from: number,
  to: number,
  out: FeatureBuffer,
): void {
  const sight = sightOf(units, i, from, to)
  addWords(sight, out)
  addHints(sight, hints[i]!, out)
  addSurroundings(sight, out)
  addKinds(sight, out)
  addClusters(sight, out)
  addContent(sight, out)
  addLine(sight, out)
}

const sightOf = (units: Units, i: number, from: number, to: number): Sight => ({
  units,
  i,
  from,
  to,
  w0: units.word[i]!,
  l0: units.lemma[i]!,
  l1: lemma(units, i - 1, from, to),
  l2: lemma(units, i + 1, from, to),
  p0: units.shape[i]!,
  p1: shape(units, i - 1, from, to),
  p2: shape(units, i + 1, from, to),
  pp1: shape(units, i - 2, from, to),
  pp2: shape(units, i + 2, from, to),
  kind: units.kind[i]!,
  near: nearby(units, i, from, to),
  sides: quoteSides(units, i, from, to),
  subject: subjectBefore(units, i, from),
})

/** The word, its shape and those beside it. */
function addWords(sight: Sight, out: FeatureBuffer): void {
  const { units, i, from, to, w0, l0, l1, l2, p0, p1, p2, pp1, pp2 } = sight
  out.add(1, w0)
  out.add(2, l0)
  out.add(3, p0)
  out.add(4, units.ending[i]!, p0)
  out.add(5, l1)
  out.add(6, l2)
  out.add(7, l1, l0)
  out.add(8, l0, l2)
  out.add(9, lemma(units, i - 2, from, to))
  out.add(10, lemma(units, i + 2, from, to))
  out.add(11, p1, p0)
  out.add(12, p0, p2)
  out.add(13, p1, p0, p2)
  out.add(14, pp1, p1, p0)
  out.add(15, p0, p2, pp2)
  out.add(16, l0, p1)
  out.add(17, l0, p2)
  out.add(18, l0, combine(p1, p2))
  out.add(19, w0, combine(p2, pp2))
  out.add(20, l1, l0, l2)
}

/** What the rules say. */
function addHints({ l0, p0, p1, p2 }: Sight, hint: number, out: FeatureBuffer): void {
  out.add(21, hint)
  out.add(22, hint, p0)
  out.add(23, hint, l0)
  out.add(24, hint, p1, p2)
}

/** Openers, quotations, a subject and verbs further off, and where in the line it stands. */
function addSurroundings(sight: Sight, out: FeatureBuffer): void {
  const { units, i, from, to, w0, l0, l1, l2, p0, p1, p2, pp1, pp2, near, sides, subject } = sight
  out.add(25, l0, near)
  out.add(26, p0, near)
  out.add(27, l0, sides)
  out.add(28, p0, sides)
  out.add(29, l0, subject)
  out.add(30, p0, subject)
  out.add(31, p0, Math.min(5, i - from), Math.min(3, to - 1 - i))
  out.add(32, p0, combine(pp1, p1), combine(p2, pp2))
  out.add(33, l1, p0)
  out.add(34, l2, p0)
  out.add(35, l0, lemma(units, i + 2, from, to))
  out.add(36, word(units, i - 1, from, to), w0)
  const chain = verbBefore(units, i, from)
  out.add(37, p0, chain)
  out.add(38, l0, chain)
}

/** Of a word of saying its kind. */
function addKinds({ kind, near, sides, subject, l2, p0, p1, p2 }: Sight, out: FeatureBuffer): void {
  if (kind === 0) return
  out.add(39, kind, p0)
  out.add(40, kind, p2)
  out.add(41, kind, near)
  out.add(42, kind, p1)
  out.add(43, kind, sides)
  out.add(44, kind, subject)
  out.add(45, kind, combine(p1, p0), p2)
  out.add(46, kind, l2)
}

/** The clusters of the word and of those beside it. */
function addClusters(sight: Sight, out: FeatureBuffer): void {
  const { units, i, from, to, p0, p1, p2, near, sides, subject } = sight
  const ahead = i + 1 < to ? units.ahead[i + 1]! : EDGE
  const c0 = units.cluster[i]!
  const c1 = i > from ? units.cluster[i - 1]! : EDGE
  const c2 = i + 1 < to ? units.cluster[i + 1]! : EDGE
  out.add(60, c0, p0)
  out.add(61, c0, p2)
  out.add(62, c1, c0)
  out.add(63, c0, c2)
  out.add(64, c0, near)
  out.add(65, c0, ahead)
  out.add(66, c0, subject)
  out.add(67, c0, p1)
  out.add(68, c1, p0, c2)
  out.add(69, c0, sides)
}

/** What stands ahead and behind. */
function addContent({ units, i, from, to, l0, p0, kind }: Sight, out: FeatureBuffer): void {
  const ahead = i + 1 < to ? units.ahead[i + 1]! : EDGE
  const behind = i > from ? units.behind[i - 1]! : EDGE
  out.add(52, ahead, p0)
  out.add(53, behind, p0)
  out.add(54, ahead, l0)
  out.add(55, behind, l0)
  out.add(56, ahead, behind, p0)
  if (kind !== 0) {
    out.add(57, ahead, kind)
    out.add(58, behind, kind)
  }
}

/** Of a headline, which leaves out verbs and articles and may have a colon for all its cue; and the kinds beside. */
function addLine({ units, i, from, to, l0, p0, p1, p2 }: Sight, out: FeatureBuffer): void {
  if (from === 0) {
    out.add(49, p0)
    out.add(50, l0)
    out.add(51, p1, p0, p2)
  }
  out.add(47, i > from ? units.kind[i - 1]! : 0, p0)
  out.add(48, i + 1 < to ? units.kind[i + 1]! : 0, p0)
}

/** Features of the step from unit `i - 1` to unit `i`. */
export function cueEdgeFeatures(
  units: Units,
  hints: RuleHints,
  i: number,
  from: number,
  to: number,
  out: FeatureBuffer,
): void {
  const l0 = units.lemma[i]!
  const l1 = lemma(units, i - 1, from, to)
  const p0 = units.shape[i]!
  const p1 = shape(units, i - 1, from, to)
  out.add(1)
  out.add(2, p0)
  out.add(3, p1, p0)
  out.add(4, l0)
  out.add(5, l1)
  out.add(6, l1, p0)
  out.add(7, p1, l0)
  out.add(8, p0, shape(units, i + 1, from, to))
  out.add(9, hints[i - 1]!, hints[i]!)
  out.add(10, p1, p0, shape(units, i + 1, from, to))
  out.add(11, l1, l0)
  out.add(12, i > from ? units.cluster[i - 1]! : EDGE, units.cluster[i]!)
  out.add(13, units.cluster[i]!, p1)
}

/** Which openers of content come within the next units: "that", "to", a colon, a quotation. */
function nearby(units: Units, i: number, from: number, to: number): number {
  let seen = 0
  for (let j = i + 1; j < Math.min(to, i + 5); j++) {
    seen |= units.opener[j]!
    if (units.shape[j] === 34) seen |= 4
    if (units.pos[j]! >= QUOTATION) seen |= 8
  }
  return seen + (i === from ? 16 : 0)
}

const QUOTE_REACH = 25

/** Where in the line quotations stand: somewhere before, close before, somewhere after, close after. */
function quoteSides(units: Units, i: number, from: number, to: number): number {
  let seen = 0
  for (let j = Math.max(from, i - QUOTE_REACH); j < Math.min(to, i + QUOTE_REACH); j++)
    if (units.pos[j] === QUOTATION) seen |= j < i ? (i - j < 6 ? 3 : 1) : j - i < 6 ? 12 : 4
  return seen
}

const SUBJECT_REACH = 8

/** The nearest noun-like unit before, its distance and what parts them. */
function subjectBefore(units: Units, i: number, from: number): number {
  for (let j = i - 1; j >= Math.max(from, i - SUBJECT_REACH); j--) {
    const p = units.pos[j]!
    if (p === 8 || p === 11 || p === 12)
      return combine(p === 11 ? units.word[j]! : p, i - j === 1 ? 0 : units.shape[i - 1]!)
  }
  return 0
}

/** The lemma of the nearest verb before in the line, for chains such as "went on to discuss". */
function verbBefore(units: Units, i: number, from: number): number {
  for (let j = i - 1; j >= Math.max(from, i - SUBJECT_REACH); j--) {
    if (units.pos[j] === 16) return combine(units.lemma[j]!, Math.min(4, i - j))
    if (units.shape[j] === 32) return 1
  }
  return 0
}
