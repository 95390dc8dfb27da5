import { type AnalysedArticle, type Article, type Claim, pageLabel, type Span } from '../../model/index.js'
import { neutralise } from '../neutralise.js'
import { type Mark, marksOf } from './marks.js'

/** What was found in one article and why, for a person: its text with the marks in place, then who is named and what is stated. */
export function renderExplanation(analysed: AnalysedArticle): string {
  const { article, extraction } = analysed
  return [
    ...heading(analysed),
    '',
    ...inPlace(article.text, marksOf(analysed)),
    ...section(
      'Named',
      extraction.entities.map((e) => `${e.id} ${e.kind} ${neutralise(e.name)} (${e.mentions.length} ×)`),
    ),
    ...section(
      'Stated',
      extraction.claims.map((c) => describeClaim(c, article)),
    ),
    ...section(
      'Notes',
      extraction.notes.map((n) => `${n.code}: ${neutralise(n.message)}`),
    ),
    '',
  ].join('\n')
}

function heading({ article, extraction, referenceDate }: AnalysedArticle): string[] {
  const { outlet, agency, byline, dateline, publishedAt, language } = extraction.meta
  const known = Object.entries({ outlet, agency, byline, dateline, publishedAt, language, referenceDate })
  const pages = article.pages?.length ?? 0
  return [
    `=== ${neutralise(article.id)}`,
    ...known.map(([name, value]) => `    ${name}: ${value === null ? 'unknown' : neutralise(value)}`),
    ...(pages > 0 ? [`    pages with text: ${pages}`] : []),
  ]
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((l) => `    ${l}`)]

function describeClaim(c: Claim, { text, pages }: Article): string {
  const page = pageLabel(c, pages)
  const told = [c.attribution, c.negated ? 'negated' : null, c.modality, page || null].filter(
    (x) => x !== null,
  )
  return `${c.id} “${neutralise(text.slice(c.start, c.end))}” ${told.join(', ')}`
}

/** The lines of a text with its marks; `marks` are nested and in reading order. */
function inPlace(text: string, marks: readonly Mark[]): string[] {
  const lines: string[] = []
  let line = ''
  const copy = (s: Span): void => {
    const [first = '', ...rest] = text.slice(s.start, s.end).split('\n')
    line += guarded(first)
    for (const more of rest) {
      lines.push(line)
      line = guarded(more)
    }
  }
  const open: Mark[] = []
  let at = 0
  const closeUpTo = (place: number): void => {
    while (open.length > 0 && open.at(-1)!.end <= place) {
      const mark = open.pop()!
      copy({ start: at, end: mark.end })
      at = mark.end
      line += mark.why === null ? ']' : ` | ${neutralise(mark.why)}]`
    }
  }
  for (const mark of marks) {
    closeUpTo(mark.start)
    copy({ start: at, end: mark.start })
    at = mark.start
    line += `[${mark.name} `
    open.push(mark)
  }
  closeUpTo(text.length)
  copy({ start: at, end: text.length })
  return [...lines, line]
}

/** `neutralise` that keeps blanks at the ends, which stand between a mark and its neighbour. */
function guarded(text: string): string {
  const clean = neutralise(text)
  if (clean === '') return text === '' ? '' : ' '
  return `${/^\s/.test(text) ? ' ' : ''}${clean}${/\s$/.test(text) ? ' ' : ''}`
}
