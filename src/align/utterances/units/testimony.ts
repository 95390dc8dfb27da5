import type { LanguagePack } from '../../../lang/pack.js'
import { type ArticleSpan, contains, type Span, spanText } from '../../../model/index.js'
import type { Term } from './terms.js'
import type { Unit } from './units.js'
import { type Word, wordsOf } from './words.js'

/** What one attribution has of an utterance, as words to be collated. */
export interface Testimony {
  readonly unit: Unit
  /** Offsets are the article's. */
  readonly words: readonly Word[]
  /** Each word as printed, but for capitals and the shape of apostrophes. */
  readonly printed: readonly string[]
  /** The terms that each word is, or is part of. */
  readonly terms: readonly (readonly Term[])[]
  /** Whether an editor put anything in. */
  readonly edited: boolean
}

export function testimonyOf(unit: Unit, pack: LanguagePack, spans: readonly Span[] = unit.spans): Testimony {
  const text = unit.article.article.text
  const words = spans.flatMap((span) =>
    wordsOf(spanText(text, span), pack.collation).map((w) => ({
      start: w.start + span.start,
      end: w.end + span.start,
      forms: w.forms,
    })),
  )
  const printed = words.map((w) => spanText(text, w).toLowerCase().replace(/[’ʼ]/g, "'"))
  const edited = spans.some((span) => spanText(text, span).includes('['))
  return { unit, words, printed, terms: termsOfWords(words, unit.terms), edited }
}

/** Both are in reading order. */
function termsOfWords(words: readonly Word[], terms: readonly Term[]): Term[][] {
  let at = 0
  return words.map(({ start, end }) => {
    while (at < terms.length && terms[at]!.end <= start) at++
    const of: Term[] = []
    for (let k = at; k < terms.length && terms[k]!.start < end; k++) of.push(terms[k]!)
    return of
  })
}

/** Whether a word is one of those given as the speaker's own. */
export const isInMarks = ({ unit, words }: Testimony, i: number): boolean => {
  const word = words[i]
  return word !== undefined && unit.verbatim.some((v) => contains(v, word))
}

/** The stretches of words `from … to - 1`, one for each piece of the quotation they are in, with the marks between them. */
export function stretches({ unit, words }: Testimony, from: number, to: number): ArticleSpan[] {
  const out: { article: string; start: number; end: number }[] = []
  let piece = -1
  for (const { start, end } of words.slice(from, to)) {
    const at = unit.spans.findIndex((s) => s.start <= start && end <= s.end)
    if (at === piece && out.length > 0) out.at(-1)!.end = end
    else out.push({ article: unit.attribution.article, start, end })
    piece = at
  }
  return out
}

export const textOf = ({ unit }: Testimony, spans: readonly Span[]): string =>
  spans.map((s) => spanText(unit.article.article.text, s)).join(' ')

/** Words in square brackets are an editor's. */
export function isEditorial({ unit, edited }: Testimony, { start, end }: Span): boolean {
  if (!edited) return false
  const text = unit.article.article.text
  const { start: from, end: to } = unit.spans.find((s) => s.start <= start && end <= s.end) ?? { start, end }
  const open = text.lastIndexOf('[', start)
  const close = text.indexOf(']', end)
  return (
    open >= from &&
    close >= 0 &&
    close < to &&
    !text.slice(open, start).includes(']') &&
    !text.slice(end, close).includes('[')
  )
}
