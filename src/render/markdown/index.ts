import type { Discrepancy, Dossier, Finding, Utterance } from '../../model/index.js'
import { neutralise } from '../neutralise.js'
import { articlesOf, originCount, type View, viewOf } from '../view.js'

/** The dossier as GitHub-flavoured Markdown. Text of the articles cannot form markup. */
export function renderMarkdown(dossier: Dossier): string {
  const view = viewOf(dossier)
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Articles', articles(view)],
    ['What happened', dossier.summary.flatMap((id) => view.finding(id) ?? []).map((f) => finding(f, view))],
    ['Where they differ', dossier.discrepancies.flatMap((d) => discrepancy(d, view))],
    [
      'How the quotations vary',
      dossier.utterances.filter((u) => u.variants.length > 0).flatMap((u) => utterance(u, view)),
    ],
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
const plain = (text: string): string => neutralise(text).replace(/[\\`*_{}[\]()#+\-.!|<>~&:@]/g, '\\$&')

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

function articles({ dossier, letter, title }: View): string[] {
  return [
    row(['', 'Outlet', 'Agency', 'Published', 'Title']),
    row(['-', '-', '-', '-', '-']),
    ...dossier.articles.map((a) =>
      row([letter(a.id), a.outlet ?? '–', a.agency ?? '–', a.publishedAt ?? '–', title(a)].map(plain)),
    ),
  ]
}

const finding = (f: Finding, { words, letters }: View): string =>
  `- “${plain(words(f.summarySpan))}” — ${letters(f.articles)}; ${originCount(f.independent)}; ${f.status}; credibility ${f.credibility}`

function discrepancy(d: Discrepancy, { words, entity, letters }: View): string[] {
  return [
    `### ${plain(d.about)} — ${d.relation}\n`,
    row(['Position', 'By', 'As of', 'Articles']),
    row(['-', '-', '-', '-']),
    ...d.positions.map((p) =>
      row([
        plain(p.spans[0] ? words(p.spans[0]) : p.value),
        plain(entity(p.by)?.name ?? '–'),
        p.asOf ?? '–',
        letters(articlesOf(p.spans)),
      ]),
    ),
    '',
  ]
}

function utterance(u: Utterance, { words, entity, letters, attribution }: View): string[] {
  const who = (ids: readonly string[]): string => letters(ids.flatMap((id) => attribution(id)?.article ?? []))
  const base = u.base.map((b) => (b.span ? plain(words(b.span)) : `\\[${plain(b.text)}\\]`)).join(' ')
  return [
    `- **${plain(entity(u.speaker)?.name ?? 'speaker not known')}** (${who(u.attributions)}): “${base}”`,
    ...u.variants.map(
      (v) =>
        `  - ${v.kind}: ${v.readings.map((r) => `${r.text === '' ? '∅' : plain(r.text)} (${who(r.attributions)})`).join(' / ')}`,
    ),
  ]
}

const singles = ({ dossier, words, letter }: View): string[] =>
  dossier.findings
    .filter((f) => f.articles.length === 1)
    .map((f) => `- ${letter(f.articles[0]!)}: “${plain(words(f.summarySpan))}”`)

const timeline = ({ dossier, words, letters }: View): string[] =>
  dossier.timeline.map(
    (t) =>
      `- **${t.date}** (${t.kind}) ${t.spans[0] ? plain(words(t.spans[0])) : ''} — ${letters(articlesOf(t.spans))}`,
  )

function lineage({ dossier, letter, letters }: View): string[] {
  const edges = dossier.lineage
    .filter((e) => !e.reduced)
    .map(
      (e) =>
        `- ${letter(e.from)} ${e.directed ? '→' : '—'} ${letter(e.to)}: ${e.kind}, ${Math.round(e.share * 100)} % of ${letter(e.to)}’s own words`,
    )
  const unseen = dossier.ancestors.map(
    (a) => `- ${plain(a.name ?? 'an unseen text')} behind ${letters(a.articles)} (inferred)`,
  )
  return [...edges, ...unseen]
}
