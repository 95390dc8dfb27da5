import type { LanguagePack } from '../../lang/pack.js'
import {
  type AnnotatedText,
  type ArticleMetadata,
  type Attribution,
  type AttributionKind,
  bySpan,
  contains,
  type Entity,
  hull,
  type Span,
} from '../../model/index.js'
import { findLabelled, widenBlocks } from './blocks.js'
import { findCitations, withoutCitation } from './citations.js'
import { findContinuations, giveBack } from './continuations.js'
import { isModifier } from './cues.js'
import { type Draft, type Range, rangesOverlap, spanOf } from './draft.js'
import { findByModel } from './model/decode.js'
import { weightsOf } from './model/weights.js'
import { nest } from './nesting.js'
import { findRuleDrafts } from './rules.js'
import { firstQuotationFrom, lookAt, lowerAt, type Scene } from './scene.js'
import { stanceOf } from './stance.js'

export interface AttributionOptions {
  /** False leaves the fitted model out: rules alone. Default true. */
  readonly model?: boolean
}

/** Who said what in one article: direct, indirect and mixed, with source, cue, speaker, stance and nesting. Ids are q1, q2 … in reading order. */
export function extractAttributions(
  text: AnnotatedText,
  metadata: ArticleMetadata,
  _entities: readonly Entity[],
  pack: LanguagePack,
  options: AttributionOptions = {},
): Attribution[] {
  const scene = lookAt(text, pack)
  const drafts = refine(scene, metadata, findDrafts(scene, options.model ?? true))
  return nest(number(drafts.map((d) => complete(scene, d))))
}

/** Those of the model, with the rules as its evidence; the rules' own without it. */
function findDrafts(scene: Scene, withModel: boolean): Draft[] {
  const drafts = findRuleDrafts(scene)
  const { model } = scene.pack.attribution
  return withModel && model ? findByModel(scene, drafts, weightsOf(model)) : drafts
}

function refine(scene: Scene, metadata: ArticleMetadata, found: readonly Draft[]): Draft[] {
  const own = giveBack(found.filter((d) => !isModifierCue(scene, d) && !isFurniture(scene, metadata, d)))
  const citations = findCitations(scene, own)
  const carried = own.filter((d) => !citations.some((c) => d.cue?.first === c.cue?.first))
  const spoken = [...carried.map((d) => withoutCitation(scene, d)), ...citations]
  const blocks = widenBlocks(scene, spoken)
  const labelled = findLabelled(scene).filter(
    (l) => !blocks.some((b) => b.kind === 'direct' && overlaps(b, l)),
  )
  const kept = blocks.filter((b) => !labelled.some((l) => overlaps(b, l)))
  return [...kept, ...labelled, ...findContinuations(scene, kept)]
}

const isModifierCue = (scene: Scene, { cue }: Draft): boolean =>
  cue !== null && cue.last === cue.first + 1 && isModifier(scene, cue.first)

/** "Photo: …", and what stands wholly in a line that is no part of the report. */
function isFurniture(
  scene: Scene,
  { boilerplate }: ArticleMetadata,
  { source, cue, content }: Draft,
): boolean {
  const label = source && cue && lowerAt(scene, cue.first) === ':' ? lowerAt(scene, source.last - 1) : ''
  if (scene.pack.attribution.furniture.has(label)) return true
  const spans = content.map((c) => spanOf(scene.text, c))
  return spans.length > 0 && boilerplate.some((b) => spans.every((s) => contains(b, s)))
}

const overlaps = (a: Draft, b: Draft): boolean =>
  a.content.some((x) => b.content.some((y) => rangesOverlap(x, y)))

function number(found: readonly Attribution[]): Attribution[] {
  const ordered = [...found].sort((a, b) => bySpan(hull(a.content), hull(b.content)))
  return ordered.map((a, i) => ({ ...a, id: `q${i + 1}` }))
}

function complete(scene: Scene, draft: Draft): Attribution {
  const span = (r: Range | null): Span | null => (r ? spanOf(scene.text, r) : null)
  const content = draft.content.map((r) => spanOf(scene.text, r))
  const marked = draft.content.flatMap((r) => quotationsIn(scene, r))
  const kind = draft.kind ?? kindOf(content, marked)
  return {
    id: '',
    kind,
    source: span(draft.source),
    cue: span(draft.cue),
    content,
    marked: kind === 'mixed' ? marked : [],
    speaker: null,
    parent: null,
    stance: stanceOf(scene, draft.cue),
    rule: draft.rule,
  }
}

/** The quotations inside a range, marks included. */
function quotationsIn(scene: Scene, { first, last }: Range): Span[] {
  const found: Span[] = []
  for (let i = firstQuotationFrom(scene, first); i < scene.quotations.length; i++) {
    const q = scene.quotations[i]!
    if (q.last > last) break
    found.push(q.span)
  }
  return found
}

function kindOf(content: readonly Span[], marked: readonly Span[]): AttributionKind {
  if (marked.length === 0) return 'indirect'
  return content.every((c) => marked.some((m) => m.start === c.start && m.end === c.end)) ? 'direct' : 'mixed'
}
