import type { LanguagePack } from '../../../lang/pack.js'
import type { ArticleSpan, Reading, Variant, VariantKind } from '../../../model/index.js'
import { type Comparison, compareAll, length, type Range, type Step } from '../joining/comparison.js'
import { isReplaced } from '../joining/replaced.js'
import { resemblance } from '../joining/resemblance.js'
import { isInMarks, stretches, type Testimony, textOf } from '../units/testimony.js'
import { isUnmarked, isVerbatim } from '../units/units.js'
import { type Base, type BaseWord, runsOf } from './base.js'
import { differences, type Layer, type Place, placesOf, tells } from './places.js'
import { kindOf } from './variant-kind.js'

/** A paraphrase that shares less of its words is set beside the whole utterance. */
const FAR = 0.45
/** A quotation that shares less, and differs in several places, is another rendering. */
const RENDERING = 0.75

/** A variant, with the place in the base that it is of; null where it is of the whole. */
interface Entry {
  readonly variant: Variant
  readonly place: Place | null
}

/** The base beside all its witnesses. */
export interface Apparatus {
  readonly base: Base
  readonly compared: readonly Comparison[]
  /** Those that can be read place by place. */
  readonly near: readonly Comparison[]
  readonly isRendering: (c: Comparison) => boolean
  readonly entries: readonly Entry[]
  readonly pack: LanguagePack
}

/** The differences between the base and its witnesses, in the order of the base. */
export function apparatusOf(base: Base, testimonies: readonly Testimony[], pack: LanguagePack): Apparatus {
  const compared = compareAll(base, testimonies, pack)
  const renderings = new Set(compared.filter((c) => isRendering(c, base, pack)))
  const near = compared.filter((c) =>
    renderings.has(c) ? !isTurnedRound(c) : !isFar(c) || c.testimony.unit.verbatim.length > 0,
  )
  const faithful = [...new Set(base.words.map((w) => w.testimony.unit))]
  const translated = new Set(
    [...renderings].filter(({ testimony: { unit } }) =>
      faithful.some((f) => f.article !== unit.article && isReplaced(unit, f)),
    ),
  )
  const table: Table = {
    base,
    near,
    isRendering: (c) => renderings.has(c),
    isTranslated: (c) => translated.has(c),
    pack,
  }
  const entries =
    testimonies.length < 2
      ? []
      : [
          ...withOwnPlaces(placesOf(near, table.isRendering, base, pack), table).flatMap((place) =>
            variantAt(place, table),
          ),
          ...retellings('translation', base, [...translated]),
          ...retellings(
            'wording',
            base,
            compared.filter((c) => (renderings.has(c) ? !translated.has(c) : isFar(c) && isRetold(c, base))),
          ),
          ...unmarkedPrinting(compared),
        ]
  return { ...table, compared, entries }
}

/** A report must have so much in common with the sentence to be read beside the whole of it. */
const RETOLD = 0.2

const isRetold = ({ testimony: { unit } }: Comparison, { words }: Base): boolean =>
  words.some((w) => w.testimony.unit === unit) ||
  [...new Set(words.map((w) => w.testimony.unit))].some((u) => resemblance(unit, u, true).both >= RETOLD)

const isFar = (c: Comparison): boolean => !c.verbatim && c.agreement < FAR

/** All that is needed to read a place. */
interface Table {
  readonly base: Base
  readonly near: readonly Comparison[]
  readonly isRendering: (c: Comparison) => boolean
  /** A rendering most of whose other words mean the same: translated back. */
  readonly isTranslated: (c: Comparison) => boolean
  readonly pack: LanguagePack
}

interface Draft {
  readonly text: string
  readonly attributions: string[]
  readonly spans: ArticleSpan[]
  rendered: boolean
  translated: boolean
}

/** A quotation that differs in several places, in good part, or a report whose words in marks do: translated back, or told from memory. */
const isRendering = (c: Comparison, base: Base, pack: LanguagePack): boolean =>
  c.verbatim
    ? c.agreement < RENDERING && differences(c, base, pack).length > 1
    : c.marked.words >= FRAGMENT && c.marked.agreement < FRAGMENT_RENDERING

/** So many words in marks, of which so few are the base's, are a rendering. */
const FRAGMENT = 4
const FRAGMENT_RENDERING = 0.5

/** Whether a rendering has the base's words in another order, so that places say little. */
const isTurnedRound = ({ sharing, agreement }: Comparison): boolean => sharing - agreement >= TURNED
const TURNED = 0.1

/** The places, and beside them that of a report which differs at a part of one and cannot be read at the whole, since its marks begin there. */
function withOwnPlaces(places: readonly Place[], table: Table): readonly Place[] {
  const own = new Map<string, Place>()
  for (const c of table.near)
    for (const { base: core, quoted } of differences(c, table.base, table.pack)) {
      const held = places.find((p) => p.layer === 'retold' && p.core[0] <= core[0] && core[1] <= p.core[1])
      const isPart = held !== undefined && length(core) > 0 && length(core) < length(held.core)
      if (isPart && !quoted && wordsAt(c.steps, held.core) === null)
        own.set(core.join(' '), { core, shown: core, layer: held.layer })
    }
  return [...places, ...own.values()].sort((x, y) => x.core[0] - y.core[0] || x.core[1] - y.core[1])
}

/** What each testimony has at a place, of the kind that the bare difference is of. No variant where all have the same. */
function variantAt(place: Place, table: Table): Entry[] {
  const bare = readingsAt(place.core, place, table)
  if (bare.length < 2) return []
  const wide = readingsAt(place.shown, place, table)
  const readings = wide.length < bare.length ? bare : wide
  return [{ variant: { kind: kindOf(bare, table.pack), readings: readings.map(toReading) }, place }]
}

function readingsAt(range: Range, { core, layer }: Place, table: Table): Draft[] {
  const ours = table.base.words.slice(...range)
  const drafts = new Map([[keyOf(ours), newDraft(baseText(ours))]])
  for (const c of table.near) {
    if (core[0] < c.extent[0] || core[1] > c.extent[1]) continue
    const own = layer === 'retold' ? wordsAt(c.steps, range) : wordsAt(quotedSteps(c, range), range)
    if (own === null) continue
    const key = c.testimony.printed.slice(...own).join(' ')
    if (!drafts.has(key) && !mayDiffer(c, range, own, layer, table)) continue
    const spans = stretches(c.testimony, ...own)
    const draft = drafts.get(key) ?? newDraft(textOf(c.testimony, spans))
    drafts.set(key, draft)
    draft.attributions.push(c.testimony.unit.attribution.id)
    draft.spans.push(...spans)
    draft.rendered &&= table.isRendering(c)
    draft.translated &&= table.isTranslated(c)
  }
  return [...drafts.values()]
}

const newDraft = (text: string): Draft => ({
  text,
  attributions: [],
  spans: [],
  rendered: true,
  translated: true,
})
const toReading = ({ text, attributions, spans }: Draft): Reading => ({ text, attributions, spans })

const keyOf = (words: readonly BaseWord[]): string =>
  words.map(({ testimony, at }) => testimony.printed[at]!).join(' ')

/** Base words as their witnesses print them. */
const baseText = (words: readonly BaseWord[]): string =>
  runsOf(words)
    .map(({ testimony, from, to }) => textOf(testimony, stretches(testimony, from, to)))
    .join(' ')

/** Whether a wording of its own is shown: a quotation's where quotations differ, a paraphrase's if it says something else. */
function mayDiffer(c: Comparison, range: Range, own: Range, layer: Layer, table: Table): boolean {
  const quoted = stepsIn(c.steps, range).every((s) => s.quoted)
  if (quoted)
    return (
      layer === (table.isRendering(c) ? 'rendered' : 'quoted') || (layer === 'quoted' && table.isRendering(c))
    )
  return layer !== 'rendered' && !isFar(c) && tells(c, table.base, range, own)
}

/** A comparison's steps without the words outside its marks that are added at a place, where others there are inside. */
function quotedSteps({ steps }: Comparison, range: Range): readonly Step[] {
  const inside = stepsIn(steps, range)
  return inside.some((s) => s.quoted)
    ? steps.filter((s) => s.quoted || length(s.base) > 0 || !inside.includes(s))
    : steps
}

const stepsIn = (steps: readonly Step[], [from, to]: Range): Step[] =>
  steps.filter((s) =>
    length(s.base) === 0 ? from <= s.base[0] && s.base[1] <= to : s.base[0] < to && from < s.base[1],
  )

/** A testimony's words at a place; null where a step reaches over its edge, or only a part of the words is in marks. */
function wordsAt(steps: readonly Step[], [from, to]: Range): Range | null {
  const inside = stepsIn(steps, [from, to])
  if (inside.some((s) => length(s.base) > 0 && (s.base[0] < from || s.base[1] > to))) return null
  const worded = inside.filter((s) => length(s.own) > 0)
  if (worded.some((s) => s.quoted) && worded.some((s) => !s.quoted)) return null
  return inside.length === 0 ? [0, 0] : [inside[0]!.own[0], inside.at(-1)!.own[1]]
}

/** Those that go their own way, each beside the whole utterance. */
function retellings(kind: VariantKind, base: Base, far: readonly Comparison[]): Entry[] {
  if (far.length === 0 || base.words.length === 0) return []
  const attributions = [...new Set(base.words.map((w) => w.testimony.unit.attribution.id))]
  const spans = runsOf(base.words).flatMap(({ testimony, from, to }) => stretches(testimony, from, to))
  const whole = { text: baseText(base.words), attributions, spans }
  return [{ variant: { kind, readings: [whole, ...wordings(far)] }, place: null }]
}

/** Who prints the words in marks, and who without any. */
function unmarkedPrinting(compared: readonly Comparison[]): Entry[] {
  const quoted = compared.filter((c) => isVerbatim(c.testimony.unit))
  const bare = quoted.filter((c) => isUnmarked(c.testimony.unit))
  const marked = quoted.filter((c) => !bare.includes(c))
  if (bare.length === 0 || marked.length === 0) return []
  return [{ variant: { kind: 'unmarked', readings: [...wordings(marked), ...wordings(bare)] }, place: null }]
}

/** Each wording once, with all who have it. */
function wordings(compared: readonly Comparison[]): Reading[] {
  const drafts = new Map<string, Draft>()
  for (const { testimony } of compared) {
    const whole = wholeOf(testimony)
    const key = whole.text
    const draft = drafts.get(key) ?? newDraft(whole.text)
    drafts.set(key, draft)
    draft.attributions.push(...whole.attributions)
    draft.spans.push(...whole.spans)
  }
  return [...drafts.values()].map(toReading)
}

/** All of a testimony; of a quotation with a few words before or after it, the quotation. */
function wholeOf(testimony: Testimony): Reading {
  const marked = isVerbatim(testimony.unit)
    ? [...testimony.words.keys()].filter((i) => isInMarks(testimony, i))
    : []
  const spans = stretches(testimony, marked[0] ?? 0, (marked.at(-1) ?? testimony.words.length - 1) + 1)
  return { text: textOf(testimony, spans), attributions: [testimony.unit.attribution.id], spans }
}
