import { extended } from '../../../kernels/extended.js'
import { type ArticleSpan, overlap, type Span, type StoryClaim, type Token } from '../../../model/index.js'
import { tokensIn } from '../../content.js'
import type { Setting } from '../../setting.js'
import { innermost, type Story } from '../../story.js'
import { holderOf } from '../answer.js'
import { claimsFrom, sentenceOf } from '../places.js'
import { type Bearings, bearingsOf } from './bearings.js'
import type { WordReader, Words } from './words.js'

/** What a text says around a number: all by which another is told to answer the same question, but for what it counts. */
export interface Surroundings extends Bearings {
  /** The smallest claim that it stands in. */
  readonly claim: StoryClaim | null
  /** The finding of that claim. */
  readonly finding: string | null
  /** Those of all claims of its sentence. */
  readonly findings: ReadonlySet<string>
  /** The words right around it, of its clause, and of its sentence. */
  readonly near: Words
  readonly clause: Words
  readonly sentence: Words
  /** Where its sentence begins. */
  readonly sentenceStart: number
  /** The verb of its clause. */
  readonly verb: Words
  /** The word right in front of it. */
  readonly lead: string
  /** Whether it stands in front of its clause's verb. */
  readonly first: boolean
  /** Entities named right around it, and in its sentence. */
  readonly nearNames: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  /** The days its sentence names. */
  readonly days: ReadonlySet<string>
  readonly modality: string
  readonly negated: boolean
  /** Who answers for it. */
  readonly by: string | null
}

/** Tokens on either side that count as near, as of the clause, and as of the sentence. */
const NEAR = 7
const CLAUSE = 25
const SENTENCE = 40

export function surroundingsOf(
  span: ArticleSpan,
  index: number,
  setting: Setting,
  read: WordReader,
): Surroundings {
  const { story } = setting
  const sentence = sentenceOf(span, story)
  const claims = claimsFrom(sentence, story)
  const claim = claimOf(span, index, claims)
  const clause = clauseOf(span, claim, story)
  const near = within(span, clause, NEAR, story)
  const dates = story.datesAt(sentence)
  // Other numbers, and dates, tell nothing of this one.
  const others = [...dates, ...story.quantitiesAt(sentence)].filter(
    (x) => !(x.start <= span.start && span.end <= x.end),
  )
  return extended(bearingsOf(span, setting), {
    claim,
    finding: claim ? (story.groupOf(claim.id)?.id ?? null) : null,
    findings: new Set(claims.flatMap((c) => story.groupOf(c.id)?.id ?? [])),
    near: read(near, others),
    clause: read(within(span, clause, CLAUSE, story), others),
    sentence: read(within(span, sentence, SENTENCE, story), others),
    sentenceStart: sentence.start,
    verb: verbOf(span, clause, story, read),
    lead:
      tokensIn({ ...span, start: Math.max(0, span.start - LONG), end: span.start }, story).at(-1)?.lower ??
      '',
    first: isFirst(span, clause, story),
    nearNames: new Set(story.mentionsIn(near).map((m) => m.entity.id)),
    names: new Set(story.mentionsIn(sentence).map((m) => m.entity.id)),
    days: new Set(dates.flatMap((d) => (d.start === span.start ? [] : (d.value ?? [])))),
    modality: claim?.modality ?? 'actual',
    negated: claim?.negated ?? false,
    by: holderOf(claim, story),
  })
}

/** The claim that a number stands in, as far as the number is part of it; else its sentence. */
export const clauseOf = (span: ArticleSpan, claim: StoryClaim | null, story: Story): ArticleSpan =>
  claim
    ? { article: span.article, start: Math.min(claim.start, span.start), end: Math.max(claim.end, span.end) }
    : sentenceOf(span, story)

/** More characters than a word mostly has. */
const LONG = 16

/** A place and so many tokens on either side, as far as it lies within another. */
function within(span: ArticleSpan, outer: Span, tokens: number, story: Story): ArticleSpan {
  const [start, end] = [span.start - tokens * LONG, span.end + tokens * LONG]
  const before = tokensIn({ ...span, start: Math.max(outer.start, start), end: span.start }, story)
  const behind = tokensIn({ ...span, start: span.end, end: Math.min(outer.end, end) }, story)
  return {
    article: span.article,
    start: before.at(-tokens)?.start ?? before[0]?.start ?? span.start,
    end: behind[tokens - 1]?.end ?? behind.at(-1)?.end ?? span.end,
  }
}

const isVerb = (t: Token): boolean => t.pos === 'VERB'

/** The verb nearest in front of a place within its clause, else the first behind it. */
function verbOf(span: ArticleSpan, clause: ArticleSpan, story: Story, read: WordReader): Words {
  const place = within(span, clause, CLAUSE, story)
  const before = tokensIn({ ...place, end: span.start }, story).findLast(isVerb)
  const verb = before ?? tokensIn({ ...place, start: span.end }, story).find(isVerb)
  return read(verb ? { ...span, start: verb.start, end: verb.end } : { ...span, end: span.start }, [])
}

const isFirst = (span: ArticleSpan, clause: ArticleSpan, story: Story): boolean =>
  !tokensIn({ ...within(span, clause, CLAUSE, story), end: span.start }, story).some(
    (t) => t.pos === 'VERB' || t.pos === 'AUX',
  )

const claimOf = (span: ArticleSpan, index: number, claims: readonly StoryClaim[]): StoryClaim | null =>
  innermost(claims.filter((c) => c.quantities.includes(index) || overlap(c, span) > 0)) ?? null
