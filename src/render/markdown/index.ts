import type { Discrepancy, Dossier, Drift, Finding, Reading, Utterance } from '../../model/index.js'
import { type Entry, entriesOf, printings } from '../apparatus.js'
import { questions, variedUtterances } from '../digest.js'
import { driftMark, driftWords } from '../drift-words.js'
import { gradedName, gradeOf } from '../grades.js'
import { lineagePair, lineageWords } from '../lineage-words.js'
import { neutralise } from '../neutralise.js'
import { answerWords, asks, questionWords, standing } from '../question.js'
import { originNames } from '../tellers.js'
import { articlesOf, originCount, type View, viewOf } from '../view.js'

/** The dossier as GitHub-flavoured Markdown. Text of the articles cannot form markup. */
export function renderMarkdown(dossier: Dossier): string {
  const view = viewOf(dossier)
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Articles', articles(view)],
    ['What happened', dossier.summary.flatMap((id) => view.finding(id) ?? []).map((f) => finding(f, view))],
    ['Where they differ', questions(dossier).flatMap((d) => discrepancy(d, view))],
    ['How the quotations vary', variedUtterances(dossier).flatMap((u) => utterance(u, view))],
    ...(dossier.drift.length > 0
      ? [['What became surer on the way', dossier.drift.map((d) => drift(d, view))] as const]
      : []),
    ['What only one article says', singles(view)],
    ['Timeline', timeline(view)],
    ['Who copied whom', lineage(view)],
    [
      'What could not be told',
      dossier.notes.map((n) => `- ${plain(n.message)} ${view.letters(n.articles ?? [])}`.trimEnd()),
    ],
  ]
  return sections
    .map(([title, lines]) => `## ${title}\n\n${lines.length > 0 ? lines.join('\n') : 'Nothing found.'}\n`)
    .join('\n')
}

/** Text in which no character has a meaning in Markdown. */
const plain = (text: string): string => neutralise(text).replace(/[\\`*_{}[\]()#+\-.!|<>~&:@$=^]/g, '\\$&')

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

function articles({ dossier, letter, title }: View): string[] {
  return [
    row(['', 'Outlet', 'Agency', 'Published', 'Title']),
    row(['-', '-', '-', '-', '-']),
    ...dossier.articles.map((a) =>
      row(
        [
          letter(a.id),
          gradedName(a.outlet ?? '–', a.reliability),
          a.agency ?? '–',
          a.publishedAt ?? '–',
          title(a),
        ].map(plain),
      ),
    ),
  ]
}

const finding = (f: Finding, view: View): string => {
  const { words, letters, cited, around } = view
  const host = around(f)
  const within = host === null ? '' : ` (in “${plain(words(host))}”)`
  return `- “${plain(words(f.summarySpan))}”${within}${cited(f.summarySpan) && ` ${plain(cited(f.summarySpan))}`} — ${letters(f.articles)}; ${originCount(f.independent)}${from(f, view)}; ${f.status}; credibility ${gradeOf(f)}${doubt(f)}`
}

const NAMES = 3

/** Whom it comes from. */
const from = (f: Finding, view: View): string => {
  const names = originNames(view, f, NAMES)
  return names === '' ? '' : `: ${plain(names)}`
}

/** Why the origins are not surely as many as they are at most. */
const doubt = ({ independentBecause = [] }: Finding): string =>
  independentBecause.map((r) => `\n  - ${plain(r.text)}`).join('')

function discrepancy(d: Discrepancy, view: View): string[] {
  const { name, letters } = view
  return [
    `### ${asks(view, d)}: ${plain(questionWords(view, d))} — ${d.relation}\n`,
    row(['Position', 'By', 'As of', 'Articles']),
    row(['-', '-', '-', '-']),
    ...d.positions.map((p) => {
      const value = plain(answerWords(view, d, p))
      return row([
        p.withdrawn ? `~~${value}~~ (withdrawn)` : [value, standing(d, p)].filter(Boolean).join(' – '),
        plain(name(p.by, 'the reporters')),
        p.asOf ?? '–',
        letters(articlesOf(p.spans)),
      ])
    }),
    '',
  ]
}

/** The base with the readings below it, each place by the words of the base. */
function utterance(u: Utterance, view: View): string[] {
  const base = u.base.map((b) => (b.span ? plain(view.words(b.span)) : `\\[${plain(b.text)}\\]`)).join(' ')
  const who = view.letters(view.witnesses(u.attributions))
  return [
    `- **${plain(view.name(u.speaker, 'speaker not known'))}** (${who}): “${base}”`,
    ...u.remarks.map((r) => `  - **${plain(r.text)}** (${view.letters(articlesOf(r.spans))})`),
    ...entriesOf(u).map((e) => `  - ${e.variant.kind}: ${entry(e, view)}`),
  ]
}

function entry({ variant, form, kinds }: Entry, view: View): string {
  const who = (list: readonly Reading[]): string =>
    view.letters(view.witnesses(list.flatMap((r) => r.attributions)))
  if (form === 'printing') {
    const { marked, bare } = printings(view, variant.readings)
    return `without quotation marks in ${who(bare)}, in marks in ${who(marked)}`
  }
  return variant.readings
    .map(
      (r, i) =>
        `${r.text === '' ? '∅' : plain(r.text)} (${[who([r]), kinds.get(i)].filter(Boolean).join(', ')})`,
    )
    .join(' / ')
}

/** The words in question of either end, and the claims they stand in. */
const drift = (d: Drift, { letter, words }: View): string => {
  const [from, to] = [d.from, d.to].map(({ article, spans: [own, claim] }) => {
    const within = claim ? ` in “${plain(words(claim))}”` : ''
    return `${letter(article)} “${own ? plain(words(own)) : ''}”${within}`
  })
  return `- ${driftWords(d)}: ${from} ${driftMark(d)} ${to}`
}

const singles = ({ dossier, words, letter, page }: View): string[] =>
  dossier.findings
    .filter((f) => f.articles.length === 1)

    .map(
      (f) =>
        `- ${[letter(f.articles[0]!), plain(page(f.summarySpan))].join(' ').trim()}: “${plain(words(f.summarySpan))}”`,
    )

const timeline = ({ dossier, words, letters, cited }: View): string[] =>
  dossier.timeline.map(
    (t) =>
      `- **${plain(t.date)}** (${t.kind}) ${t.spans[0] ? plain(words(t.spans[0]) + cited(t.spans[0])) : ''} — ${letters(articlesOf(t.spans))}`,
  )

function lineage(view: View): string[] {
  const { dossier, letters } = view
  const edges = dossier.lineage
    .filter((e) => !e.reduced)
    .map((e) => `- ${lineagePair(view, e)}: ${e.kind}, ${lineageWords(view, e)}`)
  const unseen = dossier.ancestors.map(
    (a) => `- ${plain(a.name ?? 'an unseen text')} behind ${letters(a.articles)} (inferred)`,
  )
  return [...edges, ...unseen]
}
