import type { DossierArticle, Span } from '../../model/index.js'
import type { View } from '../view.js'
import { type Html, html } from './markup.js'
import { isFurniture, type Segment, segmentsByArticle } from './places.js'

/** The full texts, every supporting stretch marked and leading back to the lines it supports. */
export function sources(view: View): Html {
  const segments = segmentsByArticle(view)
  const { articles } = view.dossier
  return html`${articles.length > 1 && index(view)}${articles.map((a) => source(view, a, segments.get(a.id) ?? []))}`
}

/** A letter for each article that leads to its text. */
const index = (view: View): Html =>
  html`<p class="index chips" data-rove>${view.dossier.articles.map((a) => html`<a class="chip" href="#${view.letter(a.id)}" title="${a.outlet ?? view.title(a)}"><span class="sr">Article </span>${view.letter(a.id)}</a>`)}</p>`

function source(view: View, a: DossierArticle, segments: readonly Segment[]): Html {
  const letter = view.letter(a.id)
  const facts = [
    a.outlet,
    a.reliability && `reliability ${a.reliability}`,
    a.agency,
    a.byline,
    a.dateline,
    a.publishedAt ?? 'no date',
    a.language,
  ]
    .filter(Boolean)
    .join(' · ')
  const own = a.notices.map(
    (n) =>
      html` · <a class="relation ${n.kind}" href="#${letter}.${n.start}" data-end="${n.end}">${n.kind}</a>`,
  )
  return html`<article class="source" id="${letter}" aria-label="Article ${letter}"><h3><span class="chip">${letter}</span> ${view.title(a)}</h3><p class="meta">${facts}${a.url !== null && html` · ${address(a.url)}`}${own}</p><div class="text" data-rove lang="${a.language ?? ''}">${segments.map((s) => segment(s, a, letter))}</div></article>`
}

/** What begins with a stretch: a page of a document, an entry of a live report. */
function beginning(s: Span, { pages = [], entries = [] }: DossierArticle): Html | null {
  const page = pages.find((p) => p.start === s.start)
  const entry = entries.find((e) => e.start === s.start)
  const words = page ? `p. ${page.page}` : entry?.publishedAt.slice(0, 16).replace('T', ' ')
  return words === undefined ? null : html`<span class="page">${words}</span> `
}

/** The article's own page. The script makes the link lead to the place that is shown. */
const address = (url: string): Html =>
  /^https?:\/\//i.test(url)
    ? html`<a class="url" href="${url}" target="_blank" rel="noopener noreferrer">${url}</a>`
    : html`<span class="url">${url}</span>`

function segment(s: Segment, a: DossierArticle, letter: string): Html {
  const words = a.text.slice(s.start, s.end)
  const furniture = isFurniture(s, a.boilerplate)
  const classes = [
    furniture && 'furniture',
    inside(a.headline, s) && 'headline',
    a.notices.some((n) => inside(n, s)) && 'notice',
  ]
    .filter(Boolean)
    .join(' ')
  const id = `${letter}.${s.start}`
  const mark = beginning(s, a)
  if (s.lines.length === 0) return html`${mark}<span id="${id}" class="${classes}">${words}</span>`
  return html`${mark}<a id="${id}" class="${['mark', classes].filter(Boolean).join(' ')}" href="#${s.lines[0] ?? ''}" data-end="${s.end}" data-lines="${s.lines.join(' ')}">${words}</a>`
}

const inside = (outer: Span | null, s: Span): boolean =>
  outer !== null && outer.start <= s.start && s.end <= outer.end
