import type { LanguagePack } from '../../lang/pack.js'
import type { ArticleSpan, Reading, Variant } from '../../model/index.js'
import { type Base, type BaseWord, baseForms, runsOf } from './base.js'
import { collateWords } from './collate.js'
import { changesContent, FUNCTION_WEIGHT, type Term } from './terms.js'
import { stretches, type Testimony, textOf } from './testimony.js'
import { isUnmarked, isVerbatim } from './units.js'
import { kindOf } from './variant-kind.js'

/** Half-open, in words. */
type Range = readonly [number, number]

/** Words of the base and of a testimony that stand against each other. */
interface Step {
  readonly base: Range
  readonly own: Range
  readonly same: boolean
}

/** A testimony beside the base. */
interface Comparison {
  readonly testimony: Testimony
  /** In order; together all words of both. */
  readonly steps: readonly Step[]
  /** Base words it speaks of; outside them, silence is no omission. */
  readonly extent: Range
  /** Share of its words that are the base's. */
  readonly agreement: number
  readonly verbatim: boolean
}

/** A paraphrase that shares less of its words is set beside the whole utterance. */
const FAR = 0.45
/** A quotation that shares less, and differs in several places, is another rendering. */
const RENDERING = 0.75
/** So many words at either end a full witness may be said to leave out. */
const EDGE = 4
/** Shared function words that do not part two differences. */
const BRIDGE = 2
const FULL = 0.6

/** The differences between the base and its witnesses, in the order of the base. */
export function variantsOf(base: Base, testimonies: readonly Testimony[], pack: LanguagePack): Variant[] {
  if (testimonies.length < 2) return []
  const compared = compareAll(base, testimonies)
  const isNear = (c: Comparison): boolean => c.verbatim || c.agreement >= FAR
  const near = compared.filter(isNear)
  const quoted = merge(near.filter((c) => c.verbatim).flatMap((c) => differences(c, base)))
  const retold = near.filter((c) => !c.verbatim).flatMap((c) => differences(c, base))
  const places = merge([...quoted, ...retold.filter((p) => fits(p, quoted))])
  const alone = merge(retold.filter((p) => !fits(p, quoted)))
  const variants = [
    ...places.map((place) => ({ place, quotedToo: true })),
    // Where a paraphrase parts company elsewhere than the quotations do, it is set beside the base alone.
    ...alone.map((place) => ({ place, quotedToo: false })),
  ].sort((x, y) => byRange(x.place, y.place))
  return [
    ...variants.flatMap(({ place, quotedToo }) =>
      variantAt(place, base, near, (c) => quotedToo || !c.verbatim, pack),
    ),
    ...retellings(
      base,
      compared.filter((c) => !isNear(c)),
    ),
    ...unmarkedPrinting(compared),
  ]
}

const byRange = (p: Range, q: Range): number => p[0] - q[0] || p[1] - q[1]

/** Equal wordings are compared once. */
function compareAll(base: Base, testimonies: readonly Testimony[]): Comparison[] {
  const known = new Map<string, Comparison>()
  return testimonies.map((testimony) => {
    const key = `${isVerbatim(testimony.unit)} ${testimony.printed.join(' ')}`
    const found = known.get(key) ?? compare(base, testimony)
    known.set(key, found)
    return { ...found, testimony }
  })
}

function compare(base: Base, testimony: Testimony): Comparison {
  const columns = collateWords([baseForms(base), testimony.words])
  const inBase = base.words.map(({ testimony: t, at }) => t.printed[at]!)
  const aligned = columns.map(([b, own]) => {
    const same =
      inBase.slice(b!.from, b!.to).join(' ') === testimony.printed.slice(own!.from, own!.to).join(' ')
    return { base: [b!.from, b!.to] as const, own: [own!.from, own!.to] as const, same }
  })
  const met = aligned.filter((s) => length(s.base) > 0 && length(s.own) > 0)
  const agreed = met.reduce((n, s) => n + (s.same ? length(s.own) : 0), 0)
  const verbatim = isVerbatim(testimony.unit)
  const agreement = agreed / Math.max(1, testimony.words.length)
  const moved = movedOver(aligned, inBase, testimony)
  const steps = aligned.map((s, i) => ({ ...s, same: s.same && !moved.has(i) }))
  const told = steps.filter((s, i) => moved.has(i) || (length(s.base) > 0 && length(s.own) > 0))
  return { testimony, steps, extent: extentOf(told, base.words.length, verbatim), agreement, verbatim }
}

/** How many columns a word may have moved. */
const MOVE = 8

/** Columns that a word which tells something has passed on its way to another place. */
function movedOver(steps: readonly Step[], inBase: readonly string[], testimony: Testimony): Set<number> {
  const passed = new Set<number>()
  steps.forEach(({ own, same }, i) => {
    if (same || length(own) !== 1 || isFunctional(testimony, own)) return
    const word = testimony.printed[own[0]]
    const isFrom = (s: Step): boolean => !s.same && length(s.base) === 1 && inBase[s.base[0]] === word
    const from = steps.slice(Math.max(0, i - MOVE), i + MOVE + 1).findIndex(isFrom)
    if (from < 0) return
    const at = Math.max(0, i - MOVE) + from
    for (let k = Math.min(at, i); k <= Math.max(at, i); k++) passed.add(k)
  })
  return passed
}

const length = ([from, to]: Range): number => to - from

/** From the first word met to the last; a quotation of nearly all of it answers for its ends too. */
function extentOf(met: readonly Step[], size: number, verbatim: boolean): Range {
  const from = met[0]?.base[0] ?? 0
  const to = met.at(-1)?.base[1] ?? 0
  if (!verbatim || to - from < FULL * size) return [from, to]
  return [from <= EDGE ? 0 : from, size - to <= EDGE ? size : to]
}

/** Where a testimony differs from the base: neighbouring steps joined, also over a function word or two that both have. */
function differences(c: Comparison, base: Base): Range[] {
  const found: Range[] = []
  let open: Difference | null = null
  let bridge: Step[] = []
  const close = (): void => {
    if (open && (c.verbatim || tells(c, base, open.base, open.own))) found.push(open.base)
    open = null
    bridge = []
  }
  for (const step of c.steps) {
    if (step.base[0] < c.extent[0] || step.base[1] > c.extent[1]) close()
    else if (!step.same) {
      if (open === null) open = { base: [...step.base], own: [...step.own] }
      open.base[1] = step.base[1]
      open.own[1] = step.own[1]
      bridge = []
    } else if (open !== null) {
      bridge.push(step)
      if (bridge.length > BRIDGE || !isFunctional(c.testimony, step.own)) close()
    }
  }
  close()
  return found
}

interface Difference {
  readonly base: [number, number]
  readonly own: [number, number]
}

function isFunctional(testimony: Testimony, [from, to]: Range): boolean {
  return Array.from({ length: to - from }, (_, k) => from + k)
    .flatMap((at) => termsAt(testimony, at))
    .every((t) => t.weight <= FUNCTION_WEIGHT)
}

/** Whether a paraphrase says something else there. */
function tells(c: Comparison, base: Base, place: Range, own: Range): boolean {
  const ours = base.words.slice(...place).flatMap(({ testimony, at }) => termsAt(testimony, at))
  const theirs = Array.from({ length: length(own) }, (_, k) => own[0] + k).flatMap((at) =>
    termsAt(c.testimony, at),
  )
  return changesContent(ours, theirs)
}

const termsAt = ({ terms }: Testimony, at: number): readonly Term[] => terms[at]!

/** Overlapping and touching ranges as one. */
function merge(ranges: readonly Range[]): Range[] {
  const out: [number, number][] = []
  for (const [from, to] of [...ranges].sort(byRange)) {
    const last = out.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else out.push([from, to])
  }
  return out
}

/** Whether a paraphrase's difference is about one of the places the quotations differ in. */
function fits([from, to]: Range, places: readonly Range[]): boolean {
  const met = places.filter((p) => from <= p[1] && p[0] <= to)
  return met.length === 1 && to - from <= length(met[0]!) + EDGE
}

interface Draft {
  readonly text: string
  readonly attributions: string[]
  readonly spans: ArticleSpan[]
  rendered: boolean
}

/** A quotation that differs in several places, in good part: translated back, or told from memory. */
const isRendering = (c: Comparison, base: Base): boolean =>
  c.verbatim && c.agreement < RENDERING && differences(c, base).length > 1

/** What each testimony has at a place. No variant where all have the same. */
function variantAt(
  place: Range,
  base: Base,
  compared: readonly Comparison[],
  shown: (c: Comparison) => boolean,
  pack: LanguagePack,
): Variant[] {
  const ours = base.words.slice(...place)
  const readings = new Map([[keyOf(ours), newDraft(baseText(ours))]])
  for (const c of compared) {
    if (place[0] < c.extent[0] || place[1] > c.extent[1]) continue
    const own = against(c, place)
    if (own === null) continue
    const key = c.testimony.printed.slice(...own).join(' ')
    if (!shown(c) && !readings.has(key)) continue
    const spans = stretches(c.testimony, ...own)
    const draft = readings.get(key) ?? newDraft(textOf(c.testimony, spans))
    readings.set(key, draft)
    draft.attributions.push(c.testimony.unit.attribution.id)
    draft.spans.push(...spans)
    draft.rendered &&= isRendering(c, base)
  }
  const drafts = [...readings.values()]
  return drafts.length < 2 ? [] : [{ kind: kindOf(drafts, pack), readings: drafts.map(toReading) }]
}

const newDraft = (text: string): Draft => ({ text, attributions: [], spans: [], rendered: true })
const toReading = ({ text, attributions, spans }: Draft): Reading => ({ text, attributions, spans })

const keyOf = (words: readonly BaseWord[]): string =>
  words.map(({ testimony, at }) => testimony.printed[at]!).join(' ')

/** Base words as their witnesses print them. */
const baseText = (words: readonly BaseWord[]): string =>
  runsOf(words)
    .map(({ testimony, from, to }) => textOf(testimony, stretches(testimony, from, to)))
    .join(' ')

/** A testimony's own words at a place of the base; null where a step reaches over its edge. */
function against({ steps }: Comparison, [from, to]: Range): Range | null {
  const inside = steps.filter((s) =>
    length(s.base) === 0 ? from <= s.base[0] && s.base[1] <= to : s.base[0] < to && from < s.base[1],
  )
  if (inside.some((s) => length(s.base) > 0 && (s.base[0] < from || s.base[1] > to))) return null
  return inside.length === 0 ? [0, 0] : [inside[0]!.own[0], inside.at(-1)!.own[1]]
}

/** Paraphrases that go their own way, each beside the whole utterance. */
function retellings(base: Base, far: readonly Comparison[]): Variant[] {
  if (far.length === 0 || base.words.length === 0) return []
  const attributions = [...new Set(base.words.map((w) => w.testimony.unit.attribution.id))]
  const spans = runsOf(base.words).flatMap(({ testimony, from, to }) => stretches(testimony, from, to))
  const others = far.map(({ testimony }) => wholeOf(testimony))
  return [{ kind: 'wording', readings: [{ text: baseText(base.words), attributions, spans }, ...others] }]
}

/** Who prints the words in marks, and who without any. */
function unmarkedPrinting(compared: readonly Comparison[]): Variant[] {
  const quoted = compared.filter((c) => c.verbatim)
  const bare = quoted.filter((c) => isUnmarked(c.testimony.unit))
  const marked = quoted.filter((c) => !bare.includes(c))
  if (bare.length === 0 || marked.length === 0) return []
  return [{ kind: 'unmarked', readings: [...wordings(marked), ...wordings(bare)] }]
}

/** Each wording once, with all who have it. */
function wordings(compared: readonly Comparison[]): Reading[] {
  const drafts = new Map<string, Draft>()
  for (const { testimony } of compared) {
    const whole = wholeOf(testimony)
    const key = testimony.printed.join(' ')
    const draft = drafts.get(key) ?? newDraft(whole.text)
    drafts.set(key, draft)
    draft.attributions.push(...whole.attributions)
    draft.spans.push(...whole.spans)
  }
  return [...drafts.values()].map(toReading)
}

function wholeOf(testimony: Testimony): Reading {
  const spans = stretches(testimony, 0, testimony.words.length)
  return { text: textOf(testimony, spans), attributions: [testimony.unit.attribution.id], spans }
}
