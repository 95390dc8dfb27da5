import type { LanguagePack } from '../../lang/pack.js'
import {
  type AnnotatedText,
  type ArticleMetadata,
  type Attribution,
  type AttributionKind,
  bySpan,
  type Entity,
  hull,
  type Span,
} from '../../model/index.js'
import { type Draft, type Range, spanOf } from './draft.js'
import { nest } from './nesting.js'
import { findPrepositional } from './prepositions.js'
import { firstQuotationFrom, lookAt, type Scene } from './scene.js'
import { findSpeech } from './speech.js'
import { stanceOf } from './stance.js'

export interface AttributionOptions {
  /** False leaves the fitted model out: rules alone. Default true. */
  readonly model?: boolean
}

/** Who said what in one article: direct, indirect and mixed, with source, cue, speaker, stance and nesting. Ids are q1, q2 … in reading order. */
export function extractAttributions(
  text: AnnotatedText,
  _metadata: ArticleMetadata,
  _entities: readonly Entity[],
  pack: LanguagePack,
  _options: AttributionOptions = {},
): Attribution[] {
  const scene = lookAt(text, pack)
  const drafts = [...findSpeech(scene), ...findPrepositional(scene)]
  return nest(number(drafts.map((d) => complete(scene, d))))
}

function number(found: readonly Attribution[]): Attribution[] {
  const ordered = [...found].sort((a, b) => bySpan(hull(a.content), hull(b.content)))
  return ordered.map((a, i) => ({ ...a, id: `q${i + 1}` }))
}

function complete(scene: Scene, draft: Draft): Attribution {
  const span = (r: Range | null): Span | null => (r ? spanOf(scene.text, r) : null)
  const content = draft.content.map((r) => spanOf(scene.text, r))
  const marked = draft.content.flatMap((r) => quotationsIn(scene, r))
  const kind = kindOf(content, marked)
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
