import type { Discrepancy, Utterance, VariantKind } from '../../model/index.js'
import { printings } from '../apparatus.js'
import { questions, shared, soleOrigins, TELLING, variedUtterances } from '../digest.js'
import { lineagePair } from '../lineage-words.js'
import { neutralise } from '../neutralise.js'
import { answerWords, asks, questionWords } from '../question.js'
import { originNames } from '../tellers.js'
import { type Telling, telling } from '../telling.js'
import { articlesOf, counted, lettersUpTo, percent, type View } from '../view.js'
import { type Html, html } from './markup.js'

/** The answers of ten seconds, each leading to its section. */
export function glance(view: View): Html {
  const lines = [
    happened(view),
    conflicts(view),
    origins(view),
    quotations(view),
    copying(view),
    notices(view),
    untold(view),
  ]
  return html`<dl class="glance">${lines}</dl>`
}

const line = (section: string, title: string, body: Html): Html =>
  html`<div><dt><a href="#${section}">${title}</a></dt><dd>${body}</dd></div>`

const FIRST = 3
const NAMES = 2

/** The first findings, each with whom it comes from and which articles carry it. */
function happened(view: View): Html | null {
  const first = view.dossier.summary.slice(0, FIRST).flatMap((id) => view.finding(id) ?? [])
  if (first.length === 0) return null
  const told = first.map((f) => {
    const who = [originNames(view, f, NAMES), lettersUpTo(view, f.articles, 6)].filter(Boolean).join(', ')
    return html`<span class="question"><a href="#${f.id}">${clipped(view.words(f.summarySpan), SENTENCE)}</a>\u00a0<span class="who">(${who}${f.status === 'disputed' && '; disputed'})</span></span>`
  })
  return line('happened', 'What happened', html`${told}`)
}

const SOLE = 3

function origins(view: View): Html {
  if (view.dossier.articles.length < 2)
    return line('happened', 'Origins', html`One article: nothing stands beside it.`)
  const carried = shared(view.dossier)
  const single = carried.filter((f) => f.independent.max === 1)
  const sole = soleOrigins(view)
  const total = html`${counted(carried.length, 'finding')} in two or more of ${counted(view.dossier.articles.length, 'article')}; <b>${single.length} of one origin</b>`
  const who = sole
    .slice(0, SOLE)
    .map(
      (o) =>
        html`; <b>${o.name}</b>: ${counted(o.findings.length, 'finding')}, relayed by ${lettersUpTo(view, o.articles, 12)}`,
    )
  return line('matrix', 'Origins', html`${total}${who}.`)
}

const CONFLICTS = 3

function conflicts(view: View): Html {
  const all = questions(view.dossier)
  if (all.length === 0) return line('differ', 'Differences', html`No differing answers were found.`)
  const grave = all.filter((d) => d.relation === 'conflict')
  return line(
    'differ',
    'Differences',
    html`${counted(all.length, 'question')}, <b>${grave.length} in conflict</b>${grave.slice(0, CONFLICTS).map((d) => question(view, d))}`,
  )
}

const POSITIONS = 6

/** A question with its answers on one line. */
function question(view: View, d: Discrepancy): Html {
  const answers = d.positions.slice(0, POSITIONS).map((p) => ({
    text: clipped(answerWords(view, d, p)),
    who: [view.name(p.by, ''), lettersUpTo(view, articlesOf(p.spans), 6)].filter(Boolean).join(', '),
  }))
  return html`<span class="question"><a href="#${d.id}">${asks(view, d)}: ${clipped(questionWords(view, d))}</a>: ${answers.map((a, i) => html`${i > 0 && ' · '}<em>${a.text}</em>\u00a0<span class="who">(${a.who})</span>`)}${d.positions.length > POSITIONS && ` · +${d.positions.length - POSITIONS}`}</span>`
}

const SENTENCE = 140

const clipped = (text: string, most = 58): string => {
  const letters = [...text]
  return letters.length > most
    ? `${letters
        .slice(0, most - 2)
        .join('')
        .trimEnd()}…`
    : text
}

const TOLD: readonly (readonly [VariantKind, string])[] = [
  ['number', 'with another figure'],
  ['translation', 'as if translated'],
  ['unmarked', 'printed without marks'],
]

function quotations(view: View): Html {
  const varied = variedUtterances(view.dossier)
  if (varied.length === 0) return line('quotations', 'Quotations', html`None is carried in different words.`)
  const told = TOLD.map(([kind, words]) => {
    const having = varied.filter((u) => u.variants.some((v) => v.kind === kind))
    const [first] = having
    if (!first) return null
    return html`; <a href="#${first.id}"><b>${having.length}</b> ${words}</a>${inWhich(view, having, kind)}`
  })
  return line(
    'quotations',
    'Quotations',
    html`${counted(varied.length, 'utterance')} in different words${told}.${telling(varied, TELLING).map((t) => readings(view, t))}`,
  )
}

function readings(view: View, { utterance, number, readings }: Telling): Html {
  const words = readings.map(
    (r, i) =>
      html`${i > 0 && ' · '}<em>${clipped(neutralise(r.text))}</em>\u00a0<span class="who">(${lettersUpTo(view, view.witnesses(r.attributions), 6)})</span>`,
  )
  return html`<span class="question"><a href="#${utterance.id}.${number}">${view.name(utterance.speaker, 'Speaker not known')}</a>: ${words}</span>`
}

/** Who has the readings that differ so; of printing without marks those without them. */
function inWhich(view: View, list: readonly Utterance[], kind: VariantKind): Html | null {
  const readings = list.flatMap((u) =>
    u.variants
      .filter((v) => v.kind === kind)
      .flatMap((v) => (kind === 'unmarked' ? printings(view, v.readings).bare : v.readings.slice(1))),
  )
  const who = view.witnesses(readings.flatMap((r) => r.attributions))
  return who.length > 0 ? html` <span class="who">in ${lettersUpTo(view, who, 8)}</span>` : null
}

const EDGES = 4

function copying(view: View): Html {
  const drawn = view.dossier.lineage.filter((e) => !e.reduced)
  const { ancestors } = view.dossier
  if (drawn.length === 0 && ancestors.length === 0)
    return line('lineage', 'Copying', html`No shared passage outside quotations was found.`)
  const edges = drawn
    .slice(0, EDGES)
    .map(
      (e, i) =>
        html`${i > 0 && ' · '}<b>${lineagePair(view, e)}</b> ${e.kind}${e.share > 0 && ` ${percent(e.share)}`}`,
    )
  const unseen = ancestors
    .slice(0, EDGES)
    .map((a) => html` · <b>${a.name ?? 'an unseen text'}</b> behind ${lettersUpTo(view, a.articles, 8)}`)
  return line(
    'lineage',
    'Copying',
    html`${edges}${drawn.length > EDGES && ` · +${drawn.length - EDGES}`}${unseen}`,
  )
}

/** How much could not be told, and the first of it. */
function untold(view: View): Html | null {
  const { notes } = view.dossier
  const [first] = notes
  if (first === undefined) return null
  return line(
    'untold',
    'Not told',
    html`${clipped(first.message, SENTENCE)} <span class="who">${lettersUpTo(view, first.articles ?? [], 8)}</span>${notes.length > 1 && html` · +${notes.length - 1}`}`,
  )
}

function notices(view: View): Html | null {
  const own = view.dossier.articles.flatMap((a) => a.notices.map((n) => ({ a, n })))
  if (own.length === 0) return null
  return line(
    'sources',
    'Own notices',
    html`${own.slice(0, 8).map(({ a, n }, i) => html`${i > 0 && ' · '}<a href="#${view.letter(a.id)}.${n.start}" data-end="${n.end}">${view.letter(a.id)}: ${n.kind}</a>`)}${own.length > 8 && ` · +${own.length - 8}`}`,
  )
}
