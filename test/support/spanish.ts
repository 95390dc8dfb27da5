import { type AnalysedArticle, type Article, analyse, type Span, spanish } from '../../src/index.js'

/** An article analysed in Spanish, written on Thursday 13 March 2025 unless said otherwise. */
export const spanishArticle = (text: string, known: Omit<Article, 'id' | 'text'> = {}): AnalysedArticle =>
  analyse({ id: 'a', text, language: 'es', ...known }, spanish, { date: '2025-03-13' })

interface Labelled extends Span {
  readonly label: string
}

const labelled = (spans: readonly Labelled[], text: string): string => {
  let out = ''
  let at = 0
  for (const s of [...spans].sort((a, b) => a.start - b.start)) {
    out += `${text.slice(at, s.start)}[${text.slice(s.start, s.end)}|${s.label}]`
    at = s.end
  }
  return out + text.slice(at)
}

/** Marked text without its marks. */
export const unmarked = (marked: string): string => marked.replace(/\[([^|\]]*)\|[^\]]*\]/g, '$1')

/** The text with each quantity in place: "[más de 12 personas|12.. persona]". */
export function withQuantities(text: string): string {
  const { quantities } = spanishArticle(text).extraction
  return labelled(
    quantities.map((q) => ({ ...q, label: `${amount(q.value, q.min, q.max)} ${q.unit ?? ''}`.trim() })),
    text,
  )
}

function amount(value: number | null, min: number | null, max: number | null): string {
  if (value !== null && min === value && max === value) return String(value)
  if (value !== null && min === null && max === null) return `~${value}`
  return `${min ?? ''}..${max ?? ''}`
}

export const withDates = (text: string): string =>
  labelled(
    spanishArticle(text).extraction.dates.map((d) => ({ ...d, label: d.value ?? '' })),
    text,
  )

/** "KIND name" of every entity. */
export const entitiesOf = (text: string): string[] =>
  spanishArticle(text).extraction.entities.map((e) => `${e.kind} ${e.name}`)

/** "stance kind: SOURCE · CUE · CONTENT" of every attribution. */
export function attributionsOf(text: string): string[] {
  const of = (s: Span | null): string => (s ? text.slice(s.start, s.end) : '')
  return spanishArticle(text).extraction.attributions.map(
    (a) => `${a.stance} ${a.kind}: ${of(a.source)} · ${of(a.cue)} · ${a.content.map(of).join(' | ')}`,
  )
}
