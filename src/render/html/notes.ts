import { firstPlaces } from '../digest.js'
import type { View } from '../view.js'
import { chips, folded, letters } from './chips.js'
import { type Html, html } from './markup.js'

const NOTES = 20

/** What could not be told, and of which articles. */
export function notes(view: View): Html | null {
  const { notes: list } = view.dossier
  if (list.length === 0) return null
  return folded(
    list,
    NOTES,
    'more notes',
    (shown) =>
      html`<ul class="notes">${shown.map((n) => html`<li>${n.message} ${n.spans && n.spans.length > 0 ? chips(view, firstPlaces(view, n.spans)) : letters(view, n.articles ?? [])}</li>`)}</ul>`,
  )
}
