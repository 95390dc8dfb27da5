import type { ArticleSpan, Finding } from '../../model/index.js'
import { placesOf, questions, shared } from '../digest.js'
import { gradedName, gradeWords } from '../grades.js'
import { asks, questionWords } from '../question.js'
import { originNames } from '../tellers.js'
import { counted, originCount, type View } from '../view.js'
import { chips, folded, quoted } from './chips.js'
import { type Html, html } from './markup.js'
import { reasons } from './reasons.js'

/** The findings to read first. */
export function summary(view: View): Html | null {
  return cards(
    view,
    view.dossier.summary.flatMap((id) => view.finding(id) ?? []),
  )
}

const OTHERS = 6

/** The other findings of several articles. */
export function others(view: View): Html | null {
  const first = new Set(view.dossier.summary)
  const rest = shared(view.dossier).filter((f) => !first.has(f.id))
  return rest.length === 0
    ? null
    : folded(rest, OTHERS, 'more findings', (list) => cards(view, list) ?? html``)
}

const cards = (view: View, list: readonly Finding[]): Html | null =>
  list.length === 0 ? null : html`<ol class="findings">${list.map((f) => card(view, f))}</ol>`

function card(view: View, f: Finding): Html {
  return html`<li class="finding ${f.status}" id="${f.id}"><div class="said">“${quoted(view, f.summarySpan)}” ${chips(view, placesOf(view, f))}</div>${within(view, f)}${contested(view, f)}<details class="why"><summary>${facts(view, f)}</summary>${proof(view, f)}</details></li>`
}

/** The claim that words without a clause of their own are a part of. */
function within(view: View, f: Finding): Html | null {
  const host = view.around(f)
  return host === null ? null : html`<p class="within">in “${view.words(host)}”</p>`
}

const CONTESTED = 2

/** The questions in conflict that a finding is an answer to. */
function contested(view: View, f: Finding): Html | null {
  if (f.status !== 'disputed') return null
  const asked = questions(view.dossier).filter((d) => d.relation === 'conflict' && d.findings.includes(f.id))
  return asked.length === 0
    ? null
    : html`<p class="contested">Others differ: ${asked.slice(0, CONTESTED).map((d, i) => html`${i > 0 && ' · '}<a href="#${d.id}">${asks(view, d)}: ${questionWords(view, d)}</a>`)}${asked.length > CONTESTED && ` · +${asked.length - CONTESTED}`}</p>`
}

const NAMES = 3

/** How many origins, which, and what follows: the line that opens the proof. */
function facts(view: View, f: Finding): Html {
  const told = originNames(view, f, NAMES)
  return html`<b class="origins n${Math.min(2, f.independent.min)}">${originCount(f.independent)}</b>${told !== '' && html`: ${told}`} <span class="status">${f.status}</span> <span class="grade">${gradeWords(f)}</span>`
}

/** Step by step: what each article says, where it enters, what follows for independence and credibility. */
function proof(view: View, f: Finding): Html {
  const { min, max } = f.independent
  const wordings = wordingsOf(view, f)
  return html`<ol class="steps"><li><b>What ${counted(f.articles.length, 'article says', 'articles say')}</b>${folded(wordings, WORDINGS, 'more wordings', (list) => html`<ul class="claims">${list.map((w) => html`<li>${chips(view, w.places)} “${w.words}” <span class="kind">${w.who}</span></li>`)}</ul>`)}</li>${f.origins.map((o, i) => html`<li><b>Origin ${i + 1}: ${gradedName(view.origin(o), o.reliability)}</b> <span class="kind">${o.kind}, behind ${counted(o.claims.length, 'claim')}</span>${reasons(view, o.because)}</li>`)}<li><b>Independent: ${min === max ? `${max}` : `at least ${min}, at most ${max}`}</b>${f.independentBecause !== undefined && reasons(view, f.independentBecause)}</li>${f.reliabilityBecause !== undefined && html`<li><b>Reliability ${f.reliability ?? ''}</b>${reasons(view, f.reliabilityBecause)}</li>`}<li><b>Credibility ${f.credibility} of 6</b>${reasons(view, f.credibilityBecause)}</li></ol>`
}

const WORDINGS = 8

interface Wording {
  readonly words: string
  readonly who: string
  readonly places: ArticleSpan[]
}

/** A finding's claims, those of the same words and speaker together. */
function wordingsOf(view: View, f: Finding): Wording[] {
  const groups = new Map<string, Wording>()
  for (const id of f.claims) {
    const c = view.claim(id)
    if (!c) continue
    const [words, who] = [view.words(c), speakerOf(view, c.attribution)]
    const key = `${words}\n${who}`
    const group = groups.get(key) ?? { words, who, places: [] }
    group.places.push(c)
    groups.set(key, group)
  }
  return [...groups.values()]
}

function speakerOf(view: View, id: string | null): string {
  const a = view.attribution(id)
  if (!a) return 'in the outlet’s own voice'
  return `${view.name(a.speaker, a.source ? view.words({ article: a.article, ...a.source }).replace(/[\s,;:]+$/, '') : 'speaker not known')}, ${a.stance}`
}

/** What one article alone carries, an article at a time. */
export function singles(view: View): Html | null {
  const listed = new Set(view.dossier.summary)
  const lists = view.dossier.articles.flatMap((a) => {
    const own = view.dossier.findings.filter((f) => f.articles.length === 1 && f.articles[0] === a.id)
    if (own.length === 0) return []
    return [
      html`<details class="single"><summary><b>${view.letter(a.id)}</b> ${a.outlet ?? view.title(a)} <span class="count">${own.length}</span></summary><ul data-rove>${own.map((f) => html`<li${listed.has(f.id) ? null : html` id="${f.id}"`}>${quoted(view, f.summarySpan)}</li>`)}</ul></details>`,
    ]
  })
  return lists.length === 0 ? null : folded(lists, 12, 'more articles', (list) => html`${list}`)
}
