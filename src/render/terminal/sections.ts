import type { Discrepancy, Finding, Relation, Utterance } from '../../model/index.js'
import { gradeWords } from '../grades.js'
import { neutralise } from '../neutralise.js'
import { articlesOf, originCount } from '../view.js'
import { displayWidth, wrap } from '../width.js'
import { columns, hanging, more, type Page, widest } from './page.js'

/** The articles, with the letters that stand for them below. */
export function articleLines({ view, width, paint }: Page): string[] {
  const rows = view.dossier.articles.map((a) => ({
    letter: view.letter(a.id),
    who: neutralise([a.outlet, a.agency].filter(Boolean).join(' · ') || '(outlet not named)'),
    when: a.publishedAt?.slice(0, 16) ?? 'no date',
    what: view.title(a),
  }))
  const letters = widest(
    rows.map((r) => r.letter),
    4,
  )
  const who = widest(
    rows.map((r) => r.who),
    Math.floor(width * 0.3),
  )
  const when = widest(
    rows.map((r) => r.when),
    16,
  )
  return rows.map((r) =>
    columns(
      [r.letter, r.when, r.who, r.what],
      [letters, when, who, width - letters - who - when - 6],
      [paint.strong, paint.dim],
    ),
  )
}

/** The findings that most independent origins carry, in a source's own words. */
export function summaryLines(page: Page): string[] {
  const { view } = page
  const chosen = view.dossier.summary.flatMap((id) => view.finding(id) ?? [])
  return chosen.flatMap((f) => findingLines(f, page))
}

function findingLines(f: Finding, { view, width, paint }: Page): string[] {
  const tail = `${view.letters(f.articles)} · ${originCount(f.independent)} · ${gradeWords(f.credibility)}`
  const mark = f.status === 'corroborated' ? paint.good('●') : f.status === 'disputed' ? paint.bad('▲') : '○'
  const [first = '', ...others] = wrap(`“${view.words(f.summarySpan)}”`, Math.max(10, width - 3))
  return [` ${mark} ${first}`, ...others.map((l) => `   ${l}`), ...hanging('   ', tail, width, paint.dim)]
}

const RELATION_ORDER: Readonly<Record<Relation, number>> = {
  conflict: 0,
  correction: 1,
  update: 2,
  scope: 3,
  rounding: 4,
  wording: 5,
}

/** One question, then a line for each position: who says so, when, and in which articles. */
export function discrepancyLines(page: Page): string[] {
  const all = page.view.dossier.discrepancies
  const shown = all.slice(0, page.limit)
  return [...shown.flatMap((d) => oneDiscrepancy(d, page)), ...more(all.length, shown.length, page)]
}

function oneDiscrepancy(d: Discrepancy, { view, width, paint }: Page): string[] {
  const relation = d.relation === 'conflict' ? paint.bad(d.relation) : paint.warn(d.relation)
  const about = wrap(neutralise(d.about), width - displayWidth(d.relation) - 5)
  const rows = d.positions.map((p, i) => ({
    value: p.spans[0] ? view.words(p.spans[0]) : neutralise(p.value),
    by: neutralise(view.entity(p.by)?.name ?? '–'),
    when: p.asOf ?? '',
    articles: view.letters(articlesOf(p.spans)),
    note: p.withdrawn ? 'withdrawn' : relationNote(d, i),
  }))
  const value = widest(
    rows.map((r) => r.value),
    Math.floor(width * 0.36),
  )
  const by = widest(
    rows.map((r) => r.by),
    Math.floor(width * 0.26),
  )
  const when =
    width < 70
      ? 0
      : widest(
          rows.map((r) => r.when),
          10,
        )
  const letters = widest(
    rows.map((r) => r.articles),
    Math.floor(width * 0.2),
  )
  const left = width - 5 - value - by - when - letters - 8
  return [
    ` ${relation}  ${about[0] ?? ''}`,
    ...about.slice(1).map((l) => `${' '.repeat(displayWidth(d.relation) + 3)}${l}`),
    ...rows.map(
      (r) =>
        `   ${columns(
          [r.value, r.by, r.when, r.articles, r.note],
          [value, by, when, letters, left < 8 ? 0 : left],
          [paint.strong, undefined, paint.dim, undefined, paint.dim].map((p) => p ?? ((s: string) => s)),
        )}`,
    ),
  ]
}

/** How position `i` stands to the first one, where that differs from the whole. */
function relationNote(d: Discrepancy, i: number): string {
  if (d.positions.length < 3) return ''
  const pair = d.pairs
    .filter((p) => p.between.includes(i))
    .sort((a, b) => RELATION_ORDER[a.relation] - RELATION_ORDER[b.relation])[0]
  return pair && pair.relation !== d.relation ? pair.relation : ''
}

/** A small apparatus: the base text of each varied utterance, then its variants with their witnesses. */
export function utteranceLines(page: Page): string[] {
  const varied = page.view.dossier.utterances
    .filter((u) => u.variants.length > 0)
    .sort((a, b) => b.attributions.length - a.attributions.length)
  const shown = varied.slice(0, page.limit)
  return [...shown.flatMap((u) => oneUtterance(u, page)), ...more(varied.length, shown.length, page)]
}

function oneUtterance(u: Utterance, { view, width, paint, limit }: Page): string[] {
  const who = neutralise(view.entity(u.speaker)?.name ?? 'speaker not known')
  const articles = u.attributions.flatMap((a) => view.attribution(a)?.article ?? [])
  const base = u.base.map((b) => (b.span ? view.words(b.span) : `[${neutralise(b.text)}]`)).join(' ')
  const variants = u.variants.slice(0, limit).flatMap((v) => {
    const readings = v.readings.map(
      (r) =>
        `${r.text === '' ? '∅' : neutralise(r.text)} (${view.letters(r.attributions.flatMap((a) => view.attribution(a)?.article ?? []))})`,
    )
    return hanging('   ~ ', `${readings.join(' ⁞ ')} — ${v.kind}`, width)
  })
  return [
    ...hanging(' ', `${who} (${view.letters(articles)}):`, width, paint.strong),
    ...hanging('   ', `“${base}”`, width),
    ...variants,
  ]
}

/** What only one article carries, an article at a time. */
export function singleLines(page: Page): string[] {
  const { view, width, paint } = page
  return view.dossier.articles.flatMap((a) => {
    const own = view.dossier.findings.filter((f) => f.articles.length === 1 && f.articles[0] === a.id)
    if (own.length === 0) return []
    const shown = own.slice(0, Math.max(1, Math.floor(page.limit / 3)))
    const lines = shown.map(
      (f, i) => ` ${columns([i === 0 ? view.letter(a.id) : '', view.words(f.summarySpan)], [3, width - 6])}`,
    )
    return own.length > shown.length
      ? [...lines, paint.dim(`      … ${own.length - shown.length} more`)]
      : lines
  })
}

export function timelineLines(page: Page): string[] {
  const { view, width, paint } = page
  const all = view.dossier.timeline
  const shown = all.slice(0, page.limit * 2)
  const date = widest(
    shown.map((t) => t.date),
    24,
  )
  const lines = shown.map((t) => {
    const where = view.letters(articlesOf(t.spans))
    const kind = width < 80 ? 0 : 9
    const letters = displayWidth(where)
    const text = t.spans[0] ? view.words(t.spans[0]) : ''
    return ` ${columns([t.date, t.kind, text, where], [date, kind, Math.max(10, width - date - kind - letters - 8), letters], [paint.strong, paint.dim])}`
  })
  return [...lines, ...more(all.length, shown.length, page)]
}

/** Who has whose words. Edges implied by others are left to the JSON. */
export function lineageLines(page: Page): string[] {
  const { view, width, paint } = page
  const drawn = view.dossier.lineage.filter((e) => !e.reduced)
  const shown = drawn.slice(0, page.limit)
  const edges = shown.map((e) => {
    const arrow = e.directed ? '→' : '—'
    return ` ${paint.strong(view.letter(e.from))} ${arrow} ${paint.strong(view.letter(e.to))}  ${e.kind}, ${Math.round(e.share * 100)} % of ${view.letter(e.to)}’s own words stand in ${view.letter(e.from)}`
  })
  const ancestors = view.dossier.ancestors.flatMap((a) =>
    hanging(
      ' ? ',
      `${neutralise(a.name ?? 'an unseen text')} stands behind ${view.letters(a.articles)} (inferred, not given)`,
      width,
    ),
  )
  return [...edges, ...more(drawn.length, shown.length, page), ...ancestors]
}

export function noteLines({ view, width }: Page): string[] {
  return view.dossier.notes.flatMap((n) => {
    const where = n.articles && n.articles.length > 0 ? ` (${view.letters(n.articles)})` : ''
    return hanging(' · ', neutralise(n.message) + where, width)
  })
}
