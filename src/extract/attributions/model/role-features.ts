import { combine, type FeatureBuffer } from '../../../kernels/features.js'
import { EDGE, trace, type Units } from './units.js'

export const NONE = 0
export const SOURCE = 1
export const CONTENT = 2
export const ROLE_LABELS = 3

/** A cue and the stretch of units in which its source and content are looked for. All indexes are units. */
export interface Window {
  readonly from: number
  readonly to: number
  readonly cueFirst: number
  readonly cueLast: number
}

/** What is worked out once for a window. */
export interface WindowView extends Window {
  readonly units: Units
  /** Hash of the cue's head verb, and of how it stands. */
  readonly head: number
  readonly form: number
  /** Kind and cluster of the head word. */
  readonly kind: number
  readonly cluster: number
  readonly context: number
  /** By unit of the window, from 0: a signature of what stands between it and the cue. */
  readonly path: Int32Array
  /** How many noun chunks lie between a unit and the cue. */
  readonly chunk: Uint8Array
  /** Other cues between a unit and the cue; 8 on another cue itself. */
  readonly rivals: Uint8Array
  /** What the rules say: 0 nothing, 1 source, 2 content. */
  readonly hints: Uint8Array
  /** Hash of the rule that says so. */
  readonly rule: number
}

const VERB = 16
const AUX = 4
const at = (view: WindowView, values: Int32Array | Uint8Array, i: number): number =>
  i >= view.from && i < view.to ? values[i]! : EDGE

export function viewWindow(
  units: Units,
  window: Window,
  otherCues: Uint8Array,
  hints: { readonly roles: Uint8Array; readonly rule: number },
): WindowView {
  const { from, to, cueFirst, cueLast } = window
  let head = cueLast - 1
  while (head > cueFirst && units.pos[head] !== VERB) head--
  if (units.pos[head] !== VERB) head = cueLast - 1
  const passive = hasBe(units, cueFirst, head) ? 1 : 0
  const form = combine(units.ending[head]!, combine(units.pos[head]!, passive))
  const before = cueFirst > from ? units.shape[cueFirst - 1]! : EDGE
  const after = cueLast < to ? units.shape[cueLast]! : EDGE
  const context = combine(combine(before, after), units.pos[head]! * 2 + passive)
  const size = to - from
  const view: WindowView = {
    from,
    to,
    cueFirst,
    cueLast,
    units,
    head: units.lemma[head]!,
    form,
    kind: units.kind[head]!,
    cluster: units.cluster[head]!,
    context,
    path: new Int32Array(size),
    chunk: new Uint8Array(size),
    rivals: new Uint8Array(size),
    hints: hints.roles,
    rule: hints.rule,
  }
  walk(view, otherCues, cueFirst - 1, from - 1, -1)
  walk(view, otherCues, cueLast, to, 1)
  return view
}

function hasBe(units: Units, first: number, head: number): boolean {
  for (let i = first; i < head; i++) if (units.pos[i] === AUX) return true
  return false
}

/** Fills path, chunk and rivals from the cue outwards. */
function walk(view: WindowView, otherCues: Uint8Array, start: number, stop: number, by: 1 | -1): void {
  const { units, from } = view
  let path: number = by
  let steps = 0
  let chunks = 0
  let rivals = 0
  let inChunk = false
  for (let i = start; i !== stop; i += by) {
    const nominal = isNominal(units, i)
    if (nominal && !inChunk) chunks++
    inChunk = nominal
    const other = otherCues[i]!
    view.path[i - from] = path
    view.chunk[i - from] = Math.min(6, chunks) * 2 + (nominal ? 1 : 0)
    view.rivals[i - from] = other ? 8 : Math.min(3, rivals)
    const s = trace(units, i)
    if (s !== 0 && steps < 5) {
      path = combine(path, s)
      steps++
    }
    if (other && !otherCues[i + by]) rivals++
  }
}

const NOMINALS: ReadonlySet<number> = new Set([1, 6, 8, 9, 10, 11, 12])
const isNominal = (units: Units, i: number): boolean => NOMINALS.has(units.pos[i]!)

/** How a unit stands to the cue. */
interface Stance {
  readonly side: number
  /** Side and distance. */
  readonly sided: number
  readonly line: number
  readonly path: number
  readonly chunk: number
  readonly rivals: number
  readonly hint: number
  readonly p0: number
}

/** Features of unit `i` for role labels. */
export function roleFeatures(view: WindowView, i: number, out: FeatureBuffer): void {
  const stance = stanceOf(view, i)
  addPath(view, i, stance, out)
  addKinds(view, i, stance, out)
  addHeadline(view, stance, out)
  addRules(view, stance, out)
}

function stanceOf(view: WindowView, i: number): Stance {
  const { units, from } = view
  const side = i < view.cueFirst ? 1 : 2
  const gap = side === 1 ? view.cueFirst - i : i - view.cueLast + 1
  const far = gap < 5 ? gap : gap < 8 ? 5 : gap < 14 ? 6 : gap < 25 ? 7 : 8
  return {
    side,
    sided: side * 16 + far,
    line: units.lineAt[i]! - units.lineAt[view.cueFirst]! + 4,
    path: view.path[i - from]!,
    chunk: view.chunk[i - from]! + 32 * side,
    rivals: view.rivals[i - from]! + 16 * side,
    hint: view.hints[i - from]! + 4 * side,
    p0: units.shape[i]!,
  }
}

/** The way to the cue, what the rules say, and the words beside. */
function addPath(view: WindowView, i: number, stance: Stance, out: FeatureBuffer): void {
  const { units } = view
  const { side, sided, line, path, chunk, rivals, hint, p0 } = stance
  const where = combine(side, line)
  const w0 = units.word[i]!
  const p1 = at(view, units.shape, i - 1)
  const p2 = at(view, units.shape, i + 1)
  out.add(1, sided)
  out.add(2, sided, view.head)
  out.add(3, sided, view.context)
  out.add(4, path)
  out.add(5, path, view.context)
  out.add(6, path, view.head)
  out.add(7, side, w0)
  out.add(8, where, p0)
  out.add(9, side, p1, combine(p0, p2))
  out.add(10, side, at(view, units.word, i - 1))
  out.add(11, side, at(view, units.word, i + 1))
  out.add(12, hint)
  out.add(13, hint, view.head)
  out.add(14, hint, path)
  out.add(15, hint, p0)
  out.add(16, chunk, view.form)
  out.add(17, chunk, view.context)
  out.add(18, chunk, view.head)
  out.add(19, rivals)
  out.add(20, rivals, path)
  out.add(21, rivals, view.head)
  out.add(22, where, p0, view.context)
  out.add(23, side, view.head, p0)
  out.add(24, side, view.head, w0)
  out.add(25, sided, p0)
  out.add(26, line, view.form, p0)
  out.add(27, path, p0)
  out.add(28, chunk, p0, view.form)
  out.add(29, side, combine(p1, p0), at(view, units.shape, i - 2))
  out.add(30, side, combine(p0, p2), at(view, units.shape, i + 2))
  out.add(31, sided, view.form)
  out.add(32, chunk, path)
}

/** Kinds and clusters of the cue's head and of the unit, and what stands ahead and behind. */
function addKinds(view: WindowView, i: number, stance: Stance, out: FeatureBuffer): void {
  const { units } = view
  const { side, sided, path, chunk, hint, p0 } = stance
  out.add(36, sided, view.kind)
  out.add(37, path, view.kind)
  out.add(38, hint, view.kind)
  out.add(39, chunk, view.kind)
  out.add(40, side, view.kind, p0)
  const c0 = units.cluster[i]!
  out.add(47, side, c0)
  out.add(48, hint, c0)
  out.add(49, chunk, c0)
  out.add(50, path, view.cluster)
  out.add(51, sided, view.cluster)
  out.add(52, hint, view.cluster)
  out.add(53, side, view.cluster, p0)
  out.add(44, side, units.ahead[i]!)
  out.add(45, side, units.behind[i]!)
  out.add(46, hint, units.ahead[i]!)
}

function addHeadline(view: WindowView, { side, sided, path, p0 }: Stance, out: FeatureBuffer): void {
  if (view.from !== 0) return
  out.add(41, sided)
  out.add(42, path)
  out.add(43, side, p0)
}

/** Which rule it is that says so. */
function addRules(view: WindowView, { hint, p0 }: Stance, out: FeatureBuffer): void {
  out.add(33, hint, view.rule)
  out.add(34, hint, view.rule, p0)
  out.add(35, hint, view.rule, view.context)
}

/** Features of the step from unit `i - 1` to unit `i`, where spans begin and end. */
export function roleEdgeFeatures(view: WindowView, i: number, out: FeatureBuffer): void {
  const { units, from } = view
  const side = i < view.cueFirst ? 1 : i < view.cueLast ? 3 : 2
  const p0 = units.shape[i]!
  const p1 = at(view, units.shape, i - 1)
  const w0 = units.word[i]!
  const w1 = at(view, units.word, i - 1)
  const path = view.path[i - from]!
  const gap = side === 1 ? view.cueFirst - i : i - view.cueLast
  const near = side * 8 + Math.min(5, Math.max(0, gap))
  const newLine = units.lineAt[i] === units.lineAt[i - 1] ? 0 : 1
  out.add(1, side)
  out.add(2, side, p1, p0)
  out.add(3, side, w1)
  out.add(4, side, w0)
  out.add(5, side, w1, w0)
  out.add(6, near, view.context)
  out.add(7, near, view.head)
  out.add(8, side, path)
  out.add(9, side, path, combine(p1, p0))
  out.add(10, view.hints[i - 1 - from]!, view.hints[i - from]!, side)
  out.add(11, view.hints[i - 1 - from]! * 4 + view.hints[i - from]!, view.head)
  out.add(12, newLine, side)
  out.add(13, side, p1, combine(p0, at(view, units.shape, i + 1)))
  out.add(14, side, w1, combine(p0, at(view, units.shape, i + 1)))
  out.add(15, view.rivals[i - from]!, side, p0)
  out.add(16, view.chunk[i - from]!, side, view.form)
  out.add(17, near, p1, p0)
  out.add(18, near, combine(p1, p0), view.head)
  out.add(19, side, at(view, units.shape, i - 2), combine(p1, p0))
  out.add(20, w1, at(view, units.word, i + 1), side)
  const turn = view.hints[i - 1 - from]! * 4 + view.hints[i - from]!
  const ahead = units.ahead[i]!
  const behind = units.behind[i - 1]!
  const c0 = units.cluster[i]!
  const c1 = at(view, units.cluster, i - 1)
  out.add(35, side, c1, c0)
  out.add(36, side, c0, p1)
  out.add(37, side, c1, p0)
  out.add(38, near, view.cluster)
  out.add(39, turn, c0)
  out.add(27, side, ahead)
  out.add(28, side, behind)
  out.add(29, side, ahead, combine(p1, p0))
  out.add(30, side, behind, combine(p1, p0))
  out.add(31, side, ahead, behind)
  out.add(32, side, ahead, view.context)
  out.add(33, turn, ahead)
  out.add(34, turn, behind)
  out.add(24, near, view.kind)
  out.add(25, side, path, view.kind)
  out.add(26, near, view.kind, combine(p1, p0))
  out.add(21, turn, view.rule)
  out.add(22, turn, combine(p1, p0))
  out.add(23, turn, view.rule, combine(p1, p0))
}
