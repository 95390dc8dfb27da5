import type { LanguagePack } from '../../lang/pack.js'
import {
  type AnalysedArticle,
  byCodeUnit,
  bySpan,
  contains,
  hull,
  overlap,
  type Pool,
  type Span,
  type StoryAttribution,
  spanLength,
  trimSpan,
} from '../../model/index.js'
import { sentencesIn } from './quoted-sentences.js'
import { type EntityAt, type Term, termsOf, tokensIn, total } from './terms.js'

/** What an attribution has of one sentence: the thing that is grouped into utterances. */
export interface Unit {
  readonly attribution: StoryAttribution
  readonly article: AnalysedArticle
  /** In reading order, without the marks around them. */
  readonly spans: readonly Span[]
  /** The parts of it that stand as the speaker's own words. */
  readonly verbatim: readonly Span[]
  readonly terms: readonly Term[]
  readonly weight: number
}

/** How much of a unit must be in marks to count as a quotation of its sentence. */
const MARKED = 0.8
const MARKS = /^[\s"“”„«»‘’'`]+|[\s"“”„«»‘’'`,;:]+$/g

export const isVerbatim = ({ spans, verbatim }: Unit): boolean => length(verbatim) >= MARKED * length(spans)

const length = (spans: readonly Span[]): number => spans.reduce((n, s) => n + spanLength(s), 0)

/** The units of all attributions, in canonical order. */
export function unitsOf(pool: Pool, pack: LanguagePack): Unit[] {
  const articles = new Map(pool.articles.map((a) => [a.article.id, a]))
  const entityAt = entityFinder(pool)
  return pool.attributions.flatMap((attribution) => {
    const article = articles.get(attribution.article)
    if (!article) return []
    const marked = attribution.kind === 'direct' ? attribution.content : attribution.marked
    return sentencesOf(article, attribution).map((spans) => {
      const terms = termsOf(article.annotated, spans, pack, entityAt(attribution.article))
      const verbatim = marked.flatMap((m) => spans.filter((s) => overlap(s, m) > 0).map((s) => common(s, m)))
      return { attribution, article, spans, verbatim, terms, weight: total(terms) }
    })
  })
}

const common = (a: Span, b: Span): Span => ({
  start: Math.max(a.start, b.start),
  end: Math.min(a.end, b.end),
})

/** An attribution's content as sentences; one that goes on after its cue, and one without a verb, go with the sentence before. */
function sentencesOf(article: AnalysedArticle, { content }: StoryAttribution): Span[][] {
  const { text } = article.article
  const out: Span[][] = []
  for (const piece of [...content].sort(bySpan))
    for (const sentence of sentencesIn(article.annotated.sentences, piece)) {
      const bare = withoutMarks(text, sentence)
      if (bare === null) continue
      const last = out.at(-1)
      if (last && (goesOn(text, last, bare) || !hasVerb(article, bare))) last.push(bare)
      else out.push([bare])
    }
  return out
}

function withoutMarks(text: string, span: Span): Span | null {
  const { start, end } = trimSpan(text, span)
  const words = text.slice(start, end)
  const lead = words.length - words.replace(/^[\s"“”„«»‘’'`.…]+/, '').length
  const bare = words.slice(lead).replace(/[\s"“”„«»‘’'`,;:]+$/, '')
  return bare === '' ? null : { start: start + lead, end: start + lead + bare.length }
}

const goesOn = (text: string, before: readonly Span[], { start }: Span): boolean =>
  /\p{Ll}/u.test(text.charAt(start)) &&
  !/[.!?…]["'”’»]*$/.test(text.slice(hull(before).start, hull(before).end))

const hasVerb = ({ annotated }: AnalysedArticle, span: Span): boolean =>
  tokensIn(annotated, [span]).some((t) => t.pos === 'VERB' || t.pos === 'AUX')

/** For each article, which entity of the story a place is a mention of. */
function entityFinder(pool: Pool): (article: string) => EntityAt {
  const byArticle = new Map<string, Map<number, { id: string; end: number }>>()
  for (const entity of pool.entities)
    for (const m of entity.mentions) {
      const starts = byArticle.get(m.article) ?? new Map<number, { id: string; end: number }>()
      byArticle.set(m.article, starts)
      if ((starts.get(m.start)?.end ?? 0) < m.end) starts.set(m.start, { id: entity.id, end: m.end })
    }
  return (article) => (place) => byArticle.get(article)?.get(place.start) ?? null
}

/** Units in canonical order: by article, place, attribution. */
export const byPlace = (a: Unit, b: Unit): number =>
  byCodeUnit(a.attribution.article, b.attribution.article) ||
  bySpan(hull(a.spans), hull(b.spans)) ||
  byCodeUnit(a.attribution.id, b.attribution.id)

/** Whether one attribution stands inside the other's content: then both have the same words once. */
export const nested = (a: Unit, b: Unit): boolean =>
  a.attribution.article === b.attribution.article &&
  (contains(hull(a.attribution.content), hull(b.attribution.content)) ||
    contains(hull(b.attribution.content), hull(a.attribution.content)))

export { MARKS }
