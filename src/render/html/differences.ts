import type { Discrepancy, Position, PositionPair, Relation } from '../../model/index.js'
import { placesByArticle, questions, relationOf, wordingCount } from '../digest.js'
import { answerOf, asks, questionWords, standing } from '../question.js'
import { counted, type View } from '../view.js'
import { chips, folded, leading, quoted } from './chips.js'
import { type Html, html } from './markup.js'
import { axis, mark, type Scale, scaleOf } from './number-line.js'

const QUESTIONS = 12

/** One card a question: every answer, on a number line where it is a number, who gives it and when. */
export function discrepancies(view: View): Html | null {
  const all = questions(view.dossier)
  const wording = wordingCount(view.dossier)
  if (all.length === 0) return null
  const unseen =
    wording > 0 &&
    html`<p class="count">${counted(wording, 'difference')} of wording alone ${wording === 1 ? 'stands' : 'stand'} in the <a href="#quotations">apparatus of the quotations</a>.</p>`
  return html`${folded(all, QUESTIONS, 'more questions', (list) => html`${list.map((d) => card(view, d))}`)}${unseen}`
}

function card(view: View, d: Discrepancy): Html {
  const scale = scaleOf(d)
  return html`<article class="discrepancy ${d.relation}" id="${d.id}"><h3><span class="relation ${d.relation}">${d.relation}</span> <span class="asked">${asks(view, d)}:</span> ${d.aboutSpan ? leading(view, d.aboutSpan, questionWords(view, d)) : d.about}</h3><table class="positions${scale && ' scaled'}" role="table"><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Answer</th>${scale && html`<th scope="col" role="columnheader"><span class="sr">On a number line</span></th>`}<th scope="col" role="columnheader">Who</th><th scope="col" role="columnheader">As of</th><th scope="col" role="columnheader">Articles</th></tr></thead><tbody role="rowgroup">${d.positions.map((p, i) => row(view, d, p, scale, relationOf(d, i)))}${scale && html`<tr class="axis" aria-hidden="true"><td></td><td class="at">${axis(scale)}</td><td colspan="3"></td></tr>`}</tbody></table>${relations(view, d)}</article>`
}

function row(view: View, d: Discrepancy, p: Position, scale: Scale | null, relation: Relation | null): Html {
  const place = answerOf(view, d, p)
  const words = place ? quoted(view, place) : p.value
  const note = p.withdrawn === true ? 'withdrawn' : relation
  const against = standing(d, p)
  return html`<tr role="row"${p.withdrawn === true && html` class="withdrawn"`}><td role="cell" class="value">${p.withdrawn === true ? html`<del>${words}</del>` : words}${against && html` <span class="kind">${against}</span>`}${note && html` <span class="relation ${relation ?? 'correction'}">${note}</span>`}</td>${scale && html`<td role="cell" class="at">${mark(p, scale)}</td>`}<td role="cell" class="by">${p.by === null ? html`<span class="kind">the reporters</span>` : view.name(p.by, '–')}</td><td role="cell" class="when">${p.asOf ?? '–'}</td><td role="cell">${chips(view, placesByArticle(view, p.spans))}</td></tr>`
}

/** How the positions stand to each other: pairs of one relation and reason together. */
function relations(view: View, d: Discrepancy): Html | null {
  const groups = new Map<string, PositionPair[]>()
  for (const p of d.pairs) {
    const key = [p.relation, ...p.because.map((r) => `${r.rule} ${r.text}`)].join('\n')
    groups.set(key, [...(groups.get(key) ?? []), p])
  }
  if (groups.size === 0) return null
  return html`<details class="why"><summary>Why: how they stand to each other</summary><ul class="reasons">${[...groups.values()].map((pairs) => relation(view, d, pairs))}</ul></details>`
}

function relation(view: View, d: Discrepancy, pairs: readonly PositionPair[]): Html {
  const first = pairs[0]!
  const told = (p: PositionPair): Html =>
    html`<span class="pair"><b>${label(view, d, p.between[0])}</b> / <b>${label(view, d, p.between[1])}</b></span>`
  return html`<li><span class="relation ${first.relation}">${first.relation}</span> ${first.because.map((r) => html`${r.text} <span class="rule">${r.rule}</span> `)}${folded(pairs, 6, 'more pairs', (list) => html`<span class="pairs">${list.map(told)}</span>`)}</li>`
}

function label(view: View, d: Discrepancy, i: number): string {
  const p = d.positions[i]
  const place = p && answerOf(view, d, p)
  return place ? view.words(place) : (p?.value ?? '')
}
