import type { ArticleSpan, StoryClaim, StoryQuantity } from '../../../model/index.js'
import type { Content } from '../../content.js'
import type { Chain } from './chain.js'
import type { Sorts } from './sorts.js'
import type { Thing } from './things/counting.js'
import type { Turn } from './turn.js'

/** A quantity with what decides whether another answers the same question. */
export interface Figure {
  readonly quantity: StoryQuantity
  readonly span: ArticleSpan
  readonly claim: StoryClaim | null
  readonly thing: Thing
  /** What befell or concerns the counted things ("dead", "sent"); null where the words tell nothing. */
  readonly state: string | null
  /** All that the clause joins to it: "killed or injured". */
  readonly states: ReadonlySet<string>
  /** Entities inside and right behind the counting phrase ("Dravenian troops"). */
  readonly named: ReadonlySet<string>
  /** The people by whose name they are counted ("40 Orlanders"), where the story counts those of several. */
  readonly people: string | null
  /** Which people its noun counts. */
  readonly sorts: Sorts
  /** Who has the counted things, where "have" says it. */
  readonly owners: ReadonlySet<string>
  /** Entities in front of the clause's verb. */
  readonly subjects: ReadonlySet<string>
  /** The year that it is of, where that is another than the article's; or the month or vaguer time in which an event befell whom it counts. */
  readonly when: string | null
  readonly context: Content
  /** What the words right around the figure say. */
  readonly near: Content
  /** Of a measure: the words that say what is measured. */
  readonly attributes: ReadonlySet<string>
  /** Of a measure: the dimension that the words right beside it name ("high", "a depth of"). */
  readonly dimension: string | null
  readonly finding: string | null
  /** One part of a whole that the text also counts. */
  readonly part: boolean
  /** Where those are whom it counts, where the story counts them at several places. */
  readonly scene: Chain
  /** The places behind it, which tell a part from other parts ("41 were in the district of Karsund"). */
  readonly place: ReadonlySet<string>
  /** Another amount, right in front of it, told in other money: "1.4 billion crowns ($1.6 billion)". */
  readonly converted: boolean
  /** Told as sure ("confirmed cases"), where others may not be. */
  readonly confirmed: boolean
  /** Counted at one place only. */
  readonly confined: boolean
  /** Which of two figures its article says it is: the one given up, the one that is ruled out, or the one that took its place. */
  readonly turn: Turn
  /** What it counts is not said by its own words, but taken up from a figure before it. */
  readonly taken: boolean
  /** Of a bare measure: the place of the measure it is one more reading of. */
  readonly readingOf: string | null
  /** Who gives it, by an attribution or by the words around it; null where nobody is named. */
  readonly by: string | null
  /** Whose figure it is: one article gives one voice one figure. */
  readonly voice: string
}
