import type { ArticleSpan, Dossier } from '../../model/index.js'
import { type View, viewOf } from '../view.js'

type Cell = string | number | boolean | null
interface Table {
  readonly name: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** The dossier as tables: file name → RFC 4180 text with a header row. No cell can start a formula in a spreadsheet. */
export function renderCsv(dossier: Dossier): ReadonlyMap<string, string> {
  const view = viewOf(dossier)
  const tables = [articles, findings, claims, origins, attributions, discrepancies, timeline, drift, lineage]
  return new Map(tables.map((t) => t(view, placesIn(view))).map((t) => [`${t.name}.csv`, toCsv(t)]))
}

function toCsv({ header, rows }: Table): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** What starts a formula in a spreadsheet, wide forms of East Asian locales with it. */
const FORMULA = /^\s*[=+\-@|＝＋－＠]|^[\t\r]/

/** A cell; text that a spreadsheet would run as a formula gets an apostrophe in front. */
function cell(value: Cell): string {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** How the tables write a place. */
interface Places {
  readonly header: readonly string[]
  readonly cells: (place: ArticleSpan | undefined) => readonly Cell[]
}

/** Article and offsets, and the page where any article has pages. */
const placesIn = ({ paged, page }: View): Places => ({
  header: ['article', 'start', 'end', ...(paged ? ['page'] : [])],
  cells: (s) => [
    ...(s ? [s.article, s.start, s.end] : ['', null, null]),
    ...(paged ? [s ? page(s).replace(/^pp?\. /, '') : ''] : []),
  ],
})

const articles = ({ dossier, letter }: View): Table => ({
  name: 'articles',
  header: [
    'letter',
    'id',
    'outlet',
    'agency',
    'byline',
    'dateline',
    'publishedAt',
    'language',
    'title',
    'url',
  ],
  rows: dossier.articles.map((a) => [
    letter(a.id),
    a.id,
    a.outlet,
    a.agency,
    a.byline,
    a.dateline,
    a.publishedAt,
    a.language,
    a.title,
    a.url,
  ]),
})

const findings = ({ dossier, words }: View, place: Places): Table => ({
  name: 'findings',
  header: [
    'id',
    'summary',
    'status',
    'independentMin',
    'independentMax',
    'credibility',
    'articles',
    ...place.header,
  ],
  rows: dossier.findings.map((f) => [
    f.id,
    words(f.summarySpan),
    f.status,
    f.independent.min,
    f.independent.max,
    f.credibility,
    f.articles.join(' '),
    ...place.cells(f.summarySpan),
  ]),
})

const claims = ({ dossier, words, entity, attribution }: View, place: Places): Table => ({
  name: 'claims',
  header: ['id', 'finding', 'text', 'speaker', 'stance', 'negated', 'modality', ...place.header],
  rows: dossier.claims.map((c) => {
    const a = attribution(c.attribution)
    return [
      c.id,
      c.finding,
      words(c),
      entity(a?.speaker ?? null)?.name ?? '',
      a?.stance ?? '',
      c.negated,
      c.modality,
      ...place.cells(c),
    ]
  }),
})

const origins = ({ dossier }: View): Table => ({
  name: 'origins',
  header: ['finding', 'id', 'kind', 'name', 'claims', 'because'],
  rows: dossier.findings.flatMap((f) =>
    f.origins.map((o) => [
      f.id,
      o.id,
      o.kind,
      o.name,
      o.claims.join(' '),
      o.because.map((r) => r.text).join(' '),
    ]),
  ),
})

const attributions = ({ dossier, words, entity }: View, place: Places): Table => ({
  name: 'attributions',
  header: ['id', 'kind', 'speaker', 'cue', 'stance', 'text', 'utterances', ...place.header],
  rows: dossier.attributions.map((a) => {
    const pieces = a.content.map((c) => ({ article: a.article, ...c }))
    return [
      a.id,
      a.kind,
      entity(a.speaker)?.name ?? (a.source ? words({ article: a.article, ...a.source }) : ''),
      a.cue ? words({ article: a.article, ...a.cue }) : '',
      a.stance,
      pieces.map(words).join(' … '),
      a.utterances.join(' '),
      ...place.cells(pieces[0]),
    ]
  }),
})

const discrepancies = ({ dossier, words, entity }: View, place: Places): Table => ({
  name: 'discrepancies',
  header: ['id', 'kind', 'relation', 'about', 'position', 'value', 'words', 'by', 'asOf', ...place.header],
  rows: dossier.discrepancies.flatMap((d) =>
    d.positions.flatMap((p, i) =>
      p.spans.map((s) => [
        d.id,
        d.kind,
        d.relation,
        d.about,
        i,
        p.value,
        words(s),
        entity(p.by)?.name ?? '',
        p.asOf,
        ...place.cells(s),
      ]),
    ),
  ),
})

const timeline = ({ dossier, words }: View, place: Places): Table => ({
  name: 'timeline',
  header: ['date', 'kind', 'words', 'findings', ...place.header],
  rows: dossier.timeline.flatMap((t) =>
    t.spans.map((s) => [t.date, t.kind, words(s), t.findings.join(' '), ...place.cells(s)]),
  ),
})

const drift = ({ dossier, words }: View, place: Places): Table => ({
  name: 'drift',
  header: ['drift', 'kind', 'finding', 'directed', 'end', 'words', ...place.header],
  rows: dossier.drift.flatMap((d) =>
    (['from', 'to'] as const).flatMap((end) =>
      d[end].spans.map((s) => [d.id, d.kind, d.finding, d.directed, end, words(s), ...place.cells(s)]),
    ),
  ),
})

const lineage = ({ dossier }: View): Table => ({
  name: 'lineage',
  header: ['from', 'to', 'kind', 'share', 'directed', 'reduced', 'passages'],
  rows: dossier.lineage.map((e) => [e.from, e.to, e.kind, e.share, e.directed, e.reduced, e.evidence.length]),
})
