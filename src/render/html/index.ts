import { sha256 } from '@noble/hashes/sha2'
import { utf8ToBytes } from '@noble/hashes/utils'
import type { Dossier } from '../../model/index.js'
import { viewOf } from '../view.js'
import { base64 } from './base64.js'
import { html, trusted } from './markup.js'
import { SCRIPT } from './script.js'
import { SECTIONS, verdict } from './sections.js'
import { sources } from './sources.js'
import { STYLE } from './style.js'

/** Nothing may load or run but this page's own style and script, known by their digests. */
const POLICY = `default-src 'none'; base-uri 'none'; form-action 'none'; style-src '${digest(STYLE)}'; script-src '${digest(SCRIPT)}'`

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
<meta http-equiv="Content-Security-Policy" content="${trusted(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} – Stemma</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<header class="top"><h1>${title}</h1>${verdict(view)}</header>
<nav aria-label="Sections">${SECTIONS.map((s) => html`<a href="#${s.id}">${s.title}</a>`)}<a href="#sources">The articles</a></nav>
<main>
<div class="dossier">${SECTIONS.map((s) => html`<section id="${s.id}" aria-labelledby="${s.id}-title"><h2 id="${s.id}-title">${s.title}</h2>${s.lead !== '' && html`<p class="lead">${s.lead}</p>`}${s.body(view) ?? html`<p class="empty">${s.empty}</p>`}</section>`)}</div>
<section class="sources" id="sources" aria-labelledby="sources-title" tabindex="0"><h2 id="sources-title">The articles</h2>${sources(view)}</section>
</main>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`
  return page.markup
}
