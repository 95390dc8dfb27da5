import {
  type ArticleSpan,
  contains,
  type Dossier,
  type LineageEdge,
  type Reason,
  type Span,
} from '../../model/index.js'
import type { View } from '../view.js'

/** A stretch of an article's text with the lines of the dossier that rest on it. */
export interface Segment extends Span {
  readonly lines: readonly string[]
}

/** A place in an article that a line of the dossier rests on. */
interface Support extends ArticleSpan {
  readonly line: string
}

/** Every place that the dossier rests on, with the id of its line. */
function supportsOf({ dossier, claim }: View): Support[] {
  const at = (line: string, spans: readonly ArticleSpan[]): Support[] => spans.map((s) => ({ ...s, line }))
  const told = (line: string, reasons: readonly Reason[]): Support[] =>
    at(
      line,
      reasons.flatMap((r) => r.spans),
    )
  return [
    ...dossier.findings.flatMap((f) => [
      ...at(
        f.id,
        f.claims.flatMap((c) => claim(c) ?? []),
      ),
      ...told(f.id, [...f.origins.flatMap((o) => o.because), ...f.credibilityBecause]),
    ]),
    ...dossier.discrepancies.flatMap((d) => [
      ...at(d.id, [...d.positions.flatMap((p) => p.spans), ...(d.aboutSpan ? [d.aboutSpan] : [])]),
      ...told(
        d.id,
        d.pairs.flatMap((p) => p.because),
      ),
    ]),
    ...dossier.utterances
      .filter((u) => u.variants.length > 0)
      .flatMap((u) =>
        at(u.id, [
          ...u.base.flatMap((b) => b.span ?? []),
          ...u.variants.flatMap((v) => v.readings.flatMap((r) => r.spans)),
        ]),
      ),
    ...dossier.timeline.flatMap((t, i) => at(`T${i + 1}`, t.spans)),
    ...dossier.lineage.flatMap((e, i) => [...at(`L${i + 1}`, passages(e)), ...told(`L${i + 1}`, e.because)]),
    ...dossier.ancestors.flatMap((a) => told('lineage', a.because)),
    ...dossier.notes.flatMap((n) => at('untold', n.spans ?? [])),
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
  for (const s of supportsOf(view)) supports.set(s.article, [...(supports.get(s.article) ?? []), s])
  return new Map(view.dossier.articles.map((a) => [a.id, cut(a, supports.get(a.id) ?? [])]))
}

function cut(article: Dossier['articles'][number], supports: readonly Support[]): Segment[] {
  const edges = new Set([
    0,
    article.text.length,
    ...[...article.boilerplate, ...supports].flatMap((s) => [s.start, s.end]),
  ])
  const ordered = [...edges].sort((a, b) => a - b)
  const opening = new Map<number, Support[]>()
  for (const s of supports) opening.set(s.start, [...(opening.get(s.start) ?? []), s])
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
