import type { TimelineEntry } from '../../model/index.js'
import { firstPlaces, undatedCount } from '../digest.js'
import { counted, type View } from '../view.js'
import { chips, folded, quoted } from './chips.js'
import { type Html, html } from './markup.js'
import { timelineDrawing } from './timeline-drawing.js'

const DATES = 24
const ENTRIES = 8

interface Numbered {
  readonly entry: TimelineEntry
  readonly id: string
}

/** The drawing, then every entry under its date. */
export function timeline(view: View): Html | null {
  const { timeline: entries } = view.dossier
  if (entries.length === 0) return null
  const dates = new Map<string, Numbered[]>()
  for (const [i, entry] of entries.entries())
    dates.set(entry.date, [...(dates.get(entry.date) ?? []), { entry, id: `T${i + 1}` }])
  return html`${timelineDrawing(entries)}${folded(
    [...dates],
    DATES,
    'more dates',
    (list) =>
      html`<ol class="timeline">${list.map(([date, entriesThen]) => html`<li><time>${dateText(date)}</time><div>${folded(entriesThen, ENTRIES, 'more', (some) => html`<ul>${some.map((n) => line(view, n))}</ul>`)}</div></li>`)}</ol>`,
  )}${undated(view)}`
}

/** What the line leaves out because nothing dates it. */
function undated(view: View): Html | null {
  const left = undatedCount(view.dossier)
  return left === 0
    ? null
    : html`<p class="count">${counted(left, 'finding')} of two or more articles could not be dated.</p>`
}

/** A date that breaks between the ends of a stretch and before the hour. */
const dateText = (date: string): Html =>
  html`${date.split('/').map((d, i) => html`${i > 0 && html`/<wbr>`}${d.replace('T', ' ')}`)}`

const line = (view: View, { entry: t, id }: Numbered): Html =>
  html`<li id="${id}" class="${t.kind}"><span class="kind">${t.kind}</span> ${t.spans[0] ? quoted(view, t.spans[0]) : null} ${chips(view, firstPlaces(view, t.spans))}</li>`
