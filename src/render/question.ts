import {
  type ArticleSpan,
  type Discrepancy,
  type DiscrepancyKind,
  isAgainst,
  overlap,
  type Position,
} from '../model/index.js'
import { neutralise } from './neutralise.js'
import type { View } from './view.js'

const ASKED: Readonly<Record<DiscrepancyKind, string>> = {
  quantity: 'which figure',
  date: 'when',
  place: 'where',
  name: 'which name',
  stance: 'whether',
  attribution: 'from whom',
  wording: 'in which words',
}

/** What a question asks about its words: “whether” the fire doors worked, “how many” people were hurt. */
export function asks(view: View, d: Discrepancy): string {
  if (d.kind === 'quantity') return askedOfFigures(view, d)
  if (isOfOccasions(d)) return 'on what occasion'
  if (isOfDetails(d)) return 'with what details'
  return d.kind === 'wording' && d.utterances.length === 0 ? 'which word' : ASKED[d.kind]
}

/** Whether it asks where one who is quoted spoke. */
const isOfOccasions = (d: Discrepancy): boolean =>
  d.kind === 'attribution' && d.pairs[0]?.because[0]?.rule === 'two-occasions'

/** Whether it sets side by side how one thing is told. */
export const isOfDetails = (d: Discrepancy): boolean => d.pairs[0]?.because[0]?.rule === 'other-details'

function askedOfFigures(view: View, { kind, positions }: Discrepancy): string {
  const figures = positions.flatMap((p) => view.quantity(p.spans[0]) ?? [])
  const are = (is: (q: (typeof figures)[number]) => boolean): boolean =>
    figures.length === positions.length && figures.every(is)
  if (are((q) => q.rule === 'age')) return 'at what age'
  return figures.some((q) => q.counted !== null) ? 'how many' : ASKED[kind]
}

/** Stands in a question where its answers differ. */
export const BLANK = '[…]'

/**
 * The words of a question, with a blank where an answer stands in them: “the boat carried […] people”. In front of its words the blank is
 * left out; where nothing but answers is left the words stay whole. A question of occasions is named for who spoke.
 */
export function questionWords(view: View, d: Discrepancy): string {
  const { aboutSpan: about } = d
  if (about === null) return neutralise(d.about)
  if (isOfOccasions(d)) return view.name(d.positions[0]?.by ?? null, view.words(about))
  const text = view.text(about.article)
  let from = about.start
  let asked = ''
  for (const blank of blanksIn(view, d, about)) {
    if (blank.start < from) continue
    asked += text.slice(from, blank.start) + BLANK
    from = blank.end
  }
  asked = neutralise(asked + text.slice(from, about.end))
  const left = asked.split(BLANK).join(' ')
  if (!/\p{L}{2}/u.test(left)) return view.words(about)
  return asked.startsWith(BLANK) ? asked.slice(BLANK.length).trim() : asked
}

/** Kinds of question whose answers are words in a clause, not clauses or the mouths they come from. */
const ANSWERED_INSIDE: ReadonlySet<DiscrepancyKind> = new Set([
  'quantity',
  'date',
  'place',
  'name',
  'wording',
])

function blanksIn(view: View, d: Discrepancy, about: ArticleSpan): ArticleSpan[] {
  if (!ANSWERED_INSIDE.has(d.kind)) return []
  return d.positions
    .flatMap((p) => p.spans.map((s) => numberOf(view, answerAt(view, d, p, s))))
    .filter((s) => s.article === about.article && overlap(about, s) > 0)
    .map((s) => ({ ...s, start: Math.max(s.start, about.start), end: Math.min(s.end, about.end) }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

/** A figure without the words that say what it counts. */
function numberOf(view: View, s: ArticleSpan): ArticleSpan {
  const counted = view.quantity(s)?.counted ?? null
  if (counted === null || counted.start <= s.start || counted.end < s.end) return s
  const number = view.text(s.article).slice(s.start, counted.start).trimEnd()
  return { ...s, end: s.start + number.length }
}

/** The place of a position's answer: of a clause that gives it in a word, that word. */
export function answerOf(view: View, d: Discrepancy, p: Position): ArticleSpan | undefined {
  const place = bounded(view, d, p) ?? p.spans[0]
  return place && answerAt(view, d, p, place)
}

/** Where another position has the same number, the place that tells them apart: “at least three”. */
const bounded = (view: View, d: Discrepancy, p: Position): ArticleSpan | undefined =>
  d.kind === 'quantity' && d.positions.some((other) => other !== p && other.value === p.value)
    ? p.spans.find((s) => (view.quantity(s)?.approximation ?? 'exact') !== 'exact')
    : undefined

function answerAt(view: View, d: Discrepancy, { value }: Position, s: ArticleSpan): ArticleSpan {
  if (d.kind !== 'wording' || d.utterances.length > 0) return s
  const at = view.text(s.article).slice(s.start, s.end).indexOf(value)
  return at < 0 || value === '' ? s : { ...s, start: s.start + at, end: s.start + at + value.length }
}

/** An answer in the words of its first article, with their page where it has one. */
export function answerWords(view: View, d: Discrepancy, p: Position): string {
  const place = answerOf(view, d, p)
  return place ? view.words(place) + view.cited(place) : neutralise(p.value)
}

/** On a question of whether, how one who speaks against it does so; null elsewhere. */
export const standing = (d: Discrepancy, p: Position): string | null =>
  d.kind === 'stance' && isAgainst(p.value) ? p.value : null
