import { type ArticleSpan, type Dossier, type Span, StemmaError } from '../model/index.js'

/** Every place a dossier names, with what names it. */
function* places(d: Dossier): Generator<readonly [string, ArticleSpan]> {
  const inside = (article: string, spans: readonly (Span | null)[]): ArticleSpan[] =>
    spans.flatMap((s) => (s ? [{ article, ...s }] : []))
  for (const a of d.articles)
    for (const s of inside(a.id, [a.headline, ...a.boilerplate, ...a.notices])) yield [`article ${a.id}`, s]
  for (const e of d.entities)
    for (const s of [...e.mentions, ...e.because.flatMap((r) => r.spans)]) yield [e.id, s]
  for (const a of d.attributions)
    for (const s of inside(a.article, [a.source, a.cue, ...a.content, ...a.marked])) yield [a.id, s]
  for (const [i, q] of d.quantities.entries())
    for (const s of inside(q.article, [q, q.counted])) yield [`quantity ${i}`, s]
  for (const [i, x] of d.dates.entries()) yield [`date ${i}`, x]
  for (const c of d.claims) yield [c.id, c]
  for (const f of d.findings)
    for (const s of [
      f.summarySpan,
      ...[
        ...f.origins.flatMap((o) => o.because),
        ...(f.independentBecause ?? []),
        ...(f.reliabilityBecause ?? []),
        ...f.credibilityBecause,
      ].flatMap((r) => r.spans),
    ])
      yield [f.id, s]
  for (const u of d.utterances)
    for (const s of [
      ...u.base.flatMap((b) => b.span ?? []),
      ...u.variants.flatMap((v) => v.readings.flatMap((r) => r.spans)),
      ...u.remarks.flatMap((r) => r.spans),
    ])
      yield [u.id, s]
  for (const x of d.discrepancies)
    for (const s of [
      ...x.positions.flatMap((p) => p.spans),
      ...x.pairs.flatMap((p) => p.because.flatMap((r) => r.spans)),
      ...(x.aboutSpan ? [x.aboutSpan] : []),
    ])
      yield [x.id, s]
  for (const [i, t] of d.timeline.entries()) for (const s of t.spans) yield [`timeline ${i}`, s]
  for (const x of d.drift)
    for (const s of [...x.from.spans, ...x.to.spans, ...x.because.flatMap((r) => r.spans)]) yield [x.id, s]
  for (const e of d.lineage)
    for (const s of [
      ...inside(
        e.from,
        e.evidence.map((x) => x.from),
      ),
      ...inside(
        e.to,
        e.evidence.map((x) => x.to),
      ),
    ])
      yield [`${e.from} → ${e.to}`, s]
}

/**
 * Holds the first promise: every line rests on places that exist, and every summary is the words of its place.
 * @throws StemmaError `broken-evidence`, naming the line, where one does not.
 */
export function verifyEvidence(dossier: Dossier): Dossier {
  const lengths = new Map(dossier.articles.map((a) => [a.id, a.text.length]))
  for (const [line, s] of places(dossier)) {
    const length = lengths.get(s.article)
    const holds =
      length !== undefined &&
      Number.isInteger(s.start) &&
      Number.isInteger(s.end) &&
      0 <= s.start &&
      s.start < s.end &&
      s.end <= length
    if (!holds) throw broken(line, `${s.article} ${s.start}–${s.end}`)
  }
  const texts = new Map(dossier.articles.map((a) => [a.id, a.text]))
  for (const { id, summary, summarySpan: s } of dossier.findings)
    if (texts.get(s.article)?.slice(s.start, s.end) !== summary) throw broken(id, summary)
  return dossier
}

const broken = (line: string, place: string): StemmaError =>
  new StemmaError(
    'broken-evidence',
    `${line} rests on a place that does not hold`,
    place,
    'This is a fault of Stemma: please report it with the articles.',
  )
