import type {
  AnalysedArticle,
  ArticleSpan,
  LineageEdge,
  LineageKind,
  Reason,
  Span,
} from '../../model/index.js'
import { publicationOrder } from '../../model/index.js'
import { type Credits, commonAgency, creditTo, isAgency } from './credits.js'
import type { OwnText } from './own-text.js'
import type { Passage } from './passages.js'

/** An article with what lineage asks of it. */
export interface Candidate {
  readonly article: AnalysedArticle
  readonly own: OwnText
  readonly credits: Credits
}

// Read off scripts/list-lineage-pairs.mjs on labelled pairs of news texts: shares of the shorter text's own words.
/** From here on a text is the other one, cut or added to. */
const COPY = 0.75
/** Below it, and without one long passage, two reports of one event may meet by chance. */
const RELATED = 0.1
const RELATED_WEIGHT = 6
/** One passage of about thirty plain words is never chance. */
const LONG_PASSAGE = 12
/** Nor is a clause of so many words that is so much of a text: two reporters seldom find the same ten. */
const CLAUSE = 10
const CLAUSE_WEIGHT = 4.8
const CLAUSE_SHARE = 0.065

/** An edge and, where it was inferred, the name of the text both go back to. */
export interface Relation {
  readonly edge: LineageEdge
  /** Set where both derive from a text not given. */
  readonly ancestor: string | null
}

/** How two articles' texts are related; null where they are not. `a` stands before `b` in canonical order. */
export function relate(a: Candidate, b: Candidate, passages: readonly Passage[]): Relation | null {
  const order = orderOf(a, b)
  const shared = sharesOf(a, b, passages)
  if (!isRelated(passages, shared)) return creditAlone(a, b, order, shared, passages)
  const agency = order.credited ? null : originAgency(a, b, order)
  const directed = order.value !== 0 && agency === null
  // Without a direction the one that keeps more of the other stands as the later.
  const forward = directed ? order.value < 0 : shared.ofB >= shared.ofA
  const kind: LineageKind = agency !== null ? 'shared-origin' : shared.most >= COPY ? 'copy' : 'rewrite'
  const because = [
    sharedReason(a, b, passages),
    ...(agency !== null ? [agencyReason(agency, a, b)] : order.because),
  ]
  const edge = newEdge(a, b, forward, {
    kind,
    directed,
    passages,
    share: forward ? shared.ofB : shared.ofA,
    because,
  })
  return { edge, ancestor: agency }
}

interface Shares {
  /** Share of each one's own words found in the other. */
  readonly ofA: number
  readonly ofB: number
  readonly most: number
}

function sharesOf(a: Candidate, b: Candidate, passages: readonly Passage[]): Shares {
  const words = passages.reduce((n, p) => n + p.words, 0)
  const ofA = words === 0 ? 0 : Math.min(1, words / a.own.words.length)
  const ofB = words === 0 ? 0 : Math.min(1, words / b.own.words.length)
  return { ofA, ofB, most: Math.max(ofA, ofB) }
}

function isRelated(passages: readonly Passage[], { most }: Shares): boolean {
  const weight = passages.reduce((sum, p) => sum + p.weight, 0)
  const clause = most >= CLAUSE_SHARE && passages.some((p) => p.words >= CLAUSE && p.weight >= CLAUSE_WEIGHT)
  return (
    clause || (weight >= RELATED_WEIGHT && most >= RELATED) || passages.some((p) => p.weight >= LONG_PASSAGE)
  )
}

/** Who was first: below 0 `a`, above 0 `b`, 0 unknown. */
interface Order {
  readonly value: number
  /** By a credit in the text rather than by the stamps. */
  readonly credited: boolean
  readonly because: readonly Reason[]
}

function orderOf(a: Candidate, b: Candidate): Order {
  const published = publicationOrder(a.article, b.article)
  const bCredits = published <= 0 ? creditTo(b.credits, a.credits) : null
  const aCredits = published >= 0 ? creditTo(a.credits, b.credits) : null
  if (bCredits && !aCredits) return { value: -1, credited: true, because: [creditReason(b, bCredits)] }
  if (aCredits && !bCredits) return { value: 1, credited: true, because: [creditReason(a, aCredits)] }
  if (published === 0) return { value: 0, credited: false, because: [] }
  return {
    value: published,
    credited: false,
    because: [stampReason(published < 0 ? a : b, published < 0 ? b : a)],
  }
}

/** The agency whose text both print, rather than one the other's. */
function originAgency(a: Candidate, b: Candidate, order: Order): string | null {
  const common = commonAgency(a.credits, b.credits)
  if (common !== null) return common
  // A later text credited to an agency was not taken from an earlier one that has no such credit.
  const [earlier, later] = order.value <= 0 ? [a, b] : [b, a]
  if (order.value === 0 || earlier.credits.agencies.size > 0) return null
  return [...later.credits.agencies].sort().find((name) => !isAgency(earlier.credits, name)) ?? null
}

function creditAlone(
  a: Candidate,
  b: Candidate,
  order: Order,
  shared: Shares,
  passages: readonly Passage[],
): Relation | null {
  if (!order.credited) return null
  const forward = order.value < 0
  const share = forward ? shared.ofB : shared.ofA
  const edge = newEdge(a, b, forward, {
    kind: 'credit',
    directed: true,
    passages,
    share,
    because: order.because,
  })
  return { edge, ancestor: null }
}

interface EdgeParts {
  readonly kind: LineageKind
  readonly directed: boolean
  readonly share: number
  readonly passages: readonly Passage[]
  readonly because: readonly Reason[]
}

function newEdge(a: Candidate, b: Candidate, forward: boolean, parts: EdgeParts): LineageEdge {
  const { kind, directed, share, passages, because } = parts
  const evidence = passages.map((p) => {
    const inA = placeOf(a, p.a)
    const inB = placeOf(b, p.b)
    return forward ? { from: inA, to: inB } : { from: inB, to: inA }
  })
  const [from, to] = forward ? [a, b] : [b, a]
  return {
    from: idOf(from),
    to: idOf(to),
    kind,
    share: Math.round(share * 1000) / 1000,
    directed,
    reduced: false,
    evidence,
    because,
  }
}

const idOf = ({ article }: Candidate): string => article.article.id

const placeOf = ({ own }: Candidate, [from, to]: readonly [number, number]): Span => ({
  start: own.words[from]!.start,
  end: own.words[to - 1]!.end,
})

const inArticle = (c: Candidate, { start, end }: Span): ArticleSpan => ({ article: idOf(c), start, end })

function sharedReason(a: Candidate, b: Candidate, passages: readonly Passage[]): Reason {
  const words = passages.reduce((n, p) => n + p.words, 0)
  const text = `${words} words outside quotations stand in both, in ${passages.length} ${passages.length === 1 ? 'passage' : 'passages'}`
  const spans = passages.flatMap((p) => [inArticle(a, placeOf(a, p.a)), inArticle(b, placeOf(b, p.b))])
  return { rule: 'shared-passages', text, spans }
}

const creditReason = (later: Candidate, credit: Span): Reason => ({
  rule: 'credits-outlet',
  text: 'the text names the other outlet as its source',
  spans: [inArticle(later, credit)],
})

const stampReason = (earlier: Candidate, later: Candidate): Reason => ({
  rule: 'published-earlier',
  text: `published ${earlier.article.metadata.meta.publishedAt}, the other ${later.article.metadata.meta.publishedAt}`,
  spans: [],
})

function agencyReason(agency: string, a: Candidate, b: Candidate): Reason {
  const spans = [a, b].flatMap((c) =>
    c.credits.named
      .filter((n) => n.name === agency)
      .slice(0, 1)
      .map((n) => inArticle(c, n)),
  )
  return { rule: 'agency-text', text: `both go back to a text of ${agency}`, spans }
}
