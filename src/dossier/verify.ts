import {
  type ArticleSpan,
  type Discrepancy,
  type Dossier,
  type Finding,
  type LineageEdge,
  type Reason,
  type Span,
  StemmaError,
  type Utterance,
} from '../model/index.js'

/** What a dossier tells, each line by its name, with the places it rests on. */
function* lines(d: Dossier): Generator<readonly [name: string, places: readonly ArticleSpan[]]> {
  for (const a of d.articles)
    yield [`article ${a.id}`, inside(a.id, [a.headline, ...a.boilerplate, ...a.notices])]
  for (const e of d.entities) yield [e.id, [...e.mentions, ...placesOf(e.because)]]
  for (const a of d.attributions)
    yield [a.id, inside(a.article, [a.source, a.cue, ...a.content, ...a.marked])]
  for (const [i, q] of d.quantities.entries()) yield [`quantity ${i}`, inside(q.article, [q, q.counted])]
  for (const [i, x] of d.dates.entries()) yield [`date ${i}`, [x]]
  for (const c of d.claims) yield [c.id, [c]]
  for (const f of d.findings) yield [f.id, placesOfFinding(f)]
  for (const u of d.utterances) yield [u.id, placesOfUtterance(u)]
  for (const x of d.discrepancies) yield [x.id, placesOfDiscrepancy(x)]
  for (const [i, t] of d.timeline.entries()) yield [`timeline ${i}`, t.spans]
  for (const x of d.drift) yield [x.id, [...x.from.spans, ...x.to.spans, ...placesOf(x.because)]]
  for (const e of d.lineage) yield [`${e.from} → ${e.to}`, placesOfEdge(e)]
  for (const a of d.ancestors) yield [a.id, placesOf(a.because)]
  for (const n of d.notes) yield [`note ${n.code}`, n.spans ?? []]
}

const inside = (article: string, spans: readonly (Span | null)[]): ArticleSpan[] =>
  spans.flatMap((s) => (s ? [{ article, start: s.start, end: s.end }] : []))

const placesOf = (reasons: readonly Reason[] = []): ArticleSpan[] => reasons.flatMap((r) => r.spans)

const placesOfFinding = (f: Finding): ArticleSpan[] => [
  f.summarySpan,
  ...f.origins.flatMap((o) => placesOf(o.because)),
  ...placesOf(f.independentBecause),
  ...placesOf(f.reliabilityBecause),
  ...placesOf(f.credibilityBecause),
  ...placesOf(f.joinedBecause),
]

const placesOfUtterance = (u: Utterance): ArticleSpan[] => [
  ...u.base.flatMap((b) => b.span ?? []),
  ...u.variants.flatMap((v) => v.readings.flatMap((r) => r.spans)),
  ...placesOf(u.remarks),
]

const placesOfDiscrepancy = (x: Discrepancy): ArticleSpan[] => [
  ...x.positions.flatMap((p) => p.spans),
  ...x.pairs.flatMap((p) => placesOf(p.because)),
  ...(x.aboutSpan ? [x.aboutSpan] : []),
]

const placesOfEdge = ({ from, to, evidence, because }: LineageEdge): ArticleSpan[] => [
  ...inside(
    from,
    evidence.map((x) => x.from),
  ),
  ...inside(
    to,
    evidence.map((x) => x.to),
  ),
  ...placesOf(because),
]

/**
 * Holds the first promise: every line rests on places that exist, and every summary is the words of its place.
 * @throws StemmaError `broken-evidence`, naming the line, where one does not.
 */
export function verifyEvidence(dossier: Dossier): Dossier {
  const lengths = new Map(dossier.articles.map((a) => [a.id, a.text.length]))
  for (const [name, places] of lines(dossier)) {
    const lost = places.find((s) => !holds(s, lengths.get(s.article)))
    if (lost) throw broken(name, `${lost.article} ${lost.start}–${lost.end}`)
  }
  const texts = new Map(dossier.articles.map((a) => [a.id, a.text]))
  for (const { id, summary, summarySpan: s } of dossier.findings)
    if (texts.get(s.article)?.slice(s.start, s.end) !== summary) throw broken(id, summary)
  return dossier
}

/** Whether a place lies in a text of that length; nothing does where there is none. */
const holds = ({ start, end }: Span, length = 0): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= length

const broken = (line: string, place: string): StemmaError =>
  new StemmaError(
    'broken-evidence',
    `${line} rests on a place that does not hold`,
    place,
    'This is a fault of Stemma: please report it with the articles.',
  )
