import type { Reliability } from './grade.js'
import type { Reason } from './reason.js'
import type { ArticleSpan } from './span.js'

/**
 * `corroborated`: by two origins or more that are surely independent; `repeated`: by several articles, perhaps of one origin; `single`:
 * by one article; `disputed`: in a conflict.
 */
export type FindingStatus = 'corroborated' | 'repeated' | 'single' | 'disputed'

/** Where information enters a story: with who is named as saying so, an agency, an outlet, a document, or a source left unnamed. */
export type OriginKind = 'speaker' | 'agency' | 'outlet' | 'document' | 'unnamed'

/** The end of the chain of attribution that claims of a finding share. */
export interface Origin {
  readonly id: string
  readonly kind: OriginKind
  readonly name: string
  readonly claims: readonly string[]
  readonly because: readonly Reason[]
  /** Given by the user; absent where none was. */
  readonly reliability?: Reliability
}

/** How many independent origins: never more than `max`, surely `min`. */
export interface Independence {
  readonly min: number
  readonly max: number
}

/** Claims that state the same thing, before origins are counted. */
export interface FindingGroup {
  readonly id: string
  /** The claim whose words serve as the summary. */
  readonly lead: string
  /** Its words, with the partners of their quotation marks and brackets. */
  readonly words: ArticleSpan
  /** They stand by themselves: a subject that is no pronoun, and a verb; nothing cut off, nothing that ties them to what was said before. */
  readonly whole: boolean
  /** How many things keep them from telling all by themselves: "also", "these boats", "the incident". */
  readonly blemishes: number
  readonly claims: readonly string[]
  /** Stretches that state the same as its clauses. */
  readonly near: readonly string[]
  /** Its claims are stretches, none of them a clause. */
  readonly proposed: boolean
}

/** What claims of one or more articles state alike, who has it from whom, and how far that can be relied on. */
export interface Finding {
  readonly id: string
  /** The lead claim's own words, with the partners of their quotation marks and brackets. */
  readonly summary: string
  readonly summarySpan: ArticleSpan
  /** The summary stands by itself: a subject that is no pronoun, and a verb; nothing cut off, nothing that ties it to what was said before. */
  readonly whole: boolean
  readonly claims: readonly string[]
  /** Stretches that state the same, by a fitted estimate alone: no origin is counted by them, and no article. */
  readonly near?: readonly string[]
  /** Its claims are stretches, none of them a clause: it is in the data and on no page. */
  readonly proposed?: true
  readonly articles: readonly string[]
  readonly status: FindingStatus
  readonly origins: readonly Origin[]
  readonly independent: Independence
  /** Why it is not surely the most. Only where `min` is below `max`. */
  readonly independentBecause?: readonly Reason[]
  /** That of the best graded origin, else of the best graded article; absent where the user graded none of them. */
  readonly reliability?: Reliability
  readonly reliabilityBecause?: readonly Reason[]
  /** Admiralty scale: 1 confirmed … 6 cannot be judged. The user's own grade where one is given. */
  readonly credibility: number
  /** The rule that set the grade, and the places it rests on. */
  readonly credibilityBecause: readonly Reason[]
  /** Why claims whose words alone leave them apart are in it. Only where a second opinion joined them. */
  readonly joinedBecause?: readonly Reason[]
}
