import { listsBy } from '../../kernels/lists.js'
import {
  type ArticleSpan,
  byCodeUnit,
  contains,
  type Position,
  type Reason,
  type Relation,
  type StoryClaim,
} from '../../model/index.js'
import { tokensIn } from '../content.js'
import type { Setting } from '../setting.js'
import { chainOf, type Story } from '../story.js'
import type { Moment } from './dates/moment.js'
import { claimsFrom, sentenceIndex, sentenceOf } from './places.js'

/** One article's answer to a question. */
export interface Answer {
  readonly claim: StoryClaim | null
  readonly span: ArticleSpan
  /** Answers with one key are one position. */
  readonly key: string
  readonly value: string
  readonly by: string | null
  readonly asOf: string | null
  /** The hour it was counted at, where its sentence tells ("by midday"). */
  readonly hour?: string | null
  readonly bounds?: { readonly min: number | null; readonly max: number | null }
  /** Said by an outlet's notice to be right. */
  readonly holds?: boolean
  /** The side on which a figure leaves its number open: "more than 30" is no 30. */
  readonly open?: '' | '>' | '<'
  /** Given as about so much. */
  readonly approximate?: boolean
  /** Of a date: what it means, and whose clocks an hour is told by. */
  readonly moment?: Moment
  readonly clock?: string | null
  /** It lies ahead of the day of its text. */
  readonly ahead?: boolean
  /** What a measure of mixed units is told in, and of a length of time how many days it is. */
  readonly measuredIn?: string
  readonly days?: number
  /** Counted of the graver cases only: "seriously injured". */
  readonly grave?: boolean
  /** Given as an order of size alone ("dozens"). */
  readonly rough?: boolean
  /** The class of the noun that a figure counts; null where it is bare. */
  readonly counts?: string | null
  /** What befell those counted, where it is more than one thing: "killed or injured". */
  readonly states?: ReadonlySet<string>
  /** Counted at one place only. */
  readonly confined?: boolean
  /** Which of two answers its article says it is: the one given up, the one ruled out, or the one that took its place. */
  readonly turn?: 'superseded' | 'ruled-out' | 'renewed' | null
  /** Given by an outlet's notice as what it had printed before. */
  readonly takenBack?: boolean
  /** Told as what is known so far: "no immediate reports of casualties". */
  readonly soFar?: boolean
  /** A part of a whole that its text also counts. */
  readonly part?: boolean
  /** What a measure is told in. */
  readonly unit?: string
  /** An amount told in another money right behind it: "1.4 billion crowns ($1.6 billion)". */
  readonly converted?: boolean
  /** Told as sure ("confirmed cases"). */
  readonly confirmed?: boolean
  /** A count that may grow or shrink from day to day. */
  readonly goesOn?: boolean
  /** Which way such a count goes from day to day: of the dead more, of the missing fewer. */
  readonly grows?: 'up' | 'down' | null
  /** A count of those who are found one by one. */
  readonly oneByOne?: boolean
  /** How much room a figure that is given as about so much leaves on either side, where its digits do not tell. */
  readonly room?: number
}

/** A position with the answers it is made of, for the rules that decide how two positions stand to each other. */
export interface Stand {
  readonly position: Position
  readonly answers: readonly Answer[]
}

/** A rule that tells how two positions stand to each other, or null where it does not apply. */
export type RelationRule = (
  a: Stand,
  b: Stand,
  setting: Setting,
) => { readonly relation: Relation; readonly reason: Reason } | null

/** A rule's verdict, on the evidence of the first place of either position. */
export const judged = (
  relation: Relation,
  rule: string,
  text: string,
  a: Stand,
  b: Stand,
): { readonly relation: Relation; readonly reason: Reason } => ({
  relation,
  reason: { rule, text, spans: [...a.position.spans.slice(0, 1), ...b.position.spans.slice(0, 1)] },
})

/** The answers as positions, in canonical order: by number of articles that give them, then by place. */
export function standsOf(answers: readonly Answer[]): Stand[] {
  const byKey = listsBy([...answers].sort(byPlace), (a) => a.key)
  return [...byKey.values()].map((list) => ({ answers: list, position: toPosition(list) }))
}

const byPlace = (a: Answer, b: Answer): number =>
  byCodeUnit(a.span.article, b.span.article) || a.span.start - b.span.start || a.span.end - b.span.end

function toPosition(answers: readonly Answer[]): Position {
  const first = answers[0]!
  const by = mostFrequent(answers.flatMap((a) => a.by ?? []))
  const days = answers.flatMap((a) => a.asOf ?? []).sort(byCodeUnit)
  return {
    value: first.value,
    by,
    asOf: days[0] ?? null,
    ...(first.bounds ? { bounds: tightest(answers.flatMap((a) => a.bounds ?? [])) } : {}),
    claims: [...new Set(answers.flatMap((a) => a.claim?.id ?? []))],
    spans: uniqueSpans(answers.map((a) => a.span)),
  }
}

type Bounds = NonNullable<Answer['bounds']>

/** What all who give one figure leave open: "at least 31" and "31 dead" are 31. */
const tightest = (bounds: readonly Bounds[]): Bounds => ({
  min: bounds.reduce<number | null>(
    (m, b) => (b.min !== null && (m === null || b.min > m) ? b.min : m),
    null,
  ),
  max: bounds.reduce<number | null>(
    (m, b) => (b.max !== null && (m === null || b.max < m) ? b.max : m),
    null,
  ),
})

function uniqueSpans(spans: readonly ArticleSpan[]): ArticleSpan[] {
  const seen = new Set<string>()
  return spans.filter((s) => {
    const key = `${s.article} ${s.start} ${s.end}`
    return !seen.has(key) && seen.add(key)
  })
}

function mostFrequent(ids: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))[0]?.[0] ?? null
}

/** Who answers for a claim: the end of its chain of attribution. */
export function holderOf(claim: StoryClaim | null, story: Story): string | null {
  if (!claim) return null
  return chainOf(claim, story).reduce<string | null>((at, a) => a.speaker ?? at, null)
}

/**
 * The day an answer holds for: a date right behind its words ("17 on Tuesday"), else the nearest in its sentence outside every
 * claim and all that is said ("reported on Thursday that …"), those in front of it first, else the day its article speaks from. The day that a
 * figure is only compared with ("two fewer than on Tuesday"), or that names an event ("Tuesday’s fire"), is not its own.
 */
export function asOf(span: ArticleSpan, setting: Setting): string | null {
  return asOfSentence(span, setting) ?? setting.story.article(span.article).referenceDate
}

/** … where the sentence tells. */
export function asOfSentence(span: ArticleSpan, { story, pack }: Setting): string | null {
  if (sentenceIndex(span, story) < 0) return null
  const sentence = sentenceOf(span, story)
  const compared = (d: ArticleSpan): boolean =>
    tokensIn({ ...d, start: Math.max(sentence.start, d.start - RIGHT_BEHIND - 4), end: d.start }, story)
      .slice(-2)
      .some((t) => pack.comparison.comparing.has(t.lower))
  const days = story
    .datesAt(sentence)
    .filter(
      (d) =>
        contains(sentence, d) &&
        /^\d{4}-\d\d-\d\d$/.test(d.value ?? '') &&
        !compared(d) &&
        !namesEvent(d, story),
    )
  if (days.length === 0) return null
  const behind = days.find((d) => d.start >= span.end && d.start - span.end <= RIGHT_BEHIND)
  const claims = claimsFrom(sentence, story)
  const said = story
    .attributionsIn(span.article)
    .flatMap((a) => (a.cue !== null && contains(sentence, a.cue) ? a.content : []))
  const around = days.filter((d) => ![...claims, ...said].some((c) => contains(c, d)))
  const nearest = around.findLast((d) => d.end <= span.start) ?? around[0]
  return (behind ?? nearest)?.value ?? null
}

/** Whether a date has an event behind it: "Tuesday night’s fire". */
export const namesEvent = (d: ArticleSpan, story: Story): boolean =>
  tokensIn({ ...d, end: d.end + 3 }, story).some((t) => /['’]s$/u.test(t.lower))

/** Room for a preposition and an article between a figure and its date. */
const RIGHT_BEHIND = 8
