import { sha256 } from '@noble/hashes/sha2'
import { utf8ToBytes } from '@noble/hashes/utils'
import type { Dossier } from '../../model/index.js'
import { counted, type View, viewOf } from '../view.js'
import { base64 } from './base64.js'
import { glance } from './glance.js'
import { type Html, html, trusted } from './markup.js'
import { SCRIPT } from './script.js'
import { SECTIONS, type Section } from './sections.js'
import { sources } from './sources.js'
import { STYLE } from './style.js'

/** Nothing may load or run but this page's own style and script, known by their digests. */
const policy = (): string =>
  `default-src 'none'; base-uri 'none'; form-action 'none'; style-src '${digest(STYLE)}'; script-src '${digest(SCRIPT)}'`

function digest(text: string): string {
  return `sha256-${base64(sha256(utf8ToBytes(text)))}`
}

/** The dossier as one page that opens from disk and asks for nothing. Text of the articles cannot become markup. */
export function renderHtml(dossier: Dossier): string {
  const view = viewOf(dossier)
  const first = dossier.articles.find((a) => a.headline !== null)
  const title = first?.headline ? view.words({ article: first.id, ...first.headline }) : 'Dossier'
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy())}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} – Stemma</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<header class="top"><p class="what">Dossier of ${counted(dossier.articles.length, 'article')}${published(dossier)}${first !== undefined && dossier.articles.length > 1 && html` · headline of <a href="#${view.letter(first.id)}">${view.letter(first.id)}</a>`}</p><h1>${title}</h1>${glance(view)}</header>
<nav aria-label="Sections">${SECTIONS.map((s) => html`<a href="#${s.id}">${s.short} <span class="count">${s.count(view)}</span></a>`)}<a href="#sources">Articles <span class="count">${dossier.articles.length}</span></a></nav>
<main>
<div class="dossier">${SECTIONS.map((s) => section(s, view))}<p class="count foot">Made by Stemma ${dossier.stemma}. Letters stand for the articles; every line leads to its place in their texts, every marked place leads back. Esc returns; arrow keys move among neighbouring letters and places.</p></div>
<section class="sources" id="sources" aria-labelledby="sources-title" tabindex="0"><h2 id="sources-title">The articles</h2>${sources(view)}</section>
</main>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`
  return page.markup
}

const section = (s: Section, view: View): Html =>
  html`<section id="${s.id}" aria-labelledby="${s.id}-title"><h2 id="${s.id}-title">${s.title}</h2>${s.lead !== '' && html`<p class="lead">${s.lead}</p>`}${s.body(view) ?? html`<p class="empty">${s.empty}</p>`}</section>`

/** From which to which day the articles were published, as far as they say. */
function published({ articles }: Dossier): string {
  const days = articles.flatMap((a) => a.publishedAt?.slice(0, 10) ?? []).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined) return ', none of them dated'
  const undated = articles.length - days.length
  return `, ${first === last ? first : `${first} to ${last}`}${undated > 0 ? `, ${undated} undated` : ''}`
}
