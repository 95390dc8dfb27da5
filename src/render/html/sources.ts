import type { DossierArticle, Span } from '../../model/index.js'
import type { View } from '../view.js'
import { type Html, html } from './markup.js'
import { isFurniture, type Segment, segmentsByArticle } from './places.js'

/** The full texts, every supporting stretch marked and leading back to the lines it supports. */
export function sources(view: View): Html {
  const segments = segmentsByArticle(view)
  return html`${view.dossier.articles.map((a) => source(view, a, segments.get(a.id) ?? []))}`
}

function source(view: View, a: DossierArticle, segments: readonly Segment[]): Html {
  const letter = view.letter(a.id)
  const facts = [a.outlet, a.agency, a.byline, a.dateline, a.publishedAt ?? 'no date', a.language]
    .filter(Boolean)
    .join(' · ')
  return html`<article class="source" id="${letter}" aria-label="Article ${letter}"><h3><span class="chip">${letter}</span> ${view.title(a)}</h3><p class="meta">${facts}${a.url !== null && html` · <span class="url">${a.url}</span>`}</p><div class="text" lang="${a.language ?? ''}">${segments.map((s) => segment(s, a, letter))}</div></article>`
}

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
  if (s.lines.length === 0) return html`<span id="${id}" class="${classes}">${words}</span>`
  return html`<a id="${id}" class="${['mark', classes].filter(Boolean).join(' ')}" href="#${s.lines[0] ?? ''}" data-end="${s.end}" data-lines="${s.lines.join(' ')}">${words}</a>`
}

const inside = (outer: Span | null, s: Span): boolean =>
  outer !== null && outer.start <= s.start && s.end <= outer.end
