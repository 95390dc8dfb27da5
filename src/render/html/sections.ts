import type { ArticleSpan, Discrepancy, Finding, Reason, Utterance, Variant } from '../../model/index.js'
import { gradeWords } from '../grades.js'
import { originCount, type View } from '../view.js'
import { chip, chips, quoted } from './chips.js'
import { lineageDrawing } from './lineage-drawing.js'
import { type Html, html } from './markup.js'
import { numberLine } from './number-line.js'

/** A part of the page, with what it says where there is nothing to show. */
export interface Section {
  readonly id: string
  readonly title: string
  readonly lead: string
  readonly body: (view: View) => Html | null
  readonly empty: string
}

const reasons = (view: View, list: readonly Reason[]): Html =>
  html`<ul class="reasons">${list.map((r) => html`<li><span class="rule">${r.rule}</span> ${r.text} ${chips(view, r.spans)}</li>`)}</ul>`

const leads = (view: View, f: Finding): ArticleSpan[] => {
  const first = new Map<string, ArticleSpan>()
  for (const id of f.claims) {
    const c = view.claim(id)
    if (c && !first.has(c.article)) first.set(c.article, { article: c.article, start: c.start, end: c.end })
  }
  return [...first.values()]
}

function findingCard(view: View, f: Finding): Html {
  const proof = f.origins.length > 0 || f.credibilityBecause.length > 0
  return html`<li class="finding ${f.status}" id="${f.id}"><p class="said">“${quoted(view, f.summarySpan)}”</p><p class="facts">${chips(view, leads(view, f))}<span class="origins n${Math.min(3, f.independent.min)}">${originCount(f.independent)}</span><span class="status">${f.status}</span><span class="grade">${gradeWords(f.credibility)}</span></p>${proof && html`<details><summary>Why</summary>${f.origins.map((o) => html`<p class="origin"><b>${o.name}</b> <span class="kind">${o.kind}</span></p>${reasons(view, o.because)}`)}${reasons(view, f.credibilityBecause)}</details>`}</li>`
}

function summary(view: View): Html | null {
  const chosen = view.dossier.summary.flatMap((id) => view.finding(id) ?? [])
  return chosen.length === 0
    ? null
    : html`<ol class="findings">${chosen.map((f) => findingCard(view, f))}</ol>`
}

function others(view: View): Html | null {
  const shown = new Set(view.dossier.summary)
  const rest = view.dossier.findings.filter((f) => f.articles.length > 1 && !shown.has(f.id))
  return rest.length === 0 ? null : html`<ol class="findings">${rest.map((f) => findingCard(view, f))}</ol>`
}

function discrepancies(view: View): Html | null {
  const all = view.dossier.discrepancies
  return all.length === 0 ? null : html`${all.map((d) => discrepancyCard(view, d))}`
}

function discrepancyCard(view: View, d: Discrepancy): Html {
  const pairs = d.pairs.map(
    (p) =>
      html`<li><b>${label(view, d, p.between[0])}</b> / <b>${label(view, d, p.between[1])}</b>: <span class="relation ${p.relation}">${p.relation}</span> ${p.because.map((r) => html`<span class="rule">${r.rule}</span> ${r.text}`)}</li>`,
  )
  return html`<article class="discrepancy" id="${d.id}"><h3><span class="relation ${d.relation}">${d.relation}</span> <span class="kind">${d.kind}</span> ${d.aboutSpan ? quoted(view, d.aboutSpan) : d.about}</h3>${numberLine(d, view)}<div class="scroll"><table><thead><tr><th scope="col">Position</th><th scope="col">By</th><th scope="col">As of</th><th scope="col">Articles</th></tr></thead><tbody>${d.positions.map(
    (p) =>
      html`<tr class="${p.withdrawn ? 'withdrawn' : ''}"><td>${p.spans[0] ? quoted(view, p.spans[0]) : p.value}${p.withdrawn === true && ' (withdrawn)'}</td><td>${view.entity(p.by)?.name ?? '–'}</td><td class="when">${p.asOf ?? '–'}</td><td>${chips(view, p.spans)}</td></tr>`,
  )}</tbody></table></div><details><summary>How each two stand to each other</summary><ul class="reasons">${pairs}</ul></details></article>`
}

function label(view: View, d: Discrepancy, i: number): string {
  const p = d.positions[i]
  return p?.spans[0] ? view.words(p.spans[0]) : (p?.value ?? '')
}

function quotations(view: View): Html | null {
  const varied = view.dossier.utterances
    .filter((u) => u.variants.length > 0)
    .sort((a, b) => b.attributions.length - a.attributions.length)
  return varied.length === 0 ? null : html`${varied.map((u) => apparatus(view, u))}`
}

/** The base text, then each place where witnesses differ with who has what. */
function apparatus(view: View, u: Utterance): Html {
  const witnesses = [...new Set(u.attributions.flatMap((a) => view.attribution(a)?.article ?? []))]
  return html`<article class="utterance" id="${u.id}"><h3>${view.entity(u.speaker)?.name ?? 'Speaker not known'} <span class="witnesses">in ${view.letters(witnesses)}</span></h3><blockquote>${u.base.map((b, i) => html`${i > 0 && ' '}${b.span ? quoted(view, b.span) : html`<span class="reconstructed">[${b.text}]</span>`}`)}</blockquote><ul class="variants">${u.variants.map((v) => variantLine(view, v))}</ul></article>`
}

const variantLine = (view: View, v: Variant): Html =>
  html`<li><span class="kind">${v.kind}</span> ${v.readings.map(
    (r, i) =>
      html`${i > 0 && html` <span class="sep">⁞</span> `}<span class="reading">${r.text === '' ? html`<span class="absent">∅ not there</span>` : r.text}</span> ${r.spans.length > 0 ? chips(view, r.spans) : html`<span class="letters">${view.letters(r.attributions.flatMap((a) => view.attribution(a)?.article ?? []))}</span>`}`,
  )}</li>`

/** Findings in rows, articles in columns: who carries what, who leaves it out. */
function matrix(view: View): Html | null {
  const { findings, articles } = view.dossier
  const rows = findings.filter((f) => f.articles.length > 1)
  if (rows.length === 0) return null
  return html`<div class="scroll"><table class="matrix"><thead><tr><th scope="col">Finding</th>${articles.map((a) => html`<th scope="col">${view.letter(a.id)}</th>`)}</tr></thead><tbody>${rows.map(
    (f) =>
      html`<tr><th scope="row"><a href="#${f.id}">${view.words(f.summarySpan)}</a></th>${articles.map((a) => cell(view, f, a.id))}</tr>`,
  )}</tbody></table></div>`
}

function cell(view: View, f: Finding, article: string): Html {
  const span = leads(view, f).find((s) => s.article === article)
  return span
    ? html`<td>${chip(view, span)}</td>`
    : html`<td class="none"><span class="sr">left out</span>·</td>`
}

function singles(view: View): Html | null {
  const listed = new Set(view.dossier.summary)
  const lists = view.dossier.articles.flatMap((a) => {
    const own = view.dossier.findings.filter((f) => f.articles.length === 1 && f.articles[0] === a.id)
    return own.length === 0
      ? []
      : [
          html`<details class="single"><summary><b>${view.letter(a.id)}</b> ${a.outlet ?? view.title(a)} <span class="count">${own.length}</span></summary><ul>${own.map((f) => html`<li${listed.has(f.id) ? null : html` id="${f.id}"`}>${quoted(view, f.summarySpan)}</li>`)}</ul></details>`,
        ]
  })
  return lists.length === 0 ? null : html`${lists}`
}

function timeline(view: View): Html | null {
  const entries = view.dossier.timeline
  if (entries.length === 0) return null
  return html`<ol class="timeline">${entries.map(
    (t, i) =>
      html`<li id="T${i + 1}" class="${t.kind}"><time>${t.date}</time> <span class="kind">${t.kind}</span> <span>${t.spans[0] ? quoted(view, t.spans[0]) : null}</span> ${chips(view, t.spans)}</li>`,
  )}</ol>`
}

function lineage(view: View): Html | null {
  const edges = view.dossier.lineage.map((e, i) => ({ e, i })).filter(({ e }) => !e.reduced)
  const { ancestors } = view.dossier
  if (edges.length === 0 && ancestors.length === 0) return null
  const lines = edges.map(
    ({ e, i }) =>
      html`<li id="L${i + 1}"><b>${view.letter(e.from)} ${e.directed ? '→' : '—'} ${view.letter(e.to)}</b> <span class="kind">${e.kind}</span> ${Math.round(e.share * 100)} % of ${view.letter(e.to)}’s own words stand in ${view.letter(e.from)}.<details><summary>${e.evidence.length} ${e.evidence.length === 1 ? 'passage' : 'passages'}</summary><ul>${e.evidence.map(
        (x) =>
          html`<li>${quoted(view, { article: e.to, ...x.to })} ${chips(view, [
            { article: e.from, ...x.from },
            { article: e.to, ...x.to },
          ])}</li>`,
      )}</ul>${reasons(view, e.because)}</details></li>`,
  )
  const unseen = ancestors.map(
    (a) =>
      html`<li><b>${a.name ?? 'An unseen text'}</b> <span class="kind">inferred, not given</span> behind ${view.letters(a.articles)}${reasons(view, a.because)}</li>`,
  )
  return html`${lineageDrawing(view)}<ul class="edges">${lines}${unseen}</ul>`
}

function notes(view: View): Html | null {
  const { notes: list } = view.dossier
  return list.length === 0
    ? null
    : html`<ul class="notes">${list.map((n) => html`<li>${n.message} ${n.spans && n.spans.length > 0 ? chips(view, n.spans) : html`<span class="letters">${view.letters(n.articles ?? [])}</span>`}</li>`)}</ul>`
}

export const SECTIONS: readonly Section[] = [
  {
    id: 'happened',
    title: 'What happened',
    lead: 'What most independent origins carry, in a source’s own words.',
    body: summary,
    empty: 'No claim was found.',
  },
  {
    id: 'differ',
    title: 'Where they differ',
    lead: 'One question each, with every answer, who gives it and when.',
    body: discrepancies,
    empty: 'No differing answers were found; that is no proof that there are none.',
  },
  {
    id: 'quotations',
    title: 'How the quotations vary',
    lead: 'The base text of each utterance and the readings of its witnesses.',
    body: quotations,
    empty: 'No quotation is carried in different words.',
  },
  {
    id: 'agree',
    title: 'What else several carry',
    lead: 'Other findings of two or more articles.',
    body: others,
    empty: 'Nothing else.',
  },
  {
    id: 'matrix',
    title: 'Who carries what',
    lead: 'A letter leads to the place; a dot marks what an article leaves out.',
    body: matrix,
    empty: 'No finding stands in two articles.',
  },
  { id: 'single', title: 'What only one article says', lead: '', body: singles, empty: 'Nothing.' },
  { id: 'timeline', title: 'Timeline', lead: '', body: timeline, empty: 'No claim could be dated.' },
  {
    id: 'lineage',
    title: 'Who copied whom',
    lead: 'By passages shared outside quotations.',
    body: lineage,
    empty: 'No shared passage outside quotations was found.',
  },
  { id: 'untold', title: 'What could not be told', lead: '', body: notes, empty: 'Nothing to report.' },
]

/** How many of the shared findings rest on one origin: the line to read first. */
export function verdict(view: View): Html {
  const { articles, findings, discrepancies: differing } = view.dossier
  const carried = findings.filter((f) => f.articles.length > 1)
  const single = carried.filter((f) => f.independent.max === 1)
  const conflicts = differing.filter((d) => d.relation === 'conflict')
  return html`<p class="verdict">${articles.length} ${articles.length === 1 ? 'article' : 'articles'}. ${carried.length} ${carried.length === 1 ? 'finding stands' : 'findings stand'} in two or more; <a href="#matrix"><b>${single.length}</b> of them rest on one origin</a>. <a href="#differ"><b>${differing.length}</b> ${differing.length === 1 ? 'difference' : 'differences'}, ${conflicts.length} in conflict</a>.</p>`
}
