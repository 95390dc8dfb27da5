import { firstFrom } from '../../../kernels/lower-bound.js'
import { skeleton } from '../../../kernels/skeleton.js'
import type { MeaningLexicon } from '../../../lang/lexicon/meaning.js'
import type { LanguagePack } from '../../../lang/pack.js'
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
} from '../../../model/index.js'
import { audienceFinder } from './audience.js'
import { total } from './likeness.js'
import { sentencesIn } from './quoted-sentences.js'
import { spokesmenIn } from './spokesmen.js'
import { type EntityAt, type Term, termsOf, tokensIn } from './terms.js'
import { acquaintance, NOBODY, type Voice, voiceOf } from './voice.js'

/** What an attribution has of one sentence: the thing that is grouped into utterances. */
export interface Unit {
  readonly attribution: StoryAttribution
  /** One for all that is said with one cue: its sentences are different things said. */
  readonly quotation: string
  readonly article: AnalysedArticle
  /** In reading order, without the marks around them. */
  readonly spans: readonly Span[]
  /** The parts of it that stand as the speaker's own words. */
  readonly verbatim: readonly Span[]
  readonly terms: readonly Term[]
  readonly weight: number
  /** The cue's own word where it says more than "say" ("confirmed"): the speaker may have used it. */
  readonly cue: Term | null
  /** Where a clause of it may begin, inside it. */
  readonly breaks: readonly number[]
  readonly voice: Voice
  /** Whose words it passes on: the speakers of what is reported within it. */
  readonly relayed: readonly Voice[]
  /** The outlet it was said to alone, null where nothing says so. */
  readonly audience: string | null
  /** It tells what somebody saw, heard or counted. */
  readonly perceived: boolean
  /** How near words of its language are. */
  readonly meaning: MeaningLexicon
}

/** How much of a unit must be in marks to count as a quotation of its sentence. */
const MARKED = 0.8

export const isVerbatim = ({ spans, verbatim }: Unit): boolean => length(verbatim) >= MARKED * length(spans)

/** Whether a unit begins as a sentence does, not as a fragment from the middle of one. */
export const opensSentence = ({ article, spans }: Unit): boolean =>
  /\p{Lu}/u.test(article.article.text.charAt(hull(spans).start))

/** Whether a unit is printed as a sentence, which is less likely a part of another than a fragment is. */
export const isSentence = (unit: Unit): boolean => unit.attribution.kind === 'direct' && opensSentence(unit)

/** Words of fewer letters may be small in a title. */
const SMALL = 4

/** Whether all words of some spans have capitals, as those of a title in marks: nobody said it. */
export function isTitle({ article }: Unit, spans: readonly Span[]): boolean {
  const said = spans.map(({ start, end }) => article.article.text.slice(start, end)).join(' ')
  const words = said.match(/\p{L}+/gu) ?? []
  return (
    words.length > 1 &&
    !/[?!]$/.test(said) &&
    words.every((w) => w.length < SMALL || /^\p{Lu}/u.test(w)) &&
    words.some((w) => /^\p{Lu}\p{Ll}/u.test(w))
  )
}

/** Whether it is a quotation printed without marks. */
export const isUnmarked = ({ attribution, article }: Unit): boolean =>
  attribution.kind === 'direct' &&
  attribution.content.every((c) => !/["“”„«»‘’'`]/.test(article.article.text.charAt(c.start)))

const length = (spans: readonly Span[]): number => spans.reduce((n, s) => n + spanLength(s), 0)

/** The units of all attributions, in canonical order. */
export function unitsOf(pool: Pool, pack: LanguagePack): Unit[] {
  const articles = new Map(pool.articles.map((a) => [a.article.id, a]))
  const clauses = clauseStarts(pool, articles)
  const entityAt = entityFinder(pool)
  const audienceOf = audienceFinder(pool.articles, pack)
  const spokesmen = spokesmenIn(pool, pack)
  const voices = new Map(pool.entities.map((e) => [e.id, voiceOf(e, pack.entity, spokesmen.get(e.id))]))
  const relayed = relayedIn(pool, voices)
  return pool.attributions.flatMap((attribution) => {
    const article = articles.get(attribution.article)
    // Nobody said an excerpt: whoever is quoted in it did.
    if (!article || attribution.rule === 'excerpt') return []
    const marked = attribution.kind === 'direct' ? attribution.content : attribution.marked
    const cue = cueOf(article, attribution, pack)
    const voice = voices.get(attribution.speaker ?? '') ?? NOBODY
    return sentencesOf(article, attribution, pack).map((spans) => {
      const terms = termsOf(article.annotated, spans, pack, entityAt(attribution.article))
      const verbatim = marked.flatMap((m) => spans.filter((s) => overlap(s, m) > 0).map((s) => common(s, m)))
      return {
        attribution,
        quotation: quotationOf(attribution),
        article,
        spans,
        verbatim,
        terms,
        weight: total(terms),
        cue,
        breaks: breaksOf(spans, verbatim, clauses.get(attribution.article) ?? []),
        voice,
        relayed: relayed.get(attribution.id) ?? NO_ONE,
        audience: audienceOf(article, attribution),
        perceived: isPerceived(article, spans, pack),
        meaning: pack.meaning,
      }
    })
  })
}

const isPerceived = ({ annotated }: AnalysedArticle, spans: readonly Span[], pack: LanguagePack): boolean =>
  spans.some(({ start, end }) =>
    annotated.tokens
      .slice(firstFrom(annotated.tokens, start), firstFrom(annotated.tokens, end))
      .some((t) => pack.comparison.perceptions.has(t.lower)),
  )

const NO_ONE: readonly Voice[] = []

/** By attribution: the speakers of those within it. */
function relayedIn({ attributions }: Pool, voices: ReadonlyMap<string, Voice>): Map<string, Voice[]> {
  const found = new Map<string, Voice[]>()
  for (const { parent, speaker, cue } of attributions) {
    const voice = voices.get(speaker ?? '')
    if (parent !== null && voice && cue !== null) found.set(parent, [...(found.get(parent) ?? []), voice])
  }
  return found
}

const quotationOf = ({ id, article, cue }: StoryAttribution): string =>
  cue === null ? id : `${article} ${cue.start}`

const cueOf = (article: AnalysedArticle, { cue }: StoryAttribution, pack: LanguagePack): Term | null =>
  cue === null
    ? null
    : (termsOf(article.annotated, [cue], pack).findLast((t) => t.weight >= TELLING_CUE) ?? null)

/** Least weight of a cue that is more than "say". */
const TELLING_CUE = 0.6

/** Where claims begin in each article. */
function clauseStarts(pool: Pool, articles: ReadonlyMap<string, AnalysedArticle>): Map<string, number[]> {
  const starts = new Map<string, number[]>()
  for (const { article, start: claim } of pool.claims) {
    const start = withConjunction(articles.get(article), claim)
    const known = starts.get(article)
    if (known) known.push(start)
    else starts.set(article, [start])
  }
  return starts
}

/** A clause begins with the conjunction before it. */
function withConjunction(article: AnalysedArticle | undefined, start: number): number {
  if (!article) return start
  const { tokens } = article.annotated
  const before = tokens[firstFrom(tokens, start) - 1]
  return before?.pos === 'CCONJ' ? before.start : start
}

/** Starts of claims, and of fragments in marks, that do not cut a fragment in two. */
function breaksOf(spans: readonly Span[], verbatim: readonly Span[], starts: readonly number[]): number[] {
  const { start: first, end } = hull(spans)
  const whole = length(verbatim) >= MARKED * length(spans)
  const cuts = (at: number): boolean => !whole && verbatim.some((v) => v.start < at && at < v.end)
  const fragments = whole ? [] : verbatim.map((v) => v.start)
  const inside = [...starts, ...fragments].filter((at) => first < at && at < end && !cuts(at))
  return [...new Set(inside)].sort((a, b) => a - b)
}

/** The unit cut at places inside it: from each to the next. */
export function cutAt(unit: Unit, places: readonly number[]): Unit[] {
  const { start, end } = hull(unit.spans)
  const edges = [start, ...places, end]
  return edges.slice(1).flatMap((to, i) => partOf(unit, { start: edges[i]!, end: to }) ?? [])
}

function partOf(unit: Unit, range: Span): Unit | null {
  const text = unit.article.article.text
  const within = (spans: readonly Span[]): Span[] =>
    spans.flatMap((s) => (overlap(s, range) > 0 ? (withoutMarks(text, common(s, range)) ?? []) : []))
  const spans = within(unit.spans)
  if (spans.length === 0) return null
  const terms = unit.terms.filter((t) => contains(range, t))
  const breaks = unit.breaks.filter((at) => range.start < at && at < range.end)
  return { ...unit, spans, verbatim: within(unit.verbatim), terms, weight: total(terms), breaks }
}

const common = (a: Span, b: Span): Span => ({
  start: Math.max(a.start, b.start),
  end: Math.min(a.end, b.end),
})

/** An attribution's content as sentences; one that goes on after its cue, and one without a verb, go with the sentence before. */
function sentencesOf(
  article: AnalysedArticle,
  { kind, content }: StoryAttribution,
  pack: LanguagePack,
): Span[][] {
  const { text } = article.article
  const out: Span[][] = []
  for (const piece of [...content].sort(bySpan))
    for (const sentence of sentencesIn(
      article.annotated.sentences,
      kind === 'direct' ? upToMark(text, piece) : piece,
    )) {
      const bare = withoutMarks(
        text,
        kind === 'direct' ? sentence : withoutComplementizer(text, sentence, pack),
      )
      if (bare === null) continue
      const last = out.at(-1)
      if (last && (goesOn(text, last, bare) || !hasVerb(article, bare))) last.push(bare)
      else out.push([bare])
    }
  return out
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '"': '"' }

/** A quotation up to its closing mark, where its content was found to go on behind it. */
function upToMark(text: string, { start, end }: Span): Span {
  const open = text.charAt(start)
  const close = CLOSING[open]
  const at = close ? text.indexOf(close, start + 1) : -1
  const goesOn = at > start + 1 && at < end - 1 && !text.slice(at + 1, end).includes(open)
  return goesOn ? { start, end: at + 1 } : { start, end }
}

/** "That" opens a report, and is nobody's word. */
function withoutComplementizer(text: string, { start, end }: Span, pack: LanguagePack): Span {
  const [first] = text.slice(start, end).match(/^\p{L}+\s+/u) ?? []
  return first && pack.claim.complementizers.has(first.trim().toLowerCase())
    ? { start: start + first.length, end }
    : { start, end }
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

/** For each article, which entity of the story a place is a mention of. A group is told by its words: "border guards". */
function entityFinder(pool: Pool): (article: string) => EntityAt {
  const byArticle = new Map<string, Map<number, { id: string; end: number }>>()
  for (const entity of pool.entities.filter((e) => e.kind !== 'group'))
    for (const m of entity.mentions) {
      const starts = byArticle.get(m.article) ?? new Map<number, { id: string; end: number }>()
      byArticle.set(m.article, starts)
      if ((starts.get(m.start)?.end ?? 0) < m.end)
        starts.set(m.start, { id: skeleton(entity.name), end: m.end })
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

/** The number, in its article, of the sentence that a unit begins in. */
export const sentenceOf = ({ article, spans }: Unit): number =>
  firstFrom(article.annotated.sentences, spans[0]!.start + 1) - 1

/** Whether nothing is known against one speaker. */
export const sameSpeaker = (a: Unit, b: Unit): boolean => /same|unknown/.test(acquaintance(a.voice, b.voice))

/** Units that witness one thing said. */
export interface Group {
  /** Quotations. */
  readonly verbatim: readonly Unit[]
  /** Paraphrases. */
  readonly reported: readonly Unit[]
}
