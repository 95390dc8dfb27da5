import type { LanguagePack } from '../../../lang/pack.js'
import type { PartOfSpeech } from '../../../model/index.js'
import {
  baseTerms,
  type Comparison,
  isBoundary,
  isFunctional,
  length,
  type Range,
  type Step,
  termsIn,
} from '../joining/comparison.js'
import { changesContent } from '../units/likeness.js'
import { FUNCTION_WEIGHT, NEGATION } from '../units/terms.js'
import type { Base } from './base.js'

/** Whose differences a place is made of: those of faithful quotations, of quotations that render all of it anew, of paraphrases. */
export type Layer = 'quoted' | 'rendered' | 'retold'

/** A place of the base at which its witnesses differ. */
export interface Place {
  /** What differs; empty where words are added. */
  readonly core: Range
  /** The same with a word beside it that tells where it is, where the core has none that tells anything. */
  readonly shown: Range
  readonly layer: Layer
}

/** Where a testimony differs from the base. */
interface Difference {
  readonly base: Range
  readonly quoted: boolean
}

/** How much wider than the place a paraphrase's difference may be. */
const WIDER = 4

/**
 * The places at which any of the comparisons differs from the base, in its order. Where a rendering or a paraphrase parts company elsewhere
 * than the faithful quotations do, it is set beside the base alone, lest it widen their places.
 */
export function placesOf(
  compared: readonly Comparison[],
  isRendering: (c: Comparison) => boolean,
  base: Base,
  pack: LanguagePack,
): Place[] {
  const layers: Record<Layer, Range[]> = { quoted: [], rendered: [], retold: [] }
  for (const c of compared)
    for (const d of differences(c, base, pack))
      layers[!d.quoted ? 'retold' : isRendering(c) ? 'rendered' : 'quoted'].push(d.base)
  const quoted = merge(layers.quoted)
  const rendered = merge(layers.rendered.filter((r) => !quoted.some((q) => byRange(q, r) === 0)))
  const retold = merge(layers.retold.filter((r) => !fits(r, quoted)))
  const place = (layer: Layer) => (core: Range) => {
    const shown = widened(core, base, pack)
    return { core, shown: layer === 'retold' ? toHead(shown, base, pack) : shown, layer }
  }
  return [
    ...quoted.map(place('quoted')),
    ...rendered.map(place('rendered')),
    ...retold.map(place('retold')),
  ].sort((x, y) => byRange(x.core, y.core))
}

const byRange = (p: Range, q: Range): number => p[0] - q[0] || p[1] - q[1]

/** Shared function words that do not part two differences, and fewer where the first only leaves out or adds: "and fined | of the | town". */
const BRIDGE = 2
const BARE_BRIDGE = 1

const bridgeBehind = (open: readonly Step[]): number =>
  open.every((s) => length(s.base) === 0) || open.every((s) => length(s.own) === 0) ? BARE_BRIDGE : BRIDGE

/** Neighbouring steps joined, also over a function word or two that both have, but not from inside marks to outside. */
export function differences(c: Comparison, base: Base, pack: LanguagePack): Difference[] {
  const found: Difference[] = []
  let open: Step[] = []
  let bridge: Step[] = []
  const close = (): void => {
    const steps = open[0]?.quoted ? open : bareOf(open, c, base)
    const place = rangeOf(steps.map((s) => s.base))
    const own = rangeOf(steps.map((s) => s.own))
    if (steps[0] && (steps[0].quoted || (answers(place, own, c, base) && tells(c, base, place, own))))
      found.push({ base: place, quoted: steps[0].quoted })
    open = []
    bridge = []
  }
  for (const step of c.steps) {
    if (step.base[0] < c.extent[0] || step.base[1] > c.extent[1]) close()
    else if (!step.same) {
      if (open[0] && open[0].quoted !== step.quoted) close()
      open.push(...bridge, step)
      bridge = []
    } else if (open.length > 0) {
      bridge.push(step)
      if (bridge.length > bridgeBehind(open) || !bridges(c, step, base, pack)) close()
    }
  }
  close()
  return found
}

/** So many more words a stretch of the base may have than what a paraphrase ends with. */
const LONGER = 2
const TAIL = 5

/** Whether a paraphrase's words can be set against the base's: not a reporter's before or behind it, nor a few at its end that stand for a long rest. */
function answers(place: Range, own: Range, c: Comparison, { words }: Base): boolean {
  if (length(place) === 0) return place[0] > 0 && place[0] < words.length
  const closes = own[1] === c.testimony.words.length && length(own) > 0
  return !closes || length(place) <= TAIL || length(place) <= LONGER * length(own)
}

const rangeOf = (ranges: readonly Range[]): Range => [ranges[0]?.[0] ?? 0, ranges.at(-1)?.[1] ?? 0]

/** A paraphrase's steps without those at either end in which only little words differ. */
function bareOf(steps: readonly Step[], c: Comparison, base: Base): readonly Step[] {
  const isBare = (s: Step): boolean =>
    isFunctional(c.testimony, s.own) && baseTerms(base, s.base).every((t) => t.weight <= FUNCTION_WEIGHT)
  const first = steps.findIndex((s) => !isBare(s))
  return first < 0 ? [] : steps.slice(first, steps.findLastIndex((s) => !isBare(s)) + 1)
}

const bridges = (c: Comparison, step: Step, base: Base, pack: LanguagePack): boolean =>
  isFunctional(c.testimony, step.own) && !isBoundary(base, step.base[0], pack)

/** Whether a paraphrase says something else there. */
export const tells = (c: Comparison, base: Base, place: Range, own: Range): boolean =>
  changesContent(baseTerms(base, place), termsIn(c.testimony, own))

/** Overlapping ranges as one, and those of no length with what they touch. */
function merge(ranges: readonly Range[]): Range[] {
  const out: [number, number][] = []
  for (const [from, to] of [...ranges].sort(byRange)) {
    const last = out.at(-1)
    const touches = last && from === last[1] && (from === to || last[0] === last[1])
    if (last && (from < last[1] || touches)) last[1] = Math.max(last[1], to)
    else out.push([from, to])
  }
  return out
}

/** Whether a paraphrase's difference is about one of the places the quotations differ in. */
function fits([from, to]: Range, places: readonly Range[]): boolean {
  const met = places.filter((p) => from <= p[1] && p[0] <= to)
  return met.length === 1 && to - from <= length(met[0]!) + WIDER
}

/** How far off the word may be that a place of little telling is shown with. */
const REACH = 3

/** A place without a word that tells anything, with the nearest one that does, of equally near ones the next. */
function widened([from, to]: Range, base: Base, pack: LanguagePack): Range {
  const tellsAt = (i: number): boolean =>
    baseTerms(base, [i, i + 1]).some((t) => t.weight > FUNCTION_WEIGHT && t.form !== NEGATION)
  if (to - from > REACH) return [from, to]
  for (let i = from; i < to; i++) if (tellsAt(i)) return [from, to]
  let [next, before] = [true, true]
  for (let k = 0; k < REACH; k++) {
    next &&= to + k < base.words.length && (k === 0 || !isBoundary(base, to + k, pack))
    before &&= from - k > 0 && (k === 0 || !isBoundary(base, from - k, pack))
    if (next && tellsAt(to + k)) return [from, to + k + 1]
    if (before && tellsAt(from - 1 - k)) return [from - 1 - k, to]
  }
  return [from, to]
}

const MODIFIERS: ReadonlySet<PartOfSpeech> = new Set(['ADJ', 'NOUN', 'PROPN'])
const HEADS: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN'])

/** A place that ends before the noun its words belong to, with that noun: reports differ by phrases ("a fuel leak" for "a leak"). */
function toHead([from, to]: Range, base: Base, pack: LanguagePack): Range {
  const isOf = (i: number, kinds: ReadonlySet<PartOfSpeech>): boolean =>
    baseTerms(base, [i, i + 1]).some((t) => kinds.has(t.pos))
  let end = to
  while (
    end - to < REACH &&
    end > from &&
    isOf(end - 1, MODIFIERS) &&
    isOf(end, HEADS) &&
    !isBoundary(base, end, pack)
  )
    end++
  return [from, end]
}
