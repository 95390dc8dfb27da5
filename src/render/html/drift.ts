import type { Drift, DriftEnd } from '../../model/index.js'
import { driftMark, driftWords } from '../drift-words.js'
import type { View } from '../view.js'
import { chips, folded, quoted } from './chips.js'
import { type Html, html } from './markup.js'
import { reasons } from './reasons.js'

const ENTRIES = 8

/** Each drift with both wordings and why they are held against each other. */
export function drift(view: View): Html | null {
  if (view.dossier.drift.length === 0) return null
  return folded(
    view.dossier.drift,
    ENTRIES,
    'more',
    (list) => html`<ul class="drift">${list.map((d) => entry(view, d))}</ul>`,
  )
}

const entry = (view: View, d: Drift): Html =>
  html`<li id="${d.id}"><span class="kind">${driftWords(d)}</span> ${end(view, d.from)} ${driftMark(d)} ${end(view, d.to)}<details class="why"><summary>Why</summary>${reasons(view, d.because)}</details></li>`

const end = (view: View, { spans: [words, claim] }: DriftEnd): Html =>
  html`${words ? quoted(view, words) : null}${claim ? html` in ${quoted(view, claim)}` : null} ${chips(
    view,
    [claim ?? words].flatMap((s) => s ?? []),
  )}`
