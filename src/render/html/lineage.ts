import type { Ancestor, LineageEdge } from '../../model/index.js'
import { lineagePair, lineageWords } from '../lineage-words.js'
import { counted, type View } from '../view.js'
import { chips, folded, letters, quoted } from './chips.js'
import { lineageDrawing } from './lineage-drawing.js'
import { type Html, html } from './markup.js'
import { reasons } from './reasons.js'

const EDGES = 20
const DRAWN = 200
const IMPLIED = 60
const PASSAGES = 6

/** The drawing, then each relation with the passages it rests on. */
export function lineage(view: View): Html | null {
  const { ancestors } = view.dossier
  const { drawn, implied, left } = listedEdges(view)
  if (drawn.length === 0 && implied.length === 0 && ancestors.length === 0) return null
  const list = (edges: readonly Listed[]): Html =>
    html`<ul class="edges">${edges.map(({ edge, id }) => line(view, edge, id))}</ul>`
  return html`${lineageDrawing(view)}${ancestors.length > 0 && html`<ul class="edges">${ancestors.map((a) => unseen(view, a))}</ul>`}${folded(drawn, EDGES, 'more relations', list)}${implied.length > 0 && html`<details class="fold"><summary>${counted(implied.length, 'relation')} that these imply</summary>${list(implied)}</details>`}${left > 0 && html`<p class="count">${counted(left, 'more relation')} in the JSON.</p>`}`
}

interface Listed {
  readonly edge: LineageEdge
  readonly id: string
}

/** The relations the page tells one by one; the rest are counted. */
export function listedEdges({ dossier }: View): { drawn: Listed[]; implied: Listed[]; left: number } {
  const numbered = dossier.lineage.map((edge, i) => ({ edge, id: `L${i + 1}` }))
  const drawn = numbered.filter(({ edge }) => !edge.reduced).slice(0, DRAWN)
  const implied = numbered.filter(({ edge }) => edge.reduced).slice(0, IMPLIED)
  return { drawn, implied, left: numbered.length - drawn.length - implied.length }
}

function line(view: View, e: LineageEdge, id: string): Html {
  return html`<li id="${id}" class="${e.kind}"><b>${lineagePair(view, e)}</b> <span class="kind ${e.kind}">${e.kind}</span> ${lineageWords(view, e)}.<details class="why"><summary>Why${e.evidence.length > 0 && `: ${counted(e.evidence.length, 'passage')}`}</summary>${reasons(view, e.because)}${folded(
    e.evidence,
    PASSAGES,
    'more passages',
    (shown) =>
      html`<ul class="passages">${shown.map(
        (x) =>
          html`<li>${quoted(view, { article: e.to, ...x.to })} ${chips(view, [
            { article: e.from, ...x.from },
            { article: e.to, ...x.to },
          ])}</li>`,
      )}</ul>`,
  )}</details></li>`
}

const unseen = (view: View, a: Ancestor): Html =>
  html`<li class="inferred"><b>${a.name ?? 'An unseen text'}</b> <span class="kind">inferred, not given</span> stands behind ${letters(view, a.articles)}<details class="why"><summary>Why</summary>${reasons(view, a.because)}</details></li>`
