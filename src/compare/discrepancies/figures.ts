import type { LanguagePack } from '../../lang/pack.js'
import {
  type ArticleSpan,
  contains,
  overlap,
  type StoryClaim,
  type StoryQuantity,
} from '../../model/index.js'
import { type Content, contentOf, tokensIn } from '../content.js'
import type { Story } from '../story.js'

/** A quantity with what decides whether another counts the same thing. */
export interface Figure {
  readonly quantity: StoryQuantity
  readonly span: ArticleSpan
  readonly claim: StoryClaim | null
  /** Class of what is counted: of the noun, or the unit of a measure. */
  readonly thing: string
  /** What befell or concerns the counted things ("dead", "sent"); null where the words tell nothing. */
  readonly state: string | null
  /** Entities inside the counting phrase ("North Korean troops"). */
  readonly named: ReadonlySet<string>
  readonly context: Content
}

/** The figures of a story that count or measure something, in canonical order. */
export function figuresOf(story: Story, pack: LanguagePack): Figure[] {
  return story.pool.quantities.flatMap((quantity, index) => {
    const span = { article: quantity.article, start: quantity.start, end: quantity.end }
    if (story.article(span.article).metadata.boilerplate.some((b) => contains(b, span))) return []
    if (quantity.min === null && quantity.max === null) return []
    const thing = thingOf(quantity, story, pack)
    if (thing === null) return []
    const claim = claimOf(index, span, story)
    const clause = claim
      ? {
          article: span.article,
          start: Math.min(claim.start, span.start),
          end: Math.max(claim.end, span.end),
        }
      : sentenceOf(span, story)
    return [
      {
        quantity,
        span,
        claim,
        thing,
        state: stateOf(span, clause, story, pack),
        named: namedIn(quantity, story),
        context: contentOf(clause, story, pack),
      },
    ]
  })
}

/** The smallest claim that holds the quantity. */
function claimOf(index: number, span: ArticleSpan, story: Story): StoryClaim | null {
  const holding = story
    .claimsIn(span.article)
    .filter((c) => c.quantities.includes(index) || overlap(c, span) > 0)
  return holding.sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)[0] ?? null
}

function sentenceOf(span: ArticleSpan, story: Story): ArticleSpan {
  const s = story
    .article(span.article)
    .annotated.sentences.find((x) => x.start <= span.start && span.start < x.end)
  return s ? { article: span.article, start: s.start, end: s.end } : span
}

function thingOf(q: StoryQuantity, story: Story, pack: LanguagePack): string | null {
  const counted = q.counted ? tokensIn({ article: q.article, ...q.counted }, story) : []
  const head = [...counted].reverse().find((t) => t.pos === 'NOUN' || t.pos === 'PROPN')
  const candidates = [q.unit, head?.lemma.toLowerCase(), head?.lower].filter(
    (w) => w !== null && w !== undefined,
  )
  for (const word of candidates) {
    const known =
      pack.comparison.countedClass.get(word) ?? pack.comparison.countedClass.get(word.split(' ').at(-1) ?? '')
    if (known) return known
  }
  return candidates[0] ?? null
}

/** The state named nearest to the figure within its clause, after it first. */
function stateOf(span: ArticleSpan, clause: ArticleSpan, story: Story, pack: LanguagePack): string | null {
  let best: { state: string; distance: number } | null = null
  for (const t of tokensIn(clause, story)) {
    const state = pack.comparison.state.get(t.lemma.toLowerCase()) ?? pack.comparison.state.get(t.lower)
    if (!state) continue
    const distance = t.start >= span.start ? Math.max(0, t.start - span.end) : (span.start - t.end) * 1.5
    if (!best || distance < best.distance) best = { state, distance }
  }
  return best?.state ?? null
}

function namedIn(q: StoryQuantity, story: Story): Set<string> {
  const phrase = q.counted
    ? { start: Math.min(q.start, q.counted.start), end: Math.max(q.end, q.counted.end) }
    : q
  return new Set(
    story.pool.entities
      .filter(
        (e) => e.kind !== 'group' && e.mentions.some((m) => m.article === q.article && contains(phrase, m)),
      )
      .map((e) => e.id),
  )
}
