import type { Finding } from '../../model/index.js'
import { placesOf, shared } from '../digest.js'
import { interval, type View } from '../view.js'
import { chip, folded, letters } from './chips.js'
import { type Html, html } from './markup.js'

/** More articles than this have no column each. */
const COLUMNS = 30
const ROWS = 30

/** Findings in rows, articles in columns: who carries what, who leaves it out. */
export function matrix(view: View): Html | null {
  const rows = shared(view.dossier)
  if (rows.length === 0) return null
  const table = view.dossier.articles.length > COLUMNS ? shares : columns
  return folded(rows, ROWS, 'more findings', (list) => table(view, list))
}

const columns = (view: View, rows: readonly Finding[]): Html =>
  html`<div class="matrixbox"><table class="matrix" data-rove><thead><tr><th scope="col">Finding</th><th scope="col">Origins</th>${view.dossier.articles.map((a) => html`<th scope="col" title="${a.outlet ?? view.title(a)}">${view.letter(a.id)}</th>`)}</tr></thead><tbody>${rows.map(
    (f) => html`<tr>${rowHead(view, f)}${view.dossier.articles.map(cellsOf(view, f))}</tr>`,
  )}</tbody></table></div>`

const rowHead = (view: View, f: Finding): Html =>
  html`<th scope="row"><a href="#${f.id}">${view.words(f.summarySpan)}</a></th><td class="n">${interval(f.independent)}</td>`

function cellsOf(view: View, f: Finding): (article: { readonly id: string }) => Html {
  const places = new Map(placesOf(view, f).map((s) => [s.article, s]))
  return ({ id }) => {
    const span = places.get(id)
    return span
      ? html`<td>${chip(view, span)}</td>`
      : html`<td class="none"><span class="sr">left out</span><span aria-hidden="true">·</span></td>`
  }
}

/** With many articles: how many carry each finding, and which. */
const shares = (view: View, rows: readonly Finding[]): Html =>
  html`<div class="matrixbox"><table class="matrix shares"><thead><tr><th scope="col">Finding</th><th scope="col">Origins</th><th scope="col">Carried by</th><th scope="col">Articles</th></tr></thead><tbody>${rows.map(
    (f) =>
      html`<tr>${rowHead(view, f)}<td class="n">${f.articles.length} of ${view.dossier.articles.length}</td><td>${letters(view, view.ordered(f.articles))}</td></tr>`,
  )}</tbody></table></div>`
