import { isContested } from '../compare/contested.js'
import type {
  AnalysedArticle,
  Discrepancy,
  Finding,
  PartOfSpeech,
  Span,
  Stance,
  StoryAttribution,
  StoryClaim,
  StoryDate,
} from '../model/index.js'

const LINES = 5

/** What decides which findings are read first. */
export interface SummaryEvidence {
  readonly articles: readonly AnalysedArticle[]
  readonly attributions: readonly StoryAttribution[]
  readonly claims: readonly StoryClaim[]
  readonly dates: readonly StoryDate[]
  readonly discrepancies: readonly Discrepancy[]
}

/**
 * The findings to read first. News is told with the weightiest first, so a finding weighs as much as the articles that carry it place it
 * high, and the more its words are those that the articles open with; more where independent origins stand behind it or others give another figure, less where it tells of years before, is only a remark
 * in quotation marks, is denied by others, or says what is not. Of findings that answer one question or share most words, the best. Words that are no whole clause are passed over. Where no finding is shared, of all.
 */
export function chooseSummary(findings: readonly Finding[], evidence: SummaryEvidence): string[] {
  const shared = findings.filter((f) => f.articles.length > 1)
  const listed = shared.length > 0 ? shared : findings
  const whole = listed.filter((f) => f.whole)
  const weigh = weigher(evidence)
  const ranked = (whole.length > 0 ? whole : listed)
    .map((f, i) => ({ f, i, weight: weigh(f) }))
    .sort((a, b) => b.weight - a.weight || a.i - b.i)
  const isTold = teller(evidence)
  const chosen: Finding[] = []
  for (const { f } of ranked) {
    if (chosen.length === LINES) break
    if (!chosen.some((c) => isTold(c, f))) chosen.push(f)
  }
  return chosen.map((f) => f.id)
}

const BACKGROUND = 0.3
const ASKED = 0.5
const REMARK = 0.6
const DENIAL = 0.7
const CORROBORATED = 1.25
const CONTRADICTED = 1.25
/** One side's word, which another side denies. */
const DENIED = 0.8

const AGAINST: ReadonlySet<Stance> = new Set(['denied', 'dismissed', 'questioned'])

const most = <T>(list: readonly T[], is: (item: T) => boolean): boolean =>
  list.filter(is).length * 2 > list.length

function weigher(evidence: SummaryEvidence): (f: Finding) => number {
  const height = heights(evidence.articles)
  const claimOf = new Map(evidence.claims.map((c) => [c.id, c]))
  const isBackground = backgroundOf(evidence)
  const nearness = nearnessToCore(evidence.articles)
  const quotes = new Set(evidence.attributions.flatMap((a) => (a.kind === 'direct' ? [a.id] : [])))
  const isRemark = (c: StoryClaim): boolean => c.attribution !== null && quotes.has(c.attribution)
  const against = new Set(evidence.attributions.flatMap((a) => (AGAINST.has(a.stance) ? [a.id] : [])))
  const isDenial = (c: StoryClaim): boolean =>
    c.negated || (c.attribution !== null && against.has(c.attribution))
  const contested = contestedBy(evidence.discrepancies)
  return (f) => {
    const claims = f.claims.flatMap((id) => claimOf.get(id) ?? [])
    const highest = new Map<string, number>()
    for (const c of claims) highest.set(c.article, Math.max(highest.get(c.article) ?? 0, height(c)))
    let weight = [...highest.values()].reduce((sum, h) => sum + h, 0)
    weight *= AWAY + nearness(f)
    if (most(claims, (c) => c.modality === 'asked-for' || c.modality === 'possible')) weight *= ASKED
    if (claims.some(isBackground)) weight *= BACKGROUND
    if (claims.every(isRemark)) weight *= REMARK
    if (most(claims, isDenial)) weight *= DENIAL
    if (f.independent.min > 1) weight *= CORROBORATED
    const kinds = contested(f).map((d) => d.kind)
    if (kinds.some((k) => k !== 'stance')) weight *= CONTRADICTED
    if (kinds.includes('stance')) weight *= DENIED
    // Sums of a few fractions: what is equal must stay so whatever the order of adding.
    return Math.round(weight * 1e6)
  }
}

/** The questions on which a finding's answer is contradicted. */
function contestedBy(discrepancies: readonly Discrepancy[]): (f: Finding) => readonly Discrepancy[] {
  const of = new Map<string, Discrepancy[]>()
  for (const d of discrepancies) for (const f of d.findings) of.set(f, [...(of.get(f) ?? []), d])
  return (f) => (of.get(f.id) ?? []).filter((d) => isContested(d, { claims: f.claims, words: f.summarySpan }))
}

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

function wordsIn({ annotated }: AnalysedArticle, { start, end }: Span): Set<string> {
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

const SAME_WORDS = 0.6
/** Letters of a word by which forms of it are known: "Dravenian", "Dravenia". */
const STEM = 5

/** Whether one finding tells what the other does: an answer to the same question, or mostly the same words. */
function teller({ articles, discrepancies }: SummaryEvidence): (a: Finding, b: Finding) => boolean {
  const questions = new Map<string, Set<string>>()
  for (const d of discrepancies)
    for (const f of d.findings) questions.set(f, (questions.get(f) ?? new Set()).add(d.id))
  const of = new Map(articles.map((a) => [a.article.id, a]))
  const words = (f: Finding): Set<string> => {
    const article = of.get(f.summarySpan.article)
    const lemmas = article === undefined ? [] : [...wordsIn(article, f.summarySpan)]
    return new Set(lemmas.map((w) => w.slice(0, STEM)))
  }
  return (a, b) => {
    const asked = questions.get(a.id)
    if (asked !== undefined && [...(questions.get(b.id) ?? [])].some((q) => asked.has(q))) return true
    const [x, y] = [words(a), words(b)]
    const both = [...x].filter((w) => y.has(w)).length
    return both >= SAME_WORDS * Math.min(x.size, y.size)
  }
}
