import type { LanguagePack } from '../../lang/pack.js'
import {
  type ArticleSpan,
  contains,
  overlap,
  type StoryClaim,
  type StoryQuantity,
} from '../../model/index.js'
import { type Content, meaningOf, tokensIn } from '../content.js'
import type { Story } from '../story.js'

/** What a figure counts or measures. */
type Thing =
  | { readonly kind: 'counted'; readonly class: string }
  /** People by what befell them: the dead, the injured, the missing. */
  | { readonly kind: 'fate'; readonly class: string }
  | { readonly kind: 'measured'; readonly class: string }

/** A quantity with what decides whether another answers the same question. */
export interface Figure {
  readonly quantity: StoryQuantity
  readonly span: ArticleSpan
  readonly claim: StoryClaim | null
  readonly thing: Thing
  /** What befell or concerns the counted things ("dead", "sent"); null where the words tell nothing. */
  readonly state: string | null
  /** Entities inside the counting phrase ("North Korean troops"). */
  readonly named: ReadonlySet<string>
  /** Day or year that the clause is about, where it says so. */
  readonly when: string | null
  readonly context: Content
  /** What the words right around the figure say. */
  readonly near: Content
  readonly finding: string | null
  /** One part of a whole that the text also counts. */
  readonly part: boolean
}

/** The figures of a story that count or measure something, in canonical order; figures of what was added ("two more") are left out. */
export function figuresOf(story: Story, pack: LanguagePack): Figure[] {
  return story.pool.quantities.flatMap((quantity, index) => {
    const span = { article: quantity.article, start: quantity.start, end: quantity.end }
    if (quantity.value === null && quantity.min === null && quantity.max === null) return []
    // "One victim" points at somebody; it counts nobody.
    if (quantity.value === 1 && quantity.approximation === 'exact') return []
    if (inFurniture(span, story) || isIncrement(span, story, pack)) return []
    const claim = claimOf(index, span, story)
    if (claim?.negated) return []
    const clause = claim ? hullOf(claim, span) : sentenceOf(span, story)
    const state = stateOf(span, clause, story, pack)
    const thing = thingOf(quantity, state, clause, story, pack)
    if (thing === null) return []
    const finding = claim ? (story.groupOf(claim.id)?.id ?? null) : null
    const context = new Map(meaningOf(clause, story, pack))
    // What all of one bucket share tells nothing about the question.
    context.delete(`class ${thing.class}`)
    const near = meaningOf(around(span, clause), story, pack)
    return [
      {
        quantity,
        part: isPart(quantity, story, pack),
        span,
        claim,
        thing,
        state,
        named: namedIn(quantity, story),
        when: whenOf(clause, story),
        context,
        near,
        finding,
      },
    ]
  })
}

const inFurniture = (span: ArticleSpan, story: Story): boolean => {
  const { boilerplate, notices } = story.article(span.article).metadata
  return boilerplate.some((b) => contains(b, span)) && !notices.some((n) => contains(n, span))
}

/** "Two more bodies", "another 12": a part that was added, not a total. */
function isIncrement(span: ArticleSpan, story: Story, pack: LanguagePack): boolean {
  const inside = tokensIn(span, story)
  const before = tokensIn({ ...span, start: Math.max(0, span.start - 12), end: span.start }, story).at(-1)
  const at = inside.findIndex((t) => t.pos === 'NUM')
  const next = inside[at + 1]
  return [before, inside[0], next].some(
    (t) =>
      t !== undefined &&
      pack.comparison.increments.has(t.lower) &&
      inside[at - 1]?.lower !== 'than' &&
      next !== undefined,
  )
}

/** "Including 500 officers", "four of them". */
function isPart(q: StoryQuantity, story: Story, pack: LanguagePack): boolean {
  if (q.partOf !== null) return true
  const [first, second] = tokensIn({ article: q.article, start: q.end, end: q.end + 12 }, story)
  return (
    first !== undefined &&
    second !== undefined &&
    pack.comparison.partitives.has(`${first.lower} ${second.lower}`)
  )
}

const AROUND = 40

/** A figure with the words on either side of it, within its clause. */
const around = (span: ArticleSpan, clause: ArticleSpan): ArticleSpan => ({
  article: span.article,
  start: Math.max(clause.start, span.start - AROUND),
  end: Math.min(clause.end, span.end + AROUND),
})

const hullOf = (claim: StoryClaim, span: ArticleSpan): ArticleSpan => ({
  article: span.article,
  start: Math.min(claim.start, span.start),
  end: Math.max(claim.end, span.end),
})

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

function thingOf(
  q: StoryQuantity,
  state: string | null,
  clause: ArticleSpan,
  story: Story,
  pack: LanguagePack,
): Thing | null {
  const { countedClass, fates, people } = pack.comparison
  const counted = q.counted ? tokensIn({ article: q.article, ...q.counted }, story) : []
  const head = [...counted].reverse().find((t) => t.pos === 'NOUN' || t.pos === 'PROPN')
  const words = [q.unit, q.unit?.split(' ').at(-1), head?.lemma.toLowerCase(), head?.lower].filter(
    (w) => w !== null && w !== undefined,
  )
  if (q.unit !== null && pack.comparison.timeUnits.has(q.unit)) return null
  if (q.unit?.includes(' per ')) return { kind: 'measured', class: q.unit }
  const known = words.map((w) => countedClass.get(w)).find((c) => c !== undefined)
  // A bare number counts people where its clause says what befell them.
  const bare = q.unit === null && q.counted === null && Number.isInteger(q.value ?? q.min ?? q.max)
  if (state !== null && fates.has(state) && (bare || (known !== undefined && people.has(known))))
    return { kind: 'fate', class: state }
  if (q.unit === null && q.counted === null && !bare) return null
  if (bare) {
    const numbered = numberOf(q, clause, story, pack)
    return numbered === null ? null : { kind: 'counted', class: numbered }
  }
  if (q.counted === null && known === undefined) return { kind: 'measured', class: q.unit ?? '' }
  return { kind: 'counted', class: known ?? words[1] ?? words[0] ?? '' }
}

/** What "the number of guards at around 400" counts: the noun behind "number of", in front of a bare number. */
function numberOf(q: StoryQuantity, clause: ArticleSpan, story: Story, pack: LanguagePack): string | null {
  const before = tokensIn({ article: q.article, start: sentenceOf(clause, story).start, end: q.start }, story)
  const at = before.findLastIndex(
    (t, i) => pack.comparison.counts.has(t.lower) && before[i + 1]?.lower === 'of',
  )
  const noun = at < 0 ? undefined : before.slice(at + 2).find((t) => t.pos === 'NOUN')
  return noun === undefined
    ? null
    : (pack.comparison.countedClass.get(noun.lower) ??
        pack.comparison.countedClass.get(noun.lemma) ??
        noun.lemma)
}

/** The state named nearest to the figure within its clause; words after it count before words in front of it. */
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
    story
      .mentionsIn({ article: q.article, start: phrase.start, end: phrase.end })
      .filter((m) => m.entity.kind === 'place')
      .map((m) => m.entity.id),
  )
}

/** Year and month of what the clause dates; a clause without a date speaks of now. */
function whenOf(clause: ArticleSpan, story: Story): string | null {
  const dated = story
    .datesIn(clause.article)
    .find((d) => contains(clause, d) && d.type === 'date' && /^\d{4}/.test(d.value ?? ''))
  return dated?.value?.slice(0, 7) ?? null
}
