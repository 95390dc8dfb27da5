import {
  type ArticleSpan,
  byGravity,
  type Discrepancy,
  type Dossier,
  type Finding,
  type Relation,
  type Utterance,
} from '../model/index.js'
import { meets } from './overlapping.js'
import { isOfDetails } from './question.js'
import { namedIn } from './tellers.js'
import { telling } from './telling.js'
import type { View } from './view.js'

/**
 * Discrepancies other than pure differences of wording, which the apparatus of their utterance shows, the gravest first: conflicts about
 * what the summary tells before others, of them those about figures, and of these in the order in which the summary comes to them. How one thing is told with other details stands behind its like.
 */
export function questions(dossier: Dossier): readonly Discrepancy[] {
  const varied = new Set(dossier.utterances.filter(isVaried).map((u) => u.id))
  const toldAt = summaryPlaces(dossier)
  const order = (d: Discrepancy): number => {
    if (d.relation !== 'conflict') return 4
    return (toldAt(d) === UNTOLD ? 2 : 0) + (d.kind === 'quantity' ? 0 : 1)
  }
  return dossier.discrepancies
    .filter((d) => !inApparatus(d, varied))
    .map((d) => ({
      d,
      order: order(d),
      details: Number(isOfDetails(d)),
      told: toldAt(d),
      few: d.positions.length > 2 ? 0 : 1,
    }))
    .sort(
      (a, b) =>
        a.order - b.order ||
        byGravity(a.d.relation, b.d.relation) ||
        a.details - b.details ||
        a.told - b.told ||
        a.few - b.few,
    )
    .map(({ d }) => d)
}

const UNTOLD = Number.POSITIVE_INFINITY
/** More characters than the words of a finding have. */
const LONGEST = 1e6

/** Where the summary first comes to a question: its line, and how far into its words an answer stands; behind these the lines whose findings other words answer. */
function summaryPlaces({ summary, findings }: Dossier): (d: Discrepancy) => number {
  const lines = new Map(summary.map((id, i) => [id, i]))
  const words = new Map(findings.flatMap((f) => (lines.has(f.id) ? [[f.id, f.summarySpan] as const] : [])))
  return (d) =>
    Math.min(
      UNTOLD,
      ...d.findings.flatMap((id) => {
        const place = words.get(id)
        if (place === undefined) return []
        const starts = d.positions
          .flatMap((p) => p.spans)
          .filter((s) => meets(s, place))
          .map((s) => Math.max(0, s.start - place.start))
        const line = lines.get(id)!
        return starts.length > 0 ? line * LONGEST + Math.min(...starts) : (summary.length + line) * LONGEST
      }),
    )
}

/** How many discrepancies are left to the apparatus. */
export const wordingCount = (dossier: Dossier): number =>
  dossier.discrepancies.length - questions(dossier).length

const inApparatus = (d: Discrepancy, varied: ReadonlySet<string>): boolean =>
  d.kind === 'wording' && d.relation === 'wording' && d.utterances.some((u) => varied.has(u))

/** Whether witnesses of an utterance differ, or something is to be known of how they give it. */
export const isVaried = (u: Utterance): boolean => u.variants.length > 0 || u.remarks.length > 0

/**
 * Utterances with variants or remarks: those that somebody gives in quotation marks before those that all report in their own words; of
 * each the most telling ones first, then those with most witnesses.
 */
export function variedUtterances(dossier: Dossier): readonly Utterance[] {
  const varied = dossier.utterances.filter(isVaried)
  const isMarked = markedIn(dossier)
  const marked = varied.filter(isMarked)
  const reported = varied.filter((u) => !isMarked(u))
  return [marked, reported].flatMap((list) => {
    const first = new Set(telling(list, TELLING).map((t) => t.utterance))
    const rest = list
      .filter((u) => !first.has(u))
      .sort((a, b) => b.attributions.length - a.attributions.length)
    return [...first, ...rest]
  })
}

/** Whether any witness of an utterance gives words of it in quotation marks. */
export function markedIn({ attributions }: Dossier): (u: Utterance) => boolean {
  const marked = new Set(attributions.flatMap((a) => (a.kind === 'indirect' ? [] : [a.id])))
  return (u) => u.attributions.some((id) => marked.has(id))
}

/** How many utterances are put first for what their readings tell. */
export const TELLING = 2

/** Findings that two or more articles carry. */
export const shared = ({ findings }: Dossier): readonly Finding[] =>
  findings.filter((f) => f.articles.length > 1)

/** How many findings of two or more articles no entry of the timeline tells. */
export function undatedCount(dossier: Dossier): number {
  const dated = new Set(dossier.timeline.flatMap((t) => t.findings))
  return shared(dossier).filter((f) => !dated.has(f.id)).length
}

/** One who is named by most of the articles that carry a finding, without a second origin. */
export interface SoleOrigin {
  readonly name: string
  readonly findings: readonly Finding[]
  readonly articles: readonly string[]
}

/** Who alone stands behind shared findings, the most relayed first; the same name is the same origin. */
export function soleOrigins(view: View): SoleOrigin[] {
  const groups = new Map<string, Finding[]>()
  for (const f of shared(view.dossier)) {
    const [origin] = f.origins
    if (!origin || origin.kind === 'unnamed' || f.origins.length > 1 || f.independent.max > 1) continue
    if (namedIn(view, f).length * 2 < f.articles.length) continue
    groups.set(origin.name, [...(groups.get(origin.name) ?? []), f])
  }
  return [...groups]
    .map(([name, findings]) => ({
      name: view.origin({ kind: findings[0]!.origins[0]!.kind, name }),
      findings,
      articles: view.ordered(findings.flatMap((f) => namedIn(view, f))),
    }))
    .sort((a, b) => b.articles.length - a.articles.length || b.findings.length - a.findings.length)
}

/** The first place of each article among the claims of a finding. */
export function placesOf(view: View, f: Finding): ArticleSpan[] {
  const first = new Map<string, ArticleSpan>()
  for (const id of f.claims) {
    const c = view.claim(id)
    if (c && !first.has(c.article)) first.set(c.article, { article: c.article, start: c.start, end: c.end })
  }
  return view.ordered(first.keys()).flatMap((id) => first.get(id) ?? [])
}

/** The first place of each article among some spans, in the order of the articles. */
export function firstPlaces(view: View, spans: readonly ArticleSpan[]): ArticleSpan[] {
  const first = new Map<string, ArticleSpan>()
  for (const s of spans) if (!first.has(s.article)) first.set(s.article, s)
  return view.ordered(first.keys()).flatMap((id) => first.get(id) ?? [])
}

/** Every place among some spans, article by article in their order. */
export function placesByArticle(view: View, spans: readonly ArticleSpan[]): ArticleSpan[] {
  const places = new Map<string, ArticleSpan[]>()
  for (const s of spans) places.set(s.article, [...(places.get(s.article) ?? []), s])
  return view.ordered(places.keys()).flatMap((id) => places.get(id) ?? [])
}

/** How position `i` stands to the others at its gravest, where that differs from the whole; null where there is nothing to add. */
export function relationOf(d: Discrepancy, i: number): Relation | null {
  if (d.positions.length < 3) return null
  const [gravest] = d.pairs
    .filter((p) => p.between.includes(i))
    .sort((a, b) => byGravity(a.relation, b.relation))
  return gravest && gravest.relation !== d.relation ? gravest.relation : null
}
