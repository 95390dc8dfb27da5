import { append, listsBy } from '../kernels/lists.js'
import { firstFrom, lowerBound } from '../kernels/lower-bound.js'
import type { LanguagePack } from '../lang/pack.js'
import type {
  AnalysedArticle,
  Ancestor,
  ArticleSpan,
  FindingGroup,
  LineageEdge,
  Pool,
  Stance,
  StoryAttribution,
  StoryClaim,
  StoryDate,
  StoryEntity,
  StoryQuantity,
  Token,
  Utterance,
} from '../model/index.js'

/** A place where an entity is named. */
export interface Mention extends ArticleSpan {
  readonly entity: StoryEntity
}

/** What aligning its articles made of a story. */
export interface Aligned {
  readonly pool: Pool
  readonly groups: readonly FindingGroup[]
  readonly utterances: readonly Utterance[]
  readonly lineage: readonly LineageEdge[]
  readonly ancestors: readonly Ancestor[]
  /** Ids of two articles each that by their words are about one event. */
  readonly alike: readonly (readonly [string, string])[]
}

/** All that the comparisons read of a story, with look-ups. */
export interface Story extends Aligned {
  readonly article: (id: string) => AnalysedArticle
  readonly claim: (id: string) => StoryClaim
  readonly attribution: (id: string | null) => StoryAttribution | undefined
  readonly entity: (id: string | null) => StoryEntity | undefined
  /** Whether an entity is the speaker of anything in the story. */
  readonly isHeard: (entity: string) => boolean
  readonly groupOf: (claim: string) => FindingGroup | undefined
  /** Ids of the utterances that an attribution witnesses. */
  readonly saidIn: (attribution: string | null) => readonly string[]
  readonly words: (span: ArticleSpan) => string
  /** Whether an attribution tells what its source wants to do rather than what it says. */
  readonly tellsIntent: (attribution: StoryAttribution) => boolean
  /** The claims without those that are a phrase inside another: "at about 9:40 pm", "killing two". */
  readonly clauses: readonly StoryClaim[]
  /** Clauses of one article, in reading order. */
  readonly claimsIn: (article: string) => readonly StoryClaim[]
  /** The clauses that a date of the pool, by its index, stands in. */
  readonly clausesDated: (date: number) => readonly StoryClaim[]
  /** Of one article, in reading order. */
  readonly attributionsIn: (article: string) => readonly StoryAttribution[]
  readonly datesIn: (article: string) => readonly StoryDate[]
  readonly quantitiesIn: (article: string) => readonly StoryQuantity[]
  /** Those that a place holds or touches, in reading order. */
  readonly datesAt: (place: ArticleSpan) => readonly StoryDate[]
  readonly quantitiesAt: (place: ArticleSpan) => readonly StoryQuantity[]
  /** The nearest in front of a place, and behind it. */
  readonly quantityBefore: (place: ArticleSpan) => StoryQuantity | undefined
  readonly quantityBehind: (place: ArticleSpan) => StoryQuantity | undefined
  /** The mentions of entities inside a place. */
  readonly mentionsIn: (place: ArticleSpan) => readonly Mention[]
}

/** A story with its look-ups made: by id, by article, by place. */
export function storyOf(aligned: Aligned, pack: LanguagePack): Story {
  const { pool, groups, utterances } = aligned
  const articles = new Map(pool.articles.map((a) => [a.article.id, a]))
  const claims = new Map(pool.claims.map((c) => [c.id, c]))
  const attributions = new Map(pool.attributions.map((a) => [a.id, a]))
  const entities = new Map(pool.entities.map((e) => [e.id, e]))
  const clauses = clausesOf(pool, articles)
  const heard = new Set(pool.attributions.flatMap((a) => a.speaker ?? []))
  const groupOf = new Map(groups.flatMap((g) => g.claims.map((c) => [c, g] as const)))
  const dates = byPlace(pool.dates)
  const quantities = byPlace(pool.quantities)
  const saidIn = new Map<string, string[]>()
  for (const u of utterances) for (const a of u.attributions) append(saidIn, a, u.id)
  const words = ({ article, start, end }: ArticleSpan): string =>
    articles.get(article)!.article.text.slice(start, end)
  return {
    ...aligned,
    article: (id) => articles.get(id)!,
    claim: (id) => claims.get(id)!,
    attribution: (id) => (id === null ? undefined : attributions.get(id)),
    entity: (id) => (id === null ? undefined : entities.get(id)),
    isHeard: (id) => heard.has(id),
    groupOf: (id) => groupOf.get(id),
    saidIn: (id) => (id === null ? [] : (saidIn.get(id) ?? [])),
    clauses,
    claimsIn: byArticle(clauses),
    clausesDated: byDate(clauses),
    attributionsIn: byArticle(pool.attributions),
    datesIn: dates.in,
    quantitiesIn: quantities.in,
    datesAt: dates.at,
    quantitiesAt: quantities.at,
    quantityBefore: quantities.before,
    quantityBehind: quantities.behind,
    mentionsIn: mentionIndex(pool.entities),
    tellsIntent: ({ article, cue }) =>
      cue !== null && pack.comparison.intentions.has(lastWordOf(words({ article, ...cue }))),
    words,
  }
}

const lastWordOf = (text: string): string => text.toLowerCase().split(/\s+/).at(-1) ?? ''

/** The claims but those that lie inside another and have no verb, or begin with their only one. */
function clausesOf({ claims }: Pool, articles: ReadonlyMap<string, AnalysedArticle>): readonly StoryClaim[] {
  let around: StoryClaim | null = null
  return claims.filter((c) => {
    const inside = around !== null && around.article === c.article && c.end <= around.end
    if (!inside) around = c
    return !inside || !isPhrase(c, articles.get(c.article)!.annotated.tokens)
  })
}

function isPhrase({ start, end }: StoryClaim, tokens: readonly Token[]): boolean {
  const first = firstFrom(tokens, start)
  const verbs = tokens.slice(first, firstFrom(tokens, end)).filter((t) => t.pos === 'VERB' || t.pos === 'AUX')
  return verbs.length === 0 || tokens[first]!.pos === 'VERB'
}

function byArticle<T extends { readonly article: string }>(
  list: readonly T[],
): (article: string) => readonly T[] {
  const lists = listsBy(list, (x) => x.article)
  return (article) => lists.get(article) ?? []
}

function byDate(clauses: readonly StoryClaim[]): (date: number) => readonly StoryClaim[] {
  const dated = new Map<number, StoryClaim[]>()
  for (const clause of clauses) for (const date of clause.dates) append(dated, date, clause)
  return (date) => dated.get(date) ?? []
}

/** Places that overlap no other of their article, in reading order. */
function byPlace<T extends ArticleSpan>(list: readonly T[]) {
  const inArticle = byArticle(list)
  /** Index of the first of an article's that ends behind a place. */
  const reaching = (own: readonly T[], offset: number): number =>
    lowerBound(0, own.length, (i) => own[i]!.end <= offset)
  return {
    in: inArticle,
    at: ({ article, start, end }: ArticleSpan): readonly T[] => {
      const own = inArticle(article)
      const first = reaching(own, start)
      return own.slice(first, Math.max(first, firstFrom(own, end)))
    },
    before: ({ article, start }: ArticleSpan): T | undefined => {
      const own = inArticle(article)
      return own[reaching(own, start) - 1]
    },
    behind: ({ article, end }: ArticleSpan): T | undefined => {
      const own = inArticle(article)
      return own[firstFrom(own, end)]
    },
  }
}

function mentionIndex(entities: readonly StoryEntity[]): (place: ArticleSpan) => Mention[] {
  const mentions = byArticle(
    entities.flatMap((entity) =>
      entity.mentions.map(({ article, start, end }) => ({ article, start, end, entity })),
    ),
  )
  const ordered = new Map<
    string,
    readonly { readonly mention: Mention; readonly start: number; readonly rank: number }[]
  >()
  const inReadingOrder = (article: string) => {
    const known = ordered.get(article)
    if (known) return known
    const own = mentions(article)
      .map((mention, rank) => ({ mention, start: mention.start, rank }))
      .sort((a, b) => a.start - b.start || a.rank - b.rank)
    ordered.set(article, own)
    return own
  }
  return (place) => {
    const own = inReadingOrder(place.article)
    return own
      .slice(firstFrom(own, place.start), firstFrom(own, place.end))
      .filter(({ mention }) => mention.end <= place.end)
      .sort((a, b) => a.rank - b.rank)
      .map(({ mention }) => mention)
  }
}

/** The attributions a claim stands in, from the reporter outwards: the outermost first, the innermost last. */
export function chainOf(claim: StoryClaim, story: Story): StoryAttribution[] {
  const chain: StoryAttribution[] = []
  let at = story.attribution(claim.attribution)
  while (at && !chain.includes(at)) {
    chain.unshift(at)
    at = story.attribution(at.parent)
  }
  return tellersOf(chain, story)
}

/** The chain without those at its end of whom it is told what they intend: "the mayor says the firm plans to sell" is told by the mayor. */
function tellersOf(chain: readonly StoryAttribution[], story: Story): StoryAttribution[] {
  const last = chain.at(-1)
  return last && chain.length > 1 && story.tellsIntent(last)
    ? tellersOf(chain.slice(0, -1), story)
    : [...chain]
}

/** What a claim's source makes of it; the reporter's own words state it, as does what is no claim. */
export const stanceOf = (claim: StoryClaim | null, story: Story): Stance =>
  story.attribution(claim?.attribution ?? null)?.stance ?? 'stated'

/** Whether a claim states what is, not what is planned, possible or asked for; "plans to send" tells a plan by its cue. */
export function isActual(claim: StoryClaim, story: Story): boolean {
  const attribution = story.attribution(claim.attribution)
  return claim.modality === 'actual' && !(attribution && story.tellsIntent(attribution))
}

/** The shortest of some claims, of two the first. */
export const innermost = (claims: readonly StoryClaim[]): StoryClaim | undefined =>
  [...claims].sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)[0]

/** The place of a claim. */
export const claimSpan = ({ article, start, end }: StoryClaim): ArticleSpan => ({ article, start, end })
