import type { ArticleSpan, Reading, Utterance } from '../../model/index.js'
import { type Entry, entriesOf, printings, type Stretch, stretches } from '../apparatus.js'
import { firstPlaces, variedUtterances } from '../digest.js'
import { counted, type View } from '../view.js'
import { anchor, chips, folded, letters } from './chips.js'
import { type Html, html } from './markup.js'
import { reasons } from './reasons.js'

const UTTERANCES = 8

/** A critical edition of what was said: the base with the places of variation numbered, the readings below. */
export function quotations(view: View): Html | null {
  const varied = variedUtterances(view.dossier)
  if (varied.length === 0) return null
  const same = view.dossier.utterances.length - varied.length
  return html`${folded(varied, UTTERANCES, 'more quotations', (list) => html`${list.map((u) => apparatus(view, u))}`)}${same > 0 && html`<p class="count">${counted(same, 'utterance')} with one wording or one witness ${same === 1 ? 'is' : 'are'} not shown.</p>`}`
}

function apparatus(view: View, u: Utterance): Html {
  const entries = entriesOf(u)
  const places = u.attributions.flatMap((id) => {
    const a = view.attribution(id)
    return a?.content[0] ? [{ article: a.article, ...a.content[0] }] : []
  })
  return html`<article class="utterance" id="${u.id}"><h3>${view.name(u.speaker, 'Speaker not known')} ${chips(view, firstPlaces(view, places))}</h3><blockquote data-rove>${baseText(view, u, stretches(u, entries))}</blockquote>${u.remarks.length > 0 && html`<div class="remarks">${reasons(view, u.remarks)}</div>`}${folded(entries, 10, 'more variants', (list) => html`<ul class="variants">${list.map((e) => entry(view, u, e))}</ul>`)}</article>`
}

const baseText = (view: View, u: Utterance, pieces: readonly Stretch[]): Html =>
  html`${pieces.map((s, i) => {
    const before = pieces[i - 1]?.span
    const adjoining = s.span !== null && before?.article === s.span.article && before.end === s.span.start
    return html`${i > 0 && !adjoining && ' '}${stretch(view, s)}${s.numbers.length > 0 && html`<sup>${s.numbers.map((n, k) => html`${k > 0 && ' '}<a href="#${u.id}.${n}">${n}</a>`)}</sup>`}`
  })}`

function stretch(view: View, s: Stretch): Html {
  if (!s.span) return html`<span class="reconstructed">[${s.text}]</span>`
  const { article, start, end } = s.span
  const text = rawWords(view, s.span)
  if (text.trim() === '') return html`${text}`
  return html`<a class="${s.varied ? 'words varied' : 'words'}" href="#${anchor(view, { article, start, end })}" data-end="${end}">${text}</a>`
}

/** The words of a place with the white space at their ends, which holds the pieces of the base apart. */
function rawWords(view: View, s: ArticleSpan): string {
  const text = view.dossier.articles.find((a) => a.id === s.article)?.text ?? ''
  return text.slice(s.start, s.end).replace(/\s+/g, ' ')
}

function entry(view: View, u: Utterance, e: Entry): Html {
  const { kind, readings } = e.variant
  const head = html`<span class="nr">${e.number}</span> `
  const tag = html` <span class="kind ${kind}">${kind === 'unmarked' ? 'marks' : kind}</span>`
  if (e.form === 'printing')
    return html`<li id="${u.id}.${e.number}" class="${kind}">${head}${printing(view, readings)}${tag}</li>`
  const [lemma, ...rest] = readings
  if (e.form === 'retelling')
    return html`<li id="${u.id}.${e.number}" class="${kind}">${head}told otherwise${tag}<ul class="retold">${rest.map((r) => html`<li>${reading(view, r)}</li>`)}</ul></li>`
  return html`<li id="${u.id}.${e.number}" class="${kind}">${head}<b class="lemma">${lemma && lemma.text !== '' ? lemma.text : '∅'}</b>${lemma ? witnesses(view, lemma) : null} <span class="sep">]</span> ${rest.map((r, i) => html`${i > 0 && html` <span class="sep">|</span> `}${reading(view, r)}${ownKind(e, i + 1)}`)}${tag}</li>`
}

const ownKind = ({ kinds }: Entry, i: number): Html | null => {
  const kind = kinds.get(i)
  return kind === undefined ? null : html` <span class="kind ${kind}">${kind}</span>`
}

const reading = (view: View, r: Reading): Html =>
  html`<span class="reading">${r.text === '' ? html`<span class="absent">not in</span>` : r.text}</span>${witnesses(view, r)}`

const witnesses = (view: View, r: Reading): Html =>
  r.spans.length > 0
    ? html` ${chips(view, firstPlaces(view, r.spans))}`
    : html` ${letters(view, view.witnesses(r.attributions))}`

function printing(view: View, readings: readonly Reading[]): Html {
  const { marked, bare } = printings(view, readings)
  const places = (list: readonly Reading[]): Html =>
    chips(
      view,
      firstPlaces(
        view,
        list.flatMap((r) => r.spans),
      ),
    )
  return html`Printed without quotation marks in ${places(bare)}${marked.length > 0 && html`, in marks in ${places(marked)}`}`
}
