import type { ArticleSpan, Reason } from '../../model/index.js'
import { placesByArticle } from '../digest.js'
import type { View } from '../view.js'
import { chips } from './chips.js'
import { type Html, html } from './markup.js'

/** Reasons of one wording told once, with all their places. */
export function reasons(view: View, list: readonly Reason[]): Html {
  const groups = new Map<string, { reason: Reason; spans: Map<string, ArticleSpan> }>()
  for (const reason of list) {
    const key = `${reason.rule} ${reason.text}`
    const group = groups.get(key) ?? { reason, spans: new Map() }
    for (const s of reason.spans) group.spans.set(`${s.article} ${s.start} ${s.end}`, s)
    groups.set(key, group)
  }
  return html`<ul class="reasons">${[...groups.values()].map(
    ({ reason, spans }) =>
      html`<li>${reason.text} <span class="rule">${reason.rule}</span> ${chips(view, placesByArticle(view, [...spans.values()]))}</li>`,
  )}</ul>`
}
