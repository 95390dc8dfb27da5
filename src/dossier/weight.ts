import { isContested, questionsOf } from '../compare/contested.js'
import {
  type AnalysedArticle,
  type Discrepancy,
  type Finding,
  isAgainst,
  type PartOfSpeech,
  type Span,
  type StoryAttribution,
  type StoryClaim,
  type StoryDate,
} from '../model/index.js'
import { figuresTold, isOvertaken, rivalClaims } from './figures-told.js'

/** What decides which findings are read first. */
export interface SummaryEvidence {
  readonly articles: readonly AnalysedArticle[]
  readonly attributions: readonly StoryAttribution[]
  readonly claims: readonly StoryClaim[]
  readonly dates: readonly StoryDate[]
  readonly discrepancies: readonly Discrepancy[]
  /** By finding: see {@link FindingGroup.blemishes}. */
  readonly blemishes: ReadonlyMap<string, number>
}

const BACKGROUND = 0.3
const ASKED = 0.5
const REMARK = 0.6
const DENIAL = 0.7
/** Words that carry content, and what less of them weighs: "the mill stood". */
const FEW = 3
const BRIEF = 0.7
/** For each thing that keeps words from telling all by themselves. */
const BLEMISH = 0.7
/** A count for which there is a later or a fuller one. */
const OVERTAKEN = 0.5
/** What an article counts that gives another figure for what a finding counts. */
const RIVAL = 0.5
const CORROBORATED = 1.25
const CONTRADICTED = 1.25
/** One side's word, which another side denies. */
const DENIED = 0.8

const most = <T>(list: readonly T[], is: (item: T) => boolean): boolean =>
  list.filter(is).length * 2 > list.length

/**
 * What a finding weighs. News is told with the weightiest first, so it weighs as much as the articles that carry it place it high, those
 * that give another figure for what it counts by half; more the more its words are those that the articles open with, and where independent
 * origins stand behind it, others contradict it or count otherwise; less where it tells of years before, is only a remark in quotation marks, is denied by
 * others, says what is not, is overtaken by a later count, or its words lean on others.
 */
export function weigher(evidence: SummaryEvidence): (f: Finding) => number {
  const placed = placement(evidence.articles)
  const claimOf = new Map(evidence.claims.map((c) => [c.id, c]))
  const isBackground = backgroundOf(evidence)
  const nearness = nearnessToCore(evidence.articles)
  const sizeOf = sizes(evidence.articles)
  const isRemark = saidIn(evidence.attributions.filter((a) => a.kind === 'direct'))
  const isSaidAgainst = saidIn(evidence.attributions.filter((a) => isAgainst(a.stance)))
  const isDenial = (c: StoryClaim): boolean => c.negated || isSaidAgainst(c)
  const asked = questionsOf(evidence.discrepancies)
  return (f) => {
    const claims = f.claims.flatMap((id) => claimOf.get(id) ?? [])
    const isQuoted = claims.every(isRemark)
    const figures = isQuoted ? [] : figuresTold(f.summarySpan, asked.get(f.id) ?? [])
    const rivals = figures.flatMap(rivalClaims).flatMap((id) => claimOf.get(id) ?? [])
    const stated = { claims: f.claims, words: f.summarySpan }
    const kinds = (asked.get(f.id) ?? []).filter((d) => isContested(d, stated)).map((d) => d.kind)
    const factors = [
      AWAY + nearness(f),
      sizeOf(f) < FEW ? BRIEF : 1,
      BLEMISH ** (evidence.blemishes.get(f.id) ?? 0),
      figures.some(isOvertaken) ? OVERTAKEN : 1,
      most(claims, isUnsettled) ? ASKED : 1,
      claims.some(isBackground) ? BACKGROUND : 1,
      isQuoted ? REMARK : 1,
      most(claims, isDenial) ? DENIAL : 1,
      f.independent.min > 1 ? CORROBORATED : 1,
      figures.length > 0 || kinds.some((k) => k !== 'stance') ? CONTRADICTED : 1,
      kinds.includes('stance') ? DENIED : 1,
    ]
    // Sums of a few fractions: what is equal must stay so whatever the order of adding.
    return Math.round(factors.reduce((weight, factor) => weight * factor, placed(claims, rivals)) * 1e6)
  }
}

/** How high the articles place what claims state: each by the highest of its own, or of the rivals it has by a share of that. */
function placement(
  articles: readonly AnalysedArticle[],
): (own: readonly StoryClaim[], rivals: readonly StoryClaim[]) => number {
  const height = heights(articles)
  return (own, rivals) => {
    const highest = new Map<string, number>()
    const raise = (c: StoryClaim, share: number): void =>
      void highest.set(c.article, Math.max(highest.get(c.article) ?? 0, height(c) * share))
    for (const c of own) raise(c, 1)
    for (const c of rivals) raise(c, RIVAL)
    return [...highest.values()].reduce((sum, h) => sum + h, 0)
  }
}

/** Whether a claim is said in one of some attributions. */
function saidIn(attributions: readonly StoryAttribution[]): (claim: StoryClaim) => boolean {
  const ids = new Set(attributions.map((a) => a.id))
  return ({ attribution }) => attribution !== null && ids.has(attribution)
}

/** Asked for, or only possible. */
const isUnsettled = ({ modality }: StoryClaim): boolean => modality === 'asked-for' || modality === 'possible'

/** What counts of a finding that has no word in common with the openings. */
const AWAY = 0.5
/** Sentences of an article in which its news is told, the headline among them. */
const OPENING = 3

/** Words that a line has at least that tells something. */
const FULL = 4

const CARRYING: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM'])

/**
 * How far the words of a finding's lead are those with which the articles open: the mean, over its words, of the share of articles
 * that open with each (after the centroid of Radev, Jing, Styś, Tam, "Centroid-based summarization of multiple documents", 2004).
 */
function nearnessToCore(articles: readonly AnalysedArticle[]): (f: Finding) => number {
  const of = new Map(articles.map((a) => [a.article.id, a]))
  const counts = new Map<string, number>()
  for (const a of articles)
    for (const lemma of wordsIn(a, {
      start: 0,
      end: a.annotated.sentences[OPENING - 1]?.end ?? a.article.text.length,
    }))
      counts.set(lemma, (counts.get(lemma) ?? 0) + 1)
  return ({ summarySpan }) => {
    const article = of.get(summarySpan.article)
    const words = article === undefined ? [] : [...wordsIn(article, summarySpan)]
    // Its own article opens with its words or not: only others tell.
    const others = words.reduce((sum, w) => sum + Math.max(0, (counts.get(w) ?? 0) - 1), 0)
    return articles.length > 1 ? others / (Math.max(FULL, words.length) * (articles.length - 1)) : 0
  }
}

/** How many words of a finding's lead carry content. */
function sizes(articles: readonly AnalysedArticle[]): (f: Finding) => number {
  const of = new Map(articles.map((a) => [a.article.id, a]))
  return ({ summarySpan }) => {
    const article = of.get(summarySpan.article)
    return article === undefined ? 0 : wordsIn(article, summarySpan).size
  }
}

/** The words of a place that carry content, by lemma. */
export function wordsIn({ annotated }: AnalysedArticle, { start, end }: Span): Set<string> {
  const inside = annotated.tokens.filter((t) => t.start >= start && t.end <= end && CARRYING.has(t.pos))
  return new Set(inside.map((t) => t.lemma.toLowerCase()))
}

const HEADLINE = 1
/** Sentences over which the height falls by half. */
const HALF = 4

/** How high in its article a claim stands: 1 in the headline, falling with the sentences above it. */
function heights(articles: readonly AnalysedArticle[]): (claim: StoryClaim) => number {
  const of = new Map(articles.map((a) => [a.article.id, a]))
  return (claim) => {
    const article = of.get(claim.article)
    if (article === undefined) return 0
    const { headline } = article.metadata
    if (headline !== null && claim.end <= headline.end) return HEADLINE
    const above = article.annotated.sentences.filter((s) => s.end <= claim.start).length
    return HALF / (HALF + above)
  }
}

/** Months before the story from which on what is dated is background. */
const LONG_AGO = 3

/** Whether a claim gives a day, month or year long before the first article. */
function backgroundOf({ articles, dates }: SummaryEvidence): (claim: StoryClaim) => boolean {
  const days = articles.flatMap((a) => a.referenceDate ?? []).sort()
  const first = days[0] === undefined ? null : monthOf(days[0])
  return (claim) =>
    first !== null &&
    claim.dates.some((i) => {
      const month = monthOf(dates[i]?.value ?? '')
      return month !== null && month <= first - LONG_AGO
    })
}

/** Months since the year 0 of an EDTF date; of a year alone its last. */
function monthOf(value: string): number | null {
  const found = /^(\d{4})(?:-(\d{2}))?/.exec(value)
  if (found === null) return null
  return Number(found[1]) * 12 + Math.min(Number(found[2] ?? 12), 12)
}
