import {
  type ArticleSpan,
  contains,
  type Discrepancy,
  type Dossier,
  type Finding,
  type LineageEdge,
  type Reason,
  type Span,
  type Utterance,
} from '../../model/index.js'
import { isVaried, questions } from '../digest.js'
import type { View } from '../view.js'
import { listedEdges } from './lineage.js'

/** A stretch of an article's text with the lines of the dossier that rest on it. */
export interface Segment extends Span {
  readonly lines: readonly string[]
}

/** A place in an article that a line of the dossier rests on. */
interface Support extends ArticleSpan {
  readonly line: string
}

/** Every place that the dossier rests on, with the id of its line. */
const supportsOf = (view: View): Support[] => [
  ...view.dossier.findings.flatMap((f) => ofFinding(f, view)),
  ...questions(view.dossier).flatMap(ofQuestion),
  ...view.dossier.utterances.filter(isVaried).flatMap((u) => ofUtterance(u, view)),
  ...view.dossier.timeline.flatMap((t, i) => at(`T${i + 1}`, t.spans)),
  ...ofLineage(view),
  ...view.dossier.notes.flatMap((n) => at('untold', n.spans ?? [])),
]

const at = (line: string, spans: readonly ArticleSpan[]): Support[] => spans.map((s) => ({ ...s, line }))

const because = (line: string, reasons: readonly Reason[]): Support[] =>
  reasons.flatMap((r) => at(line, r.spans))

const ofFinding = (f: Finding, { claim }: View): Support[] => [
  ...at(f.id, [f.summarySpan, ...f.claims.flatMap((c) => claim(c) ?? [])]),
  ...because(f.id, [
    ...f.origins.flatMap((o) => o.because),
    ...(f.independentBecause ?? []),
    ...(f.reliabilityBecause ?? []),
    ...f.credibilityBecause,
  ]),
]

const ofQuestion = (d: Discrepancy): Support[] => [
  ...at(d.id, [...d.positions.flatMap((p) => p.spans), ...(d.aboutSpan ? [d.aboutSpan] : [])]),
  ...d.pairs.flatMap((p) => because(d.id, p.because)),
]

function ofUtterance(u: Utterance, { attribution }: View): Support[] {
  const contents = u.attributions.flatMap((id) => {
    const a = attribution(id)
    return a?.content.map((c) => ({ article: a.article, ...c })) ?? []
  })
  const readings = u.variants.flatMap((v) => v.readings.flatMap((r) => r.spans))
  return [
    ...at(u.id, [...contents, ...u.base.flatMap((b) => b.span ?? []), ...readings]),
    ...because(u.id, u.remarks),
  ]
}

function ofLineage(view: View): Support[] {
  const { drawn, implied } = listedEdges(view)
  return [
    ...[...drawn, ...implied].flatMap(({ edge, id }) => [
      ...at(id, passages(edge)),
      ...because(id, edge.because),
    ]),
    ...view.dossier.ancestors.flatMap((a) => because('lineage', a.because)),
  ]
}

const passages = (e: LineageEdge): ArticleSpan[] =>
  e.evidence.flatMap((x) => [
    { article: e.from, ...x.from },
    { article: e.to, ...x.to },
  ])

/** Each article's text cut at every place the dossier rests on; the segments of an article cover its text. */
export function segmentsByArticle(view: View): ReadonlyMap<string, readonly Segment[]> {
  const supports = new Map<string, Support[]>()
  for (const s of supportsOf(view)) append(supports, s.article, s)
  return new Map(view.dossier.articles.map((a) => [a.id, cut(a, supports.get(a.id) ?? [])]))
}

function append<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}

function cut(article: Dossier['articles'][number], supports: readonly Support[]): Segment[] {
  const edges = new Set([
    0,
    article.text.length,
    ...[
      ...article.boilerplate,
      ...article.notices,
      ...(article.pages ?? []),
      ...(article.entries ?? []),
      ...supports,
    ].flatMap((s) => [s.start, s.end]),
  ])
  const ordered = [...edges].sort((a, b) => a - b)
  const opening = new Map<number, Support[]>()
  for (const s of supports) append(opening, s.start, s)
  let open: Support[] = []
  return ordered.slice(0, -1).map((start, i) => {
    const end = ordered[i + 1]!
    open = [...open.filter((s) => s.end > start), ...(opening.get(start) ?? [])]
    // White space alone is no link: it would have no name.
    const blank = article.text.slice(start, end).trim() === ''
    return { start, end, lines: blank ? [] : [...new Set(open.map((s) => s.line))] }
  })
}

export const isFurniture = (segment: Span, boilerplate: readonly Span[]): boolean =>
  boilerplate.some((b) => contains(b, segment))
