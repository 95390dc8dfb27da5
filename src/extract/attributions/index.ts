import { coverOf } from '../../kernels/cover.js'
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
import { withBounds } from './bounds.js'
import { withinClauses } from './clauses.js'
import { type Draft, type Range, rangesOverlap, spanOf } from './draft.js'
import { withEnds } from './ends.js'
import { withinHeadlines } from './headlines.js'
import { findByModel } from './model/decode.js'
import { weightsOf } from './model/weights.js'
import { nest, withOwnMarks } from './nesting.js'
import { withPassives } from './passives.js'
import { withSubjects } from './predicates.js'
import { withProposition } from './propositions.js'
import { withoutNeighbours } from './quotations/apart.js'
import { findAnnounced, findLabelled, findSigned, widenBlocks } from './quotations/blocks.js'
import { findContinuations, giveBack } from './quotations/continuations.js'
import { findExcerpts, withoutOuterMarks } from './quotations/excerpts.js'
import { findInner } from './quotations/inner.js'
import { findOrphans } from './quotations/orphans.js'
import { findAccounts } from './reports/accounts.js'
import { withAfterwords } from './reports/afterwords.js'
import { withAsides } from './reports/asides.js'
import { withBackward } from './reports/backward.js'
import { withBracketed } from './reports/bracketed.js'
import { findCitations, withoutCitation } from './reports/citations.js'
import { withComplements } from './reports/complements.js'
import { withoutContrasted, withoutCoordinated } from './reports/coordinated.js'
import { isModifier } from './reports/cues.js'
import { withDeclared } from './reports/declared.js'
import { findFigures } from './reports/figures.js'
import { withInversions } from './reports/inverted.js'
import { findNominal } from './reports/nouns.js'
import { withObjects } from './reports/objects.js'
import { withRelayed } from './reports/relayed.js'
import { withTrailing } from './reports/trailing.js'
import { findRuleDrafts } from './rules.js'
import { afterDateline, firstQuotationFrom, lookAt, lowerAt, type Scene } from './scene.js'
import { withSharedSources } from './shared.js'
import { splitContents } from './splits.js'
import { stanceOf } from './stance.js'
import { withWholeSubjects } from './subjects.js'
import { withoutCallings } from './unsaid/calling.js'
import { withoutDeeds } from './unsaid/deeds.js'
import { markUnsaid } from './unsaid/unsaid.js'
import { withoutUnspoken } from './unsaid/unspoken.js'
import { withoutVoiceless } from './unsaid/voiceless.js'

export interface AttributionOptions {
  /** False leaves the fitted model out: rules alone. Default true. */
  readonly model?: boolean
}

/** Who said what in one article: direct, indirect and mixed, with source, cue, speaker, stance and nesting. Ids are q1, q2 … in reading order. */
export function extractAttributions(
  text: AnnotatedText,
  { boilerplate, meta }: Pick<ArticleMetadata, 'boilerplate' | 'meta'>,
  entities: readonly Entity[],
  pack: LanguagePack,
  options: AttributionOptions = {},
): Attribution[] {
  // Capitals tell what a cue introduces, but for those of headlines.
  const scene = lookAt({ ...text, text: text.cased }, pack)
  const isLabel = coverOf(boilerplate)
  const drafts = refine(scene, findDrafts(scene, options.model ?? true), entities).filter(
    ({ source, cue, content }) =>
      !(source && cue && isLabel(hullOf(text, source, cue)) && !isLabel(spanOf(text, content[0]!))) &&
      !(source && cue && namesPlace(scene, source, cue, meta.dateline)) &&
      !(source && cue && namesTopic(scene, source, cue, content[0]!, entities)),
  )
  return withOwnMarks(nest(number(markUnsaid(scene, drafts).map((d) => complete(scene, d)))))
}

/** Those of the model, with the rules as its evidence; the rules' own without it. */
function findDrafts(scene: Scene, withModel: boolean): Draft[] {
  const drafts = findRuleDrafts(scene)
  const { model } = scene.pack.attribution
  if (!withModel || !model) return drafts
  const read = withProposition(scene, findByModel(scene, drafts, weightsOf(model)))
  const found = withoutNeighbours(scene, withBounds(scene, read))
  return [...found, ...spokenElsewhere(scene, drafts, found)]
}

/** Drafts of the rules that the model leaves out: words in marks, and whole clauses before their source. */
function spokenElsewhere(scene: Scene, drafts: readonly Draft[], found: readonly Draft[]): Draft[] {
  const sure = drafts.filter(
    (d) =>
      d.source &&
      (d.rule === 'clause-before-cue' ||
        tellsSomebody(scene, d) ||
        d.content.some((c) => quotationsIn(scene, c).length > 0)),
  )
  const taken = mark(
    scene,
    found.flatMap((d) => d.content),
  )
  return withFreeCue(scene, sure, found).filter((d) =>
    d.content.every((c) => !taken.subarray(c.first, c.last).includes(1)),
  )
}

/** Most tokens for whoever is told. */
const TOLD = 5

/** "She informed the parliament that …" */
function tellsSomebody(scene: Scene, { source, cue, content, rule }: Draft): boolean {
  if (rule !== 'complement-clause' || !source || !cue || source.last !== cue.first) return false
  const { verbs, isParticiple, declaratives } = scene.pack.attribution
  const { lower, lemma } = scene.tokens[cue.last - 1]!
  const told = (content[0]?.first ?? 0) - cue.last
  const tells =
    verbs.get(lemma)?.complements.has('addressee') === true && lower !== lemma && !isParticiple(lower)
  return tells && told > 0 && told <= TOLD && declaratives.has(lowerAt(scene, content[0]!.first))
}

/** Those whose cue is no part of a cue already found. */
function withFreeCue(scene: Scene, drafts: readonly Draft[], found: readonly Draft[]): Draft[] {
  const taken = mark(
    scene,
    found.flatMap((d) => d.cue ?? []),
  )
  return drafts.filter(({ cue }) => cue && !taken.subarray(cue.first, cue.last).includes(1))
}

function mark(scene: Scene, ranges: readonly Range[]): Uint8Array {
  const taken = new Uint8Array(scene.tokens.length)
  for (const r of ranges) taken.fill(1, r.first, r.last)
  return taken
}

function refine(scene: Scene, found: readonly Draft[], entities: readonly Entity[]): Draft[] {
  const active = withPassives(scene, found)
  const further = [...findNominal(scene), ...findFigures(scene), ...findAccounts(scene)]
  const all = withoutContrasted(
    scene,
    withoutCoordinated(
      scene,
      withSubjects(
        scene,
        withWholeSubjects(
          scene,
          withAsides(
            scene,
            withTrailing(scene, withInversions(scene, [...active, ...withFreeCue(scene, further, active)])),
          ),
        ),
      ),
    ),
  )
  const own = giveBack(
    withAfterwords(
      scene,
      withBackward(
        scene,
        withComplements(
          scene,
          withoutCallings(
            scene,
            withoutUnspoken(scene, withObjects(scene, withDeclared(scene, withoutDeeds(scene, all)))),
          ),
        ),
      ),
    ).filter((d) => !isModifierCue(scene, d) && !isFurniture(scene, d) && !isDateline(scene, d, all)),
  )
  const clauses = withRelayed(
    scene,
    withEnds(
      scene,
      withinClauses(scene, withBracketed(scene, withSharedSources(scene, withinHeadlines(scene, own)))),
    ),
  )
  const citations = findCitations(scene, clauses)
  const cited = new Set(citations.map((c) => c.cue?.first))
  const carried = clauses.filter((d) => !cited.has(d.cue?.first))
  // Whoever is cited comes first: the words are theirs.
  const reported = [...citations, ...carried.map((d) => withoutCitation(scene, d))]
  const blocks = widenBlocks(scene, reported)
  const labelled = [...findLabelled(scene), ...findAnnounced(scene, blocks)].filter(
    (l) => !blocks.some((b) => b.kind === 'direct' && overlaps(b, l)),
  )
  const kept = blocks.filter((b) => !labelled.some((l) => overlaps(b, l)))
  const signed = findSigned(scene).filter((s) => !kept.some((b) => overlaps(b, s)))
  const spoken = [...kept, ...labelled, ...signed]
  const split = splitContents(
    scene,
    withoutVoiceless(scene, [...spoken, ...findContinuations(scene, spoken)]),
  )
  const told = [...split, ...findOrphans(scene, split, entities), ...findInner(scene)]
  return [...withoutOuterMarks(scene, told), ...findExcerpts(scene)]
}

const isModifierCue = (scene: Scene, { cue }: Draft): boolean =>
  cue !== null && ((cue.last === cue.first + 1 && isModifier(scene, cue.first)) || hasOtherSense(scene, cue))

/** "called back its ambassador" says nothing. */
function hasOtherSense(scene: Scene, { first, last }: Range): boolean {
  const { otherSenses } = scene.pack.attribution
  for (let i = first; i < last; i++)
    if (otherSenses.get(scene.tokens[i]!.lemma)?.has(lowerAt(scene, i + 1))) return true
  return false
}

/** "Photo: …" is a line of page furniture. */
function isFurniture(scene: Scene, { source, cue }: Draft): boolean {
  if (!source || !cue || lowerAt(scene, cue.first) !== ':') return false
  return scene.pack.attribution.furniture.has(lowerAt(scene, source.last - 1))
}

/** "PORT ELLIS: Two ships had left, the board said.": a place in capitals that says nothing, since somebody else does. */
function isDateline(scene: Scene, draft: Draft, drafts: readonly Draft[]): boolean {
  const { cue, content } = draft
  if (!cue || lowerAt(scene, cue.first) !== ':') return false
  const { first, last } = scene.text.sentences[scene.sentenceAt[cue.first]!]!
  if (afterDateline(scene, first, last) !== cue.last) return false
  return drafts.some((d) => d !== draft && d.source && d.content[0]?.first === content[0]?.first)
}

/** "PORT ELLIS: Two ships had left.", where that is known for the place it was written in. */
const namesPlace = (scene: Scene, source: Range, cue: Range, place: string | null): boolean =>
  lowerAt(scene, cue.first) === ':' &&
  scene.text.text.slice(scene.tokens[source.first]!.start, scene.tokens[source.last - 1]!.end) === place

/** "Karsund: Two ships have left", "Ketta-2: what is known": a place or thing before a colon is what it is about, unless words in marks follow. */
function namesTopic(
  scene: Scene,
  source: Range,
  cue: Range,
  content: Range,
  entities: readonly Entity[],
): boolean {
  if (lowerAt(scene, cue.first) !== ':' || scene.quotationAt[content.first]! >= 0) return false
  const { start, end } = spanOf(scene.text, source)
  return entities.some(
    ({ kind, mentions }) =>
      (kind === 'place' || kind === 'other') && mentions.some((m) => m.end === end && m.start >= start),
  )
}

const hullOf = (text: AnnotatedText, a: Range, b: Range): Span =>
  spanOf(text, { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) })

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
    ...(draft.statesNothing ? { statesNothing: true as const } : {}),
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
